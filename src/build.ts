import type { Extractor } from "./extraction/extract.ts";
import { type CopyOf, NearDuplicates, shinglesOf } from "./ingest/near-duplicates.ts";
import type { KnowledgeBase } from "./knowledge/knowledge-base.ts";
import type { LogEntry } from "./knowledge/log.ts";
import type { Document } from "./model/graph.ts";

/** What became of one document. */
export interface Added {
  /** `copy`: near-identical to an earlier report, kept as its copy. `known`: the same text is here already. */
  readonly status: "added" | "copy" | "known";
  readonly documentId: string;
  /** The report that a copy counts as. */
  readonly of?: string;
  /** What the document tells of; 0 for copies and known ones. */
  readonly entities: number;
  readonly relations: number;
  /** What the knowledge base's log gained, for whoever keeps it; none when the document was known. */
  readonly entries: readonly LogEntry[];
}

export interface Builder {
  /** Reads a document into the knowledge base. Time grows with the document's length only. */
  add(document: Document): Added;
}

/**
 * Documents in, knowledge base out. Reports that `knowledge` holds already count as well. Of near-identical reports one is kept
 * and the others are its copies; which one does not depend on the order in which they come.
 * @param extract reads a report that is no copy
 */
export function createBuilder(knowledge: KnowledgeBase, extract: Extractor): Builder {
  const duplicates = new NearDuplicates();
  for (const id of knowledge.documentIds)
    duplicates.add(knowledge.reportOf(id), shinglesOf(knowledge.reportOf(id).text));

  const keepAsCopies = (copies: readonly CopyOf[]) => {
    for (const { id, of } of copies) if (knowledge.canBeCopy(id)) knowledge.addCopy(of, knowledge.headOf(id));
  };

  return {
    add(document) {
      const documentId = document.id;
      const logged = knowledge.log().length;
      const nothing = { documentId, entities: 0, relations: 0 };
      if (knowledge.has(documentId)) return { ...nothing, status: "known", entries: [] };

      const [first, ...others] = duplicates.add(document, shinglesOf(document.text));
      if (first?.id === documentId) {
        const { id, name, title, source, publishedAt } = document;
        knowledge.addCopy(first.of, { id, name, title, source, publishedAt });
        keepAsCopies(others);
        return { ...nothing, status: "copy", of: first.of, entries: knowledge.log().slice(logged) };
      }
      const extraction = extract({ text: document.text, publishedAt: document.publishedAt });
      const { entities, relations } = knowledge.assimilate(document, extraction);
      if (first) keepAsCopies([first, ...others]);
      return { status: "added", documentId, entities, relations, entries: knowledge.log().slice(logged) };
    },
  };
}
