import { type Coordinates, defineLayout, type LayoutGraph } from "./layout.ts";

/** All nodes on one ellipse of the canvas's shape, neighbours near each other by a breadth-first walk. */
export const circular = defineLayout({
  id: "circular",
  label: "Circular layout",
  parameters: {
    gap: { kind: "number", label: "Gap between nodes", default: 46, min: 0, max: 400 },
  },
  *run(graph, { gap }) {
    const { nodes, width, height } = graph;
    const result: Coordinates = new Float32Array(nodes.length * 2);
    const free = walk(graph).filter((i) => !nodes[i]?.fixed);
    const needed = free.reduce((sum, i) => sum + 2 * (nodes[i]?.radius ?? 0) + gap, 0);
    const stretch = Math.max(1, needed / (Math.PI * (width + height) * 0.42));
    free.forEach((i, place) => {
      const angle = Math.PI / 2 - (place / free.length) * 2 * Math.PI;
      result[2 * i] = Math.cos(angle) * width * 0.42 * stretch;
      result[2 * i + 1] = Math.sin(angle) * height * 0.42 * stretch;
    });
    nodes.forEach(({ fixed, at }, i) => {
      if (fixed && at) result.set([at.x, at.y], 2 * i);
    });
    yield result;
  },
});

function walk({ nodes, edges }: LayoutGraph): number[] {
  const neighbours: number[][] = nodes.map(() => []);
  for (const { source, target } of edges) {
    neighbours[source]?.push(target);
    neighbours[target]?.push(source);
  }
  const byDegree = nodes
    .map((_, i) => i)
    .sort((a, b) => (neighbours[b]?.length ?? 0) - (neighbours[a]?.length ?? 0) || a - b);
  const order: number[] = [];
  const seen = new Set<number>();
  for (const first of byDegree) {
    const queue = seen.has(first) ? [] : [first];
    seen.add(first);
    for (let i = queue.shift(); i !== undefined; i = queue.shift()) {
      order.push(i);
      for (const next of neighbours[i] ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        queue.push(next);
      }
    }
  }
  return order;
}
