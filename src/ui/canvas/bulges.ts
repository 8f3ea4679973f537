import { curveBetween, distanceTo } from "./edge-geometry.ts";

export interface BendableEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

export interface Obstacle {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

const STEP = 0.2;
/** Between three and more edges of one pair: they stay within the room of two. */
const CLOSE_STEP = 0.14;
const DETOURS = [0, 0.05, -0.05, 0.1, -0.1, 0.16, -0.16];
/** Space that an edge keeps to nodes that are not its own. */
const CLEARANCE = 7;

/**
 * How far each edge bends: edges of one pair part evenly (two by ± 0.10 of their distance), a single one is straight.
 * The sign is that of the edge's own way, so edges of opposite ways do not fall together.
 */
export function partParallels(edges: readonly BendableEdge[]): Map<string, number> {
  const pairs = new Map<string, BendableEdge[]>();
  for (const edge of edges) {
    const key = edge.source < edge.target ? `${edge.source}\n${edge.target}` : `${edge.target}\n${edge.source}`;
    const pair = pairs.get(key);
    if (pair) pair.push(edge);
    else pairs.set(key, [edge]);
  }
  const bulges = new Map<string, number>();
  for (const pair of pairs.values()) {
    pair.sort((a, b) => (a.id < b.id ? -1 : 1));
    const step = pair.length > 2 ? CLOSE_STEP : STEP;
    pair.forEach((edge, i) => {
      const side = (i - (pair.length - 1) / 2) * step;
      bulges.set(edge.id, side === 0 ? 0 : edge.source < edge.target ? side : -side);
    });
  }
  return bulges;
}

/**
 * Gives each straight edge that would touch a stranger's node the slightest bend that touches fewest. `nodes` are in
 * graph coordinates.
 */
export function avoidStrangers(
  edges: readonly BendableEdge[],
  nodes: readonly Obstacle[],
  bulges: Map<string, number>,
): void {
  const places = new Map(nodes.map(({ id, x, y, size }) => [id, { x, y: -y, size }]));
  const all = [...places.values()];
  for (const { id, source, target } of edges) {
    const [from, to] = [places.get(source), places.get(target)];
    if (bulges.get(id) !== 0 || !from || !to) continue;
    const strangers = all.filter((node) => node !== from && node !== to);
    let [best, fewest] = [0, Number.POSITIVE_INFINITY];
    for (const bulge of DETOURS) {
      const curve = curveBetween(from, to, bulge);
      const touched = strangers.filter((node) => distanceTo(curve, node) < node.size + CLEARANCE).length;
      if (touched < fewest) [best, fewest] = [bulge, touched];
      if (touched === 0) break;
    }
    bulges.set(id, best);
  }
}
