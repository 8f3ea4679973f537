import { ENTITY_TYPES, type EntityType, type RelationSpec } from "../model/schema.ts";
import type { NodeRow } from "./columns.ts";
import type { WriteOptions } from "./format.ts";

/** From 0 to 255. */
export interface Rgb {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

export function entityColor(type: EntityType, theme: WriteOptions["theme"] = "light"): Rgb {
  return rgb(ENTITY_TYPES[type].color[theme]);
}

export function relationColor({ color }: RelationSpec, theme: WriteOptions["theme"] = "light"): Rgb {
  return rgb(color[theme]);
}

/** Diameter of a node: its area grows with its relations. */
export function nodeSize({ relations }: NodeRow): number {
  return round(10 + 5 * Math.sqrt(relations));
}

/** Where an entity is drawn, to a hundredth. */
export function placeOf(
  id: string,
  { positions }: WriteOptions,
): { readonly x: number; readonly y: number } | undefined {
  const place = positions && Object.hasOwn(positions, id) ? positions[id] : undefined;
  return place && { x: round(place.x), y: round(place.y) };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function rgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return { r: value >> 16, g: (value >> 8) & 255, b: value & 255 };
}
