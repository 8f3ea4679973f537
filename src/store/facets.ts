import type { GraphIndex } from "../knowledge/graph-index.ts";
import { UNSURE_BELOW } from "../model/confidence.ts";
import { ENTITY_TYPE_IDS, type EntityType, type RelationType, STATUSES, type Status } from "../model/schema.ts";
import { entityTypesPassing, FAILS, type Failures, type GraphFilter, RELATION_BITS } from "../query/filter.ts";
import type { Steps } from "../query/steps.ts";
import type { Count, Facets } from "./graph-store.ts";

/** Counts over some entities and the relations between them, by number; each leaves its own part of the filter aside. */
export interface Tally {
  readonly entityTypes: Uint32Array;
  readonly relationTypes: Uint32Array;
  readonly statuses: Uint32Array;
  readonly documents: Uint32Array;
  /** Under the whole filter. */
  readonly entities: number;
  readonly relations: number;
  /** Found with little confidence, under the other parts of the filter. */
  readonly unsure: number;
  /** Turned away for nothing but their confidence. */
  readonly lessSure: number;
  /** 1 for each entity that the filter leaves to be seen. */
  readonly visible: Uint8Array;
}

/** The entities counted and the relations between them, by number. */
export interface Part {
  readonly nodes: ArrayLike<number>;
  readonly relations: ArrayLike<number>;
}

/** As the index keeps it: in single precision. */
const LEAST_SURE = Math.fround(UNSURE_BELOW);
const TIED = 1;
const PASSES = 2;
/** The same two without regard to entity types. */
const TIED_AT_ALL = 4;
const PASSES_AT_ALL = 8;

/** Counts a part of the knowledge base, or all of it. O(relations counted). */
export function* tallyOf(index: GraphIndex, filter: GraphFilter, failures: Failures, part?: Part): Steps<Tally> {
  const relationTypes = new Uint32Array(index.typeCount);
  const statuses = new Uint32Array(STATUSES.length);
  const documents = new Uint32Array(index.documentIds.length);
  const ties = new Uint8Array(index.entityCount);
  const { offsets, items } = index.relationDocuments;
  let relations = 0;
  let unsure = 0;
  let lessSure = 0;
  const count = part ? part.relations.length : index.relationCount;
  for (let i = 0; i < count; i++) {
    if ((i & 0x1ffff) === 0x1ffff) yield;
    const relation = part ? (part.relations[i] ?? 0) : i;
    const fails = failures[relation] ?? 0;
    const tie =
      TIED_AT_ALL |
      ((fails & RELATION_BITS) === 0 ? PASSES_AT_ALL : 0) |
      ((fails & FAILS.entityTypes) === 0 ? TIED : 0) |
      (fails === 0 ? PASSES : 0);
    const source = index.sources[relation] ?? 0;
    const target = index.targets[relation] ?? 0;
    ties[source] = (ties[source] ?? 0) | tie;
    ties[target] = (ties[target] ?? 0) | tie;
    if (fails === 0) relations++;
    if (fails === FAILS.minConfidence) lessSure++;
    if ((fails & ~FAILS.minConfidence) === 0 && (index.confidences[relation] ?? 0) < LEAST_SURE) unsure++;
    if ((fails & ~FAILS.relationTypes) === 0) count1(relationTypes, index.relationTypes[relation]);
    if ((fails & ~FAILS.statuses) === 0) count1(statuses, index.statuses[relation]);
    if ((fails & ~FAILS.documents) === 0)
      for (let at = offsets[relation] ?? 0; at < (offsets[relation + 1] ?? 0); at++) count1(documents, items[at]);
  }
  return { relationTypes, statuses, documents, relations, unsure, lessSure, ...entitiesIn(index, filter, ties, part) };
}

function entitiesIn(index: GraphIndex, filter: GraphFilter, ties: Uint8Array, part: Part | undefined) {
  const entityTypes = new Uint32Array(ENTITY_TYPE_IDS.length);
  const visible = new Uint8Array(index.entityCount);
  const passing = entityTypesPassing(filter);
  const mentioned = mentionTest(index, filter);
  let entities = 0;
  const count = part ? part.nodes.length : index.entityCount;
  for (let i = 0; i < count; i++) {
    const node = part ? (part.nodes[i] ?? 0) : i;
    const tie = ties[node] ?? 0;
    const type = index.entityTypes[node] ?? 0;
    const stays = (tied: number, passes: number) => ((tie & tied) === 0 ? mentioned(node) : (tie & passes) !== 0);
    if (stays(TIED_AT_ALL, PASSES_AT_ALL)) count1(entityTypes, type);
    if (!passing[type] || !stays(TIED, PASSES)) continue;
    visible[node] = 1;
    entities++;
  }
  return { entityTypes, visible, entities };
}

/** Whether an entity that nothing ties is mentioned in one of the documents that the filter names, if it names any. */
function mentionTest(index: GraphIndex, { documents }: GraphFilter): (node: number) => boolean {
  if (!documents?.length) return () => true;
  const wanted = new Set(documents.map((id) => index.documentNumberOf(id)));
  const { offsets, items } = index.entityDocuments;
  return (node) => {
    for (let at = offsets[node] ?? 0; at < (offsets[node + 1] ?? 0); at++) if (wanted.has(items[at])) return true;
    return false;
  };
}

/** The counts of what is drawn beside those of all. */
export function facetsOf(index: GraphIndex, drawn: Tally, all: Tally): Facets {
  const counts = <K extends string>(ids: readonly K[], of: (tally: Tally) => Uint32Array) =>
    Object.fromEntries(
      ids.map((id, number) => [id, { drawn: of(drawn)[number] ?? 0, all: of(all)[number] ?? 0 }]),
    ) as Record<K, Count>;
  return {
    entityTypes: counts<EntityType>(ENTITY_TYPE_IDS, ({ entityTypes }) => entityTypes),
    relationTypes: counts<RelationType>(index.schema.ids, ({ relationTypes }) => relationTypes),
    statuses: counts<Status>(STATUSES, ({ statuses }) => statuses),
    documents: counts(index.documentIds, ({ documents }) => documents),
    entities: { drawn: drawn.entities, all: all.entities },
    relations: { drawn: drawn.relations, all: all.relations },
    unsure: { drawn: drawn.unsure, all: all.unsure },
    lessSure: { drawn: drawn.lessSure, all: all.lessSure },
  };
}

function count1(counts: Uint32Array, at = 0): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
