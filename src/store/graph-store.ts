import type { PartialDate } from "../model/dates.ts";
import type {
  Alias,
  Document,
  DocumentCopy,
  Entity,
  Evidence,
  KnowledgeGraph,
  KnownDocument,
  Relation,
} from "../model/graph.ts";
import type { JournalEntry, Operation } from "../model/operation.ts";
import type { OwnRelationType } from "../model/own-type.ts";
import type { EntityType, RelationType, Status } from "../model/schema.ts";
import type { PlainValue } from "../query/cypher/plain.ts";
import type { Warning } from "../query/cypher/warnings.ts";
import type { GraphFilter } from "../query/filter.ts";

export type { PlainNode, PlainPath, PlainRelationship, PlainValue } from "../query/cypher/plain.ts";
export type { GraphFilter } from "../query/filter.ts";

export interface CanvasNode {
  readonly id: string;
  readonly name: string;
  readonly entityType: EntityType;
  readonly countryCode?: string;
  /** Relations in the whole knowledge base that pass the filter: the measure that sizes the node. */
  readonly relations: number;
  /** Neighbours under the filter that are not drawn. */
  readonly hidden: number;
}

/** All drawn relations of one type from one entity to another. */
export interface CanvasEdge {
  /** `source|relationType|target`; ends of symmetric types are in id order. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly relationType: RelationType;
  /** The strongest of them. */
  readonly status: Status;
  readonly count: number;
  /** How many of each status, in the order of `STATUSES`. */
  readonly statuses: readonly number[];
  /** Of the surest relation that has `status`; 1 if a person has confirmed it. */
  readonly confidence: number;
  readonly relations: readonly string[];
}

export interface CanvasGraph {
  /** Sorted by id. */
  readonly nodes: readonly CanvasNode[];
  readonly edges: readonly CanvasEdge[];
}

export interface Count {
  readonly drawn: number;
  /** In the whole knowledge base, under the other filters (all but this facet's own). */
  readonly all: number;
}

export interface TimelineEntry {
  readonly relation: string;
  readonly edge: string;
  readonly relationType: RelationType;
  readonly status: Status;
  readonly date: PartialDate;
}

export interface Facets {
  readonly entityTypes: Readonly<Record<EntityType, Count>>;
  readonly relationTypes: Readonly<Record<RelationType, Count>>;
  readonly statuses: Readonly<Record<Status, Count>>;
  /** By document id: relations that stand in it. */
  readonly documents: Readonly<Record<string, Count>>;
  readonly entities: Count;
  readonly relations: Count;
  /** Relations that may well be wrong, whatever confidence the filter asks for. */
  readonly unsure: Count;
  /** Relations that are turned away for nothing but their confidence. */
  readonly lessSure: Count;
}

/** What one screen shows: a part of the knowledge base under a filter. */
export interface View {
  readonly graph: CanvasGraph;
  readonly facets: Facets;
  /** Relation types that are not built in, as far as they are known. */
  readonly ownTypes: readonly OwnRelationType[];
  /** Dated relations between drawn entities under every filter but the date, in order of date. */
  readonly timeline: readonly TimelineEntry[];
  /** Relations between drawn entities without a date. */
  readonly undated: number;
}

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

export interface Neighbours {
  /** Most supported first, at most `limit`. */
  readonly ids: readonly string[];
  /** How many there are in all. */
  readonly total: number;
}

/** The part of `AbortSignal` that every call understands. */
export interface CancelSignal {
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

export interface CallOptions {
  /** Aborting rejects the call with KgError "cancelled". */
  readonly signal?: CancelSignal;
}

export interface QueryOptions extends CallOptions {
  /** Rows wanted; 1000 unless told otherwise. */
  readonly limit?: number;
  /** Milliseconds since 1970-01-01T00:00Z: what `date()` tells. Without it such calls fail. */
  readonly now?: number;
  /** Only looks whether the query makes sense: columns and warnings are answered, no rows. */
  readonly check?: boolean;
}

/** What ways between two entities are wanted. */
export interface PathsOptions extends CallOptions {
  /** Relations that the filter turns away are no steps. */
  readonly filter?: GraphFilter;
  /** How many at most; 5 unless told otherwise. */
  readonly limit?: number;
  /** Steps that one may have at most; 6 unless told otherwise. */
  readonly longest?: number;
  /** Entities that none may go through. */
  readonly avoid?: readonly string[];
  /** Each step's happening no earlier than the one before; undated ones do not count. */
  readonly inTimeOrder?: boolean;
}

/** A way from one entity to another. */
export interface FoundPath {
  /** From the first end to the other, both included. */
  readonly entities: readonly Entity[];
  /** Relations of each step, in order of date, the undated last; in time order the first of each tell the story. */
  readonly steps: readonly (readonly Relation[])[];
  /** Reports that tell it, all steps together. */
  readonly documents: number;
  /** Ids of the canvas edges that the relations are part of. */
  readonly edges: readonly string[];
}

export interface FoundPaths {
  /** Shortest first; of equally long ones those told in most reports at their weakest step. */
  readonly paths: readonly FoundPath[];
  /** False when there was so much to try that better ones of the greatest length may have been missed. */
  readonly complete: boolean;
}

/** What a query answers. */
export interface QueryAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly PlainValue[])[];
  /** The same as text, for a table or a file. */
  readonly texts: readonly (readonly string[])[];
  /** There are more rows than were wanted. */
  readonly more: boolean;
  /** Entities that stand in the rows, and ends of relations that do. */
  readonly nodes: readonly string[];
  readonly relations: readonly string[];
  /** Ids of the canvas edges that those relations are part of. */
  readonly edges: readonly string[];
  /** What the query would change, not carried out yet: the edit that does; null for a query that only reads. */
  readonly edit: Operation | null;
  /** What the first entities that the edit is about are called now, by id. */
  readonly names: Readonly<Record<string, string>>;
  /** Names that the edit gives and another entity will bear too, in small letters. */
  readonly namesakes: readonly string[];
  /** Names in the query that the graph does not know. */
  readonly warnings: readonly Warning[];
  /** How long it took; null where the store has no clock. */
  readonly milliseconds: number | null;
}

/**
 * The one interface that the page and the command line ask: the knowledge base in this process, in a worker, or later
 * in a graph database. Every call may be cancelled; unknown ids throw KgError "not-found".
 */
export interface GraphStore {
  /** Entities by name, alias, other spelling or script, tolerant of typing errors, best first. */
  search(
    text: string,
    options?: CallOptions & { readonly limit?: number; readonly entityTypes?: readonly EntityType[] },
  ): Promise<readonly SearchHit[]>;
  entity(id: string, options?: CallOptions): Promise<EntityDetail>;
  /** The relations of one canvas edge (ids from `CanvasEdge.relations`), with every passage. */
  evidence(relations: readonly string[], options?: CallOptions): Promise<readonly RelationDetail[]>;
  /** Relations as the lines of a table, in the order of their ids as given. Unknown ids are left out. */
  rows(relations: readonly string[], options?: CallOptions): Promise<readonly RelationRow[]>;
  documents(options?: CallOptions): Promise<readonly DocumentSummary[]>;
  document(id: string, options?: CallOptions): Promise<DocumentDetail>;
  /** Entities one step from any of `ids`, not counting `ids` and `except`. */
  neighbours(
    ids: readonly string[],
    filter: GraphFilter,
    options?: CallOptions & { readonly limit?: number; readonly except?: readonly string[] },
  ): Promise<Neighbours>;
  /** Ids of all entities within `hops` of `ids`, themselves included, nearest first, at most `limit`. */
  within(
    ids: readonly string[],
    hops: number,
    filter: GraphFilter,
    options?: CallOptions & { readonly limit?: number },
  ): Promise<readonly string[]>;
  /** The best-connected entities, at most `limit`: what a canvas opens with. */
  overview(limit: number, options?: CallOptions): Promise<readonly string[]>;
  /** The part of the knowledge base between `ids`, filtered and counted. Unknown ids are left out. */
  view(ids: readonly string[], filter: GraphFilter, options?: CallOptions): Promise<View>;
  /** The best paths between two entities. */
  paths(from: string, to: string, options?: PathsOptions): Promise<FoundPaths>;
  /**
   * Answers an openCypher query; `parameters` are plain values for its `$names`. A query changes nothing itself: the answer
   * tells the edit that would do what it says, and the rows as they would be then.
   * Throws CypherError with the place of what is wrong, KgError "bad-operation", "too-large".
   */
  query(cypher: string, parameters: Readonly<Record<string, unknown>>, options?: QueryOptions): Promise<QueryAnswer>;
  /** Carries out an edit and returns its inverse. Throws KgError "bad-operation". */
  edit(operation: Operation, options?: CallOptions & { readonly at?: string }): Promise<Operation>;
  journal(options?: CallOptions): Promise<readonly JournalEntry[]>;
  /** The knowledge base, or the part between `ids` under `filter`, as plain data for a format to write. */
  export(
    selection: { readonly ids?: readonly string[]; readonly filter?: GraphFilter },
    options?: CallOptions,
  ): Promise<KnowledgeGraph>;
}
