import { describe, expect, it } from "vitest";
import { learnedScorer } from "../../../src/extraction/scoring/learned.ts";
import { loadRelationScorer, packRelationScorer } from "../../../src/extraction/scoring/relation-scorer.ts";
import { packWeights } from "../../../src/nlp/linear/sparse-weights.ts";

const WEIGHTS = packWeights(
  {
    keys: Int32Array.of(1, 5),
    bits: 8,
    starts: Int32Array.of(0, 1, 2),
    labels: Uint8Array.of(1, 3),
    values: Float32Array.of(3, 3),
  },
  0,
);
const SETTINGS = {
  words: new Map([["v:send", new Map([["aided", 4] as const])]]),
  thresholds: { called: 0.5, sanctioned: 0.6, aided: 0.7, disputed: 2 },
  slope: 1,
  offset: 0,
};
const features = (...rows: number[]) => ({
  text: Uint32Array.from(rows, (row) => row << 24),
  rules: new Uint32Array(),
  ruled: null,
  cue: { chunk: 0, key: "", strength: 0 },
});

describe("a packed scorer", () => {
  const scorer = loadRelationScorer(packRelationScorer(WEIGHTS, SETTINGS));

  it("keeps words and thresholds", () => {
    expect(scorer.words).toEqual(SETTINGS.words);
    expect(scorer.thresholds).toEqual(SETTINGS.thresholds);
  });

  it.each([
    { rows: [], likeliest: [0, 1, 2, 3] },
    { rows: [1], likeliest: [1] },
    { rows: [5, 7], likeliest: [3] },
  ])("judges by rows $rows", ({ rows, likeliest }) => {
    const probabilities = [...scorer.judge(features(...rows))];
    expect(probabilities.reduce((sum, probability) => sum + probability)).toBeCloseTo(1);
    const most = Math.max(...probabilities);
    expect(probabilities.flatMap((probability, at) => (probability === most ? [at] : []))).toEqual(likeliest);
  });

  it("turns probabilities into confidences in their order", () => {
    expect(scorer.confidence(0.5)).toBeCloseTo(0.5);
    expect(scorer.confidence(0.9)).toBeGreaterThan(scorer.confidence(0.8));
  });

  it("is the same bytes each time, and refuses others", () => {
    expect(packRelationScorer(WEIGHTS, SETTINGS)).toEqual(packRelationScorer(WEIGHTS, SETTINGS));
    expect(() => loadRelationScorer(Uint8Array.of(1, 2, 3))).toThrow("damaged");
  });
});

it("ships with words that it learned", () => {
  expect(learnedScorer().words.get("v:sanction")?.has("sanctioned")).toBe(true);
  expect(learnedScorer()).toBe(learnedScorer());
});
