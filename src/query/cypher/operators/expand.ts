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
  readonly #mayLoop: boolean;
  /** The stretch of relationships that is being gone through, and how far. Operators that are in a hurry read it themselves. */
  readonly segment = emptySegment();
  readonly #scratch = emptySegment();
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
    this.#mayLoop = range.direction === "both" && run.graph.hasLoops();
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

  /** How many relationships of a node are to be gone through. Leaves the place where `advance` stands alone. */
  size(node: number): number {
    const { graph } = this.#run;
    const { direction, days } = this.#range;
    const within = days?.(this.#run);
    if (days && !within) return 0;
    const part = this.#scratch;
    let size = 0;
    for (let side = 0; side < 2; side++) {
      if (direction === (side === 0 ? "in" : "out")) continue;
      for (const type of this.#types) {
        if (within) graph.segmentWithin(node, side === 0, type, within, part);
        else graph.segment(node, side === 0, type, part);
        size += part.end - part.start;
      }
    }
    return size;
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
    this.skipsLoops = this.#mayLoop && !outgoing;
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

/** From a node along its relationships to the nodes at their other ends. */
export class Expand extends Stage {
  readonly #slots: ExpandSlots;
  readonly #reach: Range;
  readonly #taken: Taken;
  #neighbours: Neighbours;
  #active = false;

  constructor(run: Run, source: Operator, slots: ExpandSlots, reach: Range, taken: Taken) {
    super(run, source);
    this.#slots = slots;
    this.#reach = reach;
    this.#taken = taken;
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
    const free = isFree(this.#taken);
    for (;;) {
      if (!this.#active) {
        const step = this.source.next();
        if (step !== ROW) return step;
        const node = slots[from] as number;
        if (node < 0) continue;
        neighbours.begin(node);
        this.#active = true;
      }
      if (run.steps >= run.pauseAt) return PAUSE;
      const { segment, node, skipsLoops } = neighbours;
      const { others, relationships, end } = segment;
      const start = neighbours.at;
      for (let at = start; at < end; at++) {
        const other = others[at] ?? ANY;
        if (skipsLoops && other === node) continue;
        const found = relationships[at] ?? ANY;
        if (!free && isTaken(slots, this.#taken, found)) continue;
        neighbours.at = at + 1;
        run.steps += at + 1 - start;
        slots[relationship] = found;
        slots[to] = other;
        return ROW;
      }
      run.steps += end - start + 1;
      if (!neighbours.load()) this.#active = false;
    }
  }
}

/** Whether nothing was taken before. */
export function isFree({ single, lists }: Taken): boolean {
  return single.length === 0 && lists.length === 0;
}
