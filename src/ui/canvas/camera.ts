import type { Position } from "../state/desk-state.ts";
import type { ScreenPoint } from "./drawn.ts";

/** What of the graph is seen: the graph point in the middle of the canvas, and pixels a unit. */
export interface Look {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

export const NEAREST = 4;
export const FARTHEST = 0.02;

const clampZoom = (zoom: number) => Math.min(NEAREST, Math.max(FARTHEST, zoom));

/** Below this zoom shapes shrink faster, or large graphs seen from afar would be one lump. */
const FAR = 0.25;

/** Shapes grow and shrink with the root of the zoom, so that they can be told apart longer as the graph gets farther. */
export function shapeScale(zoom: number): number {
  return zoom >= FAR ? Math.sqrt(zoom) : Math.sqrt(FAR) * (zoom / FAR) ** 0.75;
}

export function toScreen(look: Look, size: Size, at: Position): ScreenPoint {
  return { x: size.width / 2 + (at.x - look.x) * look.zoom, y: size.height / 2 - (at.y - look.y) * look.zoom };
}

export function toGraph(look: Look, size: Size, at: ScreenPoint): Position {
  return { x: look.x + (at.x - size.width / 2) / look.zoom, y: look.y - (at.y - size.height / 2) / look.zoom };
}

/** Zooms by `factor`; what lies under `at` stays there. */
export function zoomAt(look: Look, size: Size, at: ScreenPoint, factor: number): Look {
  const zoom = clampZoom(look.zoom * factor);
  const kept = toGraph(look, size, at);
  return {
    x: kept.x - (at.x - size.width / 2) / zoom,
    y: kept.y + (at.y - size.height / 2) / zoom,
    zoom,
  };
}

/** Moves what is seen by pixels. */
export function panBy(look: Look, dx: number, dy: number): Look {
  return { x: look.x - dx / look.zoom, y: look.y + dy / look.zoom, zoom: look.zoom };
}

/** All of `extent` inside `padding`, never nearer than `nearest`. */
export function lookAt(extent: Extent, size: Size, padding: Padding, nearest = 1): Look {
  const wide = Math.max(1, size.width - padding.left - padding.right);
  const high = Math.max(1, size.height - padding.top - padding.bottom);
  const zoom = clampZoom(
    Math.min(nearest, wide / Math.max(1, extent.right - extent.left), high / Math.max(1, extent.top - extent.bottom)),
  );
  return {
    x: (extent.left + extent.right) / 2 - (padding.left - padding.right) / 2 / zoom,
    y: (extent.bottom + extent.top) / 2 + (padding.top - padding.bottom) / 2 / zoom,
    zoom,
  };
}

export interface Padding {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Between two looks: the middle moves evenly on the screen while the zoom changes by equal factors. */
export function betweenLooks(from: Look, to: Look, t: number): Look {
  const zoom = from.zoom * (to.zoom / from.zoom) ** t;
  const same = Math.abs(from.zoom - to.zoom) < 1e-6;
  const way = same ? t : (1 / from.zoom - 1 / zoom) / (1 / from.zoom - 1 / to.zoom);
  return { x: from.x + (to.x - from.x) * way, y: from.y + (to.y - from.y) * way, zoom };
}

export function extentOf(points: Iterable<Position>): Extent | null {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  return left <= right ? { left, right, bottom, top } : null;
}
