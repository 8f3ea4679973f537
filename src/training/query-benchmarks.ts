import { dayNumber, GraphIndex } from "../knowledge/graph-index.ts";
import { RELATION_TYPE_IDS } from "../model/schema.ts";
import { IndexGraph } from "../query/cypher/graph/index-graph.ts";
import { PreparedQuery } from "../query/cypher/prepared.ts";
import { READING } from "../query/cypher/reading.ts";
import type { Value } from "../query/cypher/values/value.ts";
import { type BenchRow, heap, medianOf, middle, round } from "./bench-row.ts";
import { arrayBytes, benchGraph } from "./index-benchmarks.ts";
import { lookupRows } from "./lookup-benchmarks.ts";
import {
  directedTriangles,
  mostFrequentPairs,
  mostRelations,
  relationsBetween,
  stepsBetween,
  withinTwoHops,
} from "./query-loops.ts";
import { openPeer, type Peer } from "./query-peer.ts";

/** One question: milliseconds in Cypher, by hand and, where it is installed and answers, in the peer. */
export interface QueryRow {
  readonly what: string;
  readonly query: string;
  readonly cypher: number;
  readonly byHand: number;
  readonly ratio: number;
  /** Null where it was not asked; text where it gave no answer, or another. */
  readonly peer: number | string | null;
}

export interface QueryReport {
  readonly entities: number;
  readonly relations: number;
  readonly rows: readonly QueryRow[];
  /** What is asked without Cypher. */
  readonly lookups: readonly BenchRow[];
  /** Milliseconds to make a typical query ready. */
  readonly compile: number;
  /** Megabytes that the index takes, with its ids, and its typed arrays alone. */
  readonly memory: { readonly index: number; readonly arrays: number };
  /** What the peer is, or why it is not there. */
  readonly peer: string;
}

interface Question {
  readonly what: string;
  readonly query: string;
  readonly turns: number;
  readonly parameters: (turn: number) => Readonly<Record<string, string>>;
  /** One number that tells the answer, from the last column of every row. */
  readonly byHand: (turn: number) => number;
  /** The query as the peer takes it, where that differs. */
  readonly peerQuery?: string;
}

const CALLED = RELATION_TYPE_IDS.indexOf("called");
const WEEK = { from: "2022-01-24", to: "2022-01-30" };
const TOP = 20;
const TYPICAL =
  "MATCH (a:Person {name: $name})-[r:CALLED]-(b:Person) WHERE r.date >= date('2022-01-24') AND r.status = 'asserted' " +
  "RETURN b.name AS name, count(r) AS calls ORDER BY calls DESC, name LIMIT 20";

/**
 * Questions in Cypher beside the same written by hand over the arrays of the index, in one run, on a graph of so many relations
 * and a tenth as many entities. Throws RangeError where the two do not give the same.
 * @param withPeer whether to ask the peer too
 */
export async function benchQueries(relationCount: number, withPeer: boolean): Promise<QueryReport> {
  const entityCount = Math.round(relationCount / 10);
  const { entities, relations, documents } = benchGraph(entityCount, relationCount);
  const before = heap();
  const index = new GraphIndex(entities, relations, documents);
  const memory = { index: round((heap() - before) / 1e6), arrays: round(arrayBytes(index) / 1e6) };
  const graph = new IndexGraph({ index, entities, relations, text: () => "" });
  const peer = withPeer ? await openPeer(entities, relations) : "not asked";
  const compile = medianOf(201, () => new PreparedQuery(TYPICAL, graph, READING));
  const rows: QueryRow[] = [];
  for (const question of questionsOn(index)) rows.push(await measure(question, graph, peer));
  return {
    entities: entityCount,
    relations: relationCount,
    rows,
    lookups: lookupRows(index),
    compile: round(compile),
    memory,
    peer: typeof peer === "string" ? peer : peer.name,
  };
}

function questionsOn(index: GraphIndex): Question[] {
  const node = (turn: number) => (turn * 7919) % index.entityCount;
  const other = (turn: number) => (turn * 104_729 + 13) % index.entityCount;
  const days = `r.date >= date('${WEEK.from}') AND r.date <= date('${WEEK.to}')`;
  const none = () => ({});
  return [
    {
      what: "within 2 hops of one",
      query: "MATCH (a {id: $a})-[*0..2]-(b) RETURN count(DISTINCT b) AS n",
      turns: 41,
      parameters: (turn) => ({ a: index.entityIdOf(node(turn)) }),
      byHand: (turn) => withinTwoHops(index, node(turn)),
    },
    {
      what: "calls of one week",
      query: `MATCH (a:Person)-[r:CALLED]->(b:Person) WHERE ${days} RETURN count(r) AS n`,
      turns: 41,
      parameters: none,
      byHand: () => relationsBetween(index, CALLED, dayNumber(WEEK.from), dayNumber(WEEK.to)),
      peerQuery: `MATCH (a:Person)-[r:CALLED]->(b:Person) WHERE r.date >= '${WEEK.from}' AND r.date <= '${WEEK.to}' RETURN count(r) AS n`,
    },
    {
      what: "triangles of calls",
      query: "MATCH (a)-[:CALLED]->(b)-[:CALLED]->(c)-[:CALLED]->(a) RETURN count(*) AS n",
      turns: 11,
      parameters: none,
      byHand: () => directedTriangles(index, CALLED),
    },
    {
      what: "top 20 by relations",
      query: `MATCH (a)-[r]-() WITH a, count(r) AS n ORDER BY n DESC LIMIT ${TOP} RETURN a.name AS name, n`,
      turns: 11,
      parameters: none,
      byHand: () => sum(mostRelations(index, TOP)),
    },
    {
      what: "top 20 pairs by calls",
      query: `MATCH (a)-[r:CALLED]->(b) WITH a, b, count(r) AS n ORDER BY n DESC LIMIT ${TOP} RETURN a.name AS a, b.name AS b, n`,
      turns: 11,
      parameters: none,
      byHand: () => sum(mostFrequentPairs(index, CALLED, TOP)),
    },
    // Last, since a peer that takes too long goes on working.
    {
      what: "shortest path",
      query: "MATCH (a {id: $a}), (b {id: $b}), p = shortestPath((a)-[*]-(b)) RETURN length(p) AS n",
      turns: 41,
      parameters: (turn) => ({ a: index.entityIdOf(node(turn)), b: index.entityIdOf(other(turn)) }),
      byHand: (turn) => stepsBetween(index, node(turn), other(turn)),
    },
  ];
}

function sum(best: readonly (readonly [number, number])[]): number {
  return best.reduce((total, [, count]) => total + count, 0);
}

async function measure(question: Question, graph: IndexGraph, peer: Peer | string): Promise<QueryRow> {
  const { what, query, turns, parameters, byHand } = question;
  const prepared = new PreparedQuery(query, graph, READING);
  const ask = (turn: number) => lastColumn(prepared, parameters(turn));
  for (let turn = 0; turn < 3; turn++) {
    const [given, expected] = [ask(turn), byHand(turn)];
    if (given !== expected) throw new RangeError(`"${query}" gives ${given}, but by hand it is ${expected}.`);
  }
  const [cypher, hand] = [medianOf(turns, ask), medianOf(turns, byHand)];
  return {
    what,
    query,
    cypher: round(cypher),
    byHand: round(hand),
    ratio: round(cypher / Math.max(hand, 0.001)),
    peer: typeof peer === "string" ? null : await peerTime(peer, question),
  };
}

function lastColumn(query: PreparedQuery, parameters: Readonly<Record<string, string>>): number {
  let total = 0;
  const given = new Map<string, Value>(Object.entries(parameters));
  for (const row of query.rows({ parameters: given })) if (row) total += Number(row.at(-1));
  return total;
}

/** The peer gets fewer turns where it is slow. Text where it gives no answer, or not the right one. */
async function peerTime(
  peer: Peer,
  { query, peerQuery, parameters, turns, byHand }: Question,
): Promise<number | string> {
  const times: number[] = [];
  const start = performance.now();
  for (let turn = 0; turn < turns && (turn === 0 || performance.now() - start < 4000); turn++) {
    const given = await peer.ask(peerQuery ?? query, parameters(turn + 1));
    if (typeof given === "string") return given;
    const expected = byHand(turn + 1);
    if (given.total !== expected) return `${given.total} where ${expected} is right`;
    times.push(given.milliseconds);
  }
  return round(middle(times));
}
