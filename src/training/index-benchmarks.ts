import { GraphIndex } from "../knowledge/graph-index.ts";
import { seededRandom } from "../layout/random.ts";
import { onDay } from "../model/dates.ts";
import type { Entity, Evidence, Relation } from "../model/graph.ts";
import { CLAIM_TYPE_IDS, RELATION_TYPE_IDS } from "../model/schema.ts";
import { failuresOf } from "../query/filter.ts";
import { neighboursOf, nodesWithin } from "../query/neighbourhood.ts";
import { finish } from "../query/steps.ts";
import { type BenchRow, heap, medianOf, round } from "./bench-row.ts";
import { withinTwoHops } from "./query-loops.ts";

const SEED = 2022;
const DAYS = 1400;
const DOCUMENTS = 1000;
const WEEK = { start: "2022-01-24", end: "2022-01-30" };
const CALLED = RELATION_TYPE_IDS.indexOf("called");
const TURNS = 41;

/**
 * What a walk over the index costs beside the same walk written by hand over bare arrays, in one run, and what the index costs
 * to build and to hold. A tenth as many entities as relations.
 */
export function benchIndex(relationCount: number): BenchRow[] {
  const entityCount = Math.round(relationCount / 10);
  const { index, milliseconds, bytes } = buildIndex(entityCount, relationCount);
  const size = `${entityCount.toLocaleString("en-US")} entities, ${relationCount.toLocaleString("en-US")} relations`;
  const rows: BenchRow[] = [
    { what: `index of ${size}`, value: round(milliseconds), unit: "ms" },
    { what: "  memory, ids included", value: round(bytes / 1e6), unit: "MB" },
    { what: "  typed arrays a relation", value: round(arrayBytes(index) / relationCount), unit: "bytes" },
  ];
  const node = (turn: number) => (turn * 79) % entityCount;
  const week = { relationTypes: ["called" as const], dates: { ...WEEK, by: "event" as const } };
  const pairs: readonly (readonly [string, (turn: number) => number, (turn: number) => number])[] = [
    [
      "2 hops of one",
      (turn) => finish(nodesWithin(index, [node(turn)], 2, null)).length,
      (turn) => withinTwoHops(index, node(turn)),
    ],
    [
      "neighbours of one",
      (turn) => finish(neighboursOf(index, [node(turn)], null)).length,
      (turn) => neighboursByHand(index, node(turn)),
    ],
    ["calls of one week", () => passing(finish(failuresOf(index, week))), () => weekByHand(index)],
  ];
  for (const [what, ours, byHand] of pairs) {
    const [mine, theirs] = [medianOf(TURNS, ours), medianOf(TURNS, byHand)];
    rows.push({ what: `  ${what}`, value: round(mine), unit: "ms" });
    rows.push({ what: "    by hand", value: round(theirs), unit: "ms" });
    rows.push({ what: "    ratio", value: round(mine / Math.max(theirs, 0.001)), unit: "times" });
  }
  return rows;
}

/** The graph itself is let go before anything is measured on its index. */
function buildIndex(entityCount: number, relationCount: number) {
  const { entities, relations, documents } = benchGraph(entityCount, relationCount);
  const before = heap();
  const start = performance.now();
  const index = new GraphIndex(entities, relations, documents);
  const milliseconds = performance.now() - start;
  return { index, milliseconds, bytes: heap() - before };
}

/** People of whom few have many relations and many have few. Evidence is shared: the index reads only where it stands. */
export function benchGraph(entityCount: number, relationCount: number) {
  const random = seededRandom(SEED);
  const entities = Array.from(
    { length: entityCount },
    (_, at): Entity => ({ id: `person/p${pad(at)}`, entityType: "person", name: `P ${at}`, aliases: [] }),
  );
  const documents = Array.from({ length: DOCUMENTS }, (_, at) => ({
    id: `d${pad(at)}`,
    publishedAt: null,
    mentions: [],
  }));
  const span = { start: 0, end: 1 };
  const dates = Array.from({ length: DAYS }, (_, at) =>
    onDay(new Date(Date.UTC(2021, 0, 1 + at)).toISOString().slice(0, 10)),
  );
  const pieces = documents.map(({ id }): readonly [Evidence] => [
    {
      documentId: id,
      sentence: span,
      trigger: span,
      sourceSpan: null,
      targetSpan: null,
      status: "asserted",
      attributedTo: null,
      date: null,
      amount: null,
      confidence: 0.9,
    },
  ]);
  const relations: Relation[] = [];
  for (let at = 0; at < relationCount; at++) {
    const source = Math.floor(entityCount * random() ** 2);
    const target = (source + 1 + Math.floor((entityCount - 1) * random())) % entityCount;
    const evidence = pieces[at % DOCUMENTS];
    if (!evidence) continue;
    relations.push({
      id: `r${pad(at)}`,
      relationType: CLAIM_TYPE_IDS[at % CLAIM_TYPE_IDS.length] ?? "called",
      source: entities[source]?.id ?? "",
      target: entities[target]?.id ?? "",
      date: dates[Math.floor(random() * DAYS)] ?? null,
      amount: null,
      status: "asserted",
      evidence,
    });
  }
  return { entities, relations, documents };
}

function neighboursByHand({ outgoing, incoming, typeCount }: GraphIndex, node: number): number {
  const counts = new Map<number, number>();
  for (const { offsets, others } of [outgoing, incoming]) {
    const slot = node * typeCount;
    for (let i = offsets[slot] ?? 0; i < (offsets[slot + typeCount] ?? 0); i++)
      counts.set(others[i] ?? 0, (counts.get(others[i] ?? 0) ?? 0) + 1);
  }
  return [...counts].sort(([a, p], [b, q]) => q - p || a - b).length;
}

function passing(failures: Uint8Array): number {
  let count = 0;
  for (let relation = 0; relation < failures.length; relation++) if (failures[relation] === 0) count++;
  return count;
}

function weekByHand({ relationTypes, starts, ends }: GraphIndex): number {
  const first = Math.round(Date.parse(WEEK.start) / 86_400_000);
  const last = Math.round(Date.parse(WEEK.end) / 86_400_000);
  let count = 0;
  for (let relation = 0; relation < starts.length; relation++)
    if (relationTypes[relation] === CALLED && (starts[relation] ?? 0) <= last && (ends[relation] ?? 0) >= first)
      count++;
  return count;
}

/** Bytes of the typed arrays of an index, without its ids. */
export function arrayBytes(index: GraphIndex): number {
  const lists = [index.relationDocuments, index.documentRelations, index.entityDocuments, index.documentEntities];
  const arrays = [index.sources, index.targets, index.relationTypes, index.statuses, index.starts, index.ends];
  const adjacencies = [index.outgoing, index.incoming].flatMap(({ offsets, relations, others }) => [
    offsets,
    relations,
    others,
  ]);
  return [
    ...arrays,
    index.confidences,
    ...adjacencies,
    ...lists.flatMap(({ offsets, items }) => [offsets, items]),
  ].reduce((sum, { byteLength }) => sum + byteLength, 0);
}

function pad(number: number): string {
  return String(number).padStart(7, "0");
}
