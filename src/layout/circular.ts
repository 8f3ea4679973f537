import { defineLayout, type LayoutGraph } from "./layout.ts";
import { removeOverlaps } from "./overlaps.ts";

/** Of the canvas that the ring's half-axes take. */
const SHARE = 0.42;
const SAMPLES = 1024;

/**
 * All nodes on one ellipse of the canvas's shape, neighbours near each other by a breadth-first walk, each with room for its
 * name; from the top, clockwise.
 */
export const circular = defineLayout({
  id: "circular",
  label: "Circular layout",
  parameters: {
    gap: { kind: "number", label: "Gap between nodes", default: 46, min: 0, max: 400 },
  },
  *run(graph, { gap }) {
    const { nodes, width, height } = graph;
    const points = new Float64Array(nodes.length * 2);
    const free = walk(graph).filter((i) => !nodes[i]?.fixed);
    const rooms = free.map((i) => Math.max(2 * (nodes[i]?.radius ?? 0), nodes[i]?.label.width ?? 0) + gap);
    const needed = rooms.reduce((sum, room) => sum + room, 0);
    const ring = ellipse(width * SHARE, height * SHARE, needed);
    let passed = 0;
    free.forEach((i, place) => {
      const room = rooms[place] ?? 0;
      points.set(ring((passed + room / 2) / needed), 2 * i);
      passed += room;
    });
    nodes.forEach(({ fixed, at }, i) => {
      if (fixed && at) points.set([at.x, at.y], 2 * i);
    });
    removeOverlaps(nodes, points, 4, 200);
    yield Float32Array.from(points);
  },
});

/**
 * Points of an ellipse with these half-axes, grown until it is `length` round, by the share of the way round it.
 */
function ellipse(halfWidth: number, halfHeight: number, length: number): (share: number) => [x: number, y: number] {
  const at = (sample: number): [number, number] => {
    const angle = Math.PI / 2 - (sample / SAMPLES) * 2 * Math.PI;
    return [Math.cos(angle) * halfWidth, Math.sin(angle) * halfHeight];
  };
  const ways = new Float64Array(SAMPLES + 1);
  for (let sample = 1; sample <= SAMPLES; sample++) {
    const [[x, y], [fromX, fromY]] = [at(sample), at(sample - 1)];
    ways[sample] = (ways[sample - 1] ?? 0) + Math.hypot(x - fromX, y - fromY);
  }
  const round = ways[SAMPLES] ?? 0;
  const grown = Math.max(1, length / round);
  return (share) => {
    let [low, high] = [0, SAMPLES];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((ways[middle] ?? 0) <= share * round) low = middle;
      else high = middle;
    }
    const [from, to] = [ways[low] ?? 0, ways[high] ?? 0];
    const [x, y] = at(low + (to > from ? (share * round - from) / (to - from) : 0));
    return [x * grown, y * grown];
  };
}

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
