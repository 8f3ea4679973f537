import { ANY, type PropertyGraph } from "../graph/property-graph.ts";
import type { Run } from "../run.ts";
import { Stage } from "./basics.ts";
import { Neighbours } from "./expand.ts";
import { turned } from "./join.ts";
import { DONE, type Operator, PAUSE, ROW, type Step } from "./operator.ts";
import type { WalkOptions } from "./walk.ts";

/** What searches keep of each node. An operator that is through leaves it to the next on the same graph. */
interface Scratch {
  /** The search that reached a node last, and in how many steps. */
  readonly search: Uint32Array;
  readonly steps: Uint32Array;
  /** Nodes in the order in which they were reached. */
  readonly queue: Uint32Array;
  /** How many searches there were. */
  number: number;
}

const SCRATCHES = new WeakMap<PropertyGraph, Scratch>();

function takeScratch(graph: PropertyGraph): Scratch {
  const left = SCRATCHES.get(graph);
  SCRATCHES.delete(graph);
  if (left && left.search.length >= graph.nodeBound && left.number < MOST) return left;
  const numbers = () => new Uint32Array(graph.nodeBound);
  return { search: numbers(), steps: numbers(), queue: numbers(), number: 0 };
}

/** Searches that can be numbered. */
const MOST = 4_000_000_000;

/** The shortest walks between two known nodes, breadth first: one, or all that are as short. */
export class Shortest extends Stage {
  readonly #options: WalkOptions;
  readonly #all: boolean;
  readonly #forward: Neighbours;
  #scratch: Scratch | null = null;
  #walks: Iterator<number[] | null> | null = null;

  constructor(run: Run, source: Operator, options: WalkOptions, all: boolean) {
    super(run, source);
    this.#options = options;
    this.#all = all;
    this.#forward = new Neighbours(run, options.reach);
  }

  override open(): void {
    super.open();
    this.#walks = null;
  }

  next(): Step {
    const { run } = this;
    const { slots } = this.#options;
    for (;;) {
      if (!this.#walks) {
        const step = this.source.next();
        if (step === DONE) this.#leave();
        if (step !== ROW) return step;
        const from = run.slots[slots.from] as number;
        const to = run.slots[slots.to] as number;
        if (from < 0 || to < 0) continue;
        this.#walks = this.#between(from, to);
      }
      const { done, value } = this.#walks.next();
      if (done) this.#walks = null;
      else if (value === null) return PAUSE;
      else {
        run.slots[slots.relationship] = value;
        if (!this.#all) this.#walks = null;
        return ROW;
      }
    }
  }

  get #kept(): Scratch {
    this.#scratch ??= takeScratch(this.run.graph);
    return this.#scratch;
  }

  #leave(): void {
    if (this.#scratch) SCRATCHES.set(this.run.graph, this.#scratch);
    this.#scratch = null;
  }

  /** Lists of relationships; null when it is time for a pause. */
  *#between(from: number, to: number): Generator<number[] | null, void> {
    if (from === to) {
      if (this.#options.least === 0) yield [];
      return;
    }
    const { search, steps, queue } = this.#kept;
    const number = ++this.#kept.number;
    search[from] = number;
    steps[from] = 0;
    queue[0] = from;
    let tail = 1;
    for (let head = 0; head < tail && search[to] !== number; head++) {
      tail = this.#spread(queue[head] ?? ANY, to, tail);
      if (this.run.steps >= this.run.pauseAt) yield null;
    }
    if (search[to] === number) yield* this.#back(to, []);
  }

  /** Reaches the neighbours of a node. Returns the end of the queue. */
  #spread(node: number, to: number, end: number): number {
    const { run } = this;
    const { accepts, most } = this.#options;
    const { search, steps: reached, queue, number } = this.#kept;
    const steps = (reached[node] ?? 0) + 1;
    if (steps > most) return end;
    const neighbours = this.#forward;
    const { segment } = neighbours;
    let tail = end;
    neighbours.begin(node);
    while (neighbours.load()) {
      run.steps += segment.end - segment.start + 1;
      for (let at = segment.start; at < segment.end; at++) {
        const other = segment.others[at] ?? ANY;
        if (search[other] === number || (accepts && !accepts(run, segment.relationships[at] ?? ANY))) continue;
        search[other] = number;
        reached[other] = steps;
        queue[tail++] = other;
        if (other === to) return tail;
      }
    }
    return tail;
  }

  /** Walks that end in a node with what is listed after it, from the end to the start. */
  *#back(node: number, after: readonly number[]): Generator<number[] | null, void> {
    const { run } = this;
    const { reach, accepts } = this.#options;
    const { search, steps: reached, number } = this.#kept;
    const steps = reached[node] ?? 0;
    if (steps === 0) {
      yield [...after];
      return;
    }
    const backward = new Neighbours(run, turned(reach));
    backward.begin(node);
    while (backward.advance()) {
      if (++run.steps >= run.pauseAt) yield null;
      const { other, relationship } = backward;
      if (search[other] !== number || reached[other] !== steps - 1) continue;
      if (accepts && !accepts(run, relationship)) continue;
      yield* this.#back(other, [relationship, ...after]);
    }
  }
}
