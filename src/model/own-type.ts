import type { EntityType, RelationSpec, Status } from "./schema.ts";

/** What entities a relation of a person's own may lead from and to: those that act. */
export const ENDS = ["person", "country", "organization"] as const satisfies readonly EntityType[];
export type EndType = (typeof ENDS)[number];

/** A sentence that must tell a relation; the names and the status count where they are given. */
export interface GivingExample {
  readonly text: string;
  readonly source?: string;
  readonly target?: string;
  readonly status?: Status;
}

/** Words that tell a relation, in the base form: English, lower case. */
export interface TriggerWords {
  /** "accuse"; with particle and preposition where the target follows one: "meet with", "sit down with". */
  readonly verbs: readonly string[];
  /** "meeting"; with the preposition before the target: "accusation against". */
  readonly nouns: readonly string[];
  /** A verb, a noun that it carries and the preposition before the target: "level accusations against", "hold talks with". */
  readonly phrases: readonly string[];
  /** Before the target of nouns that name none of their own. */
  readonly prepositions: readonly string[];
}

/** A kind of claim that a person has added: a registry entry as plain data, which files carry and workers pass on. */
export interface OwnRelationType {
  /** Lower case with `_` between words; queries write it in capitals. */
  readonly id: string;
  readonly label: string;
  readonly inverse: string;
  readonly symmetric: boolean;
  readonly source: readonly EndType[];
  readonly target: readonly EndType[];
  readonly color: RelationSpec["color"];
  readonly cameo?: readonly string[];
  readonly plover?: string;
  readonly triggers: TriggerWords;
  readonly examples: {
    readonly gives: readonly GivingExample[];
    /** Sentences that must not tell the relation. */
    readonly not: readonly string[];
  };
}
