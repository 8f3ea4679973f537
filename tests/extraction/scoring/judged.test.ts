import { expect, it } from "vitest";
import type { Scene } from "../../../src/extraction/scoring/candidates.ts";
import type { Reading } from "../../../src/extraction/scoring/features.ts";
import { judgeScene } from "../../../src/extraction/scoring/judged.ts";
import type { FirstLooker, Steps } from "../../../src/extraction/scoring/relation-scorer.ts";
import type { Ruled } from "../../../src/extraction/scoring/ruled.ts";
import { groupNouns } from "../../../src/extraction/syntax/groups.ts";

const SCENE: Scene = {
  sentence: 0,
  parse: { chunks: [], groups: groupNouns([], []), clauses: [], byVerb: new Map() },
  places: new Map(),
  cues: new Map(),
  triggers: [],
  speaker: null,
  candidates: [],
  effects: { of: () => "same", mayDeny: () => false },
};
const RULED: Ruled = {
  role: { trigger: 0, source: 0, target: 1, confidence: 1 },
  index: 0,
  relationType: "aided",
  status: "asserted",
  frame: "aided.give",
};
/** Takes the first number of the cues for hundredths of likelihood. */
const FIRST: FirstLooker = {
  weigh: () => [0, 0, 0, 0],
  sums: ({ cues }) => Int32Array.of(cues[0]?.[0] ?? 0),
  add: (sums, { cues }) => {
    sums[0] = cues[0]?.[0] ?? sums[0] ?? 0;
  },
  likelihood: ([hundredths = 0]) => hundredths / 100,
  look: ([hundredths = 0]) => ({ probabilities: Float32Array.of(1 - hundredths / 100), parts: [] }),
};

it.each([
  { likely: [50, 10], judged: [50, 10] },
  { likely: [50, 1], judged: [50] }, // hopeless at a closer look
  { likely: [50, 40], glances: [50, 2], judged: [50] }, // hopeless at a glance: not looked at closer
  { likely: [6, 4], judged: [] }, // none looks likely: the sentence is not parsed
  { likely: [50, 0], ruled: 1, judged: [50, 0] }, // what rules found is always looked at
  { likely: [0, 4], ruled: 0, judged: [0, 4] },
  { likely: [], judged: [] },
])("of candidates that look $likely % likely looks at $judged", ({ likely, glances, ruled, judged }) => {
  const parsed: number[] = [];
  const readings = likely.map((hundredths, at): Reading<Steps> => {
    const candidate = {
      relationType: "aided",
      sentence: 0,
      source: at,
      target: 9,
      sourceFrom: "",
      targetFrom: "",
    } as const;
    const own = at === ruled ? RULED : null;
    return {
      candidate,
      glimpse: { cues: [[glances?.[at] ?? 50]], ends: [], sentence: [], rules: [], ruled: own },
      closer: () => ({ cues: [[hundredths]], ends: [] }),
      lookUp: () => {
        parsed.push(hundredths);
        const outline = {
          cue: { chunk: 0, key: "", strength: 0 },
          slots: ["", ""],
          steps: [9, 9, 9],
          ruled: own,
        } as const;
        return { cues: [], ends: [], outline };
      },
    };
  });
  const scene = judgeScene(FIRST, SCENE, [], readings);
  expect(scene.judged.map(({ candidate }) => likely[candidate.source])).toEqual(judged);
  expect(parsed).toEqual(judged);
});
