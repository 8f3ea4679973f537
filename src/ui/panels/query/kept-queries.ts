/** A query that a person saved under a name. */
export interface SavedQuery {
  readonly name: string;
  readonly text: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** What is kept of queries in this browser. */
export interface KeptQueries {
  readonly saved: readonly SavedQuery[];
  /** What was asked, latest first. */
  readonly asked: readonly SavedQuery[];
}

const MOST_ASKED = 30;
const MOST_SAVED = 200;
const LONGEST_NAME = 90;

export const NOTHING_KEPT: KeptQueries = { saved: [], asked: [] };

/** What makes sense of what was kept. */
export function readKept(kept: unknown): KeptQueries {
  if (typeof kept !== "object" || kept === null) return NOTHING_KEPT;
  const { saved, asked } = kept as { readonly saved?: unknown; readonly asked?: unknown };
  return { saved: queriesIn(saved).slice(0, MOST_SAVED), asked: queriesIn(asked).slice(0, MOST_ASKED) };
}

function queriesIn(kept: unknown): readonly SavedQuery[] {
  return Array.isArray(kept) ? kept.filter(isQuery) : [];
}

function isQuery(kept: unknown): kept is SavedQuery {
  if (typeof kept !== "object" || kept === null) return false;
  const { name, text, parameters } = kept as Partial<Record<keyof SavedQuery, unknown>>;
  return (
    typeof name === "string" &&
    typeof text === "string" &&
    typeof parameters === "object" &&
    parameters !== null &&
    Object.values(parameters).every((value) => typeof value === "string")
  );
}

/** With a query that was just asked at the head; the same text stands there once. */
export function remember(kept: KeptQueries, query: SavedQuery): KeptQueries {
  const others = kept.asked.filter((other) => !same(other, query));
  return { ...kept, asked: [query, ...others].slice(0, MOST_ASKED) };
}

/** With a query saved under its name, in the place of one of the same name. */
export function save(kept: KeptQueries, query: SavedQuery): KeptQueries {
  const others = kept.saved.filter(({ name }) => name !== query.name);
  return { ...kept, saved: [...others, query].slice(-MOST_SAVED) };
}

export function forget(kept: KeptQueries, name: string): KeptQueries {
  return { ...kept, saved: kept.saved.filter((query) => query.name !== name) };
}

function same(a: SavedQuery, b: SavedQuery): boolean {
  return a.text === b.text && JSON.stringify(a.parameters) === JSON.stringify(b.parameters);
}

/** A name for a query that has none: what it says, on one line and cut where it is long. */
export function nameFor(text: string): string {
  const line = text
    .replaceAll(/^\s*\/\/.*$/gm, "")
    .replaceAll(/\s+/g, " ")
    .trim();
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME - 1)}…` : line || "Query";
}
