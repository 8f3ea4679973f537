import type { GraphFilter } from "../../store/graph-store.ts";
import type { FilterChange } from "./desk-state.ts";

const PARTS: Readonly<Record<keyof GraphFilter, string>> = {
  entityTypes: "filter by entity type",
  relationTypes: "filter by relation type",
  statuses: "filter by status",
  documents: "filter by report",
  dates: "filter by date",
  minConfidence: "filter by confidence",
  minSources: "filter by number of sources",
};

const isPart = (key: string): key is keyof GraphFilter => Object.hasOwn(PARTS, key);

/** The filter with the parts of `change` set or taken away. Empty lists restrict nothing, so they are left out. */
export function changed(filter: GraphFilter, change: FilterChange): GraphFilter {
  const next = Object.entries({ ...filter, ...change }).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  const result: GraphFilter = Object.fromEntries(next);
  return JSON.stringify(result) === JSON.stringify(filter) ? filter : result;
}

/** What changed, as an undo label names it: "filter by date". */
export function labelOf(change: FilterChange): string {
  const parts = Object.keys(change).filter(isPart);
  const [only] = parts;
  return parts.length === 1 && only ? PARTS[only] : "filter";
}

/** Parts that are slid or played through many values are one undo step a slide. */
export function strokeOf(change: FilterChange): string | undefined {
  const [only, ...more] = Object.keys(change);
  if (more.length > 0) return undefined;
  return only === "dates" || only === "minConfidence" || only === "minSources" ? `filter ${only}` : undefined;
}
