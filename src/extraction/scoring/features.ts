import type { Candidate, Cue } from "./candidates.ts";
import type { Ruled } from "./ruled.ts";

/** What speaks for and against a candidate, in blocks of features; the same block stands for all candidates that share it. */
export interface FeatureBlocks<T> {
  /** Of the telling words and how the ends stand to them. */
  readonly cues: readonly T[];
  /** Of the ends and what lies between them. */
  readonly ends: readonly T[];
}

/** What is seen of a candidate first: all that it shares with others. */
export interface Glimpse<T> extends FeatureBlocks<T> {
  readonly sentence: T;
  /** Of what the rules found. */
  readonly rules: T;
  /** What the rules found for this very pair. */
  readonly ruled: Ruled | null;
}

/** What only the tree of the sentence tells of a candidate, and its outline. */
export interface TreeFeatures<T> extends FeatureBlocks<T> {
  readonly outline: Outline;
}

/** A candidate with its features, the dearer ones read when they are asked for: all together they are what it is judged by. */
export interface Reading<T> {
  readonly candidate: Candidate;
  readonly glimpse: Glimpse<T>;
  /** What both its ends tell together. */
  closer(): FeatureBlocks<T>;
  /** What the tree of the sentence tells. */
  lookUp(): TreeFeatures<T>;
}

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
