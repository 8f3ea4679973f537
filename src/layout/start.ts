import type { LayoutGraph } from "./layout.ts";
import { hashText } from "./random.ts";

/**
 * Where a layout begins: nodes stand where they are, new ones beside a neighbour that has a place, else in the middle of
 * the canvas by the hash of their id, so that the order of the nodes does not matter.
 */
export function startingPoints(graph: LayoutGraph): Float64Array {
  const { nodes, edges, width, height } = graph;
  const points = new Float64Array(nodes.length * 2);
  const neighbour = new Int32Array(nodes.length).fill(-1);
  for (const { source, target } of edges) {
    if (nodes[source]?.at) neighbour[target] = source;
    if (nodes[target]?.at) neighbour[source] = target;
  }
  nodes.forEach((node, i) => {
    const beside = nodes[neighbour[i] ?? -1]?.at;
    const angle = (hashText(node.id) / 2 ** 32) * 2 * Math.PI;
    const away = (0.35 + 0.65 * (hashText(`${node.id}~`) / 2 ** 32)) * (beside ? 140 : Math.min(width, height) / 2);
    points[2 * i] = node.at?.x ?? (beside?.x ?? 0) + Math.cos(angle) * away;
    points[2 * i + 1] = node.at?.y ?? (beside?.y ?? 0) + Math.sin(angle) * away;
  });
  return points;
}
