import type { QueryAnswer } from "../../../store/graph-store.ts";
import type { Lit } from "../../state/desk-state.ts";

/** An answer as a part of the canvas to be lit; null if there is nothing in it that can be drawn. */
export function litBy(answer: Pick<QueryAnswer, "nodes" | "edges">, label: string): Lit | null {
  if (answer.nodes.length === 0) return null;
  return { label, entities: new Set(answer.nodes), edges: new Set(answer.edges) };
}
