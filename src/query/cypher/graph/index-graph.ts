import { type GraphIndex, NO_DAY } from "../../../knowledge/graph-index.ts";
import type { Entity, Relation } from "../../../model/graph.ts";
import { ENTITY_TYPE_IDS, ENTITY_TYPES } from "../../../model/schema.ts";
import type { Value } from "../values/value.ts";
import { NODE_KEYS, nodeProperty, RELATIONSHIP_KEYS, relationshipProperty } from "./index-properties.ts";
import { ANY, type DayRange, type PropertyGraph, type Segment } from "./property-graph.ts";

/** Labels as queries write them, in the order of the registry of entity types. */
export const LABELS: readonly string[] = ENTITY_TYPE_IDS.map((type) => ENTITY_TYPES[type].label);

/** What a query needs to know of a knowledge base. */
export interface Knowledge {
  readonly index: GraphIndex;
  /** By number of the index. */
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  /** The text of a report. */
  text(documentId: string): string;
}

/** A knowledge base as a graph of nodes and relationships: nothing is copied, lists by label, date and name are made when asked for. */
export class IndexGraph implements PropertyGraph {
  readonly dayProperty = "date";
  readonly #knowledge: Knowledge;
  readonly #index: GraphIndex;
  /** Relationship types as queries write them, in the order of the index. */
  readonly #types: readonly string[];
  #byLabel: readonly Uint32Array[] | null = null;
  #byDate: readonly Uint32Array[] | null = null;
  #byName: ReadonlyMap<string, number[]> | null = null;
  #typeCounts: Uint32Array | null = null;
  #hasLoops: boolean | null = null;

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
    this.#index = knowledge.index;
    this.#types = knowledge.index.schema.ids.map((type) => type.toUpperCase());
  }

  get nodeBound(): number {
    return this.#index.entityCount;
  }

  get relationshipBound(): number {
    return this.#index.relationCount;
  }

  hasNode(node: number): boolean {
    return node < this.#index.entityCount;
  }

  hasRelationship(relationship: number): boolean {
    return relationship < this.#index.relationCount;
  }

  labelId(label: string): number | undefined {
    return idIn(LABELS, label);
  }

  hasLabel(node: number, label: number): boolean {
    return this.#index.entityTypes[node] === label;
  }

  labelsOf(node: number): readonly string[] {
    return [LABELS[this.#index.entityTypes[node] ?? 0] ?? ""];
  }

  labelNames(): readonly string[] {
    return LABELS;
  }

  typeNames(): readonly string[] {
    return this.#types;
  }

  propertyNames(): readonly string[] {
    return [...new Set([...NODE_KEYS, ...RELATIONSHIP_KEYS])];
  }

  nodesWithLabel(label: number): ArrayLike<number> {
    this.#byLabel ??= LABELS.map((_, id) => numbersWhere(this.#index.entityTypes, id));
    return this.#byLabel[label] ?? [];
  }

  typeId(type: string): number | undefined {
    return idIn(this.#types, type);
  }

  typeOf(relationship: number): number {
    return this.#index.relationTypes[relationship] ?? ANY;
  }

  typeName(relationship: number): string {
    return this.#types[this.typeOf(relationship)] ?? "";
  }

  sourceOf(relationship: number): number {
    return this.#index.sources[relationship] ?? ANY;
  }

  targetOf(relationship: number): number {
    return this.#index.targets[relationship] ?? ANY;
  }

  nodeCount(label: number): number {
    return label === ANY ? this.#index.entityCount : this.nodesWithLabel(label).length;
  }

  relationshipCount(type: number): number {
    if (type === ANY) return this.#index.relationCount;
    if (!this.#typeCounts) {
      const counts = new Uint32Array(this.#types.length);
      for (const id of this.#index.relationTypes) counts[id] = (counts[id] ?? 0) + 1;
      this.#typeCounts = counts;
    }
    return this.#typeCounts[type] ?? 0;
  }

  hasLoops(): boolean {
    const { sources, targets } = this.#index;
    this.#hasLoops ??= sources.some((source, relation) => source === targets[relation]);
    return this.#hasLoops;
  }

  segment(node: number, outgoing: boolean, type: number, segment: Segment): void {
    const { typeCount } = this.#index;
    const { offsets, relations, others } = outgoing ? this.#index.outgoing : this.#index.incoming;
    const slot = node * typeCount + (type === ANY ? 0 : type);
    segment.relationships = relations;
    segment.others = others;
    segment.start = offsets[slot] ?? 0;
    segment.end = offsets[slot + (type === ANY ? typeCount : 1)] ?? 0;
  }

  segmentWithin(node: number, outgoing: boolean, type: number, days: DayRange, segment: Segment): void {
    this.segment(node, outgoing, type, segment);
    const { relationships, start, end } = segment;
    segment.start = this.#firstFrom(relationships, days.from, start, end);
    segment.end = this.#firstFrom(relationships, Math.min(days.to + 1, NO_DAY), segment.start, end);
  }

  relationshipsWithin(type: number, days: DayRange): ArrayLike<number> {
    const list = type === ANY ? this.#dated()[this.#types.length] : this.#dated()[type];
    if (!list) return [];
    const start = this.#firstFrom(list, days.from, 0, list.length);
    return list.subarray(start, this.#firstFrom(list, days.to + 1, start, list.length));
  }

  seek(property: string, value: Value): ArrayLike<number> {
    if (typeof value !== "string") return [];
    if (property === "id") {
      const node = this.#index.numberOf(value);
      return node === undefined ? [] : [node];
    }
    this.#byName ??= numbersByName(this.#knowledge.entities);
    return this.#byName.get(value) ?? [];
  }

  canSeek(property: string): boolean {
    return property === "id" || property === "name";
  }

  nodeProperty(node: number, key: string): Value {
    return nodeProperty(this.#knowledge, node, key);
  }

  relationshipProperty(relationship: number, key: string): Value {
    return relationshipProperty(this.#knowledge, relationship, key);
  }

  nodeKeys(node: number): readonly string[] {
    return NODE_KEYS.filter((key) => this.nodeProperty(node, key) !== null);
  }

  relationshipKeys(relationship: number): readonly string[] {
    return RELATIONSHIP_KEYS.filter((key) => this.relationshipProperty(relationship, key) !== null);
  }

  /** Relations of each type, and at the end all, in order of date; the undated are left out. */
  #dated(): readonly Uint32Array[] {
    if (!this.#byDate) {
      const { starts, relationTypes } = this.#index;
      const all = numbersWhere(starts, NO_DAY, true).sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || a - b);
      this.#byDate = [...this.#types.map((_, type) => all.filter((relation) => relationTypes[relation] === type)), all];
    }
    return this.#byDate;
  }

  /** The first place from `start` on whose relation begins on `day` or later. */
  #firstFrom(relations: ArrayLike<number>, day: number, start: number, end: number): number {
    const { starts } = this.#index;
    let low = start;
    let high = end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[relations[middle] ?? 0] ?? NO_DAY) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function idIn(names: readonly string[], name: string): number | undefined {
  const id = names.indexOf(name);
  return id < 0 ? undefined : id;
}

function numbersByName(entities: readonly Entity[]): ReadonlyMap<string, number[]> {
  const numbers = new Map<string, number[]>();
  for (const [number, { name }] of entities.entries()) {
    const known = numbers.get(name);
    if (known) known.push(number);
    else numbers.set(name, [number]);
  }
  return numbers;
}

/** Places of an array that hold a value, or (`not`) any other. */
function numbersWhere(values: ArrayLike<number>, value: number, not = false): Uint32Array {
  const numbers: number[] = [];
  for (let i = 0; i < values.length; i++) if ((values[i] === value) !== not) numbers.push(i);
  return Uint32Array.from(numbers);
}
