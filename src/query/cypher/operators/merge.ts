import type { Run } from "../run.ts";
import type { Value } from "../values/value.ts";
import { excessOf } from "../values/weight.ts";
import { Blocking } from "./blocking.ts";
import { advance, type Operator } from "./operator.ts";

/** For each row what a pattern matches, or else what is made of it. Sees what it has made for the rows before. */
export class Merge extends Blocking {
  readonly #before: readonly number[];
  readonly #after: readonly number[];
  readonly #match: Operator;
  readonly #onMatch: (run: Run) => void;
  readonly #create: (run: Run) => void;
  #kept: Value[][] = [];

  /**
   * @param before slots that rows come with
   * @param after slots that rows leave with
   */
  constructor(
    run: Run,
    source: Operator,
    slots: { readonly before: readonly number[]; readonly after: readonly number[] },
    match: Operator,
    onMatch: (run: Run) => void,
    create: (run: Run) => void,
  ) {
    super(run, source);
    this.#before = slots.before;
    this.#after = slots.after;
    this.#match = match;
    this.#onMatch = onMatch;
    this.#create = create;
  }

  protected begin(): void {
    this.#kept = [];
  }

  protected take(): void {
    const row = this.#read(this.#before);
    this.hold(1 + excessOf(row));
    this.#kept.push(row);
  }

  protected finish(): number {
    const rows: Value[][] = [];
    for (const row of this.#kept) {
      this.#write(this.#before, row);
      const found: Value[][] = [];
      this.#match.open();
      while (advance(this.#match, this.run)) found.push(this.#read(this.#after));
      if (found.length === 0) {
        this.#create(this.run);
        found.push(this.#read(this.#after));
      } else
        for (const match of found) {
          this.#write(this.#after, match);
          this.#onMatch(this.run);
        }
      for (const row of found) rows.push(row);
    }
    this.#kept = rows;
    return rows.length;
  }

  protected give(at: number): void {
    this.#write(this.#after, this.#kept[at] ?? []);
  }

  #read(slots: readonly number[]): Value[] {
    return slots.map((slot) => this.run.slots[slot] ?? null);
  }

  #write(slots: readonly number[], row: readonly Value[]): void {
    for (let i = 0; i < slots.length; i++) this.run.slots[slots[i] ?? 0] = row[i] ?? null;
  }
}
