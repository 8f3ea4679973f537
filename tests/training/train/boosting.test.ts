import { describe, expect, it } from "vitest";
import { sumOfTrees } from "../../../src/extraction/scoring/boosted-trees.ts";
import { seededRandom } from "../../../src/layout/random.ts";
import { boostBag } from "../../../src/training/train/boosting.ts";

const BOOSTING = { trees: 30, depth: 2, rate: 0.3, rows: 0.8, columns: 1, decay: 1, leastWeight: 1, seed: 3 };

/** Rows of three columns of which the first two tell together, one or the other but not both, and the third nothing. */
function data(count: number): { values: Float32Array; labels: Uint8Array } {
  const random = seededRandom(7);
  const values = Float32Array.from({ length: 3 * count }, () => random());
  const labels = Uint8Array.from({ length: count }, (_, row) =>
    Number((values[3 * row] ?? 0) > 0.5 !== (values[3 * row + 1] ?? 0) > 0.6),
  );
  return { values, labels };
}

describe("boosting", () => {
  const { values, labels } = data(600);
  const trees = boostBag(values, 3, labels, BOOSTING, 2);

  it.each([
    { row: [0.9, 0.1, 0.5], told: true },
    { row: [0.1, 0.9, 0.5], told: true },
    { row: [0.9, 0.9, 0.5], told: false },
    { row: [0.1, 0.1, 0.5], told: false },
  ])("learns what two columns tell together: $row", ({ row, told }) => {
    expect(sumOfTrees(trees, Float32Array.from(row)) > 0).toBe(told);
  });

  it("gives the same trees each time", () => {
    expect(boostBag(values, 3, labels, BOOSTING, 2)).toEqual(trees);
  });

  it("learns how many are right where nothing tells them apart", () => {
    const alike = boostBag(new Float32Array(8), 1, Uint8Array.of(1, 1, 1, 0, 0, 0, 0, 0), { ...BOOSTING, rows: 1 }, 1);
    expect(1 / (1 + Math.exp(-sumOfTrees(alike, Float32Array.of(0))))).toBeCloseTo(3 / 8, 1);
  });
});
