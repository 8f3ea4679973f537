import { ENTITY_TYPE_IDS, RELATION_TYPE_IDS, STATUSES } from "../../model/schema.ts";
import type { Count, View } from "../../store/graph-store.ts";

const NONE: Count = { drawn: 0, all: 0 };

const counts = <K extends string>(keys: readonly K[]): Record<K, Count> =>
  Object.fromEntries(keys.map((key) => [key, NONE])) as Record<K, Count>;

/** What a store says of an empty knowledge base: the screen before the first answer. */
export const EMPTY_VIEW: View = {
  graph: { nodes: [], edges: [] },
  facets: {
    entityTypes: counts(ENTITY_TYPE_IDS),
    relationTypes: counts(RELATION_TYPE_IDS),
    statuses: counts(STATUSES),
    documents: {},
    entities: NONE,
    relations: NONE,
    unsure: NONE,
    lessSure: NONE,
  },
  ownTypes: [],
  timeline: [],
  undated: 0,
};
