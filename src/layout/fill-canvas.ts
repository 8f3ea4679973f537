import type { LayoutGraph } from "./layout.ts";

/** Pixels² that a node and its name want around them. */
const ROOM = 13_000;
const MARGIN = 60;

/**
 * Turns `points` so that their long side lies along the canvas's, and stretches them to its shape: to the canvas itself
 * where all find room there, else larger.
 */
export function fillCanvas({ nodes, width, height }: LayoutGraph, points: Float64Array): void {
  if (nodes.length === 0) return;
  const grown = Math.max(1, Math.sqrt((nodes.length * ROOM) / (width * height)));
  turn(points, width >= height);
  const wide = (width - 2 * MARGIN) * grown;
  const high = (height - 2 * MARGIN) * grown;
  stretch(points, 0, nodes.length > 1 ? wide : 0);
  stretch(points, 1, nodes.length > 1 ? high : 0);
}

/** Rotates around the middle until the axis of largest spread is level (or upright). */
function turn(points: Float64Array, level: boolean): void {
  const n = points.length / 2;
  let [mx, my, xx, xy, yy] = [0, 0, 0, 0, 0];
  for (let i = 0; i < n; i++) {
    mx += (points[2 * i] ?? 0) / n;
    my += (points[2 * i + 1] ?? 0) / n;
  }
  for (let i = 0; i < n; i++) {
    const [x, y] = [(points[2 * i] ?? 0) - mx, (points[2 * i + 1] ?? 0) - my];
    xx += x * x;
    xy += x * y;
    yy += y * y;
  }
  const angle = (level ? 0 : Math.PI / 2) - 0.5 * Math.atan2(2 * xy, xx - yy);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (let i = 0; i < n; i++) {
    const [x, y] = [(points[2 * i] ?? 0) - mx, (points[2 * i + 1] ?? 0) - my];
    points[2 * i] = x * cos - y * sin;
    points[2 * i + 1] = x * sin + y * cos;
  }
}

/** Moves and scales one coordinate to [-size / 2, size / 2]. */
function stretch(points: Float64Array, axis: 0 | 1, size: number): void {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = axis; i < points.length; i += 2) {
    low = Math.min(low, points[i] ?? 0);
    high = Math.max(high, points[i] ?? 0);
  }
  const scale = high - low > 1e-6 ? size / (high - low) : 0;
  for (let i = axis; i < points.length; i += 2) points[i] = ((points[i] ?? 0) - (low + high) / 2) * scale;
}
