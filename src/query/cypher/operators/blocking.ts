import type { PropertyGraph } from "../graph/property-graph.ts";
import type { Evaluate, Run } from "../run.ts";
import { keyOf, order } from "../values/compare.ts";
import type { Value } from "../values/value.ts";
import { excessOf, weightOf } from "../values/weight.ts";
import { countOf, Stage } from "./basics.ts";
import { DONE, type Operator, PAUSE, ROW, type Step } from "./operator.ts";

/** A stage that must see all of its rows before it gives the first. */
export abstract class Blocking extends Stage {
  #full = false;
  #count = 0;
  #held = 0;
  #at = 0;

  /** Takes in the row that is in the slots. */
  protected abstract take(): void;
  /** How many rows there are to give, once every row has been taken in. */
  protected abstract finish(): number;
  protected abstract begin(): void;
  /** Puts a row into the slots. */
  protected abstract give(at: number): void;

  /** Counts what is kept; less than nothing for what is no longer. Throws KgError "too-large". */
  protected hold(count: number): void {
    this.#held += count;
    this.run.hold(count);
  }

  override open(): void {
    super.open();
    this.hold(-this.#held);
    this.#count = 0;
    this.#full = false;
    this.#at = 0;
    this.begin();
  }

  next(): Step {
    while (!this.#full) {
      const step = this.source.next();
      if (step === PAUSE) return step;
      if (step === ROW) this.take();
      else {
        this.#count = this.finish();
        this.#full = true;
      }
    }
    if (this.#at >= this.#count) return DONE;
    this.give(this.#at++);
    return ROW;
  }
}

/** Keeps some slots of every row. */
export abstract class Keeping extends Blocking {
  protected readonly slots: readonly number[];

  constructor(run: Run, source: Operator, slots: readonly number[]) {
    super(run, source);
    this.slots = slots;
  }

  protected row(): Value[] {
    const { slots } = this.run;
    return this.slots.map((slot) => slots[slot] ?? null);
  }

  protected put(row: readonly Value[]): void {
    const { slots } = this.run;
    for (let i = 0; i < this.slots.length; i++) slots[this.slots[i] ?? 0] = row[i] ?? null;
  }
}

export interface SortKey {
  readonly evaluate: Evaluate;
  readonly descending: boolean;
}

/** Rows in order; of equal ones that which came first is first. */
export class Sort extends Keeping {
  readonly #keys: readonly SortKey[];
  readonly #limit: Evaluate | null;
  #kept: { readonly row: Value[]; readonly keys: readonly Value[]; readonly weight: number }[] = [];
  #most = Number.POSITIVE_INFINITY;
  /** Keys of the row at hand, and of the last that is wanted so far: what does not come before that is left out. */
  readonly #own: Value[] = [];
  #last: readonly Value[] | null = null;

  /** @param limit how many rows are wanted at most */
  constructor(run: Run, source: Operator, slots: readonly number[], keys: readonly SortKey[], limit: Evaluate | null) {
    super(run, source, slots);
    this.#keys = keys;
    this.#limit = limit;
  }

  protected begin(): void {
    this.#kept = [];
    this.#last = null;
    this.#most = this.#limit ? countOf(this.#limit(this.run), "LIMIT") : Number.POSITIVE_INFINITY;
  }

  protected take(): void {
    const { run } = this;
    const own = this.#own;
    for (let i = 0; i < this.#keys.length; i++) own[i] = this.#keys[i]?.evaluate(run) ?? null;
    if (this.#last && this.#order(own, this.#last) >= 0) return;
    const row = this.row();
    const weight = 1 + excessOf(row) + excessOf(own);
    this.hold(weight);
    this.#kept.push({ row, keys: own.slice(), weight });
    if (this.#kept.length > 2 * this.#most + SOME) this.#cut();
  }

  protected finish(): number {
    this.#cut();
    return this.#kept.length;
  }

  protected give(at: number): void {
    const kept = this.#kept[at];
    if (kept) this.put(kept.row);
  }

  /** Keeps the first rows only. */
  #cut(): void {
    const before = this.#kept.length;
    this.#kept.sort((a, b) => this.#order(a.keys, b.keys));
    if (before >= this.#most) this.#last = this.#kept[this.#most - 1]?.keys ?? null;
    if (before <= this.#most) return;
    const rest = this.#kept.splice(this.#most);
    this.hold(-rest.reduce((sum, { weight }) => sum + weight, 0));
  }

  #order(a: readonly Value[], b: readonly Value[]): number {
    for (let i = 0; i < this.#keys.length; i++) {
      const by = order(a[i] ?? null, b[i] ?? null);
      if (by !== 0) return this.#keys[i]?.descending ? -by : by;
    }
    return 0;
  }
}

/** So many rows are let gather, beyond twice those wanted, before they are sorted. */
const SOME = 100;

export interface GroupKey {
  readonly slot: number;
  /** The slot holds no more than the number of a node or a relationship. */
  readonly bare: "node" | "relationship" | null;
}

/** What tells a row's keys from others: the number itself if that is all, one number made of two, or else a text. */
export function keyIn(slots: readonly Value[], keys: readonly GroupKey[]): unknown {
  const [first, second] = keys;
  if (first?.bare && keys.length === 1) return slots[first.slot];
  if (first?.bare && second?.bare && keys.length === 2) {
    const [a, b] = [slots[first.slot] as number, slots[second.slot] as number];
    if (a < MANY && b < MANY) return (a + 1) * MANY + b;
  }
  return keys.map(({ slot }) => keyOf(slots[slot] ?? null)).join();
}

/** Two numbers below this fit into one. */
const MANY = 2 ** 26;

/** Numbers that a key may be, if it is a number of the graph, are less than this. */
export function boundOf({ bare }: GroupKey, { nodeBound, relationshipBound }: PropertyGraph): number {
  return bare === "node" ? nodeBound : relationshipBound;
}

/** What a key of `keyIn` weighs in memory. */
export function weightOfKey(key: unknown): number {
  return typeof key === "string" ? weightOf(key) : 1;
}

/** Rows whose keys differ from those of every row before. */
export class Distinct extends Stage {
  readonly #keys: readonly GroupKey[];
  #seen = new Set<unknown>();
  #held = 0;

  constructor(run: Run, source: Operator, keys: readonly GroupKey[]) {
    super(run, source);
    this.#keys = keys;
  }

  override open(): void {
    super.open();
    this.run.hold(-this.#held);
    this.#held = 0;
    this.#seen = new Set();
  }

  next(): Step {
    const { run } = this;
    for (;;) {
      const step = this.source.next();
      if (step !== ROW) return step;
      const key = keyIn(run.slots, this.#keys);
      if (this.#seen.has(key)) continue;
      this.#seen.add(key);
      const weight = weightOfKey(key);
      this.#held += weight;
      run.hold(weight);
      return ROW;
    }
  }
}
