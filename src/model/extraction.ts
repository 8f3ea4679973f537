import type { PartialDate } from "./dates.ts";
import type { Alias, Amount, MentionKind, Span } from "./graph.ts";
import type { EntityType, RelationType, Status } from "./schema.ts";

/** What extraction finds in one document; ids are the document's own until the knowledge base resolves them. */
export interface Extraction {
  readonly entities: readonly ExtractedEntity[];
  /** In order of `start`. */
  readonly mentions: readonly ExtractedMention[];
  /** In order of their trigger. */
  readonly relations: readonly ExtractedRelation[];
  /** What could not be read, for people: data, not an error. */
  readonly notes: readonly string[];
}

export interface ExtractedEntity {
  /** Within the extraction: `e1`, `e2` … in order of first mention. */
  readonly localId: string;
  readonly entityType: EntityType;
  /** Fullest name in the document, or the name that world knowledge gives. */
  readonly name: string;
  /**
   * Identity that world knowledge gives, the same in every report: `country/ukraine`, `organization/white-house`,
   * `person/joe-biden`. Null for what only this report names; the knowledge base then links by name.
   */
  readonly knownId: string | null;
  readonly countryCode?: string;
  /** Surface forms in this document, pronouns excluded, in order of first occurrence. */
  readonly aliases: readonly Alias[];
}

export interface ExtractedMention extends Span {
  readonly entity: string;
  readonly kind: MentionKind;
}

export interface ExtractedRelation {
  readonly relationType: RelationType;
  readonly source: string;
  readonly target: string;
  readonly sentence: Span;
  readonly trigger: Span;
  readonly sourceSpan: Span | null;
  readonly targetSpan: Span | null;
  readonly status: Status;
  readonly attributedTo: string | null;
  readonly date: PartialDate | null;
  readonly amount: Amount | null;
  readonly confidence: number;
}
