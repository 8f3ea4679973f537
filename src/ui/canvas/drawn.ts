import type { EntityType, RelationType, Status } from "../../model/schema.ts";

/** What the canvas graph keeps of an entity; `type`, `x`, `y`, `size` and `color` are sigma's names. */
export interface DrawnNode {
  /** Graph coordinates, y upwards, one unit one pixel at 100 %. */
  x: number;
  y: number;
  /** Radius in pixels at 100 %. */
  size: number;
  color: string;
  /** Keeps full strength while the others fade. */
  lit: boolean;
  name: string;
  entityType: EntityType;
  countryCode: string | undefined;
  /** Neighbours that are not drawn. */
  beyond: number;
  /** Place in the atlas of signs. */
  tile: number;
}

export interface DrawnEdge {
  /** Which program draws it. */
  type: "relation" | "thin";
  /** Width in pixels at 100 %. */
  size: number;
  color: string;
  lit: boolean;
  relationType: RelationType;
  status: Status;
  /** It may well be wrong: fainter, with a question mark. */
  unsure: boolean;
  count: number;
  structure: boolean;
  head: Head;
  /** How far the middle bends from the straight line, in distances between the ends; positive to the left of its way. */
  bulge: number;
  /** Room beyond the shape of either end, where the marker of a selected one stands. */
  sourceRoom: number;
  targetRoom: number;
}

export type Head = "none" | "solid" | "hollow";

/** A point on the screen in pixels, y downwards. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}
