import { CLAIM_TYPE_IDS, type RelationType } from "../../model/schema.ts";
import type { Frame } from "./frame.ts";
import { FRAMES } from "./frames/index.ts";

/** A frame with the type of relation that it tells. */
export interface TypedFrame {
  readonly relationType: RelationType;
  readonly frame: Frame;
}

/** Frames that sentences are searched for, by their words. */
export class FrameIndex {
  readonly #byVerb = new Map<string, TypedFrame[]>();
  readonly #byNoun = new Map<string, TypedFrame[]>();
  readonly #byId = new Map<string, Frame>();

  constructor(frames: readonly TypedFrame[]) {
    for (const typed of frames) {
      const { frame } = typed;
      this.#byId.set(frame.id, frame);
      if (frame.on === "item") continue;
      const index = frame.on === "verb" ? this.#byVerb : this.#byNoun;
      for (const word of frame.words) {
        const others = index.get(word);
        if (others) others.push(typed);
        else index.set(word, [typed]);
      }
    }
  }

  ofVerb(lemma: string): readonly TypedFrame[] {
    return this.#byVerb.get(lemma) ?? NONE;
  }

  ofNoun(word: string): readonly TypedFrame[] {
    return this.#byNoun.get(word) ?? NONE;
  }

  /** The frame with this id, as `Trigger.frame` gives it. */
  byId(id: string): Frame | undefined {
    return this.#byId.get(id);
  }
}

const NONE: readonly TypedFrame[] = [];

/** The frames of the types that come with the program. */
export const BUILT_IN_FRAMES = new FrameIndex(
  CLAIM_TYPE_IDS.flatMap((relationType) => FRAMES[relationType].map((frame) => ({ relationType, frame }))),
);
