import type { Value } from "../values/value.ts";
import { Names } from "./names.ts";
import { ANY, type DayRange, type Segment, type WritableGraph } from "./property-graph.ts";

interface Node {
  readonly labels: Set<number>;
  readonly properties: Map<string, Value>;
  readonly outgoing: Adjacency;
  readonly incoming: Adjacency;
}

interface Adjacency {
  relationships: number[];
  others: number[];
}

interface Relationship {
  readonly type: number;
  readonly source: number;
  readonly target: number;
  readonly properties: Map<string, Value>;
  deleted: boolean;
}

/** A small graph that can be changed, in plain objects. Numbers of what has been deleted are not used again. */
export class MemoryGraph implements WritableGraph {
  readonly dayProperty = null;
  readonly #nodes: (Node | null)[] = [];
  readonly #relationships: Relationship[] = [];
  readonly #labels = new Names();
  readonly #types = new Names();

  get nodeBound(): number {
    return this.#nodes.length;
  }

  get relationshipBound(): number {
    return this.#relationships.length;
  }

  hasNode(node: number): boolean {
    return this.#nodes[node] != null;
  }

  hasRelationship(relationship: number): boolean {
    return this.#relationships[relationship]?.deleted === false;
  }

  labelId(label: string): number | undefined {
    return this.#labels.idOf(label);
  }

  hasLabel(node: number, label: number): boolean {
    return this.#nodes[node]?.labels.has(label) ?? false;
  }

  labelsOf(node: number): readonly string[] {
    return [...(this.#nodes[node]?.labels ?? [])].map((label) => this.#labels.nameOf(label));
  }

  labelNames(): readonly string[] {
    return this.#labels.all();
  }

  typeNames(): readonly string[] {
    return this.#types.all();
  }

  propertyNames(): null {
    return null;
  }

  nodesWithLabel(): null {
    return null;
  }

  typeId(type: string): number | undefined {
    return this.#types.idOf(type);
  }

  typeOf(relationship: number): number {
    return this.#relationships[relationship]?.type ?? ANY;
  }

  typeName(relationship: number): string {
    return this.#types.nameOf(this.typeOf(relationship));
  }

  sourceOf(relationship: number): number {
    return this.#relationships[relationship]?.source ?? ANY;
  }

  targetOf(relationship: number): number {
    return this.#relationships[relationship]?.target ?? ANY;
  }

  nodeCount(label: number): number {
    return label === ANY ? this.#nodes.length : this.#nodes.length / 2;
  }

  relationshipCount(type: number): number {
    return type === ANY ? this.#relationships.length : this.#relationships.length / 2;
  }

  hasLoops(): boolean {
    return true;
  }

  segment(node: number, outgoing: boolean, type: number, segment: Segment): void {
    const here = this.#nodes[node];
    const adjacency = outgoing ? here?.outgoing : here?.incoming;
    const { relationships, others } = adjacency ?? NOTHING;
    segment.start = 0;
    if (type === ANY) {
      segment.relationships = relationships;
      segment.others = others;
      segment.end = relationships.length;
      return;
    }
    const places = [...relationships.keys()].filter((i) => this.typeOf(relationships[i] ?? ANY) === type);
    segment.relationships = places.map((i) => relationships[i] ?? ANY);
    segment.others = places.map((i) => others[i] ?? ANY);
    segment.end = places.length;
  }

  segmentWithin(node: number, outgoing: boolean, type: number, _: DayRange, segment: Segment): void {
    this.segment(node, outgoing, type, segment);
  }

  relationshipsWithin(): readonly number[] {
    return [];
  }

  seek(): null {
    return null;
  }

  canSeek(): boolean {
    return false;
  }

  nodeProperty(node: number, key: string): Value {
    return this.#nodes[node]?.properties.get(key) ?? null;
  }

  relationshipProperty(relationship: number, key: string): Value {
    return this.#relationships[relationship]?.properties.get(key) ?? null;
  }

  nodeKeys(node: number): readonly string[] {
    return [...(this.#nodes[node]?.properties.keys() ?? [])];
  }

  relationshipKeys(relationship: number): readonly string[] {
    return [...(this.#relationships[relationship]?.properties.keys() ?? [])];
  }

  createNode(labels: readonly string[], properties: ReadonlyMap<string, Value>): number {
    this.#nodes.push({
      labels: new Set(labels.map((label) => this.#labels.idFor(label))),
      properties: present(properties),
      outgoing: { relationships: [], others: [] },
      incoming: { relationships: [], others: [] },
    });
    return this.#nodes.length - 1;
  }

  createRelationship(source: number, target: number, type: string, properties: ReadonlyMap<string, Value>): number {
    const id = this.#relationships.length;
    this.#relationships.push({
      type: this.#types.idFor(type),
      source,
      target,
      properties: present(properties),
      deleted: false,
    });
    const from = this.#nodes[source];
    const to = this.#nodes[target];
    from?.outgoing.relationships.push(id);
    from?.outgoing.others.push(target);
    to?.incoming.relationships.push(id);
    to?.incoming.others.push(source);
    return id;
  }

  setNodeProperty(node: number, key: string, value: Value): void {
    set(this.#nodes[node]?.properties, key, value);
  }

  setRelationshipProperty(relationship: number, key: string, value: Value): void {
    set(this.#relationships[relationship]?.properties, key, value);
  }

  addLabel(node: number, label: string): void {
    this.#nodes[node]?.labels.add(this.#labels.idFor(label));
  }

  removeLabel(node: number, label: string): void {
    const id = this.#labels.idOf(label);
    if (id !== undefined) this.#nodes[node]?.labels.delete(id);
  }

  deleteNode(node: number): void {
    this.#nodes[node] = null;
  }

  deleteRelationship(relationship: number): void {
    const gone = this.#relationships[relationship];
    if (!gone || gone.deleted) return;
    drop(this.#nodes[gone.source]?.outgoing, relationship);
    drop(this.#nodes[gone.target]?.incoming, relationship);
    gone.deleted = true;
  }
}

const NOTHING: Adjacency = { relationships: [], others: [] };

function present(properties: ReadonlyMap<string, Value>): Map<string, Value> {
  return new Map([...properties].filter(([, value]) => value !== null));
}

function set(properties: Map<string, Value> | undefined, key: string, value: Value): void {
  if (value === null) properties?.delete(key);
  else properties?.set(key, value);
}

/** Makes new arrays: a query may be walking over the old ones. */
function drop(adjacency: Adjacency | undefined, relationship: number): void {
  const place = adjacency?.relationships.indexOf(relationship) ?? -1;
  if (!adjacency || place < 0) return;
  adjacency.relationships = adjacency.relationships.toSpliced(place, 1);
  adjacency.others = adjacency.others.toSpliced(place, 1);
}
