import type { Doc, Token, Trigger } from "../../model/doc.ts";
import { layer } from "../component.ts";
import { type Effect, mildest, worse } from "../status/effects.ts";
import { StatusReader } from "../status/status-reader.ts";
import type { Candidate, Cue, Scene } from "./candidates.ts";

/** What status rules say of candidates that no rule found; what they say of a cue is read once. */
export class CueEffects {
  readonly #tokens: readonly Token[];
  readonly #reader: StatusReader;
  readonly #known = new Map<string, { readonly trigger: Trigger; readonly effect: Effect }>();

  constructor(doc: Doc) {
    this.#tokens = layer(doc, "tokens");
    this.#reader = new StatusReader(doc);
  }

  /** What the words around a candidate's cue, and those before its ends, do to what it would tell. */
  of(scene: Pick<Scene, "sentence" | "parse" | "triggers">, cue: Cue, candidate: Candidate): Effect {
    const key = `${scene.sentence} ${cue.chunk} ${candidate.relationType}`;
    let known = this.#known.get(key);
    if (!known) {
      known = this.#read(scene, cue, candidate);
      this.#known.set(key, known);
    }
    return worse(known.effect, this.#reader.ofEnds(known.trigger, candidate));
  }

  /** Whether a sentence has some word that may deny. */
  mayDeny(sentence: number): boolean {
    return this.#reader.mayDeny(sentence);
  }

  #read(
    { sentence, parse, triggers }: Pick<Scene, "sentence" | "parse" | "triggers">,
    cue: Cue,
    { relationType }: Candidate,
  ): { readonly trigger: Trigger; readonly effect: Effect } {
    const { from, to } = parse.chunks[cue.chunk]?.tokens ?? { from: 0, to: 0 };
    const ruled = triggers.filter(
      (trigger) => trigger.relationType === relationType && from <= trigger.tokens.from && trigger.tokens.to <= to,
    );
    const [first] = ruled;
    if (first) return { trigger: first, effect: mildest(ruled.map((trigger) => this.#reader.ofTrigger(trigger))) };
    const last = this.#tokens[to - 1];
    const place = { tokens: { from: to - 1, to }, start: last?.start ?? 0, end: last?.end ?? 0 };
    const trigger: Trigger = { ...place, sentence, relationType, frame: "learned" };
    // of words that no frame knows only what lies ahead is told apart: denials are words for disputes, too
    const ahead = this.#reader.ofTrigger(trigger) === "planned" ? "planned" : "same";
    return { trigger, effect: worse(ahead, this.#reader.ofPassage(trigger)) };
  }
}
