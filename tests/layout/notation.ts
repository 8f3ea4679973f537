import type { LayoutGraph, LayoutNode, Point } from "../../src/layout/layout.ts";
import { layoutGraph } from "../../src/layout/layout-graph.ts";

/** What a layout arranges, in short: "a-b b-c d"; `pinned` stay where `positions` has them. */
export function drawn(
  edges: string,
  { positions = {}, pinned = [], width = 1000, height = 600 }: Partial<Parameters<typeof layoutGraph>[1]> = {},
): LayoutGraph {
  const pairs = edges.split(" ").map((word) => word.split("-"));
  const degree = new Map<string, number>();
  for (const end of pairs.flat()) degree.set(end, (degree.get(end) ?? 0) + 1);
  const nodes = [...degree].map(([id, relations]) => ({ id, name: `Name of ${id}`, relations }));
  const drawnEdges = pairs.flatMap(([source, target]) => (source && target ? [{ source, target, count: 1 }] : []));
  return layoutGraph({ nodes, edges: drawnEdges }, { positions, pinned, width, height });
}

/** A connected graph of `count` nodes, the same every time. */
export function large(count: number): string {
  return Array.from({ length: count - 1 }, (_, at) => `n${at + 1}-n${Math.floor(at / 3)}`).join(" ");
}

/** Pairs whose shapes or names share a place. */
export function overlaps(nodes: readonly LayoutNode[], coordinates: Float32Array): string[] {
  const boxes = nodes.map(({ id, radius, label }, i) => {
    const [x, y] = [coordinates[2 * i] ?? 0, coordinates[2 * i + 1] ?? 0];
    const half = Math.max(radius, label.width / 2);
    return { id, left: x - half, right: x + half, top: y + radius, bottom: y - radius - label.height };
  });
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.bottom < b.top && b.bottom < a.top)
      .map((b) => `${a.id} ${b.id}`),
  );
}

export function pointOf({ nodes }: LayoutGraph, coordinates: Float32Array, id: string): Point {
  const i = nodes.findIndex((node) => node.id === id);
  return { x: coordinates[2 * i] ?? Number.NaN, y: coordinates[2 * i + 1] ?? Number.NaN };
}
