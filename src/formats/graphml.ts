import type { KnowledgeGraph } from "../model/graph.ts";
import { type Column, cellText, type EdgeRow, edgeColumns, NODE_COLUMNS, type NodeRow, rowsOf } from "./columns.ts";
import { entityColor, nodeSize, placeOf, relationColor } from "./drawing.ts";
import type { GraphFormat, WriteOptions } from "./format.ts";
import { attributes, contentText } from "./xml-text.ts";

/** GraphML: label, place, size, colour and weight under the names by which Gephi knows them; lists as JSON text. */
export const graphml: GraphFormat = {
  id: "graphml",
  label: "GraphML",
  extensions: [".graphml"],
  suffixes: [".graphml"],
  write: (graph, options = {}) => [{ suffix: ".graphml", text: textOf(graph, options) }],
  async read([file]) {
    const { readGraphml } = await import("./graphml-reader.ts");
    return readGraphml(file ?? { name: "", text: "" });
  },
};

const TYPES: Readonly<Record<Column<never>["type"], string>> = {
  text: "string",
  number: "double",
  count: "int",
  flag: "boolean",
  list: "string",
};

type Styled<T> = T & { readonly options: WriteOptions };

const NODE_KEYS: readonly Column<Styled<NodeRow>>[] = [
  { id: "label", type: "text", of: ({ entity }) => entity.name },
  { id: "x", type: "number", of: (node) => placeOf(node.entity.id, node.options)?.x ?? null },
  { id: "y", type: "number", of: (node) => placeOf(node.entity.id, node.options)?.y ?? null },
  { id: "size", type: "number", of: nodeSize },
  { id: "r", type: "count", of: ({ entity, options }) => entityColor(entity.entityType, options.theme).r },
  { id: "g", type: "count", of: ({ entity, options }) => entityColor(entity.entityType, options.theme).g },
  { id: "b", type: "count", of: ({ entity, options }) => entityColor(entity.entityType, options.theme).b },
  ...NODE_COLUMNS,
];

const EDGE_HEAD: readonly Column<Styled<EdgeRow>>[] = [
  { id: "label", type: "text", of: ({ spec }) => spec.label },
  { id: "weight", type: "number", of: ({ relation }) => relation.evidence.length },
  { id: "r", type: "count", of: ({ spec, options }) => relationColor(spec, options.theme).r },
  { id: "g", type: "count", of: ({ spec, options }) => relationColor(spec, options.theme).g },
  { id: "b", type: "count", of: ({ spec, options }) => relationColor(spec, options.theme).b },
];

function textOf(graph: KnowledgeGraph, options: WriteOptions): string {
  const { nodes, edges } = rowsOf(graph);
  const edgeKeys = [...EDGE_HEAD, ...edgeColumns(graph)];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...declarations("node", NODE_KEYS),
    ...declarations("edge", edgeKeys),
    '  <graph id="entente" edgedefault="directed">',
    ...nodes.map((node) => nodeText({ ...node, options })),
    ...edges.map((edge) => edgeText({ ...edge, options }, edgeKeys)),
    "  </graph>",
    "</graphml>",
    "",
  ].join("\n");
}

/** Keys of nodes and edges share one space of ids, so those of edges that nodes have too are prefixed. */
function keyId(of: "node" | "edge", id: string): string {
  return of === "edge" && NODE_KEYS.some((key) => key.id === id) ? `edge${id}` : id;
}

function declarations(of: "node" | "edge", keys: readonly Column<never>[]): string[] {
  return keys.map(
    ({ id, type }) =>
      `  <key${attributes({ id: keyId(of, id), for: of, "attr.name": id, "attr.type": TYPES[type] })}/>`,
  );
}

function nodeText(node: Styled<NodeRow>): string {
  return [`    <node${attributes({ id: node.entity.id })}>`, ...values("node", NODE_KEYS, node), "    </node>"].join(
    "\n",
  );
}

function edgeText(edge: Styled<EdgeRow>, keys: readonly Column<Styled<EdgeRow>>[]): string {
  const { id, source, target } = edge.relation;
  return [`    <edge${attributes({ id, source, target })}>`, ...values("edge", keys, edge), "    </edge>"].join("\n");
}

function values<T>(kind: "node" | "edge", keys: readonly Column<T>[], row: T): string[] {
  return keys.flatMap(({ id, of }) => {
    const value = cellText(of(row));
    return value === null ? [] : [`      <data key="${keyId(kind, id)}">${contentText(value)}</data>`];
  });
}
