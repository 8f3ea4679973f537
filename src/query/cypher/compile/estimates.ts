import { ANY, type PropertyGraph } from "../graph/property-graph.ts";
import type { PatternLink, PatternNode } from "./pattern.ts";

/** How much of a graph the parts of a pattern are expected to meet: what the planner goes by. */

/** The label of a node that fewest nodes have. */
export function rarestLabel({ labels }: PatternNode, graph: PropertyGraph): string | null {
  return labels.toSorted((a, b) => countOf(a, graph) - countOf(b, graph))[0] ?? null;
}

/** Nodes with a label. */
export function countOf(label: string, graph: PropertyGraph): number {
  const id = graph.labelId(label);
  return id === undefined ? 0 : graph.nodeCount(id);
}

/** Relationships that one node is expected to have for a link. */
export function fanOut({ pattern: { types, direction, range } }: PatternLink, graph: PropertyGraph): number {
  const counts = types.map(({ name }) => {
    const id = graph.typeId(name);
    return id === undefined ? 0 : graph.relationshipCount(id);
  });
  const count = types.length === 0 ? graph.relationshipCount(ANY) : counts.reduce((sum, n) => sum + n, 0);
  const each = (count * (direction === "both" ? 2 : 1)) / Math.max(1, graph.nodeCount(ANY));
  return range ? Math.max(each, 1.5) ** Math.min(4, range.most) : each;
}
