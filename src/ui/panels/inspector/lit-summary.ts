import { type RelationType, STATUSES, type Status } from "../../../model/schema.ts";
import type { CanvasEdge, CanvasGraph, CanvasNode } from "../../../store/graph-store.ts";
import type { Lit } from "../../state/desk-state.ts";
import { knownTypes } from "../../state/relation-types.ts";

/** What is lit and drawn, counted. */
export interface LitSummary {
  /** With the lit relations that each takes part in, most first. */
  readonly entities: readonly { readonly node: CanvasNode; readonly relations: number }[];
  /** In the order of the registry; types without any are left out. */
  readonly types: readonly {
    readonly relationType: RelationType;
    readonly relations: number;
    /** All that the lit lines of this type stand for. */
    readonly of: number;
  }[];
  /** In the order of the registry; statuses without any are left out. */
  readonly statuses: readonly { readonly status: Status; readonly relations: number }[];
  readonly relations: number;
  /** All that the lit lines stand for: more than `relations` where only some of those are meant. */
  readonly of: number;
  /** Lit entities that are not on the canvas. */
  readonly undrawn: number;
}

/** Counts what is lit. O(graph). */
export function litSummary({ entities, edges, relations: meant }: Omit<Lit, "label">, graph: CanvasGraph): LitSummary {
  const perNode = new Map<string, number>();
  const perType = new Map<RelationType, { relations: number; of: number }>();
  const perStatus = STATUSES.map(() => 0);
  let relations = 0;
  let of = 0;
  for (const edge of graph.edges) {
    const { id, source, target, relationType } = edge;
    if (!edges.has(id)) continue;
    const statuses = meant ? statusesOf(edge, meant) : edge.statuses;
    const count = statuses.reduce((sum, number) => sum + number, 0);
    relations += count;
    of += edge.count;
    statuses.forEach((number, at) => {
      perStatus[at] = (perStatus[at] ?? 0) + number;
    });
    const before = perType.get(relationType) ?? { relations: 0, of: 0 };
    perType.set(relationType, { relations: before.relations + count, of: before.of + edge.count });
    for (const end of new Set([source, target])) perNode.set(end, (perNode.get(end) ?? 0) + count);
  }
  const drawn = graph.nodes
    .filter(({ id }) => entities.has(id))
    .map((node) => ({ node, relations: perNode.get(node.id) ?? 0 }))
    .sort((a, b) => b.relations - a.relations || b.node.relations - a.node.relations);
  return {
    entities: drawn,
    types: knownTypes().ids.flatMap((relationType) => {
      const counted = perType.get(relationType);
      return counted === undefined ? [] : [{ relationType, ...counted }];
    }),
    statuses: STATUSES.flatMap((status, at) => {
      const number = perStatus[at] ?? 0;
      return number === 0 ? [] : [{ status, relations: number }];
    }),
    relations,
    of,
    undrawn: entities.size - drawn.length,
  };
}

/** How many of each status those are of an edge's relations that are meant, in the order of `STATUSES`. */
function statusesOf({ relations }: CanvasEdge, meant: ReadonlyMap<string, Status>): readonly number[] {
  const own = relations.map((id) => meant.get(id));
  return STATUSES.map((status) => own.filter((each) => each === status).length);
}
