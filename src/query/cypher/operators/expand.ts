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
  readonly #range: Range;
  readonly #types: readonly number[];
  /** The stretch of relationships that is being gone through, and how far. Operators that are in a hurry read it themselves. */
  readonly segment = emptySegment();
  at = 0;
  node = ANY;
  /** A relationship from a node to itself is found from both sides and counts once: the second time it is left out. */
  skipsLoops = false;
  #part = 0;
  #parts = 0;
  #days: DayRange | null = null;
  relationship = ANY;
  other = ANY;

  constructor(run: Run, range: Range) {
    this.#run = run;
    this.#range = range;
    // Only relationships of one type are in order of date.
    const types = range.days && range.types.length === 0 ? run.graph.typeNames() : range.types;
    this.#types = typeIds(run.graph, types);
  }

  /** Begins with a node; `advance` then goes from one of its relationships to the next. */
  begin(node: number): void {
    this.node = node;
    this.#part = 0;
    this.#parts = this.#types.length * (this.#range.direction === "both" ? 2 : 1);
    this.at = 0;
    this.segment.end = 0;
    if (this.#range.days) {
      this.#days = this.#range.days(this.#run);
      if (!this.#days) this.#parts = 0;
    }
  }

  advance(): boolean {
    const { segment } = this;
    for (;;) {
      while (this.at < segment.end) {
        const other = segment.others[this.at] ?? ANY;
        const relationship = segment.relationships[this.at++] ?? ANY;
        if (this.skipsLoops && other === this.node) continue;
        this.other = other;
        this.relationship = relationship;
        return true;
      }
      if (!this.load()) return false;
    }
  }

  /** Goes on to the next stretch; false when there is none. */
  load(): boolean {
    if (this.#part >= this.#parts) return false;
    const { graph } = this.#run;
    const { direction } = this.#range;
    const count = this.#types.length;
    const outgoing = direction === "both" ? this.#part < count : direction === "out";
    const type = this.#types[this.#part % count] ?? ANY;
    if (this.#days) graph.segmentWithin(this.node, outgoing, type, this.#days, this.segment);
    else graph.segment(this.node, outgoing, type, this.segment);
    this.at = this.segment.start;
    this.skipsLoops = direction === "both" && !outgoing;
    this.#part++;
    return true;
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
      const into = this.#into;
      const target = this.#target;
      if (run.steps >= run.pauseAt) return PAUSE;
      const { segment, node, skipsLoops } = neighbours;
      const { others, relationships, end } = segment;
      const start = neighbours.at;
      for (let at = start; at < end; at++) {
        const other = others[at] ?? ANY;
        if (into && other !== target) continue;
        if (skipsLoops && other === node) continue;
        const found = relationships[at] ?? ANY;
        if (!free && isTaken(slots, this.#taken, found)) continue;
        neighbours.at = at + 1;
        run.steps += at + 1 - start;
        slots[relationship] = found;
        if (!this.#into) slots[to] = other;
        return ROW;
      }
      run.steps += end - start + 1;
      if (!neighbours.load()) this.#active = false;
    }
  }
}
