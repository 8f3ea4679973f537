import type { PropertyGraph } from "./graph/property-graph.ts";
import { formatFloat } from "./values/text.ts";
import { isList, isMap, NodeValue, PathValue, RelationshipValue, type Value } from "./values/value.ts";

/** A value as plain data: what a worker can send and JSON can hold. Integers that JSON cannot hold exactly are text. */
export type PlainValue =
  | null
  | boolean
  | number
  | string
  | readonly PlainValue[]
  | PlainNode
  | PlainRelationship
  | PlainPath
  | { readonly [key: string]: PlainValue };

export interface PlainNode {
  readonly kind: "node";
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: { readonly [key: string]: PlainValue };
}

export interface PlainRelationship {
  readonly kind: "relationship";
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly properties: { readonly [key: string]: PlainValue };
}

export interface PlainPath {
  readonly kind: "path";
  readonly nodes: readonly PlainNode[];
  readonly relationships: readonly PlainRelationship[];
}

/** Nodes and relationships that were met. */
export interface Seen {
  /** How many times any was. */
  times: number;
  readonly nodes: Set<string>;
  readonly relationships: Set<string>;
}

/** A value as plain data; what it holds of the graph is noted in `seen`. */
export function plain(value: Value, graph: PropertyGraph, seen: Seen): PlainValue {
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : formatFloat(value);
  if (isList(value)) return value.map((item) => plain(item, graph, seen));
  if (isMap(value)) return plainMap(value, graph, seen);
  if (value instanceof NodeValue) return plainNode(value.id, graph, seen);
  if (value instanceof RelationshipValue) return plainRelationship(value.id, graph, seen);
  if (value instanceof PathValue)
    return {
      kind: "path",
      nodes: value.nodes.map((id) => plainNode(id, graph, seen)),
      relationships: value.relationships.map((id) => plainRelationship(id, graph, seen)),
    };
  return value.toString();
}

function plainMap(map: Iterable<readonly [string, Value]>, graph: PropertyGraph, seen: Seen) {
  return Object.fromEntries(Array.from(map, ([key, item]) => [key, plain(item, graph, seen)]));
}

function plainNode(node: number, graph: PropertyGraph, seen: Seen): PlainNode {
  const id = nodeId(node, graph);
  seen.times++;
  seen.nodes.add(id);
  const entries = graph.nodeKeys(node).map((key) => [key, graph.nodeProperty(node, key)] as const);
  return { kind: "node", id, labels: graph.labelsOf(node), properties: plainMap(entries, graph, seen) };
}

function plainRelationship(number: number, graph: PropertyGraph, seen: Seen): PlainRelationship {
  const id = relationshipId(number, graph);
  seen.times++;
  seen.relationships.add(id);
  const source = nodeId(graph.sourceOf(number), graph);
  const target = nodeId(graph.targetOf(number), graph);
  const entries = graph.relationshipKeys(number).map((key) => [key, graph.relationshipProperty(number, key)] as const);
  return {
    kind: "relationship",
    id,
    type: graph.typeName(number),
    source,
    target,
    properties: plainMap(entries, graph, seen),
  };
}

/** The id that the graph itself knows a node by, or else its number. */
export function nodeId(node: number, graph: PropertyGraph): string {
  return String(graph.nodeProperty(node, "id") ?? node);
}

/** The id that the graph itself knows a relationship by, or else its number. */
export function relationshipId(relationship: number, graph: PropertyGraph): string {
  return String(graph.relationshipProperty(relationship, "id") ?? relationship);
}
