import type { Candidate, Scene } from "./candidates.ts";
import type { Outline } from "./features.ts";
import type { FirstLook } from "./relation-scorer.ts";
import type { Ruled } from "./ruled.ts";

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

/** How probable it is at first look that a candidate is told, with whatever status. */
export function likelihood({ look }: Judged): number {
  return likelihoodIn(look);
}

export function likelihoodIn({ probabilities }: FirstLook): number {
  return 1 - (probabilities[0] ?? 1);
}
