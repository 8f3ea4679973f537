import { describe, expect, it } from "vitest";
import type { Glimpse } from "../../../src/extraction/scoring/features.ts";
import { learnedScorer } from "../../../src/extraction/scoring/learned.ts";
import { loadRelationScorer, packRelationScorer, type Steps } from "../../../src/extraction/scoring/relation-scorer.ts";
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
const scorer = loadRelationScorer(packRelationScorer(WEIGHTS, TREES, SETTINGS));
const block = (...rows: readonly number[]): Steps =>
  scorer.first.weigh({ hashes: Uint32Array.from(rows, (row) => row << 24), count: rows.length });
const glimpse = (cues: readonly number[], sentence: readonly number[] = []): Glimpse<Steps> => ({
  cues: cues.map((row) => block(row)),
  ends: [],
  sentence: block(...sentence),
  rules: block(),
  ruled: null,
});

describe("a packed scorer", () => {
  const look = (found: Glimpse<Steps>) => scorer.first.look(scorer.first.sums(found));

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
    const probabilities = [...look(glimpse(cues, sentence)).probabilities];
    expect(probabilities.reduce((sum, probability) => sum + probability)).toBeCloseTo(1);
    const most = Math.max(...probabilities);
    expect(probabilities.flatMap((probability, at) => (probability === most ? [at] : []))).toEqual(likeliest);
  });

  it("tells what cues and sentence add", () => {
    const { parts } = look(glimpse([1], [5]));
    expect(parts.map(Math.round)).toEqual([3, 3, 0, 0, 3, 0, 0, 0]);
  });

  it("adds what the tree of the sentence tells to what was seen before", () => {
    const sums = scorer.first.sums(glimpse([1]));
    scorer.first.add(sums, { cues: [block(5)], ends: [] });
    expect(scorer.first.look(sums)).toEqual(look(glimpse([1, 5])));
    expect(scorer.first.likelihood(sums)).toBeCloseTo(1 - (scorer.first.look(sums).probabilities[0] ?? 0));
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
