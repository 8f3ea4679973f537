import type { Candidate, Scene } from "./candidates.ts";
import type { Glimpse, Outline, TreeFeatures } from "./features.ts";
import type { FirstLook, FirstLooker, Steps } from "./relation-scorer.ts";
import type { Ruled } from "./ruled.ts";

/** What looks less likely than this before its sentence is parsed is never told. */
const LEAST_AT_A_GLANCE = 0.02;
/** A sentence in which nothing looks more likely than this is not parsed. */
const LEAST_OF_SENTENCE = 0.06;

/** A candidate with what it looks like at first. */
export interface Judged {
  readonly candidate: Candidate;
  readonly outline: Outline;
  readonly look: FirstLook;
}

/** A scene with its candidates, judged each for itself. */
export interface JudgedScene {
  readonly scene: Scene;
  readonly ruled: readonly Ruled[];
  readonly judged: readonly Judged[];
}

/** What can be read of a candidate. */
export interface Reading {
  readonly candidate: Candidate;
  readonly glimpse: Glimpse<Steps>;
  /** What the tree of the sentence tells, asked for when it is needed. */
  lookUp(): TreeFeatures<Steps>;
}

/**
 * Judges the candidates of a scene, each for itself, but for those that look hopeless at a glance and that no rule found. A sentence of which
 * none looks likely at a glance is never parsed.
 */
export function judgeScene(
  first: FirstLooker,
  scene: Scene,
  ruled: readonly Ruled[],
  readings: readonly Reading[],
): JudgedScene {
  const seen = readings.map((reading) => {
    const sums = first.sums(reading.glimpse);
    return { reading, sums, likely: reading.glimpse.ruled === null ? first.likelihood(sums) : 1 };
  });
  if (!seen.some(({ likely }) => likely >= LEAST_OF_SENTENCE)) return { scene, ruled, judged: [] };
  const judged = seen.flatMap(({ reading: { candidate, lookUp }, sums, likely }) => {
    if (likely < LEAST_AT_A_GLANCE) return [];
    const found = lookUp();
    first.addTree(sums, found);
    return [{ candidate, outline: found.outline, look: first.look(sums) }];
  });
  return { scene, ruled, judged };
}

/** How probable it is at first look that a candidate is told, with whatever status. */
export function likelihood({ look: { probabilities } }: Judged): number {
  return 1 - (probabilities[0] ?? 1);
}
