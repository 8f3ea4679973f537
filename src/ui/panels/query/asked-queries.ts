import { checkQueries, type SavedQuery } from "../../state/saved-queries.ts";

const MOST_ASKED = 30;
const LONGEST_NAME = 90;

/** Queries that were asked in this browser, latest first: what makes sense of what was kept. */
export function readAsked(kept: unknown): readonly SavedQuery[] {
  return checkQueries(kept).slice(0, MOST_ASKED);
}

/** With a query that was just asked at the head; the same one stands there once. */
export function remember(asked: readonly SavedQuery[], query: SavedQuery): readonly SavedQuery[] {
  return [query, ...asked.filter((other) => !same(other, query))].slice(0, MOST_ASKED);
}

function same(a: SavedQuery, b: SavedQuery): boolean {
  return a.text === b.text && JSON.stringify(a.parameters) === JSON.stringify(b.parameters);
}

/** Where somebody stands who walks through what was asked, and what was written before they set out. */
export interface Walk {
  readonly at: number;
  readonly draft: SavedQuery;
}

/**
 * One step through what was asked, as in a shell: back to older ones, forth to newer ones and at last to what was being
 * written. Null where there is nothing that way.
 */
export function walkOn(
  asked: readonly SavedQuery[],
  walk: Walk | null,
  way: "older" | "newer",
  now: SavedQuery,
): { readonly walk: Walk | null; readonly query: SavedQuery } | null {
  if (way === "newer") {
    if (!walk) return null;
    const query = asked[walk.at - 1];
    return query && walk.at > firstOther(asked, walk.draft)
      ? { walk: { ...walk, at: walk.at - 1 }, query }
      : { walk: null, query: walk.draft };
  }
  const at = walk ? walk.at + 1 : firstOther(asked, now);
  const query = asked[at];
  return query ? { walk: { at, draft: walk?.draft ?? now }, query } : null;
}

/** What has just been asked stands in the editor already. */
function firstOther(asked: readonly SavedQuery[], { text }: SavedQuery): number {
  return asked[0]?.text === text ? 1 : 0;
}

/** A name for a query that has none: what it says, on one line and cut where it is long. */
export function nameFor(text: string): string {
  const line = text
    .replaceAll(/^\s*\/\/.*$/gm, "")
    .replaceAll(/\s+/g, " ")
    .trim();
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME - 1)}…` : line || "Query";
}
