import type { Range } from "../../model/doc.ts";
import type { EntityType } from "../../model/schema.ts";
import type { Match } from "../lexicon/lexicon.ts";

/** What a name may name; `other` is anything that is no entity: a place, a thing, a day. */
export type NameKind = EntityType | "other";

/** Weight by kind: what the words themselves and those around them say. */
export type Clues = Readonly<Record<NameKind, number>>;

/** A name as it stands in the text, before the report as a whole decides what it names. */
export interface Candidate {
  readonly tokens: Range;
  /** Titles directly before the name, with the state or body before them: "US President". */
  readonly title: Range | null;
  readonly known: Match | null;
  readonly clues: Clues;
}

export const NO_CLUES: Clues = { person: 0, country: 0, organization: 0, event: 0, other: 0 };

export function withClue(clues: Clues, kind: NameKind, weight: number): Clues {
  return { ...clues, [kind]: clues[kind] + weight };
}

/** The kind that most speaks for, and by how much more than for the next. */
export function strongest(clues: Clues): { readonly kind: NameKind; readonly weight: number; readonly lead: number } {
  let kind: NameKind = "other";
  let weight = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (const [candidate, value] of Object.entries(clues) as [NameKind, number][]) {
    if (value > weight) {
      second = weight;
      weight = value;
      kind = candidate;
    } else if (value > second) second = value;
  }
  return { kind, weight, lead: weight - second };
}
