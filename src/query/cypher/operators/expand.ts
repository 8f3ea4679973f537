import { ANY, type DayRange, emptySegment, type PropertyGraph } from "../graph/property-graph.ts";
import type { Run } from "../run.ts";
import type { Direction } from "../syntax/ast.ts";
import type { Value } from "../values/value.ts";
import { Stage } from "./basics.ts";
import { type Operator, PAUSE, ROW, type Step } from "./operator.ts";

/** Which relationships of a node a pattern may take. */
export interface Range {
  readonly direction: Direction;
  /** Empty: all. */
  readonly types: readonly string[];
  /** Only happenings that begin within these days. */
  readonly days: ((run: Run) => DayRange | null) | null;
}

/** Slots of relationships that were taken before in the same MATCH, and so cannot be taken again. */
export interface Taken {
  readonly single: readonly number[];
  readonly lists: readonly number[];
}

/** The relationships of one node after the other, by type and direction. */
export class Neighbours {
  readonly #run: Run;
  readonly #reach: Range;
  readonly #types: readonly number[];
  readonly #segment = emptySegment();
  #node = ANY;
  #part = 0;
  #parts = 0;
  #at = 0;
  #days: DayRange | null = null;
  relationship = ANY;
  other = ANY;

  constructor(run: Run, reach: Range) {
    this.#run = run;
    this.#reach = reach;
    // Only relationships of one type are in order of date.
    const types = reach.days && reach.types.length === 0 ? run.graph.typeNames() : reach.types;
    this.#types = typeIds(run.graph, types);
  }

  /** Begins with a node; `advance` then goes from one of its relationships to the next. */
  begin(node: number): void {
    this.#node = node;
    this.#part = 0;
    this.#parts = this.#types.length * (this.#reach.direction === "both" ? 2 : 1);
    this.#at = 0;
    this.#segment.end = 0;
    if (this.#reach.days) {
      this.#days = this.#reach.days(this.#run);
      if (!this.#days) this.#parts = 0;
    }
  }

  advance(): boolean {
    const segment = this.#segment;
    for (;;) {
      while (this.#at < segment.end) {
        const other = segment.others[this.#at] ?? ANY;
        const relationship = segment.relationships[this.#at++] ?? ANY;
        // A relationship from a node to itself is found from both sides and counts once.
        if (this.#part > this.#types.length && other === this.#node) continue;
        this.other = other;
        this.relationship = relationship;
        return true;
      }
      if (this.#part >= this.#parts) return false;
      this.#load();
    }
  }

  #load(): void {
    const { graph } = this.#run;
    const segment = this.#segment;
    const { direction } = this.#reach;
    const count = this.#types.length;
    const outgoing = direction === "both" ? this.#part < count : direction === "out";
    const type = this.#types[this.#part % count] ?? ANY;
    if (this.#days) graph.segmentWithin(this.#node, outgoing, type, this.#days, segment);
    else graph.segment(this.#node, outgoing, type, segment);
    this.#at = segment.start;
    this.#part++;
  }
}

function typeIds(graph: PropertyGraph, types: readonly string[]): number[] {
  if (types.length === 0) return [ANY];
  return [...new Set(types)].flatMap((type) => graph.typeId(type) ?? []);
}

/** Whether an earlier part of the pattern took a relationship. */
export function isTaken(slots: readonly Value[], taken: Taken, relationship: number): boolean {
  for (const slot of taken.single) if (slots[slot] === relationship) return true;
  for (const slot of taken.lists) {
    const list = slots[slot];
    if (Array.isArray(list) && list.includes(relationship)) return true;
  }
  return false;
}

export interface ExpandSlots {
  readonly from: number;
  readonly relationship: number;
  readonly to: number;
}

/** From a node along its relationships, to nodes at large or (`into`) to one that is known. */
export class Expand extends Stage {
  readonly #slots: ExpandSlots;
  readonly #reach: Range;
  readonly #taken: Taken;
  readonly #into: boolean;
  #neighbours: Neighbours;
  #active = false;
  #target = ANY;

  constructor(run: Run, source: Operator, slots: ExpandSlots, reach: Range, taken: Taken, into: boolean) {
    super(run, source);
    this.#slots = slots;
    this.#reach = reach;
    this.#taken = taken;
    this.#into = into;
    this.#neighbours = new Neighbours(run, reach);
  }

  override open(): void {
    super.open();
    this.#active = false;
    this.#neighbours = new Neighbours(this.run, this.#reach);
  }

  next(): Step {
    const { run } = this;
    const { slots } = run;
    const { from, relationship, to } = this.#slots;
    const neighbours = this.#neighbours;
    const free = this.#taken.single.length === 0 && this.#taken.lists.length === 0;
    for (;;) {
      if (!this.#active) {
        const step = this.source.next();
        if (step !== ROW) return step;
        const node = slots[from] as number;
        if (this.#into) this.#target = slots[to] as number;
        if (node < 0 || (this.#into && this.#target < 0)) continue;
        neighbours.begin(node);
        this.#active = true;
      }
      if (++run.steps >= run.pauseAt) return PAUSE;
      if (!neighbours.advance()) {
        this.#active = false;
        continue;
      }
      if (this.#into && neighbours.other !== this.#target) continue;
      if (!free && isTaken(slots, this.#taken, neighbours.relationship)) continue;
      slots[relationship] = neighbours.relationship;
      if (!this.#into) slots[to] = neighbours.other;
      return ROW;
    }
  }
}
