import type { KnowledgeGraph } from "../model/graph.ts";
import { type Column, cellText, type EdgeRow, edgeColumns, NODE_COLUMNS, type NodeRow, rowsOf } from "./columns.ts";
import type { GraphFormat, GraphText } from "./format.ts";
import { guardCell } from "./guarded-cell.ts";

/** Two tables under the headings that Gephi knows. No cell can be taken for a formula by a spreadsheet program. */
export const csv = {
  id: "csv",
  label: "CSV",
  extensions: [".csv"],
  suffixes: ["-nodes.csv", "-edges.csv"],
  write: (graph: KnowledgeGraph) => tablesOf(graph),
  async read([nodes, edges]: readonly GraphText[]): Promise<KnowledgeGraph> {
    const { readCsv } = await import("./csv-reader.ts");
    return readCsv(nodes ?? { name: "", text: "" }, edges ?? { name: "", text: "" });
  },
} satisfies GraphFormat;

const NODE_TABLE: readonly Column<NodeRow>[] = [
  { id: "Id", type: "text", of: ({ entity }) => entity.id },
  { id: "Label", type: "text", of: ({ entity }) => entity.name },
  ...NODE_COLUMNS,
];

const EDGE_HEAD: readonly Column<EdgeRow>[] = [
  { id: "Source", type: "text", of: ({ relation }) => relation.source },
  { id: "Target", type: "text", of: ({ relation }) => relation.target },
  { id: "Type", type: "text", of: ({ spec }) => (spec.symmetric ? "Undirected" : "Directed") },
  { id: "Kind", type: "text", of: ({ relation }) => relation.relationType },
  { id: "Id", type: "text", of: ({ relation }) => relation.id },
  { id: "Label", type: "text", of: ({ spec }) => spec.label },
  { id: "Weight", type: "count", of: ({ relation }) => relation.evidence.length },
];

function tablesOf(graph: KnowledgeGraph) {
  const { nodes, edges } = rowsOf(graph);
  return [
    { suffix: "-nodes.csv", text: table(NODE_TABLE, nodes) },
    { suffix: "-edges.csv", text: table([...EDGE_HEAD, ...edgeColumns(graph)], edges) },
  ];
}

function table<T>(columns: readonly Column<T>[], rows: readonly T[]): string {
  const lines = [columns.map(({ id }) => id).join(",")];
  for (const row of rows)
    lines.push(
      columns
        .map(({ type, of }) => {
          const text = cellText(of(row)) ?? "";
          return quoted(type === "text" || type === "list" ? guardCell(text) : text);
        })
        .join(","),
    );
  return `${lines.join("\n")}\n`;
}

function quoted(text: string): string {
  return /[",\n\r]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
