import type { Relation } from "./graph.ts";

/**
 * Below this a relation is unsure: of claims that were found with less, about one in three is wrong (the card of the relation
 * scorer has the figures).
 */
export const UNSURE_BELOW = 0.7;

/** What of a relation, an edge or a passage tells how sure it is. */
export interface Sureness {
  readonly confidence: number;
  /** A person has said that it is right. */
  readonly confirmed?: boolean;
}

/** Whether it may well be wrong: found with little confidence, and nobody has confirmed it. */
export function isUnsure({ confidence, confirmed = false }: Sureness): boolean {
  return !confirmed && confidence < UNSURE_BELOW;
}

/** How sure a relation is: as sure as its surest passage. */
export function confidenceOf({ evidence }: Pick<Relation, "evidence">): number {
  return evidence.reduce((most, { confidence }) => Math.max(most, confidence), 0);
}
