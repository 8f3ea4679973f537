import type { Relation } from "../model/graph.ts";
import { RELATION_TYPES } from "../model/schema.ts";

/** Id of the canvas edge that a relation is a part of: ends of symmetric types are in order of id. */
export function edgeIdOf({
  source,
  relationType,
  target,
}: Pick<Relation, "source" | "relationType" | "target">): string {
  const [from, to] = RELATION_TYPES[relationType].symmetric && source > target ? [target, source] : [source, target];
  return `${from}|${relationType}|${to}`;
}
