import type { LayoutNode } from "./layout.ts";

/** Half-sizes of the room that a node and its name take together, and how far below the node its middle lies. */
interface Box {
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly drop: number;
}

/** More rows than any arrangement has. */
const COLUMNS = 2 ** 24;

/**
 * Pushes nodes apart in `points` until neither shapes nor names overlap, or `rounds` are over: each pair of overlapping
 * boxes parts along the axis that needs less. Fixed nodes stay. Nodes on one spot part by their index.
 */
export function removeOverlaps(
  nodes: readonly LayoutNode[],
  points: Float64Array,
  margin: number,
  rounds: number,
): void {
  const boxes = nodes.map((node) => boxOf(node, margin));
  const cell = boxes.reduce((most, { halfWidth, halfHeight }) => Math.max(most, 2 * halfWidth, 2 * halfHeight), 1);
  for (let round = 0; round < rounds; round++) if (!part(nodes, boxes, points, cell)) return;
}

function boxOf({ radius, label }: LayoutNode, margin: number): Box {
  const labelled = label.height > 0 ? label.height + 4 : 0;
  return {
    halfWidth: Math.max(radius, label.width / 2) + margin,
    halfHeight: radius + labelled / 2 + margin,
    drop: labelled / 2,
  };
}

/** One round. A cell is as large as the largest box, so that what overlaps stands in cells side by side. */
function part(nodes: readonly LayoutNode[], boxes: readonly Box[], points: Float64Array, cell: number): boolean {
  const cells = new Map<number, number[]>();
  let moved = false;
  for (let i = 0; i < nodes.length; i++) {
    const [column, row] = [Math.floor((points[2 * i] ?? 0) / cell), Math.floor((points[2 * i + 1] ?? 0) / cell)];
    for (let c = column - 1; c <= column + 1; c++)
      for (let r = row - 1; r <= row + 1; r++)
        for (const j of cells.get(c * COLUMNS + r) ?? []) if (partPair(i, j, nodes, boxes, points)) moved = true;
    const known = cells.get(column * COLUMNS + row);
    if (known) known.push(i);
    else cells.set(column * COLUMNS + row, [i]);
  }
  return moved;
}

function partPair(
  i: number,
  j: number,
  nodes: readonly LayoutNode[],
  boxes: readonly Box[],
  points: Float64Array,
): boolean {
  const [a, b] = [boxes[i], boxes[j]];
  const [fixedA, fixedB] = [nodes[i]?.fixed, nodes[j]?.fixed];
  if (!a || !b || (fixedA && fixedB)) return false;
  const dx = (points[2 * i] ?? 0) - (points[2 * j] ?? 0);
  const dy = (points[2 * i + 1] ?? 0) - a.drop - ((points[2 * j + 1] ?? 0) - b.drop);
  const overX = a.halfWidth + b.halfWidth - Math.abs(dx);
  const overY = a.halfHeight + b.halfHeight - Math.abs(dy);
  if (overX <= 0.01 || overY <= 0.01) return false;
  const axis = overX < overY ? 0 : 1;
  const sign = (axis === 0 ? dx : dy) >= 0 ? 1 : -1;
  const over = Math.min(overX, overY) * 0.52 * sign;
  const shareA = fixedA ? 0 : fixedB ? 2 : 1;
  points[2 * i + axis] = (points[2 * i + axis] ?? 0) + over * shareA;
  points[2 * j + axis] = (points[2 * j + axis] ?? 0) - over * (2 - shareA);
  return true;
}
