import { createBuilder } from "../build.ts";
import type { Extractor } from "../extraction/extract.ts";
import { toDocument } from "../ingest/document.ts";
import { KnowledgeBase } from "../knowledge/knowledge-base.ts";
import { seededRandom } from "../layout/random.ts";
import type { KnowledgeGraph, Relation } from "../model/graph.ts";
import { CLAIM_TYPE_IDS } from "../model/schema.ts";
import { MemoryStore } from "../store/memory.ts";
import { type BenchRow, heap, middle, round, secondsOf } from "./bench-row.ts";
import { generateReports } from "./generate.ts";
import { GIVEN_NAMES, SURNAMES } from "./vocabulary.ts";

const SEED = 2022;
const SCREEN_ENTITIES = 5000;
const SCREEN_RELATIONS = 20_000;
const QUERIES = ["zel", "Kovac", "Nadia Novak", "kovacs", "Лаурент", "sor", "Mara Weber"];

/**
 * A build of `count` reports, a tenth of them reprints: its speed, and the memory that each report takes in the first and in the
 * second half, texts and log included. Constant memory a report means that the two are alike.
 */
export function benchBuild(count: number, extract: Extractor): BenchRow[] {
  const builder = createBuilder(new KnowledgeBase(), extract);
  const half = Math.floor(count / 2);
  const heaps = [heap()];
  let copies = 0;
  let seconds = 0;
  let number = 0;
  for (const { name, text } of generateReports({ count, seed: SEED })) {
    seconds += secondsOf(() => {
      const { entries } = builder.add(toDocument(name, { text }));
      copies += entries.filter(({ kind }) => kind === "copy").length;
    });
    number++;
    if (number === half || number === count) heaps.push(heap());
  }
  const [start = 0, middle = 0, end = 0] = heaps;
  return [
    { what: `build of ${count} reports`, value: Math.round(count / seconds), unit: "reports/s" },
    { what: "  found to be reprints", value: copies, unit: "reports" },
    { what: "  memory a report, first half", value: kilobytes((middle - start) / half), unit: "kB" },
    { what: "  memory a report, second half", value: kilobytes((end - middle) / (count - half)), unit: "kB" },
  ];
}

/** What a screen asks of a knowledge base of 5,000 entities and 20,000 relations. */
export async function benchScreen(): Promise<BenchRow[]> {
  const graph = screenGraph();
  const store = new MemoryStore(KnowledgeBase.fromGraph(graph));
  const ids = graph.entities.map(({ id }) => id);
  const filter = {};
  const timed: (readonly [string, (turn: number) => Promise<unknown>])[] = [
    ["search", (turn) => store.search(QUERIES[turn % QUERIES.length] ?? "")],
    ["view of all 5,000", () => store.view(ids, filter)],
    ["view of 200", (turn) => store.view(ids.slice(turn * 10, turn * 10 + 200), filter)],
    ["neighbours of one", (turn) => store.neighbours([ids[turn * 7] ?? ""], filter, { limit: 12 })],
    ["within 2 hops of one", (turn) => store.within([ids[turn * 7] ?? ""], 2, filter, { limit: 500 })],
    ["entity", (turn) => store.entity(ids[turn * 7] ?? "")],
  ];
  const rows: BenchRow[] = [];
  for (const [what, run] of timed) {
    const first = await millisecondsOf(() => run(0));
    const times: number[] = [];
    for (let turn = 1; turn <= 21; turn++) times.push(await millisecondsOf(() => run(turn)));
    rows.push({ what: `${what}, first time`, value: round(first), unit: "ms" });
    rows.push({ what: `${what}, median of 21`, value: round(middle(times)), unit: "ms" });
  }
  return rows;
}

/** Few entities have many relations and many have few, as among people in the news. */
function screenGraph(): KnowledgeGraph {
  const random = seededRandom(SEED);
  const text = "One spoke to the other.";
  const document = { ...toDocument("bench.txt", { text }), copies: [], mentions: [] };
  const names = Array.from({ length: SCREEN_ENTITIES }, (_, at) => {
    const given = GIVEN_NAMES[at % GIVEN_NAMES.length] ?? "";
    return `${given} ${SURNAMES[Math.floor(at / GIVEN_NAMES.length) % SURNAMES.length] ?? ""}${at < 1840 ? "" : ` ${roman(Math.floor(at / 1840))}`}`;
  });
  const idOf = (at: number) => `person/bench-${String(at).padStart(4, "0")}`;
  const relations = Array.from({ length: SCREEN_RELATIONS }, (_, at): Relation => {
    const source = Math.floor(SCREEN_ENTITIES * random() ** 2);
    const target = (source + 1 + Math.floor((SCREEN_ENTITIES - 1) * random())) % SCREEN_ENTITIES;
    const relationType = CLAIM_TYPE_IDS[at % CLAIM_TYPE_IDS.length] ?? "called";
    const day = new Date(Date.UTC(2021, 0, 1 + Math.floor(random() * 1400))).toISOString().slice(0, 10);
    const date = { start: day, end: day, precision: "day" } as const;
    const span = { start: 0, end: text.length };
    const stated = { status: "asserted", date, amount: null } as const;
    const evidence = {
      ...stated,
      documentId: document.id,
      sentence: span,
      trigger: { start: 4, end: 9 },
      sourceSpan: null,
      targetSpan: null,
      attributedTo: null,
      confidence: 0.9,
    };
    return {
      ...stated,
      id: `r${String(at).padStart(5, "0")}`,
      relationType,
      source: idOf(source),
      target: idOf(target),
      evidence: [evidence],
    };
  });
  return {
    documents: [document],
    entities: names.map((name, at) => ({ id: idOf(at), entityType: "person", name, aliases: [] })),
    relations,
  };
}

function roman(number: number): string {
  return "I".repeat(number + 1);
}

async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function kilobytes(bytes: number): number {
  return round(bytes / 1000);
}
