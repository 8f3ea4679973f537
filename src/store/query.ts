import { KgError } from "../model/errors.ts";
import type { RelationSchema } from "../model/relation-schema.ts";
import { answer } from "../query/cypher/answer.ts";
import { IndexGraph } from "../query/cypher/graph/index-graph.ts";
import { type Parts, partsFor } from "../query/cypher/parts.ts";
import type { PlainRelationship, PlainValue } from "../query/cypher/plain.ts";
import { PreparedQuery } from "../query/cypher/prepared.ts";
import type { Limits } from "../query/cypher/run.ts";
import { type ParsedQuery, parseQuery } from "../query/cypher/syntax/parse.ts";
import { valueFrom } from "../query/cypher/values/from-plain.ts";
import type { Steps } from "../query/steps.ts";
import { edgeIdOf } from "./edge-id.ts";
import type { QueryAnswer, QueryOptions } from "./graph-store.ts";
import type { Snapshot } from "./snapshot.ts";

/** Rows that are answered unless more are wanted. */
const USUAL_ROWS = 1000;
/** What one query may use of a store that others ask as well. */
const LIMITS: Limits = { rows: 100_000, held: 500_000, steps: 400_000_000 };

const graphs = new WeakMap<Snapshot, IndexGraph>();

interface Readied {
  readonly query: ParsedQuery;
  readonly parts: Parts;
}

/** Reads a query and loads what it needs. Throws CypherError for one that does not make sense. */
export async function readied(cypher: string): Promise<Readied> {
  const query = parseQuery(cypher);
  return { query, parts: await partsFor(query) };
}

/**
 * Asks a query of what a snapshot holds. Everything of the engine is imported here and nowhere else in the store, so
 * that this file can be loaded when the first query comes.
 * Throws CypherError, KgError "bad-operation" for a query that would change something, "too-large", "cancelled".
 */
export function* queryOf(
  snapshot: Snapshot,
  { query: parsed, parts }: Readied,
  parameters: Readonly<Record<string, unknown>>,
  { limit = USUAL_ROWS, now, random, check = false, signal }: QueryOptions & { readonly random: (() => number) | null },
): Steps<Omit<QueryAnswer, "milliseconds">> {
  const graph = graphOf(snapshot);
  const query = new PreparedQuery(parsed, graph, parts);
  const { columns, warnings } = query;
  if (check) return { columns, warnings, rows: [], texts: [], more: false, nodes: [], relations: [], edges: [] };
  if (columns.length === 0) throw new KgError("bad-operation", "The query returns nothing: end it with RETURN.");
  const values = new Map(Object.entries(parameters).map(([name, value]) => [name, valueFrom(value)]));
  const { rows, texts, more, nodes, relationships } = yield* answer(
    query,
    graph,
    { parameters: values, now: now ?? null, random, limits: LIMITS, signal: signal ?? null },
    Math.min(limit, LIMITS.rows),
  );
  const found = relationshipsIn(rows);
  const ends = [...found.values()].flatMap(({ source, target }) => [source, target]);
  return {
    columns,
    warnings,
    rows,
    texts,
    more,
    nodes: [...new Set([...nodes, ...ends])],
    relations: relationships,
    edges: [...new Set([...found.values()].flatMap((relationship) => edgesOf(relationship, snapshot.index.schema)))],
  };
}

function graphOf(snapshot: Snapshot): IndexGraph {
  let graph = graphs.get(snapshot);
  if (!graph) {
    graph = new IndexGraph({
      index: snapshot.index,
      entities: snapshot.entities,
      relations: snapshot.relations,
      text: (id) => snapshot.knowledge.reportOf(id).text,
    });
    graphs.set(snapshot, graph);
  }
  return graph;
}

/** Every relationship that stands in the rows, by id. */
function relationshipsIn(rows: readonly (readonly PlainValue[])[]): ReadonlyMap<string, PlainRelationship> {
  const found = new Map<string, PlainRelationship>();
  const look = (value: PlainValue): void => {
    if (typeof value !== "object" || value === null) return;
    if (isRelationship(value)) found.set(value.id, value);
    else for (const part of Array.isArray(value) ? value : Object.values(value)) look(part);
  };
  for (const row of rows) row.forEach(look);
  return found;
}

function isRelationship(value: object): value is PlainRelationship {
  return "kind" in value && value.kind === "relationship" && "source" in value && "target" in value;
}

/** The id of the canvas edge that a relationship is a part of; of a type that the schema does not know, none. */
function edgesOf({ type, source, target }: PlainRelationship, schema: RelationSchema): readonly string[] {
  const relationType = type.toLowerCase();
  return schema.has(relationType) ? [edgeIdOf({ source, relationType, target }, schema)] : [];
}
