import type { Chunk } from "../../model/doc.ts";
import type { Groups } from "./groups.ts";

/** "against Russia and Belarus": a preposition with the noun chunks that it governs. */
export interface Phrase {
  readonly word: string;
  /** Chunk of the preposition. */
  readonly at: number;
  readonly nouns: readonly number[];
}

/** A verb with what hangs on it; numbers are chunk indexes. */
export interface Clause {
  readonly verb: number;
  /** Of a passive verb what is acted on. */
  readonly subjects: readonly number[];
  /** Groups of nouns right after the verb: "gave | Ukraine | 20 tanks". */
  readonly objects: readonly (readonly number[])[];
  readonly phrases: readonly Phrase[];
  /** Particle right after the verb: "off", "out". */
  readonly particle: string;
  /** Verb that this one completes: "refused to send", "said it had sent". */
  readonly governor: number | null;
  /** Noun that this verb completes: "a promise to send". */
  readonly noun: number | null;
  /** What a relative clause says its verb acts on: "the weapons which Germany sent". */
  readonly gap: readonly number[];
  /** "if", "whether", "that", "who" … that opens the clause; empty where none does. */
  readonly opener: string;
}

export interface Parse {
  readonly chunks: readonly Chunk[];
  readonly groups: Groups;
  /** In order of their verbs. */
  readonly clauses: readonly Clause[];
  /** By chunk index of the verb. */
  readonly byVerb: ReadonlyMap<number, Clause>;
}
