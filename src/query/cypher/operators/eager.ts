import type { Run } from "../run.ts";
import type { Value } from "../values/value.ts";
import { excessOf } from "../values/weight.ts";
import { Keeping } from "./blocking.ts";
import type { Operator } from "./operator.ts";

/** Takes in all rows before it lets `act` loose on each of them, so that reading never meets what is being written. */
export class Eager extends Keeping {
  readonly #act: (run: Run) => void;
  readonly #after: readonly number[];
  readonly #done: ((run: Run) => void) | null;
  #kept: Value[][] = [];

  /**
   * @param slots what rows come with
   * @param after what rows leave with
   * @param done what is to be done once all rows are through
   */
  constructor(
    run: Run,
    source: Operator,
    slots: readonly number[],
    act: (run: Run) => void,
    { after = slots, done = null }: { after?: readonly number[]; done?: ((run: Run) => void) | null } = {},
  ) {
    super(run, source, slots);
    this.#act = act;
    this.#after = after;
    this.#done = done;
  }

  protected begin(): void {
    this.#kept = [];
  }

  protected take(): void {
    const row = this.row();
    this.hold(1 + excessOf(row));
    this.#kept.push(row);
  }

  protected finish(): number {
    const { slots } = this.run;
    this.#kept = this.#kept.map((row) => {
      this.put(row);
      this.#act(this.run);
      return this.#after.map((slot) => slots[slot] ?? null);
    });
    this.#done?.(this.run);
    return this.#kept.length;
  }

  protected give(at: number): void {
    const { slots } = this.run;
    const row = this.#kept[at];
    for (let i = 0; i < this.#after.length; i++) slots[this.#after[i] ?? 0] = row?.[i] ?? null;
  }
}
