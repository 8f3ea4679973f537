import { describe, expect, it } from "vitest";
import { medianOf, middle } from "../../src/training/bench-row.ts";
import { benchBuild } from "../../src/training/benchmarks.ts";
import { benchIndex } from "../../src/training/index-benchmarks.ts";

describe("the benchmarks", () => {
  it.each([
    { what: "a build", rows: () => benchBuild(12) },
    { what: "the index", rows: () => benchIndex(2000) },
  ])("measure $what in finite numbers, each with its unit", ({ rows }) => {
    for (const { what, value, unit } of rows()) {
      expect(Number.isFinite(value), what).toBe(true);
      expect(unit).not.toBe("");
    }
  });
});

describe("medianOf", () => {
  it("warms up before it measures", () => {
    const turns: number[] = [];
    expect(medianOf(3, (turn) => turns.push(turn))).toBeGreaterThanOrEqual(0);
    expect(turns).toHaveLength(6);
  });

  it.each([
    { values: [3, 1, 2], median: 2 },
    { values: [5], median: 5 },
    { values: [], median: 0 },
  ])("of $values is $median", ({ values, median }) => {
    expect(middle(values)).toBe(median);
  });
});
