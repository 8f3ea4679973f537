import { UPDATING } from "../../../src/query/cypher/compile/update-clauses.ts";
import { MemoryGraph } from "../../../src/query/cypher/graph/memory-graph.ts";
import type { PropertyGraph } from "../../../src/query/cypher/graph/property-graph.ts";
import type { Parts } from "../../../src/query/cypher/parts.ts";
import { PreparedQuery } from "../../../src/query/cypher/prepared.ts";
import { READING } from "../../../src/query/cypher/reading.ts";
import type { Environment } from "../../../src/query/cypher/run.ts";
import {
  isList,
  isMap,
  NodeValue,
  PathValue,
  RelationshipValue,
  type Value,
} from "../../../src/query/cypher/values/value.ts";

const EVERYTHING: Parts = { ...READING, updates: UPDATING };

/** A graph that a CREATE makes. */
export function made(...queries: readonly string[]): MemoryGraph {
  const graph = new MemoryGraph();
  for (const query of queries) ask(query, graph);
  return graph;
}

/** Rows in short: integers as `1`, floats as `1.0`, nodes as `n0`, relationships as `r0`, columns between blanks. */
export function ask(
  query: string,
  graph: PropertyGraph = new MemoryGraph(),
  environment: Partial<Environment> = {},
): string[] {
  const rows = [
    ...new PreparedQuery(query, graph, graph instanceof MemoryGraph ? EVERYTHING : READING).rows(environment),
  ].filter((row) => row !== null);
  return rows.map((row) => row.map(short).join(" "));
}

function short(value: Value): string {
  if (typeof value === "number") return Number.isInteger(value) ? value.toFixed(1) : String(value);
  if (value instanceof NodeValue) return `n${value.id}`;
  if (value instanceof RelationshipValue) return `r${value.id}`;
  if (value instanceof PathValue)
    return value.nodes
      .map((node, i) => `n${node}${value.relationships[i] === undefined ? "" : `-r${value.relationships[i]}-`}`)
      .join("");
  if (isList(value)) return `[${value.map(short).join(",")}]`;
  if (isMap(value)) return `{${Array.from(value, ([key, item]) => `${key}:${short(item)}`).join(",")}}`;
  return String(value);
}
