import { ANY } from "../graph/property-graph.ts";
import type { Run } from "../run.ts";
import { isList, RelationshipValue, type Value } from "../values/value.ts";
import { Stage } from "./basics.ts";
import { type ExpandSlots, isTaken, Neighbours, type Range, type Taken } from "./expand.ts";
import { type Operator, PAUSE, ROW, type Step } from "./operator.ts";

export interface WalkOptions {
  readonly slots: ExpandSlots;
  readonly reach: Range;
  readonly taken: Taken;
  readonly least: number;
  readonly most: number;
  /** The end is known already. */
  readonly into: boolean;
  /** It starts at what the pattern has last, so its relationships are to be listed in reverse. */
  readonly backwards: boolean;
  /** Whether a relationship may be part of the walk. */
  readonly accepts: ((run: Run, relationship: number) => boolean) | null;
  /** Whether anything asks which relationships were taken. */
  readonly keep: boolean;
}

/** Up to so many steps a list is searched faster than a set. */
const FEW = 8;

/** Walks of several steps along relationships, none of them taken twice, depth first. */
export class Walk extends Stage {
  readonly #options: WalkOptions;
  readonly #levels: Neighbours[] = [];
  /** Relationships taken, in order. */
  readonly #trail: number[] = [];
  /** The same as a set, for walks that may be long. */
  readonly #onTrail = new Set<number>();
  readonly #long: boolean;
  /** How many levels are open; 0 while the source is to be asked. */
  #depth = 0;
  #target = ANY;

  constructor(run: Run, source: Operator, options: WalkOptions) {
    super(run, source);
    this.#options = options;
    this.#long = options.most > FEW;
  }

  override open(): void {
    super.open();
    this.#levels.length = 0;
    this.#depth = 0;
  }

  next(): Step {
    const { run } = this;
    const { slots, least, most, into, taken, accepts } = this.#options;
    const trail = this.#trail;
    for (;;) {
      if (this.#depth === 0) {
        const step = this.source.next();
        if (step !== ROW) return step;
        const from = run.slots[slots.from] as number;
        if (into) this.#target = run.slots[slots.to] as number;
        if (from < 0 || (into && this.#target < 0)) continue;
        trail.length = 0;
        this.#onTrail.clear();
        this.#enter(from);
        if (least === 0 && this.#arrive(from)) return ROW;
      }
      if (++run.steps >= run.pauseAt) return PAUSE;
      const level = this.#levels[this.#depth - 1];
      if (this.#depth > most || !level?.advance()) {
        this.#depth--;
        const left = trail.pop();
        if (this.#long && left !== undefined) this.#onTrail.delete(left);
        continue;
      }
      const { relationship, other } = level;
      if (
        (this.#long ? this.#onTrail.has(relationship) : trail.includes(relationship)) ||
        isTaken(run.slots, taken, relationship)
      )
        continue;
      if (accepts && !accepts(run, relationship)) continue;
      trail.push(relationship);
      if (this.#long) this.#onTrail.add(relationship);
      this.#enter(other);
      if (trail.length >= least && this.#arrive(other)) return ROW;
    }
  }

  #enter(node: number): void {
    let level = this.#levels[this.#depth];
    if (!level) {
      level = new Neighbours(this.run, this.#options.reach);
      this.#levels[this.#depth] = level;
    }
    this.#depth++;
    level.begin(node);
  }

  /** Binds the walk so far, if it ends where it must. */
  #arrive(node: number): boolean {
    const { slots, into, keep, backwards } = this.#options;
    if (into && node !== this.#target) return false;
    if (!into) this.run.slots[slots.to] = node;
    if (keep) this.run.steps += this.#trail.length;
    if (keep) this.run.slots[slots.relationship] = backwards ? this.#trail.toReversed() : [...this.#trail];
    return true;
  }
}

interface FollowOptions extends Pick<WalkOptions, "slots" | "reach" | "into" | "backwards"> {
  readonly list: (run: Run) => Value;
}

/** Follows relationships that are listed already, if they form a walk from the node. */
export class FollowList extends Stage {
  readonly #options: FollowOptions;

  constructor(run: Run, source: Operator, options: FollowOptions) {
    super(run, source);
    this.#options = options;
  }

  next(): Step {
    const { run } = this;
    const { slots, into, backwards, list } = this.#options;
    for (;;) {
      const step = this.source.next();
      if (step !== ROW) return step;
      const relationships = list(run);
      const from = run.slots[slots.from] as number;
      if (!isList(relationships) || from < 0) continue;
      const ids = relationships.map((item) => (item instanceof RelationshipValue ? item.id : ANY));
      const end = this.#follow(from, backwards ? ids.toReversed() : ids);
      if (end === ANY || (into && end !== run.slots[slots.to])) continue;
      run.slots[slots.to] = end;
      run.slots[slots.relationship] = ids;
      return ROW;
    }
  }

  #follow(from: number, ids: readonly number[]): number {
    const { graph } = this.run;
    const { direction, types } = this.#options.reach;
    let at = from;
    for (const id of ids) {
      if (id === ANY || (types.length > 0 && !types.includes(graph.typeName(id)))) return ANY;
      const forward = graph.sourceOf(id) === at && direction !== "in";
      const backward = graph.targetOf(id) === at && direction !== "out";
      if (!forward && !backward) return ANY;
      at = forward ? graph.targetOf(id) : graph.sourceOf(id);
    }
    return at;
  }
}
