import { type Evaluate, NO_ENTITY, type Run } from "../run.ts";
import type { Value } from "../values/value.ts";
import { Blocking, boundOf, type GroupKey, keyIn, weightOfKey } from "./blocking.ts";
import { Degrees } from "./degrees.ts";
import { type Foremost, foremost } from "./foremost.ts";
import { Numbers } from "./numbers.ts";
import type { Operator } from "./operator.ts";

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
  /** The slot of the node or relationship whose number the value is, if it is no more than that. */
  readonly reads: number | null;
  /** What gathers; null where values that are not null are merely counted. */
  readonly start: ((run: Run) => Accumulator) | null;
}

export interface Grouping {
  readonly keys: readonly GroupKey[];
  /** Puts the values of the keys into their slots. */
  readonly assign: (run: Run) => void;
  /** Slots that the keys are made of: while they stay the same, so does the group. Null if that cannot be told. */
  readonly from: readonly number[] | null;
  /** Whether every row is a group of its own. */
  readonly differs: boolean;
  /** A slot of which rows with the same value come one after the other, if there is one. */
  readonly clusters: number | null;
}

/** Up to so many groups a map finds one as fast as a table, and takes less. */
const FEW = 500;

/**
 * One row for each group of rows whose keys are the same; without keys one row in all. Groups are numbered as they come,
 * and what belongs to them lies in columns.
 */
export class Aggregation extends Blocking {
  readonly #grouping: Grouping;
  readonly #aggregates: readonly Aggregate[];
  /** The slot that holds how many alike rows a row stands for. */
  readonly #weight: number | null;
  readonly #wanted: Foremost | null;
  /** The only key, if it is a number of the graph, so that groups can be looked up in a table. */
  readonly #single: GroupKey | null;
  /**
   * The other one of two keys that are numbers of the graph, if rows come in clusters by the first: then a table of groups
   * by that other number will do, of which only those of the cluster at hand count.
   */
  readonly #inner: GroupKey | null;
  #cluster: Value = null;
  #clusterStart = 0;
  #numbers = new Map<unknown, number>();
  #table: Int32Array | null = null;
  #size = 0;
  #keys: (Value[] | Numbers)[] = [];
  #counts: Numbers[] = [];
  /** The groups that are given; null for all. */
  #chosen: readonly number[] | null = null;
  #accumulators: Accumulator[][] = [];
  #last = NONE;
  readonly #lastFrom: Value[] = [];

  constructor(
    run: Run,
    source: Operator,
    grouping: Grouping,
    aggregates: readonly Aggregate[],
    weight: number | null = null,
    wanted: Foremost | null = null,
  ) {
    super(run, source);
    this.#grouping = grouping;
    this.#aggregates = aggregates;
    this.#weight = weight;
    this.#wanted = wanted;
    const [first] = grouping.keys;
    const inner = grouping.keys.filter(({ slot }) => slot !== grouping.clusters);
    this.#inner = grouping.keys.length === 2 && inner.length === 1 && inner[0]?.bare ? inner[0] : null;
    this.#single = grouping.keys.length === 1 && first?.bare ? first : null;
  }

  protected begin(): void {
    this.#numbers = new Map();
    this.#table = this.#inner && new Int32Array(boundOf(this.#inner, this.run.graph));
    this.#cluster = null;
    this.#size = 0;
    this.#keys = this.#grouping.keys.map(({ bare }) => (bare ? new Numbers() : []));
    this.#counts = this.#aggregates.map(() => new Numbers());
    this.#accumulators = this.#aggregates.map(() => []);
    this.#last = NONE;
    if (this.#grouping.keys.length === 0) this.#group();
    const [nodes] = this.#keys;
    if (this.source instanceof Degrees && nodes instanceof Numbers) this.source.into(nodes, this.#counts);
  }

  protected take(): void {
    const { run } = this;
    run.anew();
    const group = this.#grouping.differs ? this.#another() : this.#current();
    const weight = this.#weight === null ? 1 : (run.slots[this.#weight] as number);
    const aggregates = this.#aggregates;
    for (let i = 0; i < aggregates.length; i++) {
      const aggregate = aggregates[i];
      if (!aggregate) continue;
      const { value, start } = aggregate;
      if (start) this.#accumulators[i]?.[group]?.add(value ? value(run) : true);
      else if (!value || value(run) !== null) this.#counts[i]?.raise(group, weight);
    }
  }

  protected finish(): number {
    if (this.source instanceof Degrees) {
      this.#size = this.source.size;
      this.hold(this.#size);
    }
    this.#chosen = this.#choose();
    return this.#chosen?.length ?? this.#size;
  }

  /** The groups among which the foremost are. */
  #choose(): readonly number[] | null {
    const wanted = this.#wanted;
    const most = wanted?.most(this.run);
    const counts = this.#counts[this.#aggregates.findIndex(({ slot }) => slot === wanted?.slot)];
    if (!wanted || !counts || typeof most !== "bigint" || most <= 0n || most >= this.#size) return null;
    const chosen = foremost(counts.all(), Number(most), wanted.descending, wanted.decides);
    return chosen;
  }

  protected give(place: number): void {
    const at = this.#chosen?.[place] ?? place;
    const { slots } = this.run;
    const { keys } = this.#grouping;
    for (let i = 0; i < keys.length; i++) slots[keys[i]?.slot ?? 0] = this.#keys[i]?.at(at) ?? null;
    for (let i = 0; i < this.#aggregates.length; i++) {
      const aggregate = this.#aggregates[i];
      if (!aggregate) continue;
      const { slot, start } = aggregate;
      slots[slot] = start ? (this.#accumulators[i]?.[at]?.result() ?? null) : BigInt(this.#counts[i]?.at(at) ?? 0);
    }
  }

  #another(): number {
    this.#grouping.assign(this.run);
    return this.#add(1);
  }

  /** The group of the row in the slots. */
  #current(): number {
    const { run } = this;
    const { from, assign } = this.#grouping;
    if (from) {
      let same = this.#last !== NONE;
      for (let i = 0; i < from.length; i++) {
        const value = run.slots[from[i] ?? 0] ?? null;
        if (value === this.#lastFrom[i]) continue;
        same = false;
        this.#lastFrom[i] = value;
      }
      if (same) return this.#last;
    }
    assign(run);
    this.#last = this.#group();
    return this.#last;
  }

  #group(): number {
    const { slots } = this.run;
    if (this.#inner) {
      const cluster = slots[this.#grouping.clusters ?? 0] ?? null;
      if (cluster !== this.#cluster) {
        this.#cluster = cluster;
        this.#clusterStart = this.#size;
      }
      const number = slots[this.#inner.slot] as number;
      if (this.#table && number >= 0 && number < this.#table.length) {
        const known = (this.#table[number] ?? 0) - 1;
        if (known >= this.#clusterStart) return known;
        this.#table[number] = this.#size + 1;
        return this.#add(1);
      }
    } else if (this.#table && this.#single) {
      const number = slots[this.#single.slot] as number;
      if (number >= 0 && number < this.#table.length) {
        const known = (this.#table[number] ?? 0) - 1;
        if (known >= 0) return known;
        this.#table[number] = this.#size + 1;
        return this.#add(1);
      }
    }
    const key = keyIn(slots, this.#grouping.keys);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#size);
    if (this.#numbers.size === FEW && this.#single) this.#tabulate(this.#single);
    return this.#add(weightOfKey(key));
  }

  #add(weight: number): number {
    const { run } = this;
    const { keys } = this.#grouping;
    this.hold(weight);
    for (let i = 0; i < keys.length; i++) {
      const value = run.slots[keys[i]?.slot ?? 0] ?? null;
      const column = this.#keys[i];
      if (column instanceof Numbers) column.push((value ?? NO_ENTITY) as number);
      else column?.push(value);
    }
    for (let i = 0; i < this.#aggregates.length; i++) {
      const start = this.#aggregates[i]?.start;
      if (start) this.#accumulators[i]?.push(start(run));
      else this.#counts[i]?.push(0);
    }
    return this.#size++;
  }

  /** Goes on with a table, which holds for each number its group and one more. */
  #tabulate(key: GroupKey): void {
    this.#table = new Int32Array(boundOf(key, this.run.graph));
    for (const [number, group] of this.#numbers)
      if (typeof number === "number" && number >= 0) this.#table[number] = group + 1;
  }
}

const NONE = -1;
