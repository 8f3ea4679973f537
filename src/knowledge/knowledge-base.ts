import { KgError } from "../model/errors.ts";
import type { Extraction } from "../model/extraction.ts";
import type { Document, DocumentCopy, KnowledgeGraph, KnownDocument } from "../model/graph.ts";
import type { JournalEntry, Operation } from "../model/operation.ts";
import type { OwnRelationType } from "../model/own-type.ts";
import { RelationSchema } from "../model/relation-schema.ts";
import { deriveFacts, type Facts } from "./facts.ts";
import { GraphIndex } from "./graph-index.ts";
import type { LogEntry } from "./log.ts";
import { Overlay } from "./overlay.ts";
import { Reports } from "./reports.ts";

/**
 * Documents, entities, relations, and the journal of what a person changed. The same reports and edits give the same graph,
 * in whatever order the reports come. Edits lie over what the reports give, so each can be taken back, and reports that come
 * later obey them. Everything that is derived (`facts`, `index`) is computed when it is first asked for after a change.
 */
export class KnowledgeBase {
  readonly #log: LogEntry[] = [];
  readonly #journal: JournalEntry[] = [];
  /** What the journal's entries are about. */
  readonly #named = new Set<string>();
  readonly #reports = new Reports();
  readonly #overlay = new Overlay(this.#reports.registry);
  #types = RelationSchema.builtIn;
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

  /** Relation types of a person's own that reports are read for. */
  get ownTypes(): readonly OwnRelationType[] {
    return this.#types.own;
  }

  /** From now on these are the types of a person's own; what was read for others stays as it is. */
  setOwnTypes(types: readonly OwnRelationType[]): void {
    this.#types = new RelationSchema(types);
    this.#record({ kind: "relation-types", types });
  }

  /** Whether a document or a copy of one has this id. */
  has(documentId: string): boolean {
    return this.#reports.has(documentId);
  }

  /**
   * Takes in what was found in a document. Returns how many entities and relations the document tells of.
   * Throws KgError "bad-input" and changes nothing if the document is here already or the extraction does not hold together.
   */
  assimilate(document: Document, extraction: Extraction): { entities: number; relations: number } {
    const entities = this.#reports.add(document, extraction);
    this.#record({ kind: "document", document, extraction });
    return { entities, relations: extraction.relations.length };
  }

  /**
   * Keeps a near-identical report on the document that it counts as. A report that is here already gives up its place:
   * what was found in it no longer counts, and its copies come along; a copy moves. Throws KgError "not-found", or
   * "bad-operation" when the report came with an imported graph.
   */
  addCopy(of: string, copy: DocumentCopy): void {
    const id = this.#reports.addCopy(of, copy);
    this.#record({ kind: "copy", of: id, copy });
  }

  /** Whether a document may become another one's copy, or is one: it came as a report, not with an imported graph. */
  canBeCopy(documentId: string): boolean {
    return this.#reports.canBeCopy(documentId);
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
    const { entities, relations, schema } = this.facts;
    return {
      ...(schema.own.length > 0 ? { relationTypes: schema.own } : {}),
      documents: [...this.documentIds].sort().map((id) => this.document(id)),
      entities: [...entities.values()],
      relations: [...relations.values()],
    };
  }

  /** Entities and relations by id, as they stand now. A value of one moment: a change makes a new one. */
  get facts(): Facts {
    if (!this.#facts) {
      this.#reports.settle();
      this.#facts = deriveFacts(this.#reports, this.#overlay, this.#types);
    }
    return this.#facts;
  }

  /** Who is tied to whom, for fast walks. A value of one moment: a change makes a new one. */
  get index(): GraphIndex {
    if (!this.#index) {
      const { entities, relations, mentionsOf, schema, reviews } = this.facts;
      const confirmed = new Set([...reviews].flatMap(([id, review]) => (review.confirmed ? [id] : [])));
      const documents = [...this.#reports.documents.values()].map((stored) => ({
        id: stored.document.id,
        publishedAt: stored.document.publishedAt,
        mentions: mentionsOf(stored),
      }));
      this.#index = new GraphIndex(entities.values(), relations.values(), documents, schema, confirmed);
    }
    return this.#index;
  }

  /** In order of arrival. */
  get documentIds(): Iterable<string> {
    return this.#reports.documents.keys();
  }

  /** One document with what was found in it; a copy's id gives the document that it counts as. Throws KgError "not-found". */
  document(id: string): KnownDocument {
    const stored = this.#reports.get(id);
    return { ...stored.document, copies: [...stored.copies], mentions: this.facts.mentionsOf(stored) };
  }

  /** A document as it came in, with its copies; a copy's id gives the document that it counts as. Throws KgError "not-found". */
  reportOf(id: string): Document & { readonly copies: readonly DocumentCopy[] } {
    const stored = this.#reports.get(id);
    return { ...stored.document, copies: stored.copies };
  }

  /** What a list says of a document or copy. Throws KgError "not-found". */
  headOf(id: string): DocumentCopy {
    const { document, copies } = this.#reports.get(id);
    const { name, title, source, publishedAt } = copies.find((copy) => copy.id === id) ?? document;
    return { id, name, title, source, publishedAt };
  }

  /** Whether an entity has this id, or had it before it was joined to another or deleted. */
  knows(entityId: string): boolean {
    this.#reports.settle();
    return this.#overlay.exists(entityId);
  }

  /** The id that an entity goes by now: itself, or what it has been joined to. */
  entityIdNow(id: string): string {
    return this.facts.entities.has(id) ? id : this.#overlay.place(id).end;
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
      case "relation-types":
        this.setOwnTypes(entry.types);
        return;
      case "operation":
        this.#carryOut(entry.operation, entry.at);
    }
  }

  /**
   * Relations are looked up among the facts, written forms among the entity's. What the journal names already is taken as
   * it is, so that whatever was taken back can be done again; so is a replayed log.
   */
  #checked(operation: Operation): Operation {
    const { kind } = operation;
    if (kind === "several") return { kind, operations: operation.operations.map((each) => this.#checked(each)) };
    if ((kind !== "split" && kind !== "delete-relation" && kind !== "review") || this.#named.has(nameIn(operation)))
      return operation;
    const { entities, relations, parts } = this.facts;
    if (operation.kind === "split") {
      const entity = entities.get(operation.entity);
      const forms = new Set([entity?.name, ...(entity?.aliases ?? []).map(({ text }) => text)]);
      if (entity && !operation.aliases.some((text) => forms.has(text)))
        throw new KgError("bad-operation", `None of the written forms named belongs to "${operation.entity}".`);
      return operation;
    }
    const id = relations.has(operation.relation) ? operation.relation : parts.get(operation.relation);
    if (id === undefined) throw new KgError("not-found", `There is no relation "${operation.relation}".`);
    return { ...operation, relation: operation.kind === "review" ? this.#reviewedPart(id) : id };
  }

  /** Where the verdict on a relation is kept: under its own id, or that of a part reviewed before it was united. */
  #reviewedPart(id: string): string {
    if (this.#overlay.verdicts.reviewOf(id)) return id;
    for (const [part, whole] of this.facts.parts)
      if (whole === id && this.#overlay.verdicts.reviewOf(part)) return part;
    return id;
  }

  #carryOut(operation: Operation, at: string | null): Operation {
    this.#reports.settle();
    const inverse = this.#apply(operation);
    this.#journal.push({ number: this.#journal.length + 1, at, operation });
    for (const each of partsOf(operation)) this.#named.add(nameIn(each));
    this.#record({ kind: "operation", operation, at });
    return inverse;
  }

  #apply(operation: Operation): Operation {
    switch (operation.kind) {
      case "several":
        return this.#applyAll(operation.operations);
      case "add-passage": {
        const { passage } = operation;
        for (const end of [passage.source, passage.target]) this.#overlay.mustBeEditable(end);
        this.#reports.addPassage(passage);
        return { kind: "remove-passage", passage };
      }
      case "remove-passage":
        this.#reports.removePassage(operation.passage);
        return { kind: "add-passage", passage: operation.passage };
      default:
        return this.#overlay.apply(operation);
    }
  }

  /** All or none: what was done before one that fails is taken back. */
  #applyAll(operations: readonly Operation[]): Operation {
    const inverses: Operation[] = [];
    try {
      for (const operation of operations) inverses.push(this.#apply(operation));
    } catch (error) {
      for (const inverse of inverses.toReversed()) this.#apply(inverse);
      throw error;
    }
    return { kind: "several", operations: inverses.toReversed() };
  }

  #addGraph(graph: KnowledgeGraph): void {
    this.#reports.addGraph(graph);
    this.#types = this.#types.with(graph.relationTypes ?? []);
    this.#record({ kind: "graph", graph });
  }

  #record(entry: LogEntry): void {
    this.#log.push(entry);
    this.#facts = null;
    this.#index = null;
  }
}

/** The single changes that an operation consists of. */
function partsOf(operation: Operation): readonly Operation[] {
  return operation.kind === "several" ? operation.operations.flatMap(partsOf) : [operation];
}

/** What an operation does, and to what. */
function nameIn(operation: Operation): string {
  if ("relation" in operation) return `${operation.kind} ${operation.relation}`;
  return "id" in operation ? `${operation.kind} ${operation.entity} ${operation.id}` : operation.kind;
}
