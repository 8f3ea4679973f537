import { useCallback, useState } from "react";
import type { Open } from "../state/desk-state.ts";
import { browserSettings } from "../state/settings.ts";

/** In pixels, as they were left. */
export interface PanelSizes {
  readonly legend: number;
  /** Of the right column, by what it shows. */
  readonly inspector: number;
  readonly relation: number;
  readonly reader: number;
  readonly timeline: number;
  readonly drawer: number;
}

export const USUAL_SIZES: PanelSizes = {
  legend: 232,
  inspector: 364,
  relation: 480,
  reader: 660,
  timeline: 128,
  drawer: 312,
};

/** Of a legend that is a rail of signs, and of a timeline that is slim. */
export const RAIL = 46;
export const SLIM = 38;

export const LIMITS: Readonly<Record<keyof PanelSizes, { readonly min: number; readonly max: number }>> = {
  legend: { min: RAIL, max: 420 },
  inspector: { min: 280, max: 640 },
  relation: { min: 360, max: 760 },
  reader: { min: 420, max: 900 },
  timeline: { min: SLIM, max: 128 },
  drawer: { min: 160, max: 620 },
};

const KEY = "panels";

/** Which size the right column has. */
export function columnOf(open: Open | null): "inspector" | "relation" | "reader" {
  if (open?.kind === "report") return "reader";
  return open?.kind === "edge" ? "relation" : "inspector";
}

/** What was kept of the sizes; the usual ones for all that is missing or makes no sense. */
export function readSizes(kept: unknown): PanelSizes {
  const sizes = { ...USUAL_SIZES };
  if (typeof kept !== "object" || kept === null) return sizes;
  for (const [part, value] of Object.entries(kept))
    if (isPart(part) && typeof value === "number" && Number.isFinite(value)) sizes[part] = clampSize(part, value);
  return sizes;
}

const isPart = (part: string): part is keyof PanelSizes => Object.hasOwn(USUAL_SIZES, part);

/** Within its limits; what is too narrow for rows becomes a rail, what is too low for bars slim. */
export function clampSize(part: keyof PanelSizes, value: number): number {
  const { min, max } = LIMITS[part];
  if (part === "legend" && value < 150) return RAIL;
  if (part === "timeline" && value < 84) return SLIM;
  return Math.min(max, Math.max(min, value));
}

/** The sizes of the panels, kept in this browser. */
export function usePanelSizes(): readonly [PanelSizes, (part: keyof PanelSizes, value: number) => void] {
  const [sizes, setSizes] = useState(() => readSizes(browserSettings.read(KEY)));
  const resize = useCallback((part: keyof PanelSizes, value: number) => {
    setSizes((before) => {
      const next = { ...before, [part]: clampSize(part, value) };
      browserSettings.write(KEY, next);
      return next;
    });
  }, []);
  return [sizes, resize];
}
