import { describe, expect, it } from "vitest";
import { readVarints, writeVarints } from "../../../src/nlp/linear/bytes.ts";
import { readModelFile, writeModelFile } from "../../../src/nlp/linear/model-file.ts";
import { packWeights, SparseWeights } from "../../../src/nlp/linear/sparse-weights.ts";

const BITS = 8;
const LABELS = 3;

function scoresOf(sparse: SparseWeights, row: number): number[] {
  const scores = new Float32Array(LABELS);
  sparse.addTo(scores, 0, Uint32Array.of(row * 2 ** (32 - BITS) + 5), 1);
  return [...scores];
}

describe("sparse weights", () => {
  const packed = packWeights(
    {
      keys: Int32Array.of(0, 31, 32, 255),
      bits: BITS,
      starts: Int32Array.of(0, 2, 3, 4, 7),
      labels: Uint8Array.of(0, 2, 1, 1, 0, 1, 2),
      values: Float32Array.of(9, -4, 0.2, 16, -1, 1, 2),
    },
    0.5,
  );
  const sparse = new SparseWeights(readModelFile(writeModelFile({ kind: "test", ...packed }), "test"));

  it.each([
    { row: 0, expected: [9, 0, -4] },
    { row: 1, expected: [0, 0, 0] },
    { row: 31, expected: [0, 0, 0] }, // too small to be kept
    { row: 32, expected: [0, 16, 0] },
    { row: 255, expected: [-1, 1, 2] },
  ])("row $row gives about $expected", ({ row, expected }) => {
    scoresOf(sparse, row).forEach((score, label) => {
      expect(score).toBeCloseTo(expected[label] ?? Number.NaN, 0);
    });
  });

  it("adds to what is there, at the place asked for", () => {
    const scores = Float32Array.of(1, 1, 1, 1, 1, 1);
    sparse.addTo(scores, 3, Uint32Array.of(32 * 2 ** (32 - BITS), 0xff), 1);
    expect(scores[4]).toBeCloseTo(17, 0);
    expect([scores[0], scores[3], scores[5]]).toEqual([1, 1, 1]);
  });
});

describe("model files", () => {
  const file = { kind: "test", settings: { bits: 3 }, sections: { a: Uint8Array.of(1, 2), b: Uint8Array.of() } };

  it("come back as they were, and the same input gives the same bytes", () => {
    const bytes = writeModelFile(file);
    expect(readModelFile(bytes, "test")).toEqual(file);
    expect(writeModelFile(file)).toEqual(bytes);
  });

  it.each([
    { what: "nothing", bytes: new Uint8Array() },
    { what: "noise", bytes: Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9) },
    { what: "a part", bytes: writeModelFile(file).slice(0, 20) },
    { what: "another kind", bytes: writeModelFile({ ...file, kind: "other" }) },
  ])("refuse $what", ({ bytes }) => {
    expect(() => readModelFile(bytes, "test")).toThrow(/damaged/);
  });
});

describe("whole numbers in bytes", () => {
  it.each([{ values: [] }, { values: [0, 1, 127, 128, 300, 2 ** 31 - 1] }])("$values come back", ({ values }) => {
    expect([...readVarints(writeVarints(values), values.length)]).toEqual(values);
  });

  it.each([
    { bytes: [128], count: 1 },
    { bytes: [1, 2], count: 1 },
    { bytes: [1], count: 2 },
  ])("$bytes are no $count numbers", ({ bytes, count }) => {
    expect(() => readVarints(Uint8Array.from(bytes), count)).toThrow(/damaged/);
  });
});
