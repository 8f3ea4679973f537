import type { GraphFilter } from "../../store/graph-store.ts";
import { formatAddress, parseAddress } from "./address.ts";
import type { Position, Scene } from "./desk-state.ts";
import { checkQueries, type SavedQuery } from "./saved-queries.ts";

/** What of the desk is kept from visit to visit and in a project file. */
export interface SavedDesk {
  readonly title: string;
  readonly scene: Scene;
  readonly queries: readonly SavedQuery[];
  /** When it was kept, in milliseconds: the later of two counts. */
  readonly at: number;
}

export const UNTITLED = "Untitled project";

/**
 * Reads what a database or a project file held for a desk; what is no valid part of one is left out, so any value gives a
 * desk.
 */
export function checkSavedDesk(value: unknown): SavedDesk {
  const { title, scene, queries, at } = isRecord(value) ? value : {};
  return {
    title: typeof title === "string" && title.trim() !== "" ? title : UNTITLED,
    scene: checkScene(scene),
    queries: checkQueries(queries),
    at: typeof at === "number" ? at : 0,
  };
}

function checkScene(value: unknown): Scene {
  const { drawn, positions, pinned, filter, reduced } = isRecord(value) ? value : {};
  const ids = [...new Set(texts(drawn))];
  const there = new Set(ids);
  const places = isRecord(positions) ? positions : {};
  return {
    drawn: ids,
    positions: Object.fromEntries(
      ids.flatMap((id): [string, Position][] => {
        const place = places[id];
        return isPosition(place) ? [[id, { x: place.x, y: place.y }]] : [];
      }),
    ),
    pinned: texts(pinned).filter((id) => there.has(id)),
    filter: checkFilter(filter),
    ...(reduced === true ? { reduced } : {}),
  };
}

/** By way of the address, which leaves out what is no filter. */
function checkFilter(value: unknown): GraphFilter {
  if (!isRecord(value)) return {};
  try {
    return parseAddress(formatAddress({ open: null, filter: value })).filter;
  } catch {
    return {};
  }
}

function isPosition(value: unknown): value is Position {
  return isRecord(value) && Number.isFinite(value.x) && Number.isFinite(value.y);
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
