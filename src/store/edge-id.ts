import type { Relation } from "../model/graph.ts";
import type { RelationSchema } from "../model/relation-schema.ts";

/** Id of the canvas edge that a relation is a part of: ends of symmetric types are in order of id. */
export function edgeIdOf(
  { source, relationType, target }: Pick<Relation, "source" | "relationType" | "target">,
  schema: RelationSchema,
): string {
  const turned = schema.spec(relationType).symmetric && source > target;
  const [from, to] = turned ? [target, source] : [source, target];
  return `${from}|${relationType}|${to}`;
}
