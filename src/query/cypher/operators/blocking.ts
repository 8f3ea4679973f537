import type { Evaluate, Run } from "../run.ts";
import { keyOf, order } from "../values/compare.ts";
import type { Value } from "../values/value.ts";
import { countOf, Stage } from "./basics.ts";
import { DONE, type Operator, PAUSE, ROW, type Step } from "./operator.ts";

/** A stage that must see all of its rows before it gives the first. */
export abstract class Blocking extends Stage {
  #full = false;
  #at = 0;
  protected rows: readonly (readonly Value[])[] = [];

  /** Takes in the row that is in the slots. */
  protected abstract take(): void;
  /** All rows to give, once every row has been taken in. */
  protected abstract finish(): readonly (readonly Value[])[];
  protected abstract begin(): void;
  /** Puts a row into the slots. */
  protected abstract give(row: readonly Value[]): void;

  override open(): void {
    super.open();
    this.run.release(this.rows.length);
    this.rows = [];
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
        this.rows = this.finish();
        this.#full = true;
      }
    }
    const row = this.rows[this.#at++];
    if (!row) return DONE;
    this.give(row);
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

  protected give(row: readonly Value[]): void {
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
  #kept: { readonly row: Value[]; readonly keys: readonly Value[] }[] = [];
  #most = Number.POSITIVE_INFINITY;

  /** @param limit how many rows are wanted at most */
  constructor(run: Run, source: Operator, slots: readonly number[], keys: readonly SortKey[], limit: Evaluate | null) {
    super(run, source, slots);
    this.#keys = keys;
    this.#limit = limit;
  }

  protected begin(): void {
    this.#kept = [];
    this.#most = this.#limit ? countOf(this.#limit(this.run), "LIMIT") : Number.POSITIVE_INFINITY;
  }

  protected take(): void {
    const { run } = this;
    this.#kept.push({ row: this.row(), keys: this.#keys.map(({ evaluate }) => evaluate(run)) });
    run.hold(1);
    if (this.#kept.length > 2 * this.#most + 1000) this.#cut();
  }

  protected finish(): Value[][] {
    this.#cut();
    return this.#kept.map(({ row }) => row);
  }

  /** Keeps the first rows only. */
  #cut(): void {
    const before = this.#kept.length;
    this.#kept.sort((a, b) => {
      for (let i = 0; i < this.#keys.length; i++) {
        const by = order(a.keys[i] ?? null, b.keys[i] ?? null);
        if (by !== 0) return this.#keys[i]?.descending ? -by : by;
      }
      return 0;
    });
    if (this.#kept.length > this.#most) this.#kept.length = this.#most;
    this.run.release(before - this.#kept.length);
  }
}

/** Gathers values of one group. */
export interface Accumulator {
  add(value: Value): void;
  result(): Value;
}

export interface Aggregate {
  /** Where the result goes. */
  readonly slot: number;
  /** What is gathered; null for `count(*)`. */
  readonly value: Evaluate | null;
  readonly start: (run: Run) => Accumulator;
}

export interface GroupKey {
  readonly slot: number;
  /** The slot holds the number of a node or a relationship. */
  readonly bare: boolean;
}

interface Group {
  readonly keys: readonly Value[];
  readonly accumulators: readonly Accumulator[];
}

export interface Grouping {
  readonly keys: readonly GroupKey[];
  /** Puts the values of the keys into their slots. */
  readonly assign: (run: Run) => void;
  /** Slots that the keys are made of: while they stay the same, so does the group. Null if that cannot be told. */
  readonly from: readonly number[] | null;
}

/** One row for each group of rows whose keys are the same; without keys one row in all. */
export class Aggregation extends Blocking {
  readonly #grouping: Grouping;
  readonly #aggregates: readonly Aggregate[];
  #groups = new Map<unknown, Group>();
  #last: Group | null = null;
  readonly #lastFrom: Value[] = [];

  constructor(run: Run, source: Operator, grouping: Grouping, aggregates: readonly Aggregate[]) {
    super(run, source);
    this.#grouping = grouping;
    this.#aggregates = aggregates;
  }

  protected begin(): void {
    this.#groups = new Map();
    this.#last = null;
    if (this.#grouping.keys.length === 0) this.#group();
  }

  protected take(): void {
    const { run } = this;
    run.anew();
    const { accumulators } = this.#current();
    for (let i = 0; i < accumulators.length; i++) {
      const value = this.#aggregates[i]?.value;
      accumulators[i]?.add(value ? value(run) : true);
    }
  }

  protected finish(): Value[][] {
    return Array.from(this.#groups.values(), ({ keys, accumulators }) => [
      ...keys,
      ...accumulators.map((accumulator) => accumulator.result()),
    ]);
  }

  protected give(row: readonly Value[]): void {
    const { slots } = this.run;
    let at = 0;
    for (const { slot } of this.#grouping.keys) slots[slot] = row[at++] ?? null;
    for (const { slot } of this.#aggregates) slots[slot] = row[at++] ?? null;
  }

  /** The group of the row in the slots. */
  #current(): Group {
    const { run } = this;
    const { from, assign } = this.#grouping;
    if (this.#last && from) {
      let same = true;
      for (let i = 0; i < from.length; i++) if (run.slots[from[i] ?? 0] !== this.#lastFrom[i]) same = false;
      if (same) return this.#last;
    }
    if (from) for (let i = 0; i < from.length; i++) this.#lastFrom[i] = run.slots[from[i] ?? 0] ?? null;
    assign(run);
    this.#last = this.#group();
    return this.#last;
  }

  #group(): Group {
    const { slots } = this.run;
    const { keys } = this.#grouping;
    const [first] = keys;
    // A bare number of the graph is its own key.
    const key =
      keys.length === 1 && first?.bare ? slots[first.slot] : keys.map(({ slot }) => keyOf(slots[slot] ?? null)).join();
    let group = this.#groups.get(key);
    if (!group) {
      this.run.hold(1);
      group = {
        keys: keys.map(({ slot }) => slots[slot] ?? null),
        accumulators: this.#aggregates.map(({ start }) => start(this.run)),
      };
      this.#groups.set(key, group);
    }
    return group;
  }
}

/** Rows whose keys differ from those of every row before. */
export class Distinct extends Stage {
  readonly #keys: readonly GroupKey[];
  #seen = new Set<unknown>();

  constructor(run: Run, source: Operator, keys: readonly GroupKey[]) {
    super(run, source);
    this.#keys = keys;
  }

  override open(): void {
    super.open();
    this.run.release(this.#seen.size);
    this.#seen = new Set();
  }

  next(): Step {
    const { run } = this;
    const [first] = this.#keys;
    const bare = this.#keys.length === 1 && first?.bare ? first.slot : null;
    for (;;) {
      const step = this.source.next();
      if (step !== ROW) return step;
      const key = bare === null ? this.#keys.map(({ slot }) => keyOf(run.slots[slot] ?? null)).join() : run.slots[bare];
      if (this.#seen.has(key)) continue;
      this.#seen.add(key);
      run.hold(1);
      return ROW;
    }
  }
}
