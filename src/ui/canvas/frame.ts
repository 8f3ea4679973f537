import type { Position } from "../state/desk-state.ts";
import { type Extent, type Look, type Size, toGraph, toScreen } from "./camera.ts";
import type { Drawing } from "./drawing.ts";
import type { ScreenPoint } from "./drawn.ts";
import { type Curve, curveBetween } from "./edge-geometry.ts";
import type { Shining } from "./lit.ts";
import type { Palette } from "./palette.ts";
import type { Picture } from "./picture.ts";
import type { Sides } from "./sides.ts";

/** All that the two-dimensional layers are painted from. */
export interface Frame {
  readonly drawing: Drawing;
  readonly picture: Picture;
  readonly palette: Palette;
  readonly look: Look;
  readonly size: Size;
  /** Of shapes, against 100 %. */
  readonly scale: number;
  /** Nodes in sight, or near it. */
  readonly visible: readonly string[];
  readonly pinned: ReadonlySet<string>;
  readonly shining: Shining | null;
  /** How far fading has come, 0 to 1. */
  readonly fading: number;
  readonly sides: ReadonlyMap<string, Sides>;
}

export function screenOf(frame: Pick<Frame, "look" | "size">, at: Position): ScreenPoint {
  return toScreen(frame.look, frame.size, at);
}

/** Graph coordinates of the screen and `margin` pixels around it. */
export function extentInSight(look: Look, size: Size, margin: number): Extent {
  const upperLeft = toGraph(look, size, { x: -margin, y: -margin });
  const lowerRight = toGraph(look, size, { x: size.width + margin, y: size.height + margin });
  return { left: upperLeft.x, right: lowerRight.x, top: upperLeft.y, bottom: lowerRight.y };
}

/** The whole way of an edge on the screen, from middle to middle. */
export function curveOf(frame: Pick<Frame, "drawing" | "look" | "size">, edge: string): Curve {
  const { drawing } = frame;
  const [source, target] = drawing.extremities(edge);
  return curveBetween(
    screenOf(frame, drawing.getNodeAttributes(source)),
    screenOf(frame, drawing.getNodeAttributes(target)),
    drawing.getEdgeAttribute(edge, "bulge"),
  );
}

/** Strength of something that is lit or not. */
export function strengthOf(frame: Frame, shines: boolean | undefined, faded: number): number {
  return frame.shining && !shines ? 1 - (1 - faded) * frame.fading : 1;
}
