import papaparse from "papaparse";
import { KgError } from "../model/errors.ts";
import type { KnowledgeGraph } from "../model/graph.ts";
import type { GraphText } from "./format.ts";
import { unguardCell } from "./guarded-cell.ts";
import { type ReadEdge, type ReadNode, rebuild } from "./rebuild.ts";

interface Row {
  readonly values: ReadonlyMap<string, string>;
  readonly place: string;
}

/** Reads a table of nodes (`Id`, `Label`) and one of edges (`Source`, `Target`, `Kind`). Throws KgError "bad-format" naming file and row. */
export function readCsv(nodes: GraphText, edges: GraphText): KnowledgeGraph {
  const readNodes = rowsOf(nodes, ["id"]).map(({ values, place }): ReadNode => {
    const id = values.get("id") ?? "";
    return { id, label: values.get("label") || null, values, place };
  });
  const readEdges = rowsOf(edges, ["source", "target"]).map(
    ({ values, place }): ReadEdge => ({
      id: values.get("id") || null,
      source: values.get("source") ?? "",
      target: values.get("target") ?? "",
      values,
      place,
    }),
  );
  return rebuild(nodes.name.replace(/-nodes(?=\.csv$)/i, ""), readNodes, readEdges);
}

function rowsOf({ name, text }: GraphText, needed: readonly string[]): Row[] {
  const { data, errors } = papaparse.parse<readonly string[]>(text.replace(/^\ufeff/, ""), {
    skipEmptyLines: "greedy",
  });
  const broken = errors.find(({ type }) => type === "Quotes");
  if (broken)
    throw new KgError(
      "bad-format",
      `"${name}" is no valid CSV: ${broken.message.toLowerCase()}${broken.row === undefined ? "" : ` (row ${broken.row + 1})`}.`,
    );
  const [head = [], ...rows] = data;
  const titles = head.map((title) => title.trim().toLowerCase());
  const missing = needed.find((title) => !titles.includes(title));
  if (missing !== undefined)
    throw new KgError(
      "bad-format",
      `"${name}" has no column "${missing}" in its first row, so it is no table of a graph.`,
    );
  return rows.map((cells, at) => {
    const values = new Map<string, string>();
    titles.forEach((title, column) => {
      const cell = cells[column];
      if (cell !== undefined && cell !== "") values.set(title, unguardCell(cell));
    });
    return { values, place: `"${name}", row ${at + 2}` };
  });
}
