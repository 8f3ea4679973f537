import { ENTITY_TYPES, type EntityType, type RelationType } from "../../model/schema.ts";
import { specOf } from "../state/relation-types.ts";

/** The colours and faces that the canvas draws with, `#rrggbb`, as the page's tokens give them now. */
export interface Palette {
  readonly theme: "light" | "dark";
  readonly canvas: string;
  readonly raised: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly onInk: string;
  readonly lineStrong: string;
  readonly marker: string;
  readonly onEntity: string;
  /** Of faded edges. */
  readonly faded: number;
  readonly font: string;
}

export function readPalette(element: Element, theme: "light" | "dark"): Palette {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    theme,
    canvas: token("--canvas"),
    raised: token("--raised"),
    ink: token("--ink"),
    ink2: token("--ink-2"),
    ink3: token("--ink-3"),
    onInk: token("--on-ink"),
    lineStrong: token("--line-strong"),
    marker: token("--marker"),
    onEntity: token("--on-entity"),
    faded: Number(token("--alpha-faded")) || 0.2,
    font: token("--font-ui"),
  };
}

export const entityColor = (type: EntityType, { theme }: Palette): string => ENTITY_TYPES[type].color[theme];
export const relationColor = (type: RelationType, { theme }: Palette): string => specOf(type).color[theme];

/** `#rgb` or `#rrggbb` as three numbers from 0 to 1. */
export function channels(color: string): readonly [number, number, number] {
  const hex = color.length === 4 ? color.replace(/[0-9a-f]/gi, "$&$&") : color;
  const value = Number.parseInt(hex.slice(1), 16);
  return [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}
