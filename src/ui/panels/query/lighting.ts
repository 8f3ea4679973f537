import type { Status } from "../../../model/schema.ts";
import type { PlainValue, QueryAnswer } from "../../../store/graph-store.ts";
import type { Lit } from "../../state/desk-state.ts";
import { isRelationship, statusOf } from "./plain-kinds.ts";

/** An answer as a part of the canvas to be lit; null if there is nothing in it that can be drawn. */
export function litBy(answer: Pick<QueryAnswer, "nodes" | "edges" | "rows">, label: string): Lit | null {
  if (answer.nodes.length === 0) return null;
  return {
    label,
    entities: new Set(answer.nodes),
    edges: new Set(answer.edges),
    relations: statusesIn(answer.rows),
  };
}

/** The relations that stand in rows, in paths and lists too, by id with their statuses. */
function statusesIn(rows: QueryAnswer["rows"]): ReadonlyMap<string, Status> {
  const found = new Map<string, Status>();
  const look = (value: PlainValue): void => {
    if (typeof value !== "object" || value === null) return;
    if (isRelationship(value)) found.set(value.id, statusOf(value) ?? "asserted");
    else for (const part of Array.isArray(value) ? value : Object.values(value)) look(part);
  };
  for (const row of rows) row.forEach(look);
  return found;
}
