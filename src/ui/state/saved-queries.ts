/** A query that a person saved under a name. */
export interface SavedQuery {
  readonly name: string;
  readonly text: string;
  /** Values of its parameters, as typed. */
  readonly parameters: Readonly<Record<string, string>>;
}

const MOST_SAVED = 200;

/** With a query saved under its name, in the place of one of the same name. */
export function save(queries: readonly SavedQuery[], query: SavedQuery): readonly SavedQuery[] {
  return [...queries.filter(({ name }) => name !== query.name), query].slice(-MOST_SAVED);
}

export function forget(queries: readonly SavedQuery[], name: string): readonly SavedQuery[] {
  return queries.filter((query) => query.name !== name);
}

/** What makes sense as queries of what a browser, a database or a project file held. */
export function checkQueries(value: unknown): readonly SavedQuery[] {
  return Array.isArray(value) ? value.filter(isQuery).slice(-MOST_SAVED) : [];
}

function isQuery(value: unknown): value is SavedQuery {
  if (typeof value !== "object" || value === null) return false;
  const { name, text, parameters } = value as Partial<Record<keyof SavedQuery, unknown>>;
  return (
    typeof name === "string" &&
    typeof text === "string" &&
    typeof parameters === "object" &&
    parameters !== null &&
    Object.values(parameters).every((typed) => typeof typed === "string")
  );
}
