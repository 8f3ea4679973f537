import type { EntityType } from "../../model/schema.ts";

/**
 * Proportions of the node shapes, all in radii: one place for the graphics card, the overlay and the export.
 * A square and a diamond of these sides look as large as the disc.
 */
export const SQUARE_HALF = 0.9;
export const SQUARE_CORNER = 0.2;
export const DIAMOND_HALF = 0.82;
export const DIAMOND_CORNER = 0.113;
/** Sizes of the pictograms, and how far a person's stands above the middle. */
export const PICTOGRAM_SIZE: Readonly<Record<EntityType, number>> = {
  person: 1.3,
  country: 1.3,
  organization: 1.3,
  event: 1.15,
};
export const PERSON_LIFT = 0.04;
/** In pixels: a flag's disc is so much smaller than its ring. */
export const FLAG_INSET = 2.5;
export const RING_WIDTH = 2.2;
/** Shapes smaller than this (radius on the screen) carry no sign, badge or flag. */
export const PLAIN_BELOW = 8;

export const SHAPE_OF: Readonly<Record<EntityType, number>> = { person: 0, country: 0, organization: 1, event: 2 };

/** Outline of a node of `radius` around the origin, `outset` pixels outside its shape. */
export function outline(type: EntityType, radius: number, outset = 0): Path2D {
  const path = new Path2D();
  if (type === "organization") {
    const half = radius * SQUARE_HALF + outset;
    path.roundRect(-half, -half, 2 * half, 2 * half, radius * SQUARE_CORNER + outset * 0.6);
    return path;
  }
  if (type === "event") {
    const half = radius * DIAMOND_HALF + outset * 0.9;
    const square = new Path2D();
    square.roundRect(-half, -half, 2 * half, 2 * half, radius * DIAMOND_CORNER + outset * 0.6);
    path.addPath(square, new DOMMatrix().rotate(45));
    return path;
  }
  path.arc(0, 0, radius + outset, 0, 2 * Math.PI);
  return path;
}

/** How far the shape reaches below its middle, in radii. */
export function depth(type: EntityType): number {
  if (type === "event") return DIAMOND_HALF * Math.SQRT2 - 0.08;
  return type === "organization" ? SQUARE_HALF + 0.1 : 1;
}
