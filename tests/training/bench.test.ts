import { describe, expect, it } from "vitest";
import { medianOf, middle } from "../../src/training/bench-row.ts";
import { benchBuild } from "../../src/training/benchmarks.ts";
import { benchIndex } from "../../src/training/index-benchmarks.ts";
import { benchQueries } from "../../src/training/query-benchmarks.ts";
import { extract } from "../extraction/extractor.ts";

describe("the benchmarks", () => {
  it.each([
    { what: "a build", rows: () => benchBuild(12, extract) },
    { what: "the index", rows: () => benchIndex(2000) },
  ])("measure $what in finite numbers, each with its unit", ({ rows }) => {
    for (const { what, value, unit } of rows()) {
      expect(Number.isFinite(value), what).toBe(true);
      expect(unit).not.toBe("");
    }
  });
});

describe("the benchmark of queries", () => {
  it("gives the same answers as loops written by hand, each with its times", async () => {
    const { rows, compile, memory, peer } = await benchQueries(4000, false);
    expect(rows).toHaveLength(6);
    for (const { what, cypher, byHand, ratio } of rows)
      for (const value of [cypher, byHand, ratio]) expect(value, what).toBeGreaterThanOrEqual(0);
    expect(compile).toBeGreaterThan(0);
    expect(memory.arrays).toBeGreaterThan(0);
    expect(peer).toBe("not asked");
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
