import { describe, expect, it } from "vitest";
import { outcomeOf, summaryOf } from "../../../src/ui/panels/reading/reading-summary.ts";
import type { Reading, ReadingStatus } from "../../../src/ui/state/desk-state.ts";

const STATES: Readonly<Record<string, ReadingStatus>> = {
  w: { status: "waiting" },
  r: { status: "reading", progress: 0.444 },
  d: { status: "done", entities: 1, relations: 10, note: null },
  k: { status: "done", entities: 0, relations: 0, note: "already here" },
  f: { status: "failed", message: "It is a picture." },
  c: { status: "cancelled" },
};

/** One letter a file. */
const readings = (letters: string): Reading[] =>
  [...letters].map((letter, at) => ({
    key: String(at),
    name: `${at}.txt`,
    state: STATES[letter] ?? { status: "waiting" },
  }));

describe("the reading list", () => {
  it.each([
    { of: "ddrww", title: "Reading 5 reports", active: true },
    { of: "dddddrw", title: "Reading 7 reports, 5 done", active: true },
    { of: "fr", title: "Reading 2 reports", active: true },
    { of: "dk", title: "2 reports read", active: false },
    { of: "dfd", title: "1 of 3 reports could not be read", active: false },
    { of: "ddcc", title: "Stopped, 2 of 4 reports read", active: false },
    { of: "d", title: "1 report read", active: false },
  ])("says of $of “$title”", ({ of, title, active }) => {
    expect(summaryOf(readings(of))).toMatchObject({ title, active });
  });

  it("tells what became of each file", () => {
    expect(readings("wrdkfc").map(outcomeOf)).toEqual([
      "waiting",
      "44 %",
      "1 entity, 10 relations",
      "already here",
      "not read",
      "stopped",
    ]);
  });
});
