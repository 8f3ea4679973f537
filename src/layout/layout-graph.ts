import { labelSize } from "./label.ts";
import type { LayoutGraph, Point } from "./layout.ts";
import { nodeRadius } from "./measures.ts";

/** What is drawn, as the store gives it. */
export interface DrawnGraph {
  readonly nodes: readonly { readonly id: string; readonly name: string; readonly relations: number }[];
  readonly edges: readonly { readonly source: string; readonly target: string; readonly count: number }[];
}

export interface Arrangement {
  readonly positions: Readonly<Record<string, Point>>;
  readonly pinned: readonly string[];
  /** Of the canvas in pixels. */
  readonly width: number;
  readonly height: number;
}

/** What a layout needs of a drawn graph. Edges between one pair count once, heavier with each relation. */
export function layoutGraph(graph: DrawnGraph, arrangement: Arrangement): LayoutGraph {
  const { positions, width, height } = arrangement;
  const pinned = new Set(arrangement.pinned);
  const index = new Map(graph.nodes.map((node, at) => [node.id, at]));
  const relations = new Map<string, { source: number; target: number; count: number }>();
  for (const edge of graph.edges) {
    const [source, target] = [index.get(edge.source), index.get(edge.target)];
    if (source === undefined || target === undefined || source === target) continue;
    const [low, high] = source < target ? [source, target] : [target, source];
    const pair = relations.get(`${low} ${high}`);
    if (pair) pair.count += edge.count;
    else relations.set(`${low} ${high}`, { source: low, target: high, count: edge.count });
  }
  return {
    nodes: graph.nodes.map(({ id, name, relations: count }) => {
      const radius = nodeRadius(count);
      const at = positions[id] ?? null;
      return { id, radius, label: labelSize(name, radius), at, fixed: at !== null && pinned.has(id) };
    }),
    edges: [...relations.values()].map(({ source, target, count }) => ({
      source,
      target,
      weight: 1 + Math.log2(count),
    })),
    width,
    height,
  };
}
