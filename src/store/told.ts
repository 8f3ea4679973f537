import type { PartialDate } from "../model/dates.ts";
import type { Alias, Document, DocumentCopy, Entity, Evidence, KnownDocument, Relation } from "../model/graph.ts";
import type { RelationType, Status } from "../model/schema.ts";

export interface SearchHit {
  readonly entity: Entity;
  /** The written form that matched, and why it did: "2 letters differ", "reads Zelenskyi". */
  readonly matched: string;
  readonly reason: string;
  readonly relations: number;
  readonly relationCounts: Readonly<Partial<Record<RelationType, number>>>;
  readonly documents: number;
  /** "leads Ukraine", if known. */
  readonly role: string | null;
}

export interface EntityDetail {
  readonly entity: Entity;
  /** "leads Ukraine", "led by Joe Biden", "part of United States". */
  readonly roles: readonly {
    readonly relationType: RelationType;
    readonly outgoing: boolean;
    readonly other: Entity;
  }[];
  readonly aliases: readonly Alias[];
  readonly mentions: number;
  readonly documents: readonly string[];
  /** Relations grouped by type and partner, most relations first. */
  readonly groups: readonly RelationGroup[];
}

export interface RelationGroup {
  readonly relationType: RelationType;
  readonly outgoing: boolean;
  readonly other: Entity;
  /** Latest first, undated last. */
  readonly relations: readonly Relation[];
  /** Ids of those that a person has confirmed. */
  readonly confirmed: readonly string[];
}

export interface DocumentSummary extends Omit<Document, "text"> {
  readonly copies: readonly DocumentCopy[];
  readonly entities: number;
  readonly relations: number;
}

/** A relation as a line of a table. */
export interface RelationRow {
  readonly id: string;
  /** Id of the canvas edge that it is a part of. */
  readonly edge: string;
  readonly relationType: RelationType;
  readonly source: string;
  readonly target: string;
  readonly status: Status;
  readonly date: PartialDate | null;
  /** As it is written. */
  readonly amount: string | null;
  /** Who says so in `sentence`; null when the report itself tells it. */
  readonly attributedTo: string | null;
  /** Of the surest passage. */
  readonly confidence: number;
  /** A person has said that it is right. */
  readonly confirmed: boolean;
  /** Reports that it stands in, reprints counted once. */
  readonly sources: number;
  readonly passages: number;
  /** The passage that tells it best, by its place among the evidence: where it stands, and its words, long ones cut. */
  readonly passage: number;
  readonly documentId: string;
  readonly sentence: string;
}

/** A relation's passage, ready to be shown. */
export interface EvidenceDetail {
  readonly evidence: Evidence;
  readonly document: DocumentSummary;
  /** Text of `evidence.sentence`. */
  readonly sentence: string;
  /** Reports that say the same: near-identical copies. */
  readonly copies: number;
}

export interface RelationDetail {
  readonly relation: Relation;
  readonly source: Entity;
  readonly target: Entity;
  readonly evidence: readonly EvidenceDetail[];
  /** Who asserts and who denies the same between the two, put side by side. */
  readonly contradictedBy: readonly string[];
  readonly confirmed: boolean;
}

export interface DocumentDetail extends KnownDocument {
  readonly entities: readonly Entity[];
  /** Claims and structure that stand in this document, in order of place. */
  readonly passages: readonly {
    readonly relation: Relation;
    readonly evidence: Evidence;
    /** A person has said that the relation is right. */
    readonly confirmed: boolean;
  }[];
}
