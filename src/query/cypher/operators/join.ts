import { ANY } from "../graph/property-graph.ts";
import type { Run } from "../run.ts";
import type { Direction } from "../syntax/ast.ts";
import { Stage } from "./basics.ts";
import { type ExpandSlots, isFree, isTaken, Neighbours, type Range, type Taken } from "./expand.ts";
import { type Operator, PAUSE, ROW, type Step } from "./operator.ts";

const TURNED: Readonly<Record<Direction, Direction>> = { out: "in", in: "out", both: "both" };

/** The same relationships, as seen from their other end. */
export function turned(reach: Range): Range {
  return { ...reach, direction: TURNED[reach.direction] };
}

/** The relationships between two known nodes, looked for among those of whichever has fewer. */
export class Between {
  readonly #forward: Neighbours;
  readonly #backward: Neighbours;
  readonly #run: Run;
  /** Whether which relationships count is the same for all rows. */
  readonly #steady: boolean;
  /** Nodes with a relationship to the one that the last rows all lead to hold the number of this round. */
  marks = new Uint32Array(0);
  round = 0;
  #marked = ANY;
  #rows = 0;
  /** Those to be gone through, and the node that they must lead to. */
  neighbours: Neighbours;
  target = ANY;

  constructor(run: Run, reach: Range) {
    this.#run = run;
    this.#steady = reach.days === null;
    this.#forward = new Neighbours(run, reach);
    this.#backward = new Neighbours(run, turned(reach));
    this.neighbours = this.#forward;
  }

  /** False if there is surely none. */
  begin(from: number, to: number): boolean {
    if (this.leadsTo(to, 1) && this.marks[from] !== this.round) return false;
    const there = this.#forward.size(from);
    const turns = there > FEW && this.#backward.size(to) < there;
    this.neighbours = turns ? this.#backward : this.#forward;
    this.target = turns ? from : to;
    this.neighbours.begin(turns ? to : from);
    return true;
  }

  /** Looks ahead at so many rows that lead to a node. Whether those that can be joined are marked: by `round` in `marks`. */
  leadsTo(to: number, rows: number): boolean {
    if (!this.#steady) return false;
    if (to !== this.#marked) {
      this.#marked = to;
      this.#rows = 0;
    }
    const before = this.#rows;
    this.#rows += rows;
    if (before <= OFTEN && this.#rows > OFTEN) this.#mark(to);
    return this.#rows > OFTEN;
  }

  /** Marks every node that has a relationship to one. */
  #mark(node: number): void {
    const { graph } = this.#run;
    if (this.marks.length < graph.nodeBound) this.marks = new Uint32Array(graph.nodeBound);
    this.round++;
    this.#backward.begin(node);
    while (this.#backward.load()) {
      const { others, start, end } = this.#backward.segment;
      this.#run.steps += end - start;
      for (let at = start; at < end; at++) this.marks[others[at] ?? 0] = this.round;
    }
  }
}

/** So many rows in a row that lead to one node are worth marking the nodes next to it. */
const OFTEN = 2;

/** So many relationships are gone through faster than the other end is asked how many it has. */
const FEW = 4;

/** Rows whose two nodes are joined, one for each relationship that joins them. */
export class Join extends Stage {
  readonly #slots: ExpandSlots;
  readonly #reach: Range;
  readonly #taken: Taken;
  #between: Between;
  #active = false;

  constructor(run: Run, source: Operator, slots: ExpandSlots, reach: Range, taken: Taken) {
    super(run, source);
    this.#slots = slots;
    this.#reach = reach;
    this.#taken = taken;
    this.#between = new Between(run, reach);
  }

  override open(): void {
    super.open();
    this.#active = false;
    this.#between = new Between(this.run, this.#reach);
  }

  next(): Step {
    const { run } = this;
    const { slots } = run;
    const { from, relationship, to } = this.#slots;
    const between = this.#between;
    for (;;) {
      if (!this.#active) {
        const step = this.source.next();
        if (step !== ROW) return step;
        const [start, end] = [slots[from] as number, slots[to] as number];
        if (start < 0 || end < 0) continue;
        this.#active = between.begin(start, end);
        if (!this.#active) {
          run.steps++;
          continue;
        }
      }
      if (run.steps >= run.pauseAt) return PAUSE;
      const { neighbours, target } = between;
      const { segment, node, skipsLoops } = neighbours;
      const { others, relationships, end } = segment;
      const start = neighbours.at;
      for (let at = start; at < end; at++) {
        if (others[at] !== target || (skipsLoops && target === node)) continue;
        const found = relationships[at] ?? ANY;
        if (isTaken(slots, this.#taken, found)) continue;
        neighbours.at = at + 1;
        run.steps += at + 1 - start;
        slots[relationship] = found;
        return ROW;
      }
      run.steps += end - start + 1;
      if (!neighbours.load()) this.#active = false;
    }
  }
}

/** What `Expand` or (`into`) `Join` gives, counted: one row for each that comes in, with how many would go out. */
export class CountLinks extends Stage {
  readonly #slots: ExpandSlots;
  readonly #reach: Range;
  readonly #taken: Taken;
  readonly #into: boolean;
  readonly #weight: number;
  #between: Between;

  constructor(
    run: Run,
    source: Operator,
    slots: ExpandSlots,
    reach: Range,
    taken: Taken,
    into: boolean,
    weight: number,
  ) {
    super(run, source);
    this.#slots = slots;
    this.#reach = reach;
    this.#taken = taken;
    this.#into = into;
    this.#weight = weight;
    this.#between = new Between(run, reach);
  }

  override open(): void {
    super.open();
    this.#between = new Between(this.run, this.#reach);
  }

  next(): Step {
    const { run } = this;
    const { slots } = run;
    const { from, to } = this.#slots;
    const between = this.#between;
    for (;;) {
      if (run.steps >= run.pauseAt) return PAUSE;
      const step = this.source.next();
      if (step !== ROW) return step;
      const [start, end] = [slots[from] as number, this.#into ? (slots[to] as number) : ANY];
      if (start < 0 || (this.#into && end < 0)) continue;
      run.steps++;
      if (!this.#into) between.neighbours.begin(start);
      else if (!between.begin(start, end)) continue;
      const target = this.#into ? between.target : null;
      const count = linksCounted(run, between.neighbours, this.#taken, target);
      if (count === 0) continue;
      slots[this.#weight] = count;
      return ROW;
    }
  }
}

/** How many relationships there are to go through that were not taken before; with a target, of those that lead there. */
export function linksCounted(run: Run, neighbours: Neighbours, taken: Taken, target: number | null): number {
  const free = isFree(taken);
  let count = 0;
  while (neighbours.load()) {
    const { segment, node, skipsLoops } = neighbours;
    const { others, relationships, start, end } = segment;
    run.steps += end - start + 1;
    if (target === null && !skipsLoops && free) {
      count += end - start;
      continue;
    }
    for (let at = start; at < end; at++) {
      const other = others[at];
      if ((target !== null && other !== target) || (skipsLoops && other === node)) continue;
      if (free || !isTaken(run.slots, taken, relationships[at] ?? ANY)) count++;
    }
  }
  return count;
}
