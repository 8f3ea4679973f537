import type { Entity, KnowledgeGraph, Relation } from "../model/graph.ts";
import type { JournalEntry, Operation } from "../model/operation.ts";
import type { EntityType } from "../model/schema.ts";
import type { PlainValue } from "../query/cypher/plain.ts";
import type { Warning } from "../query/cypher/warnings.ts";
import type { GraphFilter } from "../query/filter.ts";
import type { View } from "./shown.ts";
import type { DocumentDetail, DocumentSummary, EntityDetail, RelationDetail, RelationRow, SearchHit } from "./told.ts";

export type { PlainNode, PlainPath, PlainRelationship, PlainValue } from "../query/cypher/plain.ts";
export type { GraphFilter } from "../query/filter.ts";
export type * from "./shown.ts";
export type * from "./told.ts";

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
