import { KgError } from "../../model/errors.ts";
import type { Span } from "../../model/graph.ts";
import { placeIn } from "./errors.ts";
import type { ParsedQuery } from "./syntax/parse.ts";
import { isChanging } from "./syntax/walk.ts";

/**
 * What is thrown to a person where what a query comes to was refused ("bad-operation"): with the place in the query that it
 * can only come from. Where several could have done it, and for every other error, the error as it is.
 */
export function refusedAt(error: unknown, query: ParsedQuery): unknown {
  if (!(error instanceof KgError) || error.code !== "bad-operation") return error;
  const [place, ...others] = changingPlaces(query);
  if (!place || others.length > 0) return error;
  return new KgError("bad-operation", `${error.message} ${placeIn(query.text, place.start)}`, { cause: error });
}

/** Everything in a query that changes something. */
function changingPlaces({ parts }: ParsedQuery): Span[] {
  return parts
    .flatMap(({ clauses }) => clauses.filter(isChanging))
    .flatMap((clause): readonly Span[] => {
      if (clause.kind === "merge") return [clause.pattern, ...clause.onCreate, ...clause.onMatch];
      if (clause.kind === "create") return clause.pattern;
      return "items" in clause ? clause.items : [];
    });
}
