import { type Change, changesBetween } from "../changes.ts";
import { keyOf } from "../values/compare.ts";
import type { Value } from "../values/value.ts";
import { Layer } from "./layer.ts";
import { ANY, type DayRange, emptySegment, type Segment, type WritableGraph } from "./property-graph.ts";

/**
 * A graph that a query may change while the one below stays as it is; `changes()` tells what is different. It serves one
 * query, so that one which fails leaves nothing behind. Numbers below the bounds of the graph below mean what they mean
 * there; what is made is numbered on from them.
 */
export class OverlayGraph extends Layer implements WritableGraph {
  /** Dates may be changed, so nothing is in their order. */
  readonly dayProperty = null;
  readonly #part = emptySegment();

  /** What is different from the graph below, in the order of `changesBetween`. */
  changes(): readonly Change[] {
    return changesBetween(this.below, this, {
      nodes: [...this.nodes.keys()].filter((node) => node < this.below.nodeBound),
      relationships: [...this.relationships.keys()].filter((known) => known < this.below.relationshipBound),
    });
  }

  hasNode(node: number): boolean {
    const state = this.nodes.get(node);
    return state ? !state.deleted : this.below.hasNode(node);
  }

  hasRelationship(relationship: number): boolean {
    const state = this.relationships.get(relationship);
    return state ? !state.deleted : this.below.hasRelationship(relationship);
  }

  labelId(label: string): number | undefined {
    return this.labels.idOf(label);
  }

  hasLabel(node: number, label: number): boolean {
    const state = this.nodes.get(node);
    if (state?.deleted) return false;
    if (state?.labels) return state.labels.has(label);
    const labelBelow = this.#labelBelow(label);
    return labelBelow !== ANY && this.below.hasLabel(node, labelBelow);
  }

  labelsOf(node: number): readonly string[] {
    const state = this.nodes.get(node);
    if (state?.deleted) return [];
    return state?.labels ? [...state.labels].map((label) => this.labels.nameOf(label)) : this.below.labelsOf(node);
  }

  labelNames(): readonly string[] {
    return this.labels.all();
  }

  typeNames(): readonly string[] {
    return this.types.all();
  }

  propertyNames(): readonly string[] | null {
    return this.below.propertyNames();
  }

  nodesWithLabel(): null {
    return null;
  }

  typeId(type: string): number | undefined {
    return this.types.idOf(type);
  }

  typeOf(relationship: number): number {
    const state = this.relationships.get(relationship);
    return state ? state.type : (this.types.idOf(this.below.typeName(relationship)) ?? ANY);
  }

  typeName(relationship: number): string {
    return this.types.nameOf(this.typeOf(relationship));
  }

  sourceOf(relationship: number): number {
    return this.relationships.get(relationship)?.source ?? this.below.sourceOf(relationship);
  }

  targetOf(relationship: number): number {
    return this.relationships.get(relationship)?.target ?? this.below.targetOf(relationship);
  }

  hasLoops(): boolean {
    return true;
  }

  nodeCount(label: number): number {
    return this.below.nodeCount(this.#labelBelow(label));
  }

  relationshipCount(type: number): number {
    return this.below.relationshipCount(this.#typeBelow(type) ?? ANY);
  }

  segment(node: number, outgoing: boolean, type: number, segment: Segment): void {
    const state = this.nodes.get(node);
    const part = state ? this.#part : segment;
    const typeBelow = this.#typeBelow(type);
    if (node < this.below.nodeBound && typeBelow !== undefined) this.below.segment(node, outgoing, typeBelow, part);
    else Object.assign(part, emptySegment());
    if (!state) return;
    const made = [...(outgoing ? state.outgoing : state.incoming)].filter(
      (relationship) => type === ANY || this.typeOf(relationship) === type,
    );
    if (!state.cut && made.length === 0) {
      Object.assign(segment, part);
      return;
    }
    // New arrays: a query may be walking over the old ones.
    const relationships: number[] = [];
    for (let i = part.start; i < part.end; i++) {
      const relationship = part.relationships[i] ?? ANY;
      if (this.hasRelationship(relationship)) relationships.push(relationship);
    }
    relationships.push(...made);
    segment.relationships = relationships;
    segment.others = relationships.map((known) => (outgoing ? this.targetOf(known) : this.sourceOf(known)));
    segment.start = 0;
    segment.end = relationships.length;
  }

  segmentWithin(node: number, outgoing: boolean, type: number, _: DayRange, segment: Segment): void {
    this.segment(node, outgoing, type, segment);
  }

  relationshipsWithin(): readonly number[] {
    return [];
  }

  seek(property: string, value: Value): ArrayLike<number> | null {
    const found = this.below.seek(property, value);
    if (!found) return null;
    const changed = [...this.nodes].filter(([, { properties }]) => properties.has(property));
    const key = keyOf(value);
    return [
      ...Array.from(found).filter((node) => this.hasNode(node) && !this.nodes.get(node)?.properties.has(property)),
      ...changed.flatMap(([node, { deleted, properties }]) =>
        !deleted && keyOf(properties.get(property) ?? null) === key ? [node] : [],
      ),
    ];
  }

  canSeek(property: string): boolean {
    return this.below.canSeek(property);
  }

  nodeProperty(node: number, key: string): Value {
    const state = this.nodes.get(node);
    if (state?.deleted) return null;
    return state?.properties.has(key) ? (state.properties.get(key) ?? null) : this.below.nodeProperty(node, key);
  }

  relationshipProperty(relationship: number, key: string): Value {
    const properties = this.relationships.get(relationship)?.properties;
    return properties?.has(key) ? (properties.get(key) ?? null) : this.below.relationshipProperty(relationship, key);
  }

  nodeKeys(node: number): readonly string[] {
    const state = this.nodes.get(node);
    if (state?.deleted) return [];
    return keysOver(node < this.below.nodeBound ? this.below.nodeKeys(node) : [], state?.properties);
  }

  relationshipKeys(relationship: number): readonly string[] {
    const known = relationship < this.below.relationshipBound ? this.below.relationshipKeys(relationship) : [];
    return keysOver(known, this.relationships.get(relationship)?.properties);
  }

  #labelBelow(label: number): number {
    return label === ANY ? ANY : (this.below.labelId(this.labels.nameOf(label)) ?? ANY);
  }

  /** Undefined for a type that the graph below does not have. */
  #typeBelow(type: number): number | undefined {
    return type === ANY ? ANY : this.below.typeId(this.types.nameOf(type));
  }
}

function keysOver(known: readonly string[], set: ReadonlyMap<string, Value> | undefined): readonly string[] {
  if (!set) return known;
  const added = [...set].flatMap(([key, value]) => (value === null || known.includes(key) ? [] : [key]));
  return [...known.filter((key) => set.get(key) !== null), ...added];
}
