import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createExtractor, type Extractor } from "../extraction/extract.ts";
import { readDocuments } from "../ingest/index.ts";
import type { Document } from "../model/graph.ts";
import { tokenize } from "../nlp/tokens.ts";
import { type BenchRow, busySecondsOf, middle, round } from "./bench-row.ts";
import { generateReports } from "./generate.ts";
import { readModels } from "./model-files.ts";

const SEED = 2022;
/** What is read over and over is warm after so many turns: until then functions are still being compiled anew. */
const WARM_AFTER = 16;
const TURNS = 9;

/**
 * Speed of the whole extraction chain, from text to relations, in tokens (words, numbers and marks) a second of processor time: on
 * the reports of a folder, cold and warm, and on generated ones, each of which is new.
 */
export async function benchReading(weights: string, folder: string): Promise<BenchRow[]> {
  let extract: Extractor = () => ({ entities: [], mentions: [], relations: [], notes: [] });
  const loading = busySecondsOf(() => {
    extract = createExtractor(readModels(weights));
  });
  const reports = await reportsIn(folder);
  const tokens = tokensOf(reports);
  const turn = () => tokens / busySecondsOf(() => reports.forEach(extract));
  const first = turn();
  for (let k = 1; k < WARM_AFTER; k++) turn();
  const warm = middle(Array.from({ length: TURNS }, turn));
  const generated = await generatedReports(300);
  const onGenerated = tokensOf(generated) / busySecondsOf(() => generated.forEach(extract));
  return [
    { what: "language models, loading", value: round(1000 * loading), unit: "ms" },
    { what: `extraction, ${reports.length} reports, first time`, value: Math.round(first), unit: "tokens/s" },
    { what: `extraction, ${reports.length} reports, warm`, value: Math.round(warm), unit: "tokens/s" },
    { what: "extraction, generated reports, warm", value: Math.round(onGenerated), unit: "tokens/s" },
  ];
}

async function reportsIn(folder: string): Promise<Document[]> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".txt"));
  const read = names.sort().map((name) => readDocuments({ name, bytes: readFileSync(join(folder, name)) }));
  return (await Promise.all(read)).flat();
}

async function generatedReports(count: number): Promise<Document[]> {
  const texts = [...generateReports({ count, seed: SEED, copies: 0 })];
  const encoder = new TextEncoder();
  const read = texts.map(({ name, text }) => readDocuments({ name, bytes: encoder.encode(text) }));
  return (await Promise.all(read)).flat();
}

function tokensOf(documents: readonly Document[]): number {
  return documents.reduce((sum, { text }) => sum + tokenize(text).length, 0);
}
