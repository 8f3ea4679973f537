import { KgError } from "../model/errors.ts";
import type { ExtractedRelation, Extraction } from "../model/extraction.ts";
import type { Document, DocumentCopy, Evidence, KnowledgeGraph, Mention } from "../model/graph.ts";
import type { AddedPassage } from "../model/operation.ts";
import { checkGraph } from "./check-graph.ts";
import type { Claim, Fixed } from "./happenings.ts";
import { type Occurrence, occurrenceOf, Registry } from "./registry.ts";

/** A document as it came in, its mentions and claims still pointing at identities. */
export interface StoredDocument {
  readonly document: Document;
  readonly copies: DocumentCopy[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
}

/** What came in, as it came: documents, what was found in them, and the near-identical reports that they stand for. */
export class Reports {
  readonly #registry = new Registry();
  readonly #documents = new Map<string, StoredDocument>();
  /** Id of the document by id of the copy. */
  readonly #copies = new Map<string, string>();
  /** What each report told the registry; imported documents told it nothing by themselves. */
  readonly #occurrences = new Map<string, readonly Occurrence[]>();
  readonly #graphs: KnowledgeGraph[] = [];
  /** What persons added, by id of the passage. */
  readonly #passages = new Map<string, Claim>();
  /** Whether the registry still counts a report that gave up its place. */
  #stale = false;

  /** Who is named in them; up to date once `settle` was called. */
  get registry(): Registry {
    return this.#registry;
  }

  /** By id, in order of arrival. */
  get documents(): ReadonlyMap<string, StoredDocument> {
    return this.#documents;
  }

  /** Whether a document or a copy of one has this id. */
  has(id: string): boolean {
    return this.#documents.has(id) || this.#copies.has(id);
  }

  /** A document; a copy's id gives the document that it counts as. Throws KgError "not-found". */
  get(id: string): StoredDocument {
    const stored = this.#documents.get(this.#copies.get(id) ?? id);
    if (!stored) throw new KgError("not-found", `There is no document "${id}".`);
    return stored;
  }

  /** Whether a document may become another one's copy, or is one: it came as a report, not with an imported graph. */
  canBeCopy(id: string): boolean {
    return this.#occurrences.has(id) || this.#copies.has(id);
  }

  /** Returns how many entities the document tells of. Throws KgError "bad-input" and changes nothing. */
  add(document: Document, extraction: Extraction): number {
    const { id, name, text } = document;
    if (this.has(id)) throw new KgError("bad-input", `"${name}" is already in the knowledge base.`);
    const known = new Set(extraction.entities.map(({ localId }) => localId));
    const ends = extraction.relations.flatMap(({ source, target }) => [source, target]);
    for (const end of [...extraction.mentions.map(({ entity }) => entity), ...ends])
      if (!known.has(end))
        throw new KgError("bad-input", `"${name}" speaks of an entity "${end}" that it does not list.`);

    const names = namesIn(text, extraction.mentions, ({ entity }) => entity);
    const occurrences = extraction.entities.map((entity) =>
      occurrenceOf(entity, names.get(entity.localId) ?? NONE, document),
    );
    if (!this.#stale) for (const occurrence of occurrences) this.#registry.add(occurrence);
    this.#occurrences.set(id, occurrences);
    const ids = new Map(occurrences.map((occurrence) => [occurrence.entity.localId, occurrence.id]));
    const idOf = (localId: string) => ids.get(localId) ?? localId;
    this.#documents.set(id, {
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
        evidence: evidenceOf(id, relation),
        fixed: null,
      })),
    });
    return new Set(ids.values()).size;
  }

  /** Returns the id of the document that the copy is kept on. Throws KgError "not-found" or "bad-operation". */
  addCopy(of: string, copy: DocumentCopy): string {
    const { document, copies } = this.get(of);
    if (copy.id === document.id) throw new KgError("bad-operation", `"${copy.name}" cannot be a copy of itself.`);
    const kept = [copy, ...this.#giveUp(copy.id)];
    copies.push(...kept);
    copies.sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const { id } of kept) this.#copies.set(id, document.id);
    return document.id;
  }

  /** Throws KgError "bad-format" and changes nothing. */
  addGraph(graph: KnowledgeGraph): void {
    checkGraph(graph, (id) => this.has(id));
    this.#graphs.push(graph);
    if (!this.#stale) this.#importEntities(graph);
    const claims = new Map<string, Claim[]>(graph.documents.map(({ id }) => [id, []]));
    for (const { id, relationType, source, target, date, amount, status, evidence } of graph.relations) {
      const fixed: Fixed = { id, date, amount, status };
      for (const piece of evidence)
        claims.get(piece.documentId)?.push({ relationType, source, target, evidence: piece, fixed });
    }
    for (const { copies, mentions, ...document } of graph.documents) {
      const told = claims.get(document.id) ?? [];
      this.#documents.set(document.id, { document, copies: [...copies], mentions, claims: told });
      for (const copy of copies) this.#copies.set(copy.id, document.id);
    }
  }

  /** Counts a passage that a person gives, in its report or quoted from elsewhere. Throws KgError and changes nothing. */
  addPassage({ id, relationType, source, target, evidence, quoted }: AddedPassage): void {
    if (this.#passages.has(id)) throw new KgError("bad-operation", `The passage "${id}" is there already.`);
    const { documentId } = evidence;
    const empty =
      quoted?.id === documentId && !this.has(documentId)
        ? { document: quoted, copies: [], mentions: [], claims: [] }
        : null;
    const stored = empty ?? this.get(documentId);
    const claim: Claim = { relationType, source, target, evidence, fixed: null };
    this.#passages.set(id, claim);
    this.#documents.set(stored.document.id, { ...stored, claims: [...stored.claims, claim] });
  }

  /** Throws KgError "bad-operation" or "not-found" and changes nothing. */
  removePassage({ id, evidence, quoted }: AddedPassage): void {
    const stored = this.get(evidence.documentId);
    const added = this.#passages.get(id);
    if (!added) throw new KgError("bad-operation", `The passage "${id}" cannot be taken back: it is not there.`);
    this.#passages.delete(id);
    const claims = stored.claims.filter((claim) => claim !== added);
    if (quoted && claims.length === 0) this.#documents.delete(stored.document.id);
    else this.#documents.set(stored.document.id, { ...stored, claims });
  }

  /** Fills the registry anew once a report has given up its place. */
  settle(): void {
    if (!this.#stale) return;
    this.#stale = false;
    this.#registry.clear();
    for (const graph of this.#graphs) this.#importEntities(graph);
    for (const occurrences of this.#occurrences.values())
      for (const occurrence of occurrences) this.#registry.add(occurrence);
  }

  /** Takes a document away, or a copy from its document. Returns the copies that the document had. */
  #giveUp(id: string): readonly DocumentCopy[] {
    const siblings = this.#documents.get(this.#copies.get(id) ?? "")?.copies;
    const at = siblings?.findIndex((copy) => copy.id === id) ?? -1;
    if (at >= 0) siblings?.splice(at, 1);
    const report = this.#documents.get(id);
    if (!report) return [];
    if (!this.#occurrences.has(id))
      throw new KgError("bad-operation", `"${report.document.name}" came with a graph and cannot become a copy.`);
    this.#documents.delete(id);
    this.#occurrences.delete(id);
    this.#stale = true;
    return report.copies;
  }

  #importEntities({ documents, entities }: KnowledgeGraph): void {
    const names = new Map<string, ReadonlySet<string>>();
    for (const { text, mentions } of documents)
      for (const [id, found] of namesIn(text, mentions, ({ entityId }) => entityId))
        names.set(id, new Set([...(names.get(id) ?? []), ...found]));
    for (const entity of entities) this.#registry.addImported(entity, names.get(entity.id) ?? NONE);
  }
}

const NONE: ReadonlySet<string> = new Set();

/** Written forms that a text uses as names, by entity. */
function namesIn<M extends Omit<Mention, "entityId">>(
  text: string,
  mentions: readonly M[],
  entityOf: (mention: M) => string,
): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const mention of mentions) {
    if (mention.kind !== "name") continue;
    const entity = entityOf(mention);
    const form = text.slice(mention.start, mention.end);
    const known = names.get(entity);
    if (known) known.add(form);
    else names.set(entity, new Set([form]));
  }
  return names;
}

function evidenceOf(documentId: string, relation: ExtractedRelation): Evidence {
  const { sentence, trigger, sourceSpan, targetSpan, status, attributedTo, date, amount, confidence } = relation;
  return { documentId, sentence, trigger, sourceSpan, targetSpan, status, attributedTo, date, amount, confidence };
}
