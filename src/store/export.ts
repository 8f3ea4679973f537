import type { KnowledgeGraph, KnownDocument, Relation } from "../model/graph.ts";
import { type GraphFilter, isOpen } from "../query/filter.ts";
import type { Steps } from "../query/steps.ts";
import { tallyOf } from "./facets.ts";
import type { Snapshot } from "./snapshot.ts";
import { bundlesOf, numbersOf } from "./view.ts";

/**
 * The part of the knowledge base between `ids` under a filter, as it stands on the canvas, with the documents that its
 * relations stand in; all of it without `ids` and filter. Unknown ids are left out.
 */
export function* exportOf(
  snapshot: Snapshot,
  ids: readonly string[] | undefined,
  filter: GraphFilter,
): Steps<KnowledgeGraph> {
  if (!ids && isOpen(filter)) return snapshot.knowledge.graph();
  const { index } = snapshot;
  const failures = yield* snapshot.failures(filter);
  const nodes = ids ? numbersOf(snapshot, ids) : Uint32Array.from(index.entityIds, (_, node) => node);
  const bundles = yield* bundlesOf(index, nodes);
  const inside = bundles.flatMap(({ relations }) => relations);
  const { visible } = yield* tallyOf(index, filter, failures, { nodes, relations: inside });
  const relations: Relation[] = inside
    .filter((relation) => failures[relation] === 0)
    .sort((a, b) => a - b)
    .map((relation) => snapshot.relationAt(relation));
  const told = new Set(relations.flatMap(({ evidence }) => evidence.map(({ documentId }) => documentId)));
  const documents: KnownDocument[] = [];
  for (const id of [...told].sort()) {
    const document = snapshot.knowledge.document(id);
    const mentions = document.mentions.filter(({ entityId }) => visible[index.numberOf(entityId) ?? -1] === 1);
    documents.push({ ...document, mentions });
    if (documents.length % 500 === 0) yield;
  }
  return {
    ...(index.schema.own.length > 0 ? { relationTypes: index.schema.own } : {}),
    documents,
    entities: Array.from(nodes)
      .filter((node) => visible[node] === 1)
      .map((node) => snapshot.entityAt(node)),
    relations,
  };
}
