import { BIG_LABEL_RADIUS } from "../../layout/label.ts";
import type { Position } from "../state/desk-state.ts";
import { extentOf, type Look, type Size } from "./camera.ts";
import type { Drawing } from "./drawing.ts";
import { extentInSight } from "./frame.ts";
import { NodeGrid } from "./node-grid.ts";
import { type Sides, sidesOf } from "./sides.ts";

/** From farther away only large nodes are large enough on the screen to carry anything. */
const LANDMARKS_BELOW = 0.16;
/** Room for names at the rim of the screen. */
const MARGIN = 130;

/** What follows from where nodes belong: who is where, and on which side each carries its name. */
export interface Terrain {
  readonly grid: NodeGrid;
  /** The large ones. */
  readonly landmarks: NodeGrid;
  readonly sides: ReadonlyMap<string, Sides>;
}

export const NO_TERRAIN: Terrain = {
  grid: new NodeGrid([], null),
  landmarks: new NodeGrid([], null),
  sides: new Map(),
};

/** `positions` tells where nodes are going; those that it leaves out stay where they are drawn. */
export function terrainOf(drawing: Drawing, positions: Readonly<Record<string, Position>>): Terrain {
  const nodes = drawing.mapNodes((id, { x, y, size }) => ({ id, size, ...(positions[id] ?? { x, y }) }));
  const extent = extentOf(nodes);
  const grid = new NodeGrid(nodes, extent);
  const landmarks = new NodeGrid(
    nodes.filter(({ size }) => size >= BIG_LABEL_RADIUS),
    extent,
  );
  return { grid, landmarks, sides: sidesOf(drawing, positions, grid) };
}

/** Nodes in sight, or near it, that may carry a name or a badge; from afar those that stand out and `special` ones. */
export function inSight(
  { grid, landmarks }: Terrain,
  drawing: Drawing,
  look: Look,
  size: Size,
  special: Iterable<string>,
): string[] {
  const extent = extentInSight(look, size, MARGIN);
  const near = look.zoom >= LANDMARKS_BELOW ? grid.within(extent) : landmarks.within(extent);
  return [...new Set([...near, ...special])].filter((id) => drawing.hasNode(id));
}
