import { labelSize } from "../../layout/label.ts";
import type { Position } from "../state/desk-state.ts";
import { type Extent, extentOf } from "./camera.ts";
import type { Drawing } from "./drawing.ts";
import type { DrawnNode, ScreenPoint } from "./drawn.ts";
import { curveBetween } from "./edge-geometry.ts";
import type { NodeGrid } from "./node-grid.ts";

export type Side = "below" | "right" | "left" | "above";
export type Corner = "upper-right" | "lower-right" | "lower-left";

/** Where a node carries its name and its badge. */
export interface Sides {
  readonly label: Side;
  readonly badge: Corner;
}

export const USUAL_SIDES: Sides = { label: "below", badge: "upper-right" };

/** Larger graphs keep the usual sides. */
const MOST_NODES = 500;
const GAP = 5;
/** A name beside a node does not reach farther out than this from where the outermost nodes stand. */
const RIM = 40;
const LARGEST_RADIUS = 26;

/**
 * The side of each node's name: below, unless one of its own edges leaves there and another side is free of its edges
 * and of other nodes and within the rim of the graph. The badge goes to the corner where fewest edges arrive.
 */
export function sidesOf(
  drawing: Drawing,
  positions: Readonly<Record<string, Position>>,
  grid: NodeGrid,
): ReadonlyMap<string, Sides> {
  const sides = new Map<string, Sides>();
  if (drawing.order > MOST_NODES) return sides;
  const extent = extentOf(Object.values(positions));
  drawing.forEachNode((id, node) => {
    const at = positions[id];
    if (!at || !extent) return;
    const ways = waysFrom(drawing, id, positions);
    const free = (side: Side, alone: boolean) => {
      const box = labelBox(node, side);
      if (ways.some((way) => crosses(way, node.size, box))) return false;
      if (!alone) return true;
      const inside = at.x + box.left > extent.left - RIM && at.x + box.right < extent.right + RIM;
      return inside && !touchesStranger(drawing, grid, positions, id, at, box);
    };
    const label = free("below", false)
      ? "below"
      : ((["right", "left", "above"] as const).find((side) => free(side, true)) ?? "below");
    const badge = badgeCorner(ways);
    if (label !== USUAL_SIDES.label || badge !== USUAL_SIDES.badge) sides.set(id, { label, badge });
  });
  return sides;
}

/** Unit vectors, y downwards, in which the edges of a node leave it. */
function waysFrom(drawing: Drawing, id: string, positions: Readonly<Record<string, Position>>): readonly ScreenPoint[] {
  return drawing.mapEdges(id, (_, { bulge }, source, target) => {
    const [own, other] = [positions[id], positions[source === id ? target : source]];
    if (!own || !other) return { x: 0, y: 0 };
    const from = { x: own.x, y: -own.y };
    const { control } = curveBetween(from, { x: other.x, y: -other.y }, source === id ? bulge : -bulge);
    const length = Math.hypot(control.x - from.x, control.y - from.y) || 1;
    return { x: (control.x - from.x) / length, y: (control.y - from.y) / length };
  });
}

/** Around the node, y downwards. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function labelBox({ name, size }: DrawnNode, side: Side): Box {
  const { width, height } = labelSize(name, size);
  if (side === "below") return { left: -width / 2, right: width / 2, top: size + GAP, bottom: size + GAP + height };
  if (side === "above") return { left: -width / 2, right: width / 2, top: -size - GAP - height, bottom: -size - GAP };
  const [top, bottom] = [-height / 2, height / 2];
  return side === "right"
    ? { left: size + GAP, right: size + GAP + width, top, bottom }
    : { left: -size - GAP - width, right: -size - GAP, top, bottom };
}

/** Whether a straight line from the middle enters the box. */
function crosses(way: ScreenPoint, radius: number, box: Box): boolean {
  const farthest = Math.max(-box.left, box.right, -box.top, box.bottom);
  for (let away = radius; away <= farthest; away += 3) {
    const [x, y] = [way.x * away, way.y * away];
    if (x > box.left && x < box.right && y > box.top && y < box.bottom) return true;
  }
  return false;
}

function touchesStranger(
  drawing: Drawing,
  grid: NodeGrid,
  positions: Readonly<Record<string, Position>>,
  id: string,
  at: Position,
  box: Box,
): boolean {
  const around: Extent = {
    left: at.x + box.left - 3 * LARGEST_RADIUS,
    right: at.x + box.right + 3 * LARGEST_RADIUS,
    bottom: at.y - box.bottom - LARGEST_RADIUS,
    top: at.y - box.top + 2 * LARGEST_RADIUS,
  };
  return grid.within(around).some((other) => {
    const place = positions[other];
    if (other === id || !place) return false;
    const node = drawing.getNodeAttributes(other);
    const [x, y] = [place.x - at.x, at.y - place.y];
    const below = labelBox(node, "below");
    const half = Math.max(node.size, below.right) + 2;
    return (
      x + half > box.left && x - half < box.right && y - node.size - 2 < box.bottom && y + below.bottom + 2 > box.top
    );
  });
}

const CORNERS: readonly { readonly corner: Corner; readonly x: number; readonly y: number }[] = [
  { corner: "upper-right", x: Math.SQRT1_2, y: -Math.SQRT1_2 },
  { corner: "lower-right", x: Math.SQRT1_2, y: Math.SQRT1_2 },
  { corner: "lower-left", x: -Math.SQRT1_2, y: Math.SQRT1_2 },
];
const NEAR = Math.cos((35 * Math.PI) / 180);

function badgeCorner(ways: readonly ScreenPoint[]): Corner {
  let best: Corner = "upper-right";
  let fewest = Number.POSITIVE_INFINITY;
  for (const { corner, x, y } of CORNERS) {
    const arriving = ways.filter((way) => way.x * x + way.y * y > NEAR).length;
    if (arriving < fewest) [best, fewest] = [corner, arriving];
  }
  return best;
}
