import type { Cue } from "./candidates.ts";
import type { Ruled } from "./ruled.ts";

/** What speaks for and against a candidate, as hashes of features. */
export interface FeatureParts {
  /** Of the telling words and how the ends stand to them. */
  readonly cues: Uint32Array;
  /** Of the ends and what lies between them. */
  readonly ends: Uint32Array;
  /** Of the sentence: the same array for all candidates of one type in a scene. */
  readonly sentence: Uint32Array;
  /** Of what the rules found. */
  readonly rules: Uint32Array;
}

export interface CandidateFeatures extends FeatureParts {
  readonly outline: Outline;
}

/** What is seen of a candidate before its sentence is parsed. */
export interface Glimpse extends FeatureParts {
  /** What the rules found for this very pair. */
  readonly ruled: Ruled | null;
}

/** What only the tree of the sentence tells of a candidate, and its outline. */
export type TreeFeatures = Pick<CandidateFeatures, "cues" | "ends" | "outline">;

/** What is told of a candidate in a few words. */
export interface Outline {
  /** The cue next to the ends, which stands for the trigger. */
  readonly cue: Cue;
  /** How source and target stand to it: "agent", "object", or the way there; "" for those that another sentence names. */
  readonly slots: readonly [string, string];
  /** Steps through the tree from cue to source, from cue to target, from source to target. */
  readonly steps: readonly [number, number, number];
  /** What the rules found for this very pair. */
  readonly ruled: Ruled | null;
}
