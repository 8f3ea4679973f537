import { foldName } from "../../../model/names.ts";
import type { CanvasEdge, CanvasGraph, DocumentSummary, SearchHit } from "../../../store/graph-store.ts";
import { specOf } from "../../state/relation-types.ts";
import type { Command } from "./command.ts";

export const KINDS = ["entity", "relation", "report", "command"] as const;
export type Kind = (typeof KINDS)[number];

export type Result =
  | { readonly kind: "entity"; readonly key: string; readonly hit: SearchHit }
  | { readonly kind: "relation"; readonly key: string; readonly edge: CanvasEdge; readonly sentence: string }
  | { readonly kind: "report"; readonly key: string; readonly report: DocumentSummary }
  | { readonly kind: "command"; readonly key: string; readonly command: Command };

export interface Question {
  readonly text: string;
  readonly hits: readonly SearchHit[];
  readonly graph: CanvasGraph;
  readonly documents: readonly DocumentSummary[];
  readonly commands: readonly Command[];
  /** One kind only; null for all. */
  readonly only: Kind | null;
}

/** How many of each kind stand beside the others; alone, a kind may have more. */
const FEW: Readonly<Record<Kind, number>> = { entity: 5, relation: 3, report: 3, command: 4 };
const MANY = 12;

/** What the palette lists, kind by kind. A text that begins with ">" asks for commands only. */
export function resultsOf(question: Question): Result[] {
  const commandsOnly = question.text.startsWith(">");
  const text = foldName(question.text.replace(/^>/, ""));
  const only = commandsOnly ? "command" : question.only;
  const found: Readonly<Record<Kind, () => Result[]>> = {
    entity: () => question.hits.map((hit) => ({ kind: "entity", key: `entity ${hit.entity.id}`, hit })),
    relation: () => (text ? relationsNamed(text, question.graph, question.hits[0]?.entity.id) : []),
    report: () => reportsNamed(text, question.documents),
    command: () =>
      question.commands
        .filter(({ label, about }) => about !== undefined || matches(text, foldName(label)))
        .map((command) => ({ kind: "command", key: `command ${command.id}`, command })),
  };
  return KINDS.filter((kind) => only === null || kind === only).flatMap((kind) =>
    found[kind]().slice(0, only === kind ? MANY : FEW[kind]),
  );
}

/** Whether every word of the text begins a word of the other, both folded. */
function matches(text: string, other: string): boolean {
  const words = other.split(" ");
  return text.split(" ").every((part) => words.some((word) => word.startsWith(part)));
}

/** Claims on the canvas whose sentence holds the text, or that the best hit takes part in. */
function relationsNamed(text: string, graph: CanvasGraph, best: string | undefined): Result[] {
  const names = new Map(graph.nodes.map(({ id, name }) => [id, name]));
  return graph.edges
    .filter(({ relationType }) => specOf(relationType).kind === "claim")
    .map((edge) => ({
      edge,
      sentence: `${names.get(edge.source) ?? edge.source} ${specOf(edge.relationType).label} ${names.get(edge.target) ?? edge.target}`,
    }))
    .filter(({ edge, sentence }) => edge.source === best || edge.target === best || matches(text, foldName(sentence)))
    .sort((a, b) => b.edge.count - a.edge.count || (a.sentence < b.sentence ? -1 : 1))
    .map(({ edge, sentence }) => ({ kind: "relation", key: `relation ${edge.id}`, edge, sentence }));
}

function reportsNamed(text: string, documents: readonly DocumentSummary[]): Result[] {
  return documents
    .filter(({ title, source, name }) => text !== "" && matches(text, foldName(`${title} ${source ?? ""} ${name}`)))
    .sort((a, b) => ((a.publishedAt ?? "") < (b.publishedAt ?? "") ? 1 : -1))
    .map((report) => ({ kind: "report", key: `report ${report.id}`, report }));
}
