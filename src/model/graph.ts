import type { IsoDate, PartialDate } from "./dates.ts";
import type { OwnRelationType } from "./own-type.ts";
import type { EntityType, RelationType, Status } from "./schema.ts";

/** Half-open range [start, end) in UTF-16 code units of a document's `text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One report. */
export interface Document {
  /** Hash of the text: the same text is the same document. */
  readonly id: string;
  /** File name or address that it came from. */
  readonly name: string;
  readonly title: string;
  /** Who published it, if the report or its file says so. */
  readonly source: string | null;
  readonly publishedAt: IsoDate | null;
  /** The text as decoded from the file; every span counts in it. */
  readonly text: string;
  /** BCP 47 tag, `en` if unknown. */
  readonly language: string;
}

/** A near-identical report that counts as the same source. */
export interface DocumentCopy {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly source: string | null;
  readonly publishedAt: IsoDate | null;
}

export type MentionKind = "name" | "nominal" | "pronoun";

/** One occurrence of an entity in one document. */
export interface Mention extends Span {
  readonly entityId: string;
  readonly kind: MentionKind;
}

/** A document in a knowledge base, with what was found in it. */
export interface KnownDocument extends Document {
  readonly copies: readonly DocumentCopy[];
  /** In order of `start`. */
  readonly mentions: readonly Mention[];
}

/** Another written form of an entity's name. */
export interface Alias {
  readonly text: string;
  /** Why it is held to be the same entity, for people: "surname", "handle beside that name", "merged by hand". */
  readonly reason: string;
}

export interface Entity {
  /** Stable and readable: `country/ukraine`, `person/volodymyr-zelensky`. */
  readonly id: string;
  readonly entityType: EntityType;
  readonly name: string;
  readonly aliases: readonly Alias[];
  /** ISO 3166-1 alpha-2, upper case; countries only. */
  readonly countryCode?: string;
}

/** Money or goods as a text gives them. */
export interface Amount {
  readonly text: string;
  readonly value: number | null;
  /** ISO 4217; null when it is not money or the currency is unknown. */
  readonly currency: string | null;
}

/** Where a relation stands written. */
export interface Evidence {
  readonly documentId: string;
  readonly sentence: Span;
  readonly trigger: Span;
  /** The words for the two ends, where they stand in the sentence. */
  readonly sourceSpan: Span | null;
  readonly targetSpan: Span | null;
  readonly status: Status;
  /** Name of whoever says so; null when the report itself tells it. */
  readonly attributedTo: string | null;
  readonly date: PartialDate | null;
  readonly amount: Amount | null;
  /** 0 to 1. */
  readonly confidence: number;
}

/** One happening between two entities. A relation that nobody wrote does not exist. */
export interface Relation {
  readonly id: string;
  readonly relationType: RelationType;
  readonly source: string;
  readonly target: string;
  /** Of the happening; null when no evidence tells it. */
  readonly date: PartialDate | null;
  readonly amount: Amount | null;
  /** The strongest among the evidence. */
  readonly status: Status;
  /** Sorted by document, then place. */
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

/** A knowledge base as plain data, sorted by id: what formats write and read. */
export interface KnowledgeGraph {
  readonly documents: readonly KnownDocument[];
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  /** What is known of its types that are not built in. */
  readonly relationTypes?: readonly OwnRelationType[];
}
