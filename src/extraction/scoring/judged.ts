import type { Candidate, Scene } from "./candidates.ts";
import type { Glimpse, Outline, TreeFeatures } from "./features.ts";
import type { FirstLook, FirstLooker, Steps } from "./relation-scorer.ts";
import type { Ruled } from "./ruled.ts";

/** What looks less likely than this before its sentence is parsed is never told. */
const LEAST_AT_A_GLANCE = 0.02;

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

/**
 * Judges a candidate for itself. Null where it looks hopeless at a glance and no rule found it: a sentence with nothing else is never parsed.
 *
 * @param lookUp what the tree of its sentence tells, asked for when it is needed
 */
export function judgeAt(
  first: FirstLooker,
  candidate: Candidate,
  glimpse: Glimpse<Steps>,
  lookUp: () => TreeFeatures<Steps>,
): Judged | null {
  const sums = first.sums(glimpse);
  if (glimpse.ruled === null && first.likelihood(sums) < LEAST_AT_A_GLANCE) return null;
  const found = lookUp();
  first.addTree(sums, found);
  return { candidate, outline: found.outline, look: first.look(sums) };
}

/** How probable it is at first look that a candidate is told, with whatever status. */
export function likelihood({ look: { probabilities } }: Judged): number {
  return 1 - (probabilities[0] ?? 1);
}
