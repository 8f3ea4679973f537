import type { Steps } from "../steps.ts";
import type { PropertyGraph } from "./graph/property-graph.ts";
import type { PreparedQuery } from "./prepared.ts";
import type { Environment } from "./run.ts";
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

/** What a query answers, ready to be shown. */
export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly PlainValue[])[];
  /** The same as text: what a table shows. */
  readonly texts: readonly (readonly string[])[];
  /** There are more rows than were wanted. */
  readonly more: boolean;
  /** Ids of the nodes and relationships in the answer: what can be lit. */
  readonly nodes: readonly string[];
  readonly relationships: readonly string[];
}

/**
 * Asks a query and gathers at most `most` rows. Yields now and then in the midst of long work.
 * Throws CypherError, KgError "cancelled" or "too-large".
 */
export function* answer(
  query: PreparedQuery,
  graph: PropertyGraph,
  environment: Partial<Environment>,
  most = Number.POSITIVE_INFINITY,
): Steps<Answer> {
  const seen = { nodes: new Set<string>(), relationships: new Set<string>() };
  const rows: PlainValue[][] = [];
  const texts: string[][] = [];
  let more = false;
  for (const row of query.rows(environment)) {
    if (row === null) {
      yield;
      continue;
    }
    if (rows.length >= most) {
      more = true;
      break;
    }
    rows.push(row.map((value) => plain(value, graph, seen)));
    texts.push(row.map((value) => textOf(value, graph)));
    if (rows.length % 1000 === 0) yield;
  }
  return { columns: query.columns, rows, texts, more, nodes: [...seen.nodes], relationships: [...seen.relationships] };
}

interface Seen {
  readonly nodes: Set<string>;
  readonly relationships: Set<string>;
}

function plain(value: Value, graph: PropertyGraph, seen: Seen): PlainValue {
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
  seen.nodes.add(id);
  const entries = graph.nodeKeys(node).map((key) => [key, graph.nodeProperty(node, key)] as const);
  return { kind: "node", id, labels: graph.labelsOf(node), properties: plainMap(entries, graph, seen) };
}

function plainRelationship(number: number, graph: PropertyGraph, seen: Seen): PlainRelationship {
  const id = String(graph.relationshipProperty(number, "id") ?? number);
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
function nodeId(node: number, graph: PropertyGraph): string {
  return String(graph.nodeProperty(node, "id") ?? node);
}

/** A value as a table shows it. Nodes go by their names. */
export function textOf(value: Value, graph: PropertyGraph): string {
  if (value === null) return "";
  if (typeof value === "number") return formatFloat(value);
  if (typeof value === "string") return value;
  if (isList(value)) return value.map((item) => textOf(item, graph)).join(", ");
  if (isMap(value)) return Array.from(value, ([key, item]) => `${key}: ${textOf(item, graph)}`).join(", ");
  if (value instanceof NodeValue) return nodeText(value.id, graph);
  if (value instanceof RelationshipValue) {
    const ends = [graph.sourceOf(value.id), graph.targetOf(value.id)].map((node) => nodeText(node, graph));
    return `${ends[0]} ${graph.typeName(value.id)} ${ends[1]}`;
  }
  if (value instanceof PathValue) return pathText(value, graph);
  return String(value);
}

function nodeText(node: number, graph: PropertyGraph): string {
  const name = graph.nodeProperty(node, "name");
  return typeof name === "string"
    ? name
    : `(${node}${graph
        .labelsOf(node)
        .map((label) => `:${label}`)
        .join("")})`;
}

function pathText({ nodes, relationships }: PathValue, graph: PropertyGraph): string {
  return nodes
    .map((node, i) => {
      const relationship = relationships[i];
      if (relationship === undefined) return nodeText(node, graph);
      const type = graph.typeName(relationship);
      const forward = graph.sourceOf(relationship) === node;
      return `${nodeText(node, graph)} ${forward ? `-${type}->` : `<-${type}-`} `;
    })
    .join("");
}
