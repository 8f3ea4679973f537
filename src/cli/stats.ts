import type { Command } from "commander";
import { confidenceOf, UNSURE_BELOW } from "../model/confidence.ts";
import type { KnowledgeGraph } from "../model/graph.ts";
import { loadGraph } from "./graph-files.ts";
import type { Terminal } from "./terminal.ts";

/** How many of what there are, by section: "Relations by type" → called → 9. */
export type Stats = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** `entente stats GRAPH`: counts by type, status, source and date. */
export function addStats(program: Command, terminal: Terminal): void {
  program
    .command("stats")
    .description("count entities and relations by type, status, source and date")
    .argument("<GRAPH>", "a graph or project file")
    .option("--json", "as JSON instead of a table")
    .action(async (path: string, options: { json?: boolean }) => {
      const stats = statsOf(await loadGraph(path));
      terminal.out(options.json ? `${JSON.stringify(stats, null, 2)}\n` : tableOf(stats));
    });
}

/** Counts of a graph. Sources and types most frequent first, months in order. */
export function statsOf({ documents, entities, relations }: KnowledgeGraph): Stats {
  const sources = new Map(documents.map(({ id, source }) => [id, source ?? "(source unknown)"]));
  const evidence = relations.flatMap((relation) => relation.evidence);
  return {
    Total: {
      reports: documents.length,
      reprints: documents.reduce((sum, { copies }) => sum + copies.length, 0),
      entities: entities.length,
      relations: relations.length,
      passages: evidence.length,
    },
    "Entities by type": mostFirst(tally(entities.map(({ entityType }) => entityType))),
    "Relations by type": mostFirst(tally(relations.map(({ relationType }) => relationType))),
    "Relations by status": mostFirst(tally(relations.map(({ status }) => status))),
    "Relations by confidence": inOrder(tally(relations.map((relation) => bandOf(confidenceOf(relation))))),
    "Passages by source": mostFirst(tally(evidence.map(({ documentId }) => sources.get(documentId) ?? documentId))),
    "Relations by month": inOrder(tally(relations.map(({ date }) => date?.start.slice(0, 7) ?? "undated"))),
  };
}

/** How sure a relation is, in words that sort as they rise. */
function bandOf(confidence: number): string {
  if (confidence < UNSURE_BELOW) return `under ${UNSURE_BELOW} (unsure)`;
  return confidence < 0.9 ? `${UNSURE_BELOW} to 0.9` : "0.9 and more";
}

function tableOf(stats: Stats): string {
  const rows = Object.values(stats).flatMap((counts) => Object.entries(counts));
  const width = rows.reduce((most, [, count]) => Math.max(most, count.toLocaleString("en-US").length), 0);
  return Object.entries(stats)
    .map(([title, counts]) => {
      const lines = Object.entries(counts).map(
        ([what, count]) => `  ${count.toLocaleString("en-US").padStart(width)}  ${what}`,
      );
      return `${[title, ...lines].join("\n")}\n`;
    })
    .join("\n");
}

function tally(values: readonly string[]): [what: string, count: number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

function mostFirst(counts: [what: string, count: number][]): Record<string, number> {
  return Object.fromEntries(counts.sort(([, a], [, b]) => b - a));
}

function inOrder(counts: [what: string, count: number][]): Record<string, number> {
  return Object.fromEntries(counts);
}
