import { messageOf } from "../../../model/errors.ts";
import type { Span } from "../../../model/graph.ts";
import { CypherError } from "../../../query/cypher/errors.ts";
import type { QueryAnswer } from "../../../store/graph-store.ts";

/** What is wrong with a query, or hardly meant, and where. */
export interface Fault {
  readonly severity: "error" | "warning";
  readonly message: string;
  /** Null where the fault has no place of its own. */
  readonly span: Span | null;
}

export function faultOf(error: unknown): Fault {
  return { severity: "error", message: messageOf(error), span: error instanceof CypherError ? error.span : null };
}

export function warningsOf({ warnings }: Pick<QueryAnswer, "warnings">): readonly Fault[] {
  return warnings.map(({ message, span }) => ({ severity: "warning", message, span }));
}
