import { ANY, type PropertyGraph } from "../graph/property-graph.ts";
import type { Run } from "../run.ts";
import { Stage } from "./basics.ts";
import { Neighbours } from "./expand.ts";
import { type Operator, PAUSE, ROW, type Step } from "./operator.ts";
import type { WalkOptions } from "./walk.ts";

/** What a search keeps of each node. One that is through leaves it to the next on the same graph: nothing need be cleared. */
interface Scratch {
  /** For each node that was reached its place in the queue; of others it may say anything. */
  readonly places: Uint32Array;
  /** Nodes in the order in which they were reached. */
  readonly queue: Uint32Array;
  /** In how many steps, by place in the queue. */
  readonly steps: Uint32Array;
}

const SCRATCHES = new WeakMap<PropertyGraph, Scratch>();

function takeScratch(graph: PropertyGraph): Scratch {
  const left = SCRATCHES.get(graph);
  SCRATCHES.delete(graph);
  if (left && left.places.length >= graph.nodeBound) return left;
  const numbers = () => new Uint32Array(graph.nodeBound);
  return { places: numbers(), queue: numbers(), steps: numbers() };
}

/**
 * The ends of walks of up to so many steps, each end once, breadth first: for when nobody asks by which walk, or by how
 * many, an end is reached. The least number of steps is 0 or 1.
 */
export class Reach extends Stage {
  readonly #options: WalkOptions;
  readonly #neighbours: Neighbours;
  /** By place, until a walk has come back to the start: by which relationship a node was reached, and on which first one. */
  readonly #by: number[] = [];
  readonly #branch: number[] = [];
  #scratch: Scratch | null = null;
  #head = 0;
  #tail = 0;
  #from = ANY;
  /** The node whose relationships are being gone through, by its place. */
  #at = ANY;
  #active = false;
  #cameBack = false;
  #target = ANY;

  constructor(run: Run, source: Operator, options: WalkOptions) {
    super(run, source);
    this.#options = options;
    this.#neighbours = new Neighbours(run, options.reach);
  }

  override open(): void {
    super.open();
    this.#active = false;
  }

  next(): Step {
    const { run } = this;
    const { slots, least, most, into, accepts } = this.#options;
    const neighbours = this.#neighbours;
    for (;;) {
      if (!this.#active) {
        const step = this.source.next();
        if (step !== ROW) return step;
        const from = run.slots[slots.from] as number;
        if (into) this.#target = run.slots[slots.to] as number;
        if (from < 0 || (into && this.#target < 0)) continue;
        this.#begin(from);
        if (least === 0) {
          this.#cameBack = true;
          if (this.#arrive(from)) return ROW;
        }
      }
      if (run.steps >= run.pauseAt) return PAUSE;
      const { segment, at: start } = neighbours;
      const { others, relationships, end } = segment;
      const { places, queue } = this.#kept;
      const settled = this.#cameBack;
      let at = start;
      for (; at < end; at++) {
        const other = others[at] ?? ANY;
        const place = places[other] ?? 0;
        const known = place < this.#tail && queue[place] === other;
        if (known && settled) continue;
        const relationship = relationships[at] ?? ANY;
        if (accepts && !accepts(run, relationship)) continue;
        if (known && !this.#closes(place, relationship, most)) continue;
        if (known) this.#cameBack = true;
        else this.#visit(other, relationship);
        if (!this.#arrive(known ? this.#from : other)) continue;
        neighbours.at = at + 1;
        run.steps += at + 1 - start;
        return ROW;
      }
      neighbours.at = at;
      run.steps += at - start + 1;
      if ((this.#at === ANY || !neighbours.load()) && !this.#nextNode(most)) this.#end();
    }
  }

  get #kept(): Scratch {
    this.#scratch ??= takeScratch(this.run.graph);
    return this.#scratch;
  }

  #begin(from: number): void {
    const { places, queue, steps } = this.#kept;
    this.#active = true;
    this.#head = 0;
    this.#tail = 1;
    places[from] = 0;
    queue[0] = from;
    steps[0] = 0;
    this.#by[0] = ANY;
    this.#branch[0] = ANY;
    this.#from = from;
    this.#at = ANY;
    this.#neighbours.at = 0;
    this.#neighbours.segment.end = 0;
    this.#cameBack = false;
  }

  #end(): void {
    this.#active = false;
    SCRATCHES.set(this.run.graph, this.#kept);
    this.#scratch = null;
  }

  /** Goes on to the next node to be gone through; false when there is none. */
  #nextNode(most: number): boolean {
    if (this.#head >= this.#tail) return false;
    const { queue, steps } = this.#kept;
    this.#at = this.#head++;
    if ((steps[this.#at] ?? 0) >= most) return false;
    this.#neighbours.begin(queue[this.#at] ?? ANY);
    return true;
  }

  #visit(node: number, relationship: number): void {
    const { places, queue, steps } = this.#kept;
    const place = this.#tail++;
    places[node] = place;
    queue[place] = node;
    steps[place] = (steps[this.#at] ?? 0) + 1;
    if (this.#cameBack) return;
    this.#by[place] = relationship;
    this.#branch[place] = this.#at === 0 ? relationship : (this.#branch[this.#at] ?? ANY);
  }

  /**
   * Whether a relationship to a node reached before closes a walk back to the start: it leads there itself, or joins two
   * branches that began with different relationships. `other` is the place of that node.
   */
  #closes(other: number, relationship: number, most: number): boolean {
    if (relationship === this.#by[this.#at] || relationship === this.#by[other]) return false;
    const { steps: all } = this.#kept;
    const steps = (all[this.#at] ?? 0) + 1;
    if (other === 0) return steps <= most;
    const joins = this.#options.reach.direction === "both" && this.#branch[this.#at] !== this.#branch[other];
    return joins && this.#at !== 0 && steps + (all[other] ?? 0) <= most;
  }

  #arrive(node: number): boolean {
    const { slots, into } = this.#options;
    if (into) return node === this.#target;
    this.run.slots[slots.to] = node;
    return true;
  }
}
