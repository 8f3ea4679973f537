import type { KnowledgeGraph } from "../model/graph.ts";
import { type Column, cellText, type EdgeRow, edgeColumns, NODE_COLUMNS, type NodeRow, rowsOf } from "./columns.ts";
import { entityColor, nodeSize, placeOf, type Rgb, relationColor } from "./drawing.ts";
import type { GraphFormat, WriteOptions } from "./format.ts";
import { attributes } from "./xml-text.ts";

/** GEXF 1.3 as Gephi reads it: colours, sizes and places; dates as a timeline and as attributes; one kind of edge a relation type. */
export const gexf: GraphFormat = {
  id: "gexf",
  label: "GEXF",
  extensions: [".gexf"],
  suffixes: [".gexf"],
  write: (graph, options = {}) => [{ suffix: ".gexf", text: textOf(graph, options) }],
  async read([file]) {
    const { readGexf } = await import("./gexf-reader.ts");
    return readGexf(file ?? { name: "", text: "" });
  },
};

const TYPES: Readonly<Record<Column<never>["type"], string>> = {
  text: "string",
  number: "double",
  count: "integer",
  flag: "boolean",
  list: "liststring",
};

/** Edges are all directed, the symmetric ones too (`symmetric` tells): NetworkX reads no graph that mixes both. */
function textOf(graph: KnowledgeGraph, options: WriteOptions): string {
  const { nodes, edges } = rowsOf(graph);
  const columns = edgeColumns(graph);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">',
    "  <meta>",
    "    <creator>Entente</creator>",
    "  </meta>",
    '  <graph defaultedgetype="directed" idtype="string" mode="dynamic" timeformat="date" timerepresentation="interval">',
    declaration("node", NODE_COLUMNS),
    declaration("edge", columns),
    "    <nodes>",
    ...nodes.map((node) => nodeText(node, options)),
    "    </nodes>",
    "    <edges>",
    ...edges.map((edge) => edgeText(edge, columns, options)),
    "    </edges>",
    "  </graph>",
    "</gexf>",
    "",
  ].join("\n");
}

function declaration(of: "node" | "edge", columns: readonly Column<never>[]): string {
  const lines = columns.map(({ id, type }) => `      <attribute${attributes({ id, title: id, type: TYPES[type] })}/>`);
  return [`    <attributes class="${of}" mode="static">`, ...lines, "    </attributes>"].join("\n");
}

function nodeText(node: NodeRow, options: WriteOptions): string {
  const { id, name, entityType } = node.entity;
  const place = placeOf(id, options);
  return [
    `      <node${attributes({ id, label: name })}>`,
    ...values(NODE_COLUMNS, node),
    `        ${color(entityColor(entityType, options.theme))}`,
    `        <viz:size value="${nodeSize(node)}"/>`,
    ...(place ? [`        <viz:position x="${place.x}" y="${place.y}" z="0"/>`] : []),
    "      </node>",
  ].join("\n");
}

function edgeText(edge: EdgeRow, columns: readonly Column<EdgeRow>[], { theme }: WriteOptions): string {
  const { id, source, target, relationType, date, evidence } = edge.relation;
  const head = attributes({
    id,
    source,
    target,
    type: "directed",
    kind: relationType,
    label: edge.spec.label,
    weight: evidence.length,
    start: date?.start ?? null,
    end: date?.end ?? null,
  });
  return [
    `      <edge${head}>`,
    ...values(columns, edge),
    `        ${color(relationColor(edge.spec, theme))}`,
    `        <viz:thickness value="${evidence.length}"/>`,
    "      </edge>",
  ].join("\n");
}

function values<T>(columns: readonly Column<T>[], row: T): string[] {
  const lines = columns.flatMap(({ id, of }) => {
    const value = cellText(of(row));
    return value === null ? [] : [`          <attvalue${attributes({ for: id, value })}/>`];
  });
  return ["        <attvalues>", ...lines, "        </attvalues>"];
}

function color({ r, g, b }: Rgb): string {
  return `<viz:color r="${r}" g="${g}" b="${b}"/>`;
}
