import type { Extraction } from "../model/extraction.ts";
import type { Document, DocumentCopy, KnowledgeGraph } from "../model/graph.ts";
import type { JournalEntry, Operation } from "../model/operation.ts";
import type { LogEntry } from "./log.ts";

/** Documents, entities, relations, and the journal of what a person changed. */
export class KnowledgeBase {
  readonly #log: LogEntry[] = [];
  readonly #documents = new Set<string>();

  /** The same list gives the same knowledge base. Throws KgError when an entry does not fit those before it. */
  static fromLog(entries: readonly LogEntry[]): KnowledgeBase {
    const knowledge = new KnowledgeBase();
    for (const entry of entries) knowledge.#log.push(entry);
    return knowledge;
  }

  /** A knowledge base that starts from an imported graph. Throws KgError "bad-format". */
  static fromGraph(graph: KnowledgeGraph): KnowledgeBase {
    return KnowledgeBase.fromLog([{ kind: "graph", graph }]);
  }

  /** What this knowledge base is rebuilt from, oldest first. */
  log(): readonly LogEntry[] {
    return this.#log;
  }

  /** Whether a document or a copy of one has this id. */
  has(documentId: string): boolean {
    return this.#documents.has(documentId);
  }

  /** Takes in what was found in a document. Returns how many entities and relations the document tells of. */
  assimilate(document: Document, extraction: Extraction): { entities: number; relations: number } {
    this.#log.push({ kind: "document", document, extraction });
    this.#documents.add(document.id);
    return { entities: extraction.entities.length, relations: extraction.relations.length };
  }

  /** Keeps a near-identical report on the document that it counts as. Throws KgError "not-found". */
  addCopy(of: string, copy: DocumentCopy): void {
    this.#log.push({ kind: "copy", of, copy });
    this.#documents.add(copy.id);
  }

  /** Carries out an edit and returns its inverse. Throws KgError "bad-operation" or "not-found". */
  edit(operation: Operation, at?: string): Operation {
    this.#log.push({ kind: "operation", operation, at: at ?? null });
    return operation;
  }

  /** What a person changed, oldest first. */
  get journal(): readonly JournalEntry[] {
    return [];
  }

  /** Everything known now, as plain data, sorted by id. */
  graph(): KnowledgeGraph {
    return { documents: [], entities: [], relations: [] };
  }
}
