import { KgError } from "../model/errors.ts";
import type { Operation } from "../model/operation.ts";
import type { RelationSchema } from "../model/relation-schema.ts";
import { type Answer, answer } from "../query/cypher/answer.ts";
import { refusedAt } from "../query/cypher/change-place.ts";
import { IndexGraph } from "../query/cypher/graph/index-graph.ts";
import { type Parts, partsFor } from "../query/cypher/parts.ts";
import type { PlainRelationship, PlainValue } from "../query/cypher/plain.ts";
import { PreparedQuery } from "../query/cypher/prepared.ts";
import type { Limits } from "../query/cypher/run.ts";
import { type ParsedQuery, parseQuery } from "../query/cypher/syntax/parse.ts";
import { changesGraph } from "../query/cypher/syntax/walk.ts";
import type { PreparedUpdate, Updated } from "../query/cypher/update.ts";
import { valueWarnings } from "../query/cypher/value-warnings.ts";
import { valueFrom } from "../query/cypher/values/from-plain.ts";
import type { Steps } from "../query/steps.ts";
import { edgeIdOf } from "./edge-id.ts";
import type { QueryAnswer, QueryOptions } from "./graph-store.ts";
import type { editOf } from "./query-edit.ts";
import type { Snapshot } from "./snapshot.ts";

/** Rows that are answered unless more are wanted. */
const USUAL_ROWS = 1000;
/** What one query may use of a store that others ask as well. */
const LIMITS: Limits = { rows: 100_000, held: 500_000, steps: 100_000_000 };

const graphs = new WeakMap<Snapshot, IndexGraph>();

/** A query that was read, with what it needs beyond what every query does: to change things, or to tell of days. */
type Readied =
  | { readonly query: ParsedQuery; readonly parts: Parts }
  | { readonly query: ParsedQuery; readonly writing: Writing };

interface Writing {
  readonly PreparedUpdate: typeof PreparedUpdate;
  readonly editOf: typeof editOf;
}

/** Reads a query and loads what it needs. Throws CypherError for one that does not make sense. */
export async function readied(cypher: string): Promise<Readied> {
  const query = parseQuery(cypher);
  if (!changesGraph(query)) return { query, parts: await partsFor(query) };
  const [{ PreparedUpdate }, { editOf }] = await Promise.all([
    import("../query/cypher/update.ts"),
    import("./query-edit.ts"),
  ]);
  return { query, writing: { PreparedUpdate, editOf } };
}

/**
 * Asks a query of what a snapshot holds. Everything of the engine is imported here and nowhere else in the store, so
 * that this file can be loaded when the first query comes.
 * Throws CypherError, KgError "bad-operation" for a change that the knowledge base cannot be told, "too-large", "cancelled".
 */
export function* queryOf(
  snapshot: Snapshot,
  readied: Readied,
  parameters: Readonly<Record<string, unknown>>,
  { limit = USUAL_ROWS, now, random, check = false, signal }: QueryOptions & { readonly random: (() => number) | null },
): Steps<Omit<QueryAnswer, "milliseconds">> {
  const graph = graphOf(snapshot);
  const update = "writing" in readied ? new readied.writing.PreparedUpdate(readied.query, graph) : null;
  const query = update?.query ?? new PreparedQuery(readied.query, graph, "parts" in readied ? readied.parts : {});
  const { columns } = query;
  const values = new Map(Object.entries(parameters).map(([name, value]) => [name, valueFrom(value)]));
  // Whoever is still writing has not finished the names.
  const nearName = check ? null : (name: string) => nearestName(snapshot, name);
  const warnings = [...query.warnings, ...valueWarnings(readied.query, graph, { parameters: values, nearName })];
  if (check) return { ...NO_ROWS, columns, warnings };
  if (columns.length === 0 && !update)
    throw new KgError("bad-operation", "The query returns nothing: end it with RETURN.");
  const asked = { parameters: values, now: now ?? null, random, limits: LIMITS, signal: signal ?? null };
  const most = Math.min(limit, LIMITS.rows);
  if (!update || !("writing" in readied))
    return { ...answered(snapshot, yield* answer(query, graph, asked, most)), warnings, ...NO_EDIT };
  const updated = yield* update.run(asked, most);
  const edit = editFor(updated, snapshot, readied);
  const told = { names: namesIn(snapshot, edit), namesakes: namesakesIn(snapshot, edit) };
  return { ...answered(snapshot, updated.answer), warnings, edit, ...told };
}

function editFor(
  { changes }: Updated,
  snapshot: Snapshot,
  { query, writing }: Extract<Readied, { writing: Writing }>,
): Operation | null {
  try {
    return writing.editOf(changes, snapshot);
  } catch (error) {
    throw refusedAt(error, query);
  }
}

function nearestName(snapshot: Snapshot, name: string): string | null {
  const [best] = snapshot.search.search(name, 1);
  return best ? snapshot.entityAt(best.entity).name : null;
}

const NO_EDIT = { edit: null, names: {}, namesakes: [] } as const;
const NO_ROWS = { rows: [], texts: [], more: false, nodes: [], relations: [], edges: [], ...NO_EDIT } as const;

/** Entities whose names go with an edit: as many as anybody reads of. */
const MOST_NAMES = 500;

function namesIn(snapshot: Snapshot, edit: Operation | null): Readonly<Record<string, string>> {
  const names: Record<string, string> = {};
  for (const id of edit ? entitiesIn(edit) : []) {
    const number = snapshot.find(id);
    if (number !== undefined) names[id] = snapshot.entityAt(number).name;
    if (Object.keys(names).length === MOST_NAMES) break;
  }
  return names;
}

/** Names that an edit gives to one entity and that another has, or is given too. */
function namesakesIn({ entities }: Snapshot, edit: Operation | null): readonly string[] {
  const given = new Map(edit ? namesGiven(edit) : []);
  if (given.size === 0) return [];
  const wanted = new Set(given.values());
  const borne = [...entities.flatMap(({ id, name }) => (given.has(id) ? [] : [name.toLowerCase()])), ...given.values()];
  const times = new Map<string, number>();
  for (const name of borne) if (wanted.has(name)) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times].flatMap(([name, number]) => (number > 1 ? [name] : []));
}

/** What entities are called by an edit, by id, in small letters. */
function* namesGiven(edit: Operation): Generator<[string, string]> {
  if (edit.kind === "several") for (const each of edit.operations) yield* namesGiven(each);
  else if ((edit.kind === "rename" || edit.kind === "add-entity") && edit.name !== null)
    yield [edit.entity, edit.name.toLowerCase()];
}

/** Ids of the entities that an edit is about, of both ends where it is about a relation. */
function* entitiesIn(edit: Operation): Generator<string> {
  if (edit.kind === "several") for (const each of edit.operations) yield* entitiesIn(each);
  else if ("entity" in edit) yield edit.entity;
  else if ("passage" in edit) yield* [edit.passage.source, edit.passage.target];
  else if ("relation" in edit) yield* edit.relation.split("|").filter((part) => part.includes("/"));
}

/** An answer with what of it can be drawn: only what is there, not what a query would make. */
function answered(snapshot: Snapshot, { columns, rows, texts, more, nodes, relationships }: Answer) {
  const found = relationshipsIn(rows);
  const ends = [...found.values()].flatMap(({ source, target }) => [source, target]);
  return {
    columns,
    rows,
    texts,
    more,
    nodes: [...new Set([...nodes, ...ends])].filter((id) => snapshot.find(id) !== undefined),
    relations: relationships.filter((id) => snapshot.facts.relations.has(id)),
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
