import { KgError } from "../../model/errors.ts";
import type { Steps } from "../steps.ts";
import type { PropertyGraph } from "./graph/property-graph.ts";
import { type PlainValue, plain } from "./plain.ts";
import type { PreparedQuery } from "./prepared.ts";
import type { Environment } from "./run.ts";
import { formatFloat } from "./values/text.ts";
import { isList, isMap, NodeValue, PathValue, RelationshipValue, type Value } from "./values/value.ts";
import { excessOf } from "./values/weight.ts";

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

/** Values and dozens of letters that an answer may hold. */
const HEAVIEST = 5_000_000;
/** What a node or a relationship weighs beside a single value, with its properties. */
const WEIGHT_OF_NODE = 10;

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
  const seen = { times: 0, nodes: new Set<string>(), relationships: new Set<string>() };
  const rows: PlainValue[][] = [];
  const texts: string[][] = [];
  let more = false;
  let weight = 0;
  for (const row of query.rows(environment)) {
    if (row === null) {
      yield;
      continue;
    }
    if (rows.length >= most) {
      more = true;
      break;
    }
    weight += row.length + excessOf(row);
    if (weight + seen.times * WEIGHT_OF_NODE > HEAVIEST)
      throw new KgError("too-large", "The answer holds too much to be shown: ask for fewer rows, or for less of each.");
    rows.push(row.map((value) => plain(value, graph, seen)));
    texts.push(row.map((value) => textOf(value, graph)));
    if (rows.length % 1000 === 0) yield;
  }
  return { columns: query.columns, rows, texts, more, nodes: [...seen.nodes], relationships: [...seen.relationships] };
}

/** A value as a table shows it. Nodes go by their names; of what is planned or denied that is said. */
export function textOf(value: Value, graph: PropertyGraph): string {
  if (value === null) return "";
  if (typeof value === "number") return formatFloat(value);
  if (typeof value === "string") return value;
  const inside = (item: Value) => (item === null ? "null" : textOf(item, graph));
  if (isList(value)) return value.map(inside).join(", ");
  if (isMap(value)) return Array.from(value, ([key, item]) => `${key}: ${inside(item)}`).join(", ");
  if (value instanceof NodeValue) return nodeText(value.id, graph);
  if (value instanceof RelationshipValue) {
    const ends = [graph.sourceOf(value.id), graph.targetOf(value.id)].map((node) => nodeText(node, graph));
    return `${ends[0]} ${typeText(value.id, graph)} ${ends[1]}`;
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

/** The type of a relationship, and its status where it is not told as a fact: "AIDED (denied)". */
function typeText(relationship: number, graph: PropertyGraph): string {
  const status = graph.relationshipProperty(relationship, "status");
  const type = graph.typeName(relationship);
  return status === "planned" || status === "denied" ? `${type} (${status})` : type;
}

function pathText({ nodes, relationships }: PathValue, graph: PropertyGraph): string {
  return nodes
    .map((node, i) => {
      const relationship = relationships[i];
      if (relationship === undefined) return nodeText(node, graph);
      const type = typeText(relationship, graph);
      const forward = graph.sourceOf(relationship) === node;
      return `${nodeText(node, graph)} ${forward ? `-${type}->` : `<-${type}-`} `;
    })
    .join("");
}
