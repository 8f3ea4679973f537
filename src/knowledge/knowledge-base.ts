import { KgError } from "../model/errors.ts";
import type { ExtractedRelation, Extraction } from "../model/extraction.ts";
import type { Document, DocumentCopy, Evidence, KnowledgeGraph, KnownDocument } from "../model/graph.ts";
import type { JournalEntry, Operation } from "../model/operation.ts";
import { checkGraph } from "./check-graph.ts";
import { deriveFacts, type Facts, type StoredDocument } from "./facts.ts";
import { GraphIndex } from "./graph-index.ts";
import type { Claim } from "./happenings.ts";
import type { LogEntry } from "./log.ts";
import { Overlay } from "./overlay.ts";
import { type Occurrence, occurrenceOf, Registry } from "./registry.ts";

/**
 * Documents, entities, relations, and the journal of what a person changed. What the reports give is only ever added
 * to; edits lie over it, so each can be taken back, and reports that come later obey them. Everything that is derived
 * (`facts`, `index`) is computed when it is first asked for after a change.
 */
export class KnowledgeBase {
  readonly #log: LogEntry[] = [];
  readonly #journal: JournalEntry[] = [];
  readonly #registry = new Registry();
  readonly #overlay = new Overlay(this.#registry);
  readonly #documents = new Map<string, StoredDocument>();
  readonly #copies = new Map<string, string>();
  /** What each report told the registry. */
  readonly #occurrences = new Map<string, readonly Occurrence[]>();
  /** Whether the registry still counts a report that gave up its place. */
  #stale = false;
  #facts: Facts | null = null;
  #index: GraphIndex | null = null;

  /** The same list gives the same knowledge base. Throws KgError when an entry does not fit those before it. */
  static fromLog(entries: readonly LogEntry[]): KnowledgeBase {
    const knowledge = new KnowledgeBase();
    for (const entry of entries) knowledge.#replay(entry);
    return knowledge;
  }

  /** A knowledge base that starts from an imported graph. Throws KgError "bad-format". */
  static fromGraph(graph: KnowledgeGraph): KnowledgeBase {
    return KnowledgeBase.fromLog([{ kind: "graph", graph }]);
  }

  /** What this knowledge base is rebuilt from, oldest first; grows at its end only. */
  log(): readonly LogEntry[] {
    return this.#log;
  }

  /** What a person changed, oldest first. */
  get journal(): readonly JournalEntry[] {
    return this.#journal;
  }

  /** Whether a document or a copy of one has this id. */
  has(documentId: string): boolean {
    return this.#documents.has(documentId) || this.#copies.has(documentId);
  }

  /**
   * Takes in what was found in a document. Returns how many entities and relations the document tells of.
   * Throws KgError "bad-input" and changes nothing if the document is here already or the extraction does not hold together.
   */
  assimilate(document: Document, extraction: Extraction): { entities: number; relations: number } {
    if (this.has(document.id)) throw new KgError("bad-input", `"${document.name}" is already in the knowledge base.`);
    const known = new Set(extraction.entities.map(({ localId }) => localId));
    const ends = extraction.relations.flatMap(({ source, target }) => [source, target]);
    for (const id of [...extraction.mentions.map(({ entity }) => entity), ...ends])
      if (!known.has(id))
        throw new KgError("bad-input", `"${document.name}" speaks of an entity "${id}" that it does not list.`);

    const names = new Map<string, Set<string>>();
    for (const { entity, kind, start, end } of extraction.mentions)
      if (kind === "name") addTo(names, entity, document.text.slice(start, end));
    const occurrences = extraction.entities.map((entity) =>
      occurrenceOf(entity, names.get(entity.localId) ?? NONE, document.id),
    );
    if (!this.#stale) for (const occurrence of occurrences) this.#registry.add(occurrence);
    this.#occurrences.set(document.id, occurrences);
    const ids = new Map(occurrences.map(({ id, entity }) => [entity.localId, id]));
    const idOf = (localId: string) => ids.get(localId) ?? localId;
    this.#documents.set(document.id, {
      document,
      copies: [],
      mentions: extraction.mentions.map(({ entity, kind, start, end }) => ({
        start,
        end,
        entityId: idOf(entity),
        kind,
      })),
      claims: extraction.relations.map((relation) => ({
        relationType: relation.relationType,
        source: idOf(relation.source),
        target: idOf(relation.target),
        evidence: evidenceOf(document.id, relation),
        fixed: null,
      })),
    });
    this.#record({ kind: "document", document, extraction });
    return { entities: new Set(ids.values()).size, relations: extraction.relations.length };
  }

  /**
   * Keeps a near-identical report on the document that it counts as. A report that is here already gives up its place:
   * what was found in it no longer counts, and its copies come along; a copy moves. Throws KgError "not-found", or
   * "bad-operation" when the report came with an imported graph.
   */
  addCopy(of: string, copy: DocumentCopy): void {
    const original = this.#documents.get(this.#copies.get(of) ?? of);
    if (!original) throw new KgError("not-found", `There is no document "${of}" for "${copy.name}" to be a copy of.`);
    const { id } = original.document;
    if (copy.id === id) throw new KgError("bad-operation", `"${copy.name}" cannot be a copy of itself.`);
    const kept = [copy, ...this.#giveUp(copy.id)];
    original.copies.push(...kept);
    original.copies.sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const each of kept) this.#copies.set(each.id, id);
    this.#record({ kind: "copy", of: id, copy });
  }

  /** Whether a document may become another one's copy, or is one: it came as a report, not with an imported graph. */
  canBeCopy(documentId: string): boolean {
    return this.#occurrences.has(documentId) || this.#copies.has(documentId);
  }

  /**
   * Carries out an edit and returns its inverse.
   * @param at ISO 8601 instant for the journal
   * Throws KgError "bad-operation" or "not-found" and changes nothing.
   */
  edit(operation: Operation, at?: string): Operation {
    return this.#carryOut(this.#checked(operation), at ?? null);
  }

  /** Everything known now, as plain data, sorted by id. */
  graph(): KnowledgeGraph {
    const { entities, relations } = this.facts;
    return {
      documents: [...this.#documents.keys()].sort().map((id) => this.document(id)),
      entities: [...entities.values()],
      relations: [...relations.values()],
    };
  }

  /** Entities and relations by id, as they stand now. A value of one moment: a change makes a new one. */
  get facts(): Facts {
    if (!this.#facts) {
      this.#settle();
      this.#facts = deriveFacts(this.#registry, this.#overlay, this.#documents);
    }
    return this.#facts;
  }

  /** Who is tied to whom, for fast walks. A value of one moment: a change makes a new one. */
  get index(): GraphIndex {
    if (!this.#index) {
      const { entities, relations, mentionsOf } = this.facts;
      const documents = [...this.#documents.values()].map((stored) => ({
        id: stored.document.id,
        publishedAt: stored.document.publishedAt,
        mentions: mentionsOf(stored),
      }));
      this.#index = new GraphIndex(entities.values(), relations.values(), documents);
    }
    return this.#index;
  }

  /** In order of arrival. */
  get documentIds(): Iterable<string> {
    return this.#documents.keys();
  }

  /** One document with what was found in it; a copy's id gives the document that it counts as. Throws KgError "not-found". */
  document(id: string): KnownDocument {
    const stored = this.#stored(id);
    return { ...stored.document, copies: [...stored.copies], mentions: this.facts.mentionsOf(stored) };
  }

  /** A document as it came in, with its copies; a copy's id gives the document that it counts as. Throws KgError "not-found". */
  reportOf(id: string): Document & { readonly copies: readonly DocumentCopy[] } {
    const stored = this.#stored(id);
    return { ...stored.document, copies: stored.copies };
  }

  /** What a list says of a document or copy. Throws KgError "not-found". */
  headOf(id: string): DocumentCopy {
    const { document, copies } = this.#stored(id);
    const { name, title, source, publishedAt } = copies.find((copy) => copy.id === id) ?? document;
    return { id, name, title, source, publishedAt };
  }

  /** The id that an entity goes by now: itself, or what it has been joined to. */
  entityIdNow(id: string): string {
    return this.facts.entities.has(id) ? id : this.#overlay.place(id).end;
  }

  #stored(id: string): StoredDocument {
    const stored = this.#documents.get(this.#copies.get(id) ?? id);
    if (!stored) throw new KgError("not-found", `There is no document "${id}".`);
    return stored;
  }

  #replay(entry: LogEntry): void {
    switch (entry.kind) {
      case "document":
        this.assimilate(entry.document, entry.extraction);
        return;
      case "copy":
        this.addCopy(entry.of, entry.copy);
        return;
      case "graph":
        this.#addGraph(entry.graph);
        return;
      case "operation":
        this.#carryOut(entry.operation, entry.at);
    }
  }

  /** Relations are looked up among the facts; a replayed log does without, its ids were checked when they were new. */
  #checked(operation: Operation): Operation {
    if (operation.kind === "split") {
      const entity = this.facts.entities.get(operation.entity);
      const forms = new Set([entity?.name, ...(entity?.aliases ?? []).map(({ text }) => text)]);
      if (entity && !operation.aliases.some((text) => forms.has(text)))
        throw new KgError("bad-operation", `None of the written forms named belongs to "${operation.entity}".`);
    }
    if (operation.kind !== "delete-relation" && operation.kind !== "review") return operation;
    const { relations, parts } = this.facts;
    const id = relations.has(operation.relation) ? operation.relation : parts.get(operation.relation);
    if (id === undefined) throw new KgError("not-found", `There is no relation "${operation.relation}".`);
    if (operation.kind === "delete-relation") return { ...operation, relation: id };
    return {
      ...operation,
      relation: this.#overlay.reviewOf(operation.relation) ? operation.relation : this.#reviewedPart(id),
    };
  }

  /** Where the verdict on a relation is kept: under its own id, or that of a part reviewed before it was united. */
  #reviewedPart(id: string): string {
    if (this.#overlay.reviewOf(id)) return id;
    for (const [part, whole] of this.facts.parts) if (whole === id && this.#overlay.reviewOf(part)) return part;
    return id;
  }

  #carryOut(operation: Operation, at: string | null): Operation {
    this.#settle();
    const inverse = this.#overlay.apply(operation);
    this.#journal.push({ number: this.#journal.length + 1, at, operation });
    this.#record({ kind: "operation", operation, at });
    return inverse;
  }

  /** Fills the registry anew once a report has given up its place. */
  #settle(): void {
    if (!this.#stale) return;
    this.#stale = false;
    this.#registry.clear();
    for (const entry of this.#log) if (entry.kind === "graph") this.#importEntities(entry.graph);
    for (const occurrences of this.#occurrences.values())
      for (const occurrence of occurrences) this.#registry.add(occurrence);
  }

  #importEntities({ documents, entities }: KnowledgeGraph): void {
    const names = new Map<string, Set<string>>();
    for (const { text, mentions } of documents)
      for (const { entityId, kind, start, end } of mentions)
        if (kind === "name") addTo(names, entityId, text.slice(start, end));
    for (const entity of entities) this.#registry.addImported(entity, names.get(entity.id) ?? NONE);
  }

  #addGraph(graph: KnowledgeGraph): void {
    checkGraph(graph, (id) => this.has(id));
    if (!this.#stale) this.#importEntities(graph);
    const claims = new Map<string, Claim[]>();
    for (const { evidence, ...relation } of graph.relations)
      for (const piece of evidence) {
        const claim = { ...relation, evidence: piece, fixed: relation };
        const told = claims.get(piece.documentId);
        if (told) told.push(claim);
        else claims.set(piece.documentId, [claim]);
      }
    for (const { copies, mentions, ...document } of graph.documents) {
      this.#documents.set(document.id, {
        document,
        copies: [...copies],
        mentions,
        claims: claims.get(document.id) ?? [],
      });
      for (const copy of copies) this.#copies.set(copy.id, document.id);
    }
    this.#record({ kind: "graph", graph });
  }

  /** Takes a document away, or a copy from its document. Returns the copies that the document had. */
  #giveUp(id: string): readonly DocumentCopy[] {
    const before = this.#documents.get(this.#copies.get(id) ?? "");
    if (before)
      before.copies.splice(
        before.copies.findIndex((each) => each.id === id),
        1,
      );
    const report = this.#documents.get(id);
    if (!report) return [];
    if (!this.#occurrences.has(id))
      throw new KgError("bad-operation", `"${report.document.name}" came with a graph and cannot become a copy.`);
    this.#documents.delete(id);
    this.#occurrences.delete(id);
    this.#stale = true;
    return report.copies;
  }

  #record(entry: LogEntry): void {
    this.#log.push(entry);
    this.#facts = null;
    this.#index = null;
  }
}

const NONE: ReadonlySet<string> = new Set();

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

function evidenceOf(documentId: string, relation: ExtractedRelation): Evidence {
  const { sentence, trigger, sourceSpan, targetSpan, status, attributedTo, date, amount, confidence } = relation;
  return { documentId, sentence, trigger, sourceSpan, targetSpan, status, attributedTo, date, amount, confidence };
}
