import { KnowledgeBase } from "../knowledge/knowledge-base.ts";
import { checkLog, type LogEntry } from "../knowledge/log.ts";
import type { KnowledgeGraph } from "../model/graph.ts";
import { RelationSchema } from "../model/relation-schema.ts";

export interface Extended {
  /** The knowledge base that was given, or one in its place where a graph came in. */
  readonly knowledge: KnowledgeBase;
  /** Entries that did not fit. */
  readonly unfit: number;
}

/** The knowledge base that a kept log gives; of a damaged log, what of it makes sense. */
export function restored(log: readonly unknown[]): Extended {
  try {
    return { knowledge: KnowledgeBase.fromLog(checkLog(log)), unfit: 0 };
  } catch {
    return extend(new KnowledgeBase(), log);
  }
}

/**
 * Adds to `knowledge` what a log holds and it has not. Reports that are here already are passed over, as are entries
 * that do not fit.
 */
export function extend(knowledge: KnowledgeBase, entries: readonly unknown[]): Extended {
  let current = knowledge;
  let unfit = 0;
  for (const candidate of entries) {
    try {
      const [entry] = checkLog([candidate]);
      if (entry) current = withEntry(current, entry);
    } catch {
      // Whatever is wrong with one entry, the others are worth having.
      unfit++;
    }
  }
  return { knowledge: current, unfit };
}

function withEntry(knowledge: KnowledgeBase, entry: LogEntry): KnowledgeBase {
  switch (entry.kind) {
    case "document":
      if (!knowledge.has(entry.document.id)) knowledge.assimilate(entry.document, entry.extraction);
      return knowledge;
    case "copy":
      if (!isCopyOf(knowledge, entry.copy.id, entry.of)) knowledge.addCopy(entry.of, entry.copy);
      return knowledge;
    case "relation-types": {
      const { own } = new RelationSchema(knowledge.ownTypes).with(entry.types);
      if (own.length > knowledge.ownTypes.length) knowledge.setOwnTypes(own);
      return knowledge;
    }
    case "operation":
      knowledge.edit(entry.operation, entry.at ?? undefined);
      return knowledge;
    case "graph": {
      const graph = withoutKnown(entry.graph, (id) => knowledge.has(id));
      return isNothing(graph) ? knowledge : KnowledgeBase.fromLog([...knowledge.log(), { kind: "graph", graph }]);
    }
  }
}

function isCopyOf(knowledge: KnowledgeBase, id: string, of: string): boolean {
  return knowledge.has(id) && knowledge.has(of) && knowledge.reportOf(id).id === knowledge.reportOf(of).id;
}

/** The graph without reports that are here already and what stands in them alone. */
function withoutKnown(graph: KnowledgeGraph, has: (documentId: string) => boolean): KnowledgeGraph {
  if (!graph.documents.some(({ id }) => has(id))) return graph;
  const documents = graph.documents.filter(({ id }) => !has(id));
  const relations = graph.relations.flatMap((relation) => {
    const [first, ...more] = relation.evidence.filter(({ documentId }) => !has(documentId));
    return first ? [{ ...relation, evidence: [first, ...more] as const }] : [];
  });
  const told = new Set([
    ...relations.flatMap(({ source, target }) => [source, target]),
    ...documents.flatMap(({ mentions }) => mentions.map(({ entityId }) => entityId)),
  ]);
  return { ...graph, documents, relations, entities: graph.entities.filter(({ id }) => told.has(id)) };
}

function isNothing({ documents, entities, relations }: KnowledgeGraph): boolean {
  return documents.length + entities.length + relations.length === 0;
}
