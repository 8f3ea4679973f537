import type { IsoDate } from "../model/dates.ts";
import type { Entity, KnownDocument, Relation } from "../model/graph.ts";
import { RelationSchema } from "../model/relation-schema.ts";
import { ENTITY_TYPE_IDS, STATUSES } from "../model/schema.ts";

/** Day number of relations and documents without a date. Greater than every day. */
export const NO_DAY = 0x7fffffff;

/** Days since 1970-01-01. */
export function dayNumber(day: IsoDate): number {
  return Math.round(Date.parse(day) / 86_400_000);
}

/** Lists of numbers, one after the other: list `i` goes from `items[offsets[i]]` up to, without, `items[offsets[i + 1]]`. */
export interface Lists {
  readonly offsets: Uint32Array;
  readonly items: Uint32Array;
}

/**
 * Relations by entity and relation type: slot `node * typeCount + type` of `offsets`. A node's relations lie together,
 * so all types are one range. Within a slot they are in order of date, the undated last.
 */
export interface Adjacency {
  readonly offsets: Uint32Array;
  /** Relation numbers. */
  readonly relations: Uint32Array;
  /** The node at the other end. */
  readonly others: Uint32Array;
}

/**
 * Who is tied to whom, in typed arrays (compressed sparse rows), for walks over millions of relations. Entities,
 * relations and documents are numbered in order of id; types in the order of `schema`, statuses in the order of their registry.
 * Memory: about 70 bytes a relation beside the ids, with what stands in which document.
 */
export class GraphIndex {
  /** What the numbers of relation types stand for. */
  readonly schema: RelationSchema;
  readonly typeCount: number;
  readonly entityIds: readonly string[];
  readonly relationIds: readonly string[];
  readonly documentIds: readonly string[];
  readonly entityTypes: Uint8Array;
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly relationTypes: Uint8Array;
  readonly statuses: Uint8Array;
  /** First and last day of the happening; `NO_DAY` for both if unknown. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Of the best evidence; 1 where a person has confirmed it. */
  readonly confidences: Float32Array;
  readonly outgoing: Adjacency;
  readonly incoming: Adjacency;
  /** Documents that each relation stands in, each once. */
  readonly relationDocuments: Lists;
  /** Relations that stand in each document. */
  readonly documentRelations: Lists;
  /** Documents that mention each entity, each once. */
  readonly entityDocuments: Lists;
  /** Entities that each document mentions, each once. */
  readonly documentEntities: Lists;
  readonly mentionCounts: Uint32Array;
  /** Day of publication. */
  readonly documentDays: Int32Array;
  readonly #entityNumbers: ReadonlyMap<string, number>;
  readonly #documentNumbers: ReadonlyMap<string, number>;

  /**
   * @param entities in order of id, as `KnowledgeGraph` has them; `relations` too
   * @param confirmed ids of relations that a person has confirmed
   */
  constructor(
    entities: Iterable<Entity>,
    relations: Iterable<Relation>,
    documents: Iterable<Pick<KnownDocument, "id" | "publishedAt" | "mentions">>,
    schema: RelationSchema = RelationSchema.builtIn,
    confirmed: ReadonlySet<string> = new Set(),
  ) {
    this.schema = schema;
    this.typeCount = schema.ids.length;
    const nodes = [...entities];
    const edges = [...relations];
    const reports = [...documents].sort((a, b) => (a.id < b.id ? -1 : 1));
    this.entityIds = nodes.map(({ id }) => id);
    this.relationIds = edges.map(({ id }) => id);
    this.documentIds = reports.map(({ id }) => id);
    this.#entityNumbers = numbered(this.entityIds);
    this.#documentNumbers = numbered(this.documentIds);
    this.entityTypes = Uint8Array.from(nodes, ({ entityType }) => ENTITY_TYPE_IDS.indexOf(entityType));
    const days = dayReader();
    this.documentDays = Int32Array.from(reports, ({ publishedAt }) =>
      publishedAt === null ? NO_DAY : days(publishedAt),
    );

    this.sources = new Uint32Array(edges.length);
    this.targets = new Uint32Array(edges.length);
    this.relationTypes = new Uint8Array(edges.length);
    this.statuses = new Uint8Array(edges.length);
    this.starts = new Int32Array(edges.length).fill(NO_DAY);
    this.ends = new Int32Array(edges.length).fill(NO_DAY);
    this.confidences = new Float32Array(edges.length);
    const standsIn: number[] = [];
    const standsInOffsets = new Uint32Array(edges.length + 1);
    const typeNumbers = numbered(schema.ids);
    edges.forEach((relation, number) => {
      this.sources[number] = this.#entityNumbers.get(relation.source) ?? 0;
      this.targets[number] = this.#entityNumbers.get(relation.target) ?? 0;
      this.relationTypes[number] = typeNumbers.get(relation.relationType) ?? 0;
      this.statuses[number] = STATUSES.indexOf(relation.status);
      if (relation.date) {
        this.starts[number] = days(relation.date.start);
        this.ends[number] = days(relation.date.end);
      }
      let last = -1;
      let confidence = 0;
      for (const evidence of relation.evidence) {
        if (evidence.confidence > confidence) confidence = evidence.confidence;
        const document = this.#documentNumbers.get(evidence.documentId);
        if (document === undefined || document === last) continue;
        last = document;
        standsIn.push(document);
      }
      this.confidences[number] = confirmed.has(relation.id) ? 1 : confidence;
      standsInOffsets[number + 1] = standsIn.length;
    });
    this.relationDocuments = { offsets: standsInOffsets, items: Uint32Array.from(standsIn) };
    this.documentRelations = transposed(this.relationDocuments, reports.length);

    const byDate = numbersByKey(this.starts);
    this.outgoing = this.#adjacency(byDate, this.sources, this.targets);
    this.incoming = this.#adjacency(byDate, this.targets, this.sources);
    const { mentionCounts, documentEntities } = this.#occurrences(reports);
    this.mentionCounts = mentionCounts;
    this.documentEntities = documentEntities;
    this.entityDocuments = transposed(documentEntities, this.entityCount);
  }

  get entityCount(): number {
    return this.entityIds.length;
  }

  get relationCount(): number {
    return this.relationIds.length;
  }

  /** The number of an entity, if it is here. */
  numberOf(entityId: string): number | undefined {
    return this.#entityNumbers.get(entityId);
  }

  documentNumberOf(documentId: string): number | undefined {
    return this.#documentNumbers.get(documentId);
  }

  entityIdOf(number: number): string {
    return at(this.entityIds, number);
  }

  relationIdOf(number: number): string {
    return at(this.relationIds, number);
  }

  /** How many relations an entity has, either way. */
  degree(node: number): number {
    const from = node * this.typeCount;
    const { outgoing, incoming } = this;
    return rangeOf(outgoing.offsets, from, this.typeCount) + rangeOf(incoming.offsets, from, this.typeCount);
  }

  /** How many documents a relation stands in. */
  sourceCount(relation: number): number {
    return rangeOf(this.relationDocuments.offsets, relation, 1);
  }

  /** Counting sort by node and type, which keeps the order of date. */
  #adjacency(byDate: Uint32Array, near: Uint32Array, far: Uint32Array): Adjacency {
    const { typeCount, relationTypes } = this;
    const offsets = new Uint32Array(this.entityCount * typeCount + 1);
    const slot = (relation: number) => (near[relation] ?? 0) * typeCount + (relationTypes[relation] ?? 0);
    for (let relation = 0; relation < near.length; relation++) add(offsets, slot(relation) + 1, 1);
    for (let i = 1; i < offsets.length; i++) add(offsets, i, offsets[i - 1] ?? 0);
    const next = offsets.slice();
    const relations = new Uint32Array(near.length);
    const others = new Uint32Array(near.length);
    for (const relation of byDate) {
      const place = next[slot(relation)] ?? 0;
      add(next, slot(relation), 1);
      relations[place] = relation;
      others[place] = far[relation] ?? 0;
    }
    return { offsets, relations, others };
  }

  #occurrences(reports: readonly Pick<KnownDocument, "mentions">[]): {
    mentionCounts: Uint32Array;
    documentEntities: Lists;
  } {
    const mentionCounts = new Uint32Array(this.entityCount);
    const offsets = new Uint32Array(reports.length + 1);
    const items: number[] = [];
    const { offsets: from, items: told } = this.documentRelations;
    reports.forEach(({ mentions }, document) => {
      const nodes = new Set<number>();
      for (const { entityId } of mentions) {
        const node = this.#entityNumbers.get(entityId);
        if (node === undefined) continue;
        add(mentionCounts, node, 1);
        nodes.add(node);
      }
      for (let i = from[document] ?? 0; i < (from[document + 1] ?? 0); i++) {
        const relation = told[i] ?? 0;
        nodes.add(this.sources[relation] ?? 0).add(this.targets[relation] ?? 0);
      }
      for (const node of nodes) items.push(node);
      offsets[document + 1] = items.length;
    });
    return { mentionCounts, documentEntities: { offsets, items: Uint32Array.from(items) } };
  }
}

/** For each of 0 … `count - 1` the numbers of the lists that hold it, in order. */
function transposed(lists: Lists, count: number): Lists {
  const offsets = new Uint32Array(count + 1);
  for (const item of lists.items) add(offsets, item + 1, 1);
  for (let i = 1; i <= count; i++) add(offsets, i, offsets[i - 1] ?? 0);
  const next = offsets.slice();
  const items = new Uint32Array(lists.items.length);
  for (let list = 0; list + 1 < lists.offsets.length; list++)
    for (let i = lists.offsets[list] ?? 0; i < (lists.offsets[list + 1] ?? 0); i++) {
      const item = lists.items[i] ?? 0;
      items[next[item] ?? 0] = list;
      add(next, item, 1);
    }
  return { offsets, items };
}

/** A day that is later than any, small enough for `numbersByKey` to count exactly. */
const LATEST = 4_000_000;

/** 0 … n - 1 in order of their key, equal keys in order of number. */
function numbersByKey(keys: Int32Array): Uint32Array {
  const { length } = keys;
  const composite = Float64Array.from(keys, (key, number) => Math.min(key, LATEST) * length + number).sort();
  return Uint32Array.from(composite, (value) => value - Math.floor(value / length) * length);
}

function dayReader(): (day: IsoDate) => number {
  const seen = new Map<IsoDate, number>();
  return (day) => {
    let number = seen.get(day);
    if (number === undefined) {
      number = dayNumber(day);
      seen.set(day, number);
    }
    return number;
  };
}

function numbered(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, number) => [id, number]));
}

function rangeOf(offsets: Uint32Array, from: number, count: number): number {
  return (offsets[from + count] ?? 0) - (offsets[from] ?? 0);
}

function add(counts: Uint32Array, at: number, amount: number): void {
  counts[at] = (counts[at] ?? 0) + amount;
}

function at(ids: readonly string[], number: number): string {
  const id = ids[number];
  if (id === undefined) throw new RangeError(`No id has the number ${number}.`);
  return id;
}
