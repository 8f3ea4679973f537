import { type RelationType, STATUSES, type Status } from "../../../model/schema.ts";
import type { CanvasGraph, CanvasNode } from "../../../store/graph-store.ts";
import type { Lit } from "../../state/desk-state.ts";
import { knownTypes } from "../../state/relation-types.ts";

/** What is lit and drawn, counted. */
export interface LitSummary {
  /** With the lit relations that each takes part in, most first. */
  readonly entities: readonly { readonly node: CanvasNode; readonly relations: number }[];
  /** In the order of the registry; types without any are left out. */
  readonly types: readonly { readonly relationType: RelationType; readonly relations: number }[];
  /** In the order of the registry; statuses without any are left out. */
  readonly statuses: readonly { readonly status: Status; readonly relations: number }[];
  readonly relations: number;
  /** Lit entities that are not on the canvas. */
  readonly undrawn: number;
}

/** Counts what is lit. O(graph). */
export function litSummary({ entities, edges }: Pick<Lit, "entities" | "edges">, graph: CanvasGraph): LitSummary {
  const perNode = new Map<string, number>();
  const perType = new Map<RelationType, number>();
  const perStatus = STATUSES.map(() => 0);
  let relations = 0;
  for (const { id, source, target, relationType, count, statuses } of graph.edges) {
    if (!edges.has(id)) continue;
    relations += count;
    statuses.forEach((number, at) => {
      perStatus[at] = (perStatus[at] ?? 0) + number;
    });
    perType.set(relationType, (perType.get(relationType) ?? 0) + count);
    for (const end of new Set([source, target])) perNode.set(end, (perNode.get(end) ?? 0) + count);
  }
  const drawn = graph.nodes
    .filter(({ id }) => entities.has(id))
    .map((node) => ({ node, relations: perNode.get(node.id) ?? 0 }))
    .sort((a, b) => b.relations - a.relations || b.node.relations - a.node.relations);
  return {
    entities: drawn,
    types: knownTypes().ids.flatMap((relationType) => {
      const count = perType.get(relationType);
      return count === undefined ? [] : [{ relationType, relations: count }];
    }),
    statuses: STATUSES.flatMap((status, at) => {
      const number = perStatus[at] ?? 0;
      return number === 0 ? [] : [{ status, relations: number }];
    }),
    relations,
    undrawn: entities.size - drawn.length,
  };
}
