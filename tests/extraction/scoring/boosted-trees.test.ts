import { describe, expect, it } from "vitest";
import { packTrees, sumOfTrees, unpackTrees } from "../../../src/extraction/scoring/boosted-trees.ts";

/** Two trees: is the second column above 3, then is the first above 0; and one that asks nothing. */
const TREES = {
  depth: 2,
  base: 0.25,
  columns: Uint8Array.of(1, 0, 0, 255, 255, 255),
  borders: Float32Array.of(3, 0, 0, 0, 0, 0),
  leaves: Float32Array.of(1, 2, 3, 4, 10, 20, 30, 40),
};

describe("boosted trees", () => {
  it.each([
    { row: [0, 3], sum: 0.25 + 1 + 10 }, // on a border is below it
    { row: [1, 3], sum: 0.25 + 2 + 10 },
    { row: [-1, 4], sum: 0.25 + 3 + 10 },
    { row: [1, 4], sum: 0.25 + 4 + 10 },
    { row: [], sum: 0.25 + 1 + 10 }, // a missing column counts as 0
  ])("end at $sum for $row", ({ row, sum }) => {
    expect(sumOfTrees(TREES, Float32Array.from(row))).toBeCloseTo(sum);
  });

  it("come back from their bytes, wherever these stand", () => {
    const bytes = packTrees(TREES);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(unpackTrees(shifted.subarray(1))).toEqual(TREES);
  });

  it.each([[[]], [[1, 2, 3]], [Array.from({ length: 40 }, () => 7)]])("refuse %j", (bytes) => {
    expect(() => unpackTrees(Uint8Array.from(bytes))).toThrow("damaged");
  });
});
