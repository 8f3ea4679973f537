import { describe, expect, it } from "vitest";
import type { CandidateFeatures } from "../../../src/extraction/scoring/features.ts";
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
/** One tree that asks whether the first column is above 0.5. */
const tree = (low: number, high: number) => ({
  depth: 1,
  base: 0,
  columns: Uint8Array.of(0),
  borders: Float32Array.of(0.5),
  leaves: Float32Array.of(low, high),
});
const TREES = { told: tree(-2, 2), asserted: tree(0, 1) };
const LINE = { slope: 1, offset: 0 };
const SETTINGS = {
  words: new Map([["v:send", new Map([["aided", 4] as const])]]),
  trust: {
    threshold: 0.5,
    doubted: 0.25,
    lines: { rules: LINE, called: LINE, sanctioned: LINE, aided: { slope: 2, offset: -1 }, disputed: LINE },
  },
};
const NOTHING = new Uint32Array();
const rowsOf = (rows: readonly number[]) => Uint32Array.from(rows, (row) => row << 24);
const features = (cues: readonly number[], sentence: readonly number[] = []): CandidateFeatures => ({
  cues: rowsOf(cues),
  ends: NOTHING,
  sentence: rowsOf(sentence),
  rules: NOTHING,
  outline: { cue: { chunk: 0, key: "", strength: 0 }, slots: ["", ""], steps: [9, 9, 9], ruled: null },
});

describe("a packed scorer", () => {
  const scorer = loadRelationScorer(packRelationScorer(WEIGHTS, TREES, SETTINGS));
  const look = (found: CandidateFeatures) => scorer.first.look(scorer.first.sums(found));

  it("keeps words, thresholds and lines", () => {
    expect(scorer.words).toEqual(SETTINGS.words);
    expect(scorer.trust).toEqual(SETTINGS.trust);
  });

  it.each([
    { cues: [], sentence: [], likeliest: [0, 1, 2, 3] },
    { cues: [1], sentence: [], likeliest: [1] },
    { cues: [], sentence: [1], likeliest: [1] },
    { cues: [5, 7], sentence: [], likeliest: [3] },
  ])("judges cues $cues in a sentence with $sentence", ({ cues, sentence, likeliest }) => {
    const probabilities = [...look(features(cues, sentence)).probabilities];
    expect(probabilities.reduce((sum, probability) => sum + probability)).toBeCloseTo(1);
    const most = Math.max(...probabilities);
    expect(probabilities.flatMap((probability, at) => (probability === most ? [at] : []))).toEqual(likeliest);
  });

  it("tells what cues and sentence add", () => {
    const { parts } = look(features([1], [5]));
    expect(parts.map(Math.round)).toEqual([3, 3, 0, 0, 3, 0, 0, 0]);
  });

  it("adds what the tree of the sentence tells to what was seen before", () => {
    const [before, tree] = [features([1]), features([5])];
    const sums = scorer.first.sums(before);
    scorer.first.addTree(sums, tree);
    expect(scorer.first.look(sums)).toEqual(look(features([1, 5])));
  });

  it("looks again by trees", () => {
    expect(scorer.second.told(Float32Array.of(1))).toBeCloseTo(1 / (1 + Math.exp(-2)));
    expect(scorer.second.told(Float32Array.of(0))).toBeCloseTo(1 / (1 + Math.exp(2)));
    expect(scorer.second.asserted(Float32Array.of(0))).toBe(0.5);
  });

  it("is the same bytes each time, and refuses others", () => {
    expect(packRelationScorer(WEIGHTS, TREES, SETTINGS)).toEqual(packRelationScorer(WEIGHTS, TREES, SETTINGS));
    expect(() => loadRelationScorer(Uint8Array.of(1, 2, 3))).toThrow("damaged");
  });
});

it("ships with words that it learned", () => {
  expect(learnedScorer().words.get("v:sanction")?.has("sanctioned")).toBe(true);
  expect(learnedScorer()).toBe(learnedScorer());
});
