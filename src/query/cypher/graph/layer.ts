import type { Value } from "../values/value.ts";
import { Names } from "./names.ts";
import type { PropertyGraph } from "./property-graph.ts";

interface NodeState {
  /** Null: those that the graph below gives. */
  labels: Set<number> | null;
  /** What was set; null for what was taken away. */
  readonly properties: Map<string, Value>;
  /** Relationships made. */
  readonly outgoing: Set<number>;
  readonly incoming: Set<number>;
  /** Whether relationships of the graph below were deleted here. */
  cut: boolean;
  deleted: boolean;
}

interface RelationshipState {
  readonly type: number;
  readonly source: number;
  readonly target: number;
  readonly properties: Map<string, Value>;
  deleted: boolean;
}

/** What is not, or no longer, as in the graph below. */
export abstract class Layer {
  protected readonly below: PropertyGraph;
  protected readonly labels: Names;
  protected readonly types: Names;
  protected readonly nodes = new Map<number, NodeState>();
  protected readonly relationships = new Map<number, RelationshipState>();
  #nodeBound: number;
  #relationshipBound: number;

  constructor(below: PropertyGraph) {
    this.below = below;
    this.labels = new Names(below.labelNames());
    this.types = new Names(below.typeNames());
    this.#nodeBound = below.nodeBound;
    this.#relationshipBound = below.relationshipBound;
  }

  abstract typeOf(relationship: number): number;

  get nodeBound(): number {
    return this.#nodeBound;
  }

  get relationshipBound(): number {
    return this.#relationshipBound;
  }

  createNode(labels: readonly string[], properties: ReadonlyMap<string, Value>): number {
    const state = newState();
    state.labels = new Set(labels.map((label) => this.labels.idFor(label)));
    for (const [key, value] of properties) state.properties.set(key, value);
    this.nodes.set(this.#nodeBound, state);
    return this.#nodeBound++;
  }

  createRelationship(source: number, target: number, type: string, properties: ReadonlyMap<string, Value>): number {
    const relationship = this.#relationshipBound++;
    this.relationships.set(relationship, {
      type: this.types.idFor(type),
      source,
      target,
      properties: new Map(properties),
      deleted: false,
    });
    this.#node(source).outgoing.add(relationship);
    this.#node(target).incoming.add(relationship);
    return relationship;
  }

  setNodeProperty(node: number, key: string, value: Value): void {
    this.#node(node).properties.set(key, value);
  }

  setRelationshipProperty(relationship: number, key: string, value: Value): void {
    this.#relationship(relationship).properties.set(key, value);
  }

  addLabel(node: number, label: string): void {
    this.#labelsFor(node).add(this.labels.idFor(label));
  }

  removeLabel(node: number, label: string): void {
    const id = this.labels.idOf(label);
    if (id !== undefined) this.#labelsFor(node).delete(id);
  }

  deleteNode(node: number): void {
    this.#node(node).deleted = true;
  }

  deleteRelationship(relationship: number): void {
    const state = this.#relationship(relationship);
    const [from, to] = [this.#node(state.source), this.#node(state.target)];
    state.deleted = true;
    if (!from.outgoing.delete(relationship)) from.cut = true;
    if (!to.incoming.delete(relationship)) to.cut = true;
  }

  #node(node: number): NodeState {
    let state = this.nodes.get(node);
    if (!state) {
      state = newState();
      this.nodes.set(node, state);
    }
    return state;
  }

  #labelsFor(node: number): Set<number> {
    const state = this.#node(node);
    state.labels ??= new Set(this.below.labelsOf(node).map((label) => this.labels.idFor(label)));
    return state.labels;
  }

  #relationship(relationship: number): RelationshipState {
    let state = this.relationships.get(relationship);
    if (!state) {
      state = {
        type: this.typeOf(relationship),
        source: this.below.sourceOf(relationship),
        target: this.below.targetOf(relationship),
        properties: new Map(),
        deleted: false,
      };
      this.relationships.set(relationship, state);
    }
    return state;
  }
}

function newState(): NodeState {
  return {
    labels: null,
    properties: new Map(),
    outgoing: new Set(),
    incoming: new Set(),
    cut: false,
    deleted: false,
  };
}
