import { describe, expect, it } from "vitest";
import { clampSize, columnOf, RAIL, readSizes, SLIM, USUAL_SIZES } from "../../../src/ui/shell/panel-sizes.ts";
import { combination } from "../../../src/ui/shell/use-hotkeys.ts";

describe("panel sizes", () => {
  it.each([
    { kept: undefined, expected: {} },
    { kept: "nonsense", expected: {} },
    { kept: { legend: 300, timeline: 38 }, expected: { legend: 300, timeline: SLIM } },
    { kept: { legend: "wide", inspector: Number.NaN, other: 3 }, expected: {} },
    { kept: { inspector: 9999 }, expected: { inspector: 640 } },
  ])("$kept gives the usual sizes but $expected", ({ kept, expected }) => {
    expect(readSizes(kept)).toEqual({ ...USUAL_SIZES, ...expected });
  });

  it.each([
    { part: "legend", value: 149, expected: RAIL },
    { part: "legend", value: 150, expected: 150 },
    { part: "legend", value: 900, expected: 420 },
    { part: "timeline", value: 60, expected: SLIM },
    { part: "reader", value: 10, expected: 420 },
  ] as const)("$part of $value becomes $expected", ({ part, value, expected }) => {
    expect(clampSize(part, value)).toBe(expected);
  });

  it.each([
    { open: null, column: "inspector" },
    { open: { kind: "entity", id: "person/a" }, column: "inspector" },
    { open: { kind: "edge", id: "a|aided|b" }, column: "relation" },
    { open: { kind: "report", id: "x" }, column: "reader" },
  ] as const)("$open.kind stands in the $column column", ({ open, column }) => {
    expect(columnOf(open)).toBe(column);
  });
});

describe("keys", () => {
  const key = (text: string, held: Partial<Record<"ctrlKey" | "metaKey" | "shiftKey", boolean>> = {}) => ({
    key: text,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    ...held,
  });
  it.each([
    { event: key("e"), expected: "E" },
    { event: key("?", { shiftKey: true }), expected: "?" },
    { event: key("k", { ctrlKey: true }), expected: "Ctrl K" },
    { event: key("Z", { metaKey: true, shiftKey: true }), expected: "Ctrl Shift Z" },
    { event: key("Escape"), expected: "Escape" },
  ])("$expected", ({ event, expected }) => {
    expect(combination(event)).toBe(expected);
  });
});
