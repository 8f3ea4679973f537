import type { Relation } from "../../../model/graph.ts";
import { STATUSES } from "../../../model/schema.ts";
import { specOf } from "../../state/relation-types.ts";

/**
 * The relation that tells a step best. In time order that is the first, as the steps before and after hang on it; else a
 * claim before structure, what happened before what was planned or denied, then the one told in most passages.
 */
export function tellingOf(step: readonly Relation[], inTimeOrder: boolean): Relation | undefined {
  if (inTimeOrder) return step[0];
  const rank = ({ relationType, status }: Relation) =>
    (specOf(relationType).kind === "claim" ? 0 : STATUSES.length) + STATUSES.indexOf(status);
  return step.toSorted((a, b) => rank(a) - rank(b) || b.evidence.length - a.evidence.length)[0];
}
