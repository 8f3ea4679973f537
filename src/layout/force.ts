import iterate from "graphology-layout-forceatlas2/iterate.js";
import { fillCanvas } from "./fill-canvas.ts";
import { type Coordinates, defineLayout, type LayoutGraph } from "./layout.ts";
import { removeOverlaps } from "./overlaps.ts";
import { startingPoints } from "./start.ts";

const NODE_ROW = 10;
const EDGE_ROW = 3;
/** Steps between two yields. */
const STRIDE = 20;
/** Comparing all pairs is faster up to here, and finer. */
const BARNES_HUT_FROM = 1000;

/**
 * ForceAtlas2 (Jacomy et al. 2014), then the canvas's shape, then no overlaps of nodes and names. Nodes that have a place
 * keep it roughly, fixed ones exactly.
 */
export const force = defineLayout({
  id: "force",
  label: "Force layout",
  parameters: {
    repulsion: { kind: "number", label: "Repulsion", default: 1, min: 0.1, max: 10 },
    gravity: { kind: "number", label: "Gravity", default: 1, min: 0, max: 10 },
  },
  *run(graph, { repulsion, gravity }) {
    const { nodes } = graph;
    const points = startingPoints(graph);
    const matrix = nodeMatrix(graph, points);
    const edges = edgeMatrix(graph);
    const settings = {
      linLogMode: false,
      outboundAttractionDistribution: false,
      adjustSizes: false,
      edgeWeightInfluence: 0.4,
      scalingRatio: 2400 * repulsion,
      strongGravityMode: true,
      gravity: 0.00035 * gravity * 2400,
      slowDown: 1 + Math.log(Math.max(1, nodes.length)),
      barnesHutOptimize: nodes.length > BARNES_HUT_FROM,
      barnesHutTheta: 0.6,
    };
    for (let step = 0; step < steps(nodes.length); step += STRIDE) {
      for (let i = 0; i < STRIDE; i++) iterate(settings, matrix, edges);
      readPoints(matrix, points);
      yield toCoordinates(points);
    }
    if (!nodes.some(({ fixed }) => fixed)) fillCanvas(graph, points);
    removeOverlaps(nodes, points, 6, 400);
    yield toCoordinates(points);
  },
});

/** Fewer for large graphs: each step costs more there, and the eye sees the whole rather than the single node. */
const steps = (order: number) => (order <= 500 ? 600 : order <= 5000 ? 240 : 120);

function nodeMatrix({ nodes, edges }: LayoutGraph, points: Float64Array): Float32Array {
  const matrix = new Float32Array(nodes.length * NODE_ROW);
  nodes.forEach(({ radius, fixed }, i) => {
    matrix.set([points[2 * i] ?? 0, points[2 * i + 1] ?? 0, 0, 0, 0, 0, 1, 1, radius, fixed ? 1 : 0], i * NODE_ROW);
  });
  for (const { source, target } of edges)
    for (const end of [source, target]) {
      const mass = end * NODE_ROW + 6;
      matrix[mass] = (matrix[mass] ?? 0) + 1;
    }
  return matrix;
}

function edgeMatrix({ edges }: LayoutGraph): Float32Array {
  const matrix = new Float32Array(edges.length * EDGE_ROW);
  edges.forEach(({ source, target, weight }, i) => {
    matrix.set([source * NODE_ROW, target * NODE_ROW, weight], i * EDGE_ROW);
  });
  return matrix;
}

function readPoints(matrix: Float32Array, points: Float64Array): void {
  for (let i = 0; 2 * i < points.length; i++) {
    points[2 * i] = matrix[i * NODE_ROW] ?? 0;
    points[2 * i + 1] = matrix[i * NODE_ROW + 1] ?? 0;
  }
}

const toCoordinates = (points: Float64Array): Coordinates => Float32Array.from(points);
