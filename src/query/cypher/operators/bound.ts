import { runtimeError } from "../errors.ts";
import type { Run } from "../run.ts";
import { NodeValue, PathValue, RelationshipValue, type Value } from "../values/value.ts";
import { Stage } from "./basics.ts";
import { type ExpandSlots, isTaken, type Range, type Taken } from "./expand.ts";
import { type Operator, ROW, type Step } from "./operator.ts";

/** The two ends of a relationship that is known, in each direction that the pattern allows. */
export class BoundRelationship extends Stage {
  readonly #slots: ExpandSlots;
  readonly #reach: Range;
  readonly #taken: Taken;
  readonly #known: { readonly from: boolean; readonly to: boolean };
  #ends: (readonly [number, number])[] = [];

  constructor(
    run: Run,
    source: Operator,
    slots: ExpandSlots,
    reach: Range,
    taken: Taken,
    known: { readonly from: boolean; readonly to: boolean },
  ) {
    super(run, source);
    this.#slots = slots;
    this.#reach = reach;
    this.#taken = taken;
    this.#known = known;
  }

  override open(): void {
    super.open();
    this.#ends = [];
  }

  next(): Step {
    const { slots } = this.run;
    const { from, to } = this.#slots;
    for (;;) {
      const ends = this.#ends.pop();
      if (ends) {
        if (this.#known.from && slots[from] !== ends[0]) continue;
        if (this.#known.to && slots[to] !== ends[1]) continue;
        if (from === to && ends[0] !== ends[1]) continue;
        slots[from] = ends[0];
        slots[to] = ends[1];
        return ROW;
      }
      const step = this.source.next();
      if (step !== ROW) return step;
      this.#ends = this.#endsOf(slots[this.#slots.relationship] as number);
    }
  }

  #endsOf(relationship: number): (readonly [number, number])[] {
    const { graph, slots } = this.run;
    const { direction, types } = this.#reach;
    if (relationship < 0 || (types.length > 0 && !types.includes(graph.typeName(relationship)))) return [];
    if (isTaken(slots, this.#taken, relationship)) return [];
    const source = graph.sourceOf(relationship);
    const target = graph.targetOf(relationship);
    if (direction === "out") return [[source, target]];
    if (direction === "in") return [[target, source]];
    return source === target
      ? [[source, target]]
      : [
          [target, source],
          [source, target],
        ];
  }
}

/** The number of a node or relationship that a value turns out to be; -1 for null. Throws TypeError for any other value. */
export function numberOf(value: Value, kind: "node" | "relationship"): number {
  if (value === null) return -1;
  if (kind === "node" ? value instanceof NodeValue : value instanceof RelationshipValue)
    return (value as NodeValue | RelationshipValue).id;
  throw runtimeError("TypeError", "InvalidArgumentType", `A pattern meets a value that is no ${kind}.`);
}

/** The path of a pattern whose nodes and relationships are in slots; a list of relationships is a walk. */
export function pathOf(run: Run, first: number, links: readonly { readonly slot: number }[]): Value {
  const { slots, graph } = run;
  let at = slots[first] as number;
  const nodes = [at];
  const relationships: number[] = [];
  for (const { slot } of links) {
    const value = slots[slot] ?? null;
    for (const id of Array.isArray(value) ? (value as number[]) : [value as number]) {
      const source = graph.sourceOf(id);
      at = source === at ? graph.targetOf(id) : source;
      relationships.push(id);
      nodes.push(at);
    }
  }
  return new PathValue(nodes, relationships);
}
