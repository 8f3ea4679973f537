import type { CanvasGraph } from "../../../store/graph-store.ts";

/** How many of an answer's entities stand on the canvas, and how many of those the filter hides. O(drawn). */
export function hiddenOf(
  found: readonly string[],
  drawn: readonly string[],
  graph: Pick<CanvasGraph, "nodes">,
): { readonly drawn: number; readonly hidden: number } {
  const meant = new Set(found);
  const own = drawn.filter((id) => meant.has(id)).length;
  const seen = graph.nodes.filter(({ id }) => meant.has(id)).length;
  return { drawn: own, hidden: Math.max(0, own - seen) };
}
