import { labelSize } from "../../layout/label.ts";
import type { Position } from "../state/desk-state.ts";
import { type Extent, extentOf, type Look, lookAt, type Padding, type Size } from "./camera.ts";
import type { Drawing } from "./drawing.ts";
import { extentInSight } from "./frame.ts";
import type { Side, Sides } from "./sides.ts";

/** Around everything that is fitted to the canvas: shapes, and the tools at the lower rim. */
const PADDING: Padding = { left: 44, right: 44, top: 40, bottom: 80 };
/** How high the tools at the lower rim reach. */
const TOOLS = 46;
/** Below this zoom few names are shown. */
const NAMED_FROM = 0.6;

/** Names at the rim may be cut off rather than make everything smaller than this. */
const LEAST_SHARE = 0.88;

/** From where everything is seen, with its names and never nearer than 100 %; null if nothing is drawn. */
export function lookAtAll(
  drawing: Drawing,
  positions: Readonly<Record<string, Position>>,
  sides: ReadonlyMap<string, Sides>,
  size: Size,
): Look | null {
  const extent = extentOf(Object.values(positions));
  if (!extent) return null;
  const plain = lookAt(extent, size, PADDING);
  const named = lookAt(extent, size, roomForNames(drawing, positions, sides, extent, plain.zoom));
  return named.zoom < LEAST_SHARE * plain.zoom ? plain : named;
}

/** From where `points` are seen, near enough to read; null if they are well in sight of `look` already. */
export function lookAtSome(points: readonly Position[], look: Look, size: Size): Look | null {
  const extent = extentOf(points);
  if (!extent) return null;
  const inSight = extentInSight(look, size, -PADDING.top);
  const all =
    extent.left >= inSight.left &&
    extent.right <= inSight.right &&
    extent.bottom >= inSight.bottom &&
    extent.top <= inSight.top;
  if (all && look.zoom >= 0.5) return null;
  const whole = lookAt(extent, size, PADDING);
  return { ...whole, zoom: Math.min(whole.zoom, Math.max(look.zoom, 1)) };
}

/** Padding so that at this zoom no name is cut off at the rim or lies under the tools. */
function roomForNames(
  drawing: Drawing,
  positions: Readonly<Record<string, Position>>,
  sides: ReadonlyMap<string, Sides>,
  extent: Extent,
  zoom: number,
): Padding {
  let { left, right, top, bottom } = PADDING;
  if (zoom < NAMED_FROM) return PADDING;
  drawing.forEachNode((id, { name, size }) => {
    const at = positions[id];
    if (!at) return;
    const { width, height } = labelSize(name, size);
    const side = sides.get(id)?.label ?? "below";
    const [before, after] = reachOf(side, size, width);
    left = Math.max(left, before - (at.x - extent.left) * zoom);
    right = Math.max(right, after - (extent.right - at.x) * zoom);
    if (side === "above") top = Math.max(top, size + height + 12 - (extent.top - at.y) * zoom);
    if (side === "below") bottom = Math.max(bottom, size + height + 12 + TOOLS - (at.y - extent.bottom) * zoom);
  });
  return { left, right, top, bottom };
}

/** How far a node and its name reach to the left and to the right of its middle. */
function reachOf(side: Side, size: number, width: number): readonly [number, number] {
  if (side === "left") return [size + width + 12, size];
  if (side === "right") return [size, size + width + 12];
  return [width / 2 + 8, width / 2 + 8];
}
