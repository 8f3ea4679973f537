import type { EntityType } from "../../../model/schema.ts";
import type { CanvasGraph, CanvasNode } from "../../../store/graph-store.ts";

/** Those of the canvas with most relations, of these types only if any are named: most first, then by name. */
export function mostConnected(
  { nodes }: Pick<CanvasGraph, "nodes">,
  limit: number,
  entityTypes?: readonly EntityType[],
): readonly CanvasNode[] {
  return nodes
    .filter(({ entityType }) => entityTypes?.includes(entityType) ?? true)
    .sort((a, b) => b.relations - a.relations || (a.name < b.name ? -1 : 1))
    .slice(0, limit);
}
