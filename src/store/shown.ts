import type { PartialDate } from "../model/dates.ts";
import type { OwnRelationType } from "../model/own-type.ts";
import type { EntityType, RelationType, Status } from "../model/schema.ts";

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
