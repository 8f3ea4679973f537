import { useEffect, useState } from "react";
import { ENTITY_TYPE_IDS, type EntityType, type RelationType } from "../../model/schema.ts";
import type { CanvasNode, GraphFilter } from "../../store/graph-store.ts";
import { getDesk } from "../state/desk.ts";
import { knownTypes } from "../state/relation-types.ts";

/** Neighbours of an entity that are not drawn, under the filter. */
export interface HiddenCounts {
  readonly relationTypes: readonly { readonly id: RelationType; readonly count: number }[];
  readonly entityTypes: readonly { readonly id: EntityType; readonly count: number }[];
}

/** Asks the store; null until it has answered. Types with none are left out. */
export function useHiddenCounts(node: CanvasNode): HiddenCounts | null {
  const [counts, setCounts] = useState<HiddenCounts | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    countHidden(node, stop.signal).then(setCounts, () => {
      // Without counts the menu still expands everything; whatever failed, the expansion itself will tell.
    });
    return () => stop.abort();
  }, [node]);
  return counts;
}

async function countHidden({ id, entityType }: CanvasNode, signal: AbortSignal): Promise<HiddenCounts> {
  const { store, state } = getDesk();
  const { filter, drawn } = state().scene;
  const count = async (part: GraphFilter) =>
    (await store.neighbours([id], { ...filter, ...part }, { signal, limit: 0, except: drawn })).total;
  // The filter takes away relations of which either end has another type: the entity's own is always among them.
  const own = await count({ entityTypes: [entityType] });
  const relationTypes = knownTypes()
    .ids.filter((type) => passes(filter.relationTypes, type))
    .map(async (type) => ({
      id: type,
      count: await count({ relationTypes: [type] }),
    }));
  const entityTypes = ENTITY_TYPE_IDS.filter((type) => passes(filter.entityTypes, type)).map(async (type) => ({
    id: type,
    count: type === entityType ? own : (await count({ entityTypes: [entityType, type] })) - own,
  }));
  return {
    relationTypes: (await Promise.all(relationTypes)).filter((each) => each.count > 0),
    entityTypes: (await Promise.all(entityTypes)).filter((each) => each.count > 0),
  };
}

function passes<T>(wanted: readonly T[] | undefined, type: T): boolean {
  return !wanted?.length || wanted.includes(type);
}
