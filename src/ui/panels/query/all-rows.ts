import type { GraphStore, QueryAnswer } from "../../../store/graph-store.ts";
import type { Asked } from "./use-query.ts";

/** Rows that a file holds at most. */
export const MOST_IN_FILE = 100_000;

/** An answer with all its rows, up to MOST_IN_FILE: asked again where the table holds only the first ones. */
export async function withAllRows(
  store: Pick<GraphStore, "query">,
  { text, parameters }: Asked,
  answer: QueryAnswer,
  now: number,
): Promise<QueryAnswer> {
  return answer.more ? await store.query(text, parameters, { limit: MOST_IN_FILE, now }) : answer;
}
