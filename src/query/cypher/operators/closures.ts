import { ANY } from "../graph/property-graph.ts";
import type { Run } from "../run.ts";
import { Stage } from "./basics.ts";
import { type ExpandSlots, isFree, isTaken, Neighbours, type Range, type Taken } from "./expand.ts";
import { Between, linksCounted } from "./join.ts";
import { type Operator, PAUSE, ROW, type Step } from "./operator.ts";

/** One link of a pattern, as an operator goes along it. */
export interface Link {
  readonly slots: ExpandSlots;
  readonly reach: Range;
  readonly taken: Taken;
}

/**
 * What `Expand` and a `Join` from where it leads give, counted: one row for each that comes in, with in how many ways two
 * relationships lead from the one known node by way of any third to the other.
 */
export class CountClosures extends Stage {
  readonly #first: Link;
  readonly #second: Link;
  readonly #weight: number;
  #neighbours: Neighbours;
  #between: Between;

  /** @param second goes on from where `first` ends */
  constructor(run: Run, source: Operator, first: Link, second: Link, weight: number) {
    super(run, source);
    this.#first = first;
    this.#second = second;
    this.#weight = weight;
    this.#neighbours = new Neighbours(run, first.reach);
    this.#between = new Between(run, second.reach);
  }

  override open(): void {
    super.open();
    this.#neighbours = new Neighbours(this.run, this.#first.reach);
    this.#between = new Between(this.run, this.#second.reach);
  }

  next(): Step {
    const { run } = this;
    const { slots } = run;
    for (;;) {
      if (run.steps >= run.pauseAt) return PAUSE;
      const step = this.source.next();
      if (step !== ROW) return step;
      const [from, target] = [slots[this.#first.slots.from] as number, slots[this.#second.slots.to] as number];
      if (from < 0 || target < 0) continue;
      run.steps++;
      const count = this.#count(from, target);
      if (count === 0) continue;
      slots[this.#weight] = count;
      return ROW;
    }
  }

  #count(from: number, target: number): number {
    const { run } = this;
    const { slots } = run;
    const [first, second] = [this.#first, this.#second];
    const neighbours = this.#neighbours;
    const between = this.#between;
    const free = isFree(first.taken);
    let count = 0;
    neighbours.begin(from);
    while (neighbours.load()) {
      const { segment, node, skipsLoops } = neighbours;
      const { others, relationships, start, end } = segment;
      run.steps += end - start + 1;
      const sifts = between.leadsTo(target, end - start);
      const { marks, round } = between;
      for (let at = start; at < end; at++) {
        const middle = others[at] ?? ANY;
        if ((sifts && marks[middle] !== round) || (skipsLoops && middle === node)) continue;
        const found = relationships[at] ?? ANY;
        if (!free && isTaken(slots, first.taken, found)) continue;
        slots[first.slots.relationship] = found;
        slots[first.slots.to] = middle;
        if (between.begin(middle, target)) count += linksCounted(run, between.neighbours, second.taken, between.target);
      }
    }
    return count;
  }
}
