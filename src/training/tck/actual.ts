import type { PropertyGraph } from "../../query/cypher/graph/property-graph.ts";
import { isList, isMap, NodeValue, PathValue, RelationshipValue, type Value } from "../../query/cypher/values/value.ts";
import { floatText, listText, mapText, type Notation, nodeText, relationshipText } from "./expected.ts";

/** Brings a value that a query gave into the notation that is compared. */
export function actualText(value: Value, graph: PropertyGraph, notation: Notation): string {
  const text = (item: Value) => actualText(item, graph, notation);
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "bigint") return `integer ${value}`;
  if (typeof value === "number") return floatText(value);
  if (typeof value === "string") return JSON.stringify(value);
  if (isList(value)) return listText(value.map(text), notation);
  if (isMap(value)) return mapText([...value].map(([key, item]) => [key, text(item)]));
  if (value instanceof NodeValue) return nodeOf(value.id, graph, notation);
  if (value instanceof RelationshipValue) return relationshipOf(value.id, graph, notation);
  if (value instanceof PathValue) return pathOf(value, graph, notation);
  return JSON.stringify(value.toString());
}

function nodeOf(node: number, graph: PropertyGraph, notation: Notation): string {
  const entries = graph.nodeKeys(node).map((key) => {
    return [key, actualText(graph.nodeProperty(node, key), graph, notation)] as const;
  });
  return nodeText(graph.labelsOf(node), mapText(entries));
}

function relationshipOf(relationship: number, graph: PropertyGraph, notation: Notation): string {
  const entries = graph.relationshipKeys(relationship).map((key) => {
    return [key, actualText(graph.relationshipProperty(relationship, key), graph, notation)] as const;
  });
  return relationshipText(graph.typeName(relationship), mapText(entries));
}

function pathOf({ nodes, relationships }: PathValue, graph: PropertyGraph, notation: Notation): string {
  const steps = relationships.map((relationship, i) => {
    const forward = graph.sourceOf(relationship) === nodes[i];
    const text = relationshipOf(relationship, graph, notation);
    const next = nodeOf(nodes[i + 1] ?? -1, graph, notation);
    return `${forward ? "" : "<"}-${text}-${forward ? ">" : ""}${next}`;
  });
  return `<${nodeOf(nodes[0] ?? -1, graph, notation)}${steps.join("")}>`;
}
