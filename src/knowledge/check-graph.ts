import { KgError } from "../model/errors.ts";
import type { KnowledgeGraph } from "../model/graph.ts";

/**
 * Whether a graph holds together: every relation, passage and mention leads to what is there.
 * @param has whether a document is in the knowledge base already
 * Throws KgError "bad-format" that names the first id at fault.
 */
export function checkGraph(graph: KnowledgeGraph, has: (documentId: string) => boolean): void {
  const entities = new Set(graph.entities.map(({ id }) => id));
  const documents = new Set(graph.documents.map(({ id }) => id));
  const seen = new Set<string>();
  for (const { id, name } of graph.documents)
    if (has(id)) throw new KgError("bad-format", `The document "${name}" is already in the knowledge base.`);
  for (const { id, source, target, evidence } of graph.relations) {
    if (seen.has(id)) throw new KgError("bad-format", `Two relations have the id "${id}".`);
    seen.add(id);
    for (const end of [source, target])
      if (!entities.has(end))
        throw new KgError("bad-format", `The relation "${id}" leads to "${end}", which is no entity of the graph.`);
    for (const { documentId } of evidence)
      if (!documents.has(documentId))
        throw new KgError(
          "bad-format",
          `The relation "${id}" stands in "${documentId}", which is no document of the graph.`,
        );
  }
  for (const { id, mentions } of graph.documents)
    for (const { entityId } of mentions)
      if (!entities.has(entityId))
        throw new KgError(
          "bad-format",
          `The document "${id}" mentions "${entityId}", which is no entity of the graph.`,
        );
}
