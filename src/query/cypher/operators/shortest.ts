import type { Run } from "../run.ts";
import { Stage } from "./basics.ts";
import { Neighbours } from "./expand.ts";
import { type Operator, PAUSE, ROW, type Step } from "./operator.ts";
import type { WalkOptions } from "./walk.ts";

/** How a node was reached: from which nodes, by which relationships. */
interface Reached {
  readonly steps: number;
  readonly by: { readonly from: number; readonly relationship: number }[];
}

/** The shortest walks between two known nodes, breadth first: one, or all that are as short. */
export class Shortest extends Stage {
  readonly #options: WalkOptions;
  readonly #all: boolean;
  readonly #neighbours: Neighbours;
  #search: Iterator<number[] | null> | null = null;

  constructor(run: Run, source: Operator, options: WalkOptions, all: boolean) {
    super(run, source);
    this.#options = options;
    this.#all = all;
    this.#neighbours = new Neighbours(run, options.reach);
  }

  override open(): void {
    super.open();
    this.#search = null;
  }

  next(): Step {
    const { run } = this;
    const { slots } = this.#options;
    for (;;) {
      if (!this.#search) {
        const step = this.source.next();
        if (step !== ROW) return step;
        const from = run.slots[slots.from] as number;
        const to = run.slots[slots.to] as number;
        if (from < 0 || to < 0) continue;
        this.#search = this.#walks(from, to);
      }
      const { done, value } = this.#search.next();
      if (done) this.#search = null;
      else if (value === null) return PAUSE;
      else {
        run.slots[slots.relationship] = value;
        return ROW;
      }
    }
  }

  /** Lists of relationships; null when it is time for a pause. */
  *#walks(from: number, to: number): Generator<number[] | null, void> {
    const { least, most } = this.#options;
    if (from === to) {
      if (least === 0) yield [];
      return;
    }
    const reached = new Map<number, Reached>([[from, { steps: 0, by: [] }]]);
    let ring = [from];
    for (let steps = 1; steps <= most && ring.length > 0; steps++) {
      const next: number[] = [];
      for (const node of ring) {
        for (const pause of this.#ringFrom(node, steps, reached, next)) yield pause;
        if (!this.#all && reached.has(to)) break;
      }
      this.run.hold(next.length);
      if (reached.has(to)) break;
      ring = next;
    }
    if (reached.has(to)) yield* this.#back(to, reached, []);
    this.run.release(reached.size - 1);
  }

  *#ringFrom(node: number, steps: number, reached: Map<number, Reached>, next: number[]): Generator<null, void> {
    const { run } = this;
    const { accepts } = this.#options;
    const neighbours = this.#neighbours;
    neighbours.begin(node);
    while (neighbours.advance()) {
      if (++run.steps >= run.pauseAt) yield null;
      const { other, relationship } = neighbours;
      const known = reached.get(other);
      if (known && (known.steps < steps || !this.#all)) continue;
      if (accepts && !accepts(run, relationship)) continue;
      if (known) known.by.push({ from: node, relationship });
      else {
        reached.set(other, { steps, by: [{ from: node, relationship }] });
        next.push(other);
      }
    }
  }

  *#back(node: number, reached: ReadonlyMap<number, Reached>, after: readonly number[]): Generator<number[], void> {
    const { by, steps } = reached.get(node) ?? { by: [], steps: 0 };
    if (steps === 0) {
      yield [...after];
      return;
    }
    for (const { from, relationship } of by) yield* this.#back(from, reached, [relationship, ...after]);
  }
}
