import type { Run } from "../run.ts";
import { Neighbours, type Range } from "./expand.ts";
import type { Numbers } from "./numbers.ts";
import { DONE, Operator, PAUSE, type Step } from "./operator.ts";

/**
 * How many relationships each node has, straight into columns: what counting rows of all relationships by node comes to.
 * It gives no rows of its own.
 */
export class Degrees extends Operator {
  readonly #neighbours: Neighbours;
  #nodes: Numbers | null = null;
  #counts: readonly Numbers[] = [];
  #at = 0;
  /** Nodes that have any. */
  size = 0;

  constructor(run: Run, reach: Range) {
    super(run);
    this.#neighbours = new Neighbours(run, reach);
  }

  /** Where nodes and what is counted of each will be written; all of `counts` get the same. */
  into(nodes: Numbers, counts: readonly Numbers[]): void {
    this.#nodes = nodes;
    this.#counts = counts;
  }

  open(): void {
    this.#at = 0;
    this.size = 0;
  }

  next(): Step {
    const { run } = this;
    const { graph } = run;
    const end = graph.nodeBound;
    const neighbours = this.#neighbours;
    for (let node = this.#at; node < end; node++) {
      if (++run.steps >= run.pauseAt) {
        this.#at = node;
        return PAUSE;
      }
      if (!graph.hasNode(node)) continue;
      const count = neighbours.size(node);
      if (count === 0) continue;
      this.size++;
      this.#nodes?.push(node);
      for (const counts of this.#counts) counts.push(count);
    }
    this.#at = end;
    return DONE;
  }
}
