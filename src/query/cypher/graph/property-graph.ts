import type { Value } from "../values/value.ts";

/** Relationships of one node that lie together: places `start` up to, without, `end` of both arrays. */
export interface Segment {
  relationships: ArrayLike<number>;
  /** The node at the other end. */
  others: ArrayLike<number>;
  start: number;
  end: number;
}

export function emptySegment(): Segment {
  return { relationships: [], others: [], start: 0, end: 0 };
}

/** Stands for any label or any type; also for one that the graph does not have, where only the id is asked. */
export const ANY = -1;

/** Days since 1970-01-01, both included. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** What a query reads. Nodes and relationships go by number, labels and types by id. */
export interface PropertyGraph {
  /** Every node has a number below this; some numbers may stand for none. */
  readonly nodeBound: number;
  readonly relationshipBound: number;
  hasNode(node: number): boolean;
  hasRelationship(relationship: number): boolean;

  /** Undefined for a label that no node has had. */
  labelId(label: string): number | undefined;
  hasLabel(node: number, label: number): boolean;
  labelsOf(node: number): readonly string[];
  /** Every label and type that there is, for completion and for telling near ones. */
  labelNames(): readonly string[];
  typeNames(): readonly string[];
  /** Every property that there can be; null if any can. */
  propertyNames(): readonly string[] | null;
  /** Numbers of the nodes with a label, if they are at hand. */
  nodesWithLabel(label: number): ArrayLike<number> | null;
  typeId(type: string): number | undefined;
  typeOf(relationship: number): number;
  typeName(relationship: number): string;
  sourceOf(relationship: number): number;
  targetOf(relationship: number): number;

  /** Whether a relationship may lead from a node to itself. */
  hasLoops(): boolean;

  /** How many nodes have a label and how many relationships a type (`ANY`: in all), roughly. */
  nodeCount(label: number): number;
  relationshipCount(type: number): number;

  /** The relationships of a type (or `ANY`) that leave a node (or reach it), into `segment`. */
  segment(node: number, outgoing: boolean, type: number, segment: Segment): void;
  /**
   * The property, a date, that a node's relationships of one type are kept in order of. Null if they are not; then the
   * next two are not asked.
   */
  readonly dayProperty: string | null;
  /** As `segment`, of those of one type whose date lies within `days`. */
  segmentWithin(node: number, outgoing: boolean, type: number, days: DayRange, segment: Segment): void;
  /** All relationships of a type (or `ANY`) whose date lies within `days`. */
  relationshipsWithin(type: number, days: DayRange): ArrayLike<number>;

  /** Nodes whose property has a value, if the graph has an index for it. */
  seek(property: string, value: Value): ArrayLike<number> | null;
  /** Whether `seek` answers for this property. */
  canSeek(property: string): boolean;

  /** Null for a property that is not there. */
  nodeProperty(node: number, key: string): Value;
  relationshipProperty(relationship: number, key: string): Value;
  nodeKeys(node: number): readonly string[];
  relationshipKeys(relationship: number): readonly string[];
}

/** A graph that a query may change. */
export interface WritableGraph extends PropertyGraph {
  createNode(labels: readonly string[], properties: ReadonlyMap<string, Value>): number;
  createRelationship(source: number, target: number, type: string, properties: ReadonlyMap<string, Value>): number;
  /** Null takes the property away. */
  setNodeProperty(node: number, key: string, value: Value): void;
  setRelationshipProperty(relationship: number, key: string, value: Value): void;
  addLabel(node: number, label: string): void;
  removeLabel(node: number, label: string): void;
  /** The node must have no relationships. */
  deleteNode(node: number): void;
  deleteRelationship(relationship: number): void;
}

export function isWritable(graph: PropertyGraph): graph is WritableGraph {
  return "createNode" in graph;
}
