import { ENTITY_TYPES } from "../../../model/schema.ts";
import type { GraphStore } from "../../../store/graph-store.ts";
import type { Property } from "./compared.ts";
import type { Named } from "./completions.ts";
import { ENTITY_PROPERTIES, RELATION_PROPERTIES } from "./schema-words.ts";

const OFFERED = 8;

/** What the graph holds of a property that begins as typed; entities are found by any of their names. */
export async function valuesInGraph(
  store: Pick<GraphStore, "search" | "query">,
  { of, key }: Property,
  typed: string,
  signal: AbortSignal,
): Promise<readonly Named[]> {
  const byName = key === "name" || key === "aliases" || key === "attributedTo";
  if (byName || (key === "id" && of !== "relation")) {
    if (typed.trim() === "") return [];
    const hits = await store.search(typed, { signal, limit: OFFERED });
    return hits.map(({ entity: { id, name, entityType } }) =>
      key === "id" ? { name: id, what: name } : { name, what: ENTITY_TYPES[entityType].label.toLowerCase() },
    );
  }
  const pattern = key in RELATION_PROPERTIES ? "()-[x]->()" : key in ENTITY_PROPERTIES ? "(x)" : null;
  if (pattern === null || key === "evidence") return [];
  const text = `MATCH ${pattern} WHERE toLower(toString(x.${key})) STARTS WITH toLower($typed)
RETURN x.${key} AS value, count(*) AS times ORDER BY times DESC`;
  const { texts } = await store.query(text, { typed }, { signal, limit: OFFERED });
  return texts.map(([name = "", times = ""]) => ({ name, what: `${times}×` }));
}
