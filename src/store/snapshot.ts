import type { Facts } from "../knowledge/facts.ts";
import type { GraphIndex } from "../knowledge/graph-index.ts";
import type { KnowledgeBase } from "../knowledge/knowledge-base.ts";
import { KgError } from "../model/errors.ts";
import type { Entity, Relation } from "../model/graph.ts";
import { type Failures, failuresOf, filterKey, type GraphFilter } from "../query/filter.ts";
import { SearchIndex } from "../query/search.ts";
import type { Steps } from "../query/steps.ts";
import { type Tally, tallyOf } from "./facets.ts";
import type { DocumentSummary } from "./graph-store.ts";

/** How many filters' answers are remembered: a person goes back and forth between few. */
const REMEMBERED = 8;

/** The knowledge base at one moment, with what was worked out from it so far. */
export class Snapshot {
  readonly knowledge: KnowledgeBase;
  readonly facts: Facts;
  readonly index: GraphIndex;
  /** By number of the index. */
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly #failures = new Map<string, Failures>();
  readonly #tallies = new Map<string, Tally>();
  #search: SearchIndex | null = null;

  constructor(knowledge: KnowledgeBase) {
    this.knowledge = knowledge;
    this.facts = knowledge.facts;
    this.index = knowledge.index;
    this.entities = [...this.facts.entities.values()];
    this.relations = [...this.facts.relations.values()];
  }

  /** What a filter turns away. */
  *failures(filter: GraphFilter): Steps<Failures> {
    const key = filterKey(filter);
    return this.#failures.get(key) ?? remember(this.#failures, key, yield* failuresOf(this.index, filter));
  }

  /** Counts over the whole knowledge base under a filter. */
  *tally(filter: GraphFilter): Steps<Tally> {
    const key = filterKey(filter);
    const known = this.#tallies.get(key);
    if (known) return known;
    const failures = yield* this.failures(filter);
    return remember(this.#tallies, key, yield* tallyOf(this.index, filter, failures));
  }

  get search(): SearchIndex {
    this.#search ??= new SearchIndex(this.entities, (number) => this.index.degree(number));
    return this.#search;
  }

  /** The number of an entity under the id that it goes by now. */
  find(id: string): number | undefined {
    return this.index.numberOf(id) ?? this.index.numberOf(this.knowledge.entityIdNow(id));
  }

  /** Throws KgError "not-found". */
  number(id: string): number {
    const number = this.find(id);
    if (number === undefined) throw new KgError("not-found", `There is no entity "${id}".`);
    return number;
  }

  /** Numbers of the relations that stand in a document. */
  relationsIn(documentId: string): Uint32Array {
    const { offsets, items } = this.index.documentRelations;
    const document = this.index.documentNumberOf(documentId);
    return document === undefined ? new Uint32Array() : items.subarray(offsets[document], offsets[document + 1]);
  }

  /** A document without its text, counted. Throws KgError "not-found". */
  summary(documentId: string): DocumentSummary {
    const { copies, ...document } = this.knowledge.reportOf(documentId);
    const { text: _text, ...head } = document;
    const number = this.index.documentNumberOf(document.id) ?? 0;
    const { offsets } = this.index.documentEntities;
    return {
      ...head,
      copies,
      entities: (offsets[number + 1] ?? 0) - (offsets[number] ?? 0),
      relations: this.relationsIn(document.id).length,
    };
  }

  entityAt(number: number): Entity {
    const entity = this.entities[number];
    if (!entity) throw new RangeError(`No entity has the number ${number}.`);
    return entity;
  }

  relationAt(number: number): Relation {
    const relation = this.relations[number];
    if (!relation) throw new RangeError(`No relation has the number ${number}.`);
    return relation;
  }
}

function remember<V>(map: Map<string, V>, key: string, value: V): V {
  for (const oldest of map.keys()) {
    if (map.size < REMEMBERED) break;
    map.delete(oldest);
  }
  map.set(key, value);
  return value;
}
