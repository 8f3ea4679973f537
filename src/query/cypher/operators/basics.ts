import { runtimeError } from "../errors.ts";
import type { Evaluate, Run } from "../run.ts";
import { isList, type Value } from "../values/value.ts";
import { DONE, Operator, PAUSE, type Plan, ROW, type Step } from "./operator.ts";

/** One row: what is in the slots already. */
export class Start extends Operator {
  #given = false;

  open(): void {
    this.#given = false;
  }

  next(): Step {
    if (this.#given) return DONE;
    this.#given = true;
    return ROW;
  }
}

export const START: Plan = { title: "Start", source: null, build: (run) => new Start(run) };

/** An operator that has one source. */
export abstract class Stage extends Operator {
  protected readonly source: Operator;

  constructor(run: Run, source: Operator) {
    super(run);
    this.source = source;
  }

  open(): void {
    this.source.open();
  }
}

/** Lets rows through for which a condition is true. */
export class Filter extends Stage {
  readonly #condition: Evaluate;

  constructor(run: Run, source: Operator, condition: Evaluate) {
    super(run, source);
    this.#condition = condition;
  }

  next(): Step {
    const { run, source } = this;
    for (;;) {
      const step = source.next();
      if (step !== ROW) return step;
      run.anew();
      if (this.#condition(run) === true) return step;
    }
  }
}

/** Does something to each row. */
export class Each extends Stage {
  readonly #act: (run: Run) => void;

  constructor(run: Run, source: Operator, act: (run: Run) => void) {
    super(run, source);
    this.#act = act;
  }

  next(): Step {
    const step = this.source.next();
    if (step === ROW) {
      this.run.anew();
      this.#act(this.run);
    }
    return step;
  }
}

/** A row for each item of a list; a value that is no list counts as a list of one, null as an empty one. */
export class Unwind extends Stage {
  readonly #list: Evaluate;
  readonly #slot: number;
  #items: readonly Value[] = [];
  #at = 0;

  constructor(run: Run, source: Operator, list: Evaluate, slot: number) {
    super(run, source);
    this.#list = list;
    this.#slot = slot;
  }

  override open(): void {
    super.open();
    this.#items = [];
    this.#at = 0;
  }

  next(): Step {
    const { run } = this;
    while (this.#at >= this.#items.length) {
      const step = this.source.next();
      if (step !== ROW) return step;
      run.anew();
      const list = this.#list(run);
      this.#items = isList(list) ? list : list === null ? [] : [list];
      this.#at = 0;
    }
    if (++run.steps >= run.pauseAt) return PAUSE;
    run.slots[this.#slot] = this.#items[this.#at++] ?? null;
    return ROW;
  }
}

/** Leaves out the first rows. */
export class Skip extends Stage {
  readonly #count: Evaluate;
  #left = 0;

  constructor(run: Run, source: Operator, count: Evaluate) {
    super(run, source);
    this.#count = count;
  }

  override open(): void {
    super.open();
    this.#left = countOf(this.#count(this.run), "SKIP");
  }

  next(): Step {
    for (;;) {
      const step = this.source.next();
      if (step !== ROW || this.#left === 0) return step;
      this.#left--;
    }
  }
}

/** Ends after so many rows. */
export class Limit extends Stage {
  readonly #count: Evaluate;
  readonly #drains: boolean;
  #left = 0;

  /** @param drains whether the rows beyond are gone through all the same */
  constructor(run: Run, source: Operator, count: Evaluate, drains: boolean) {
    super(run, source);
    this.#count = count;
    this.#drains = drains;
  }

  override open(): void {
    super.open();
    this.#left = countOf(this.#count(this.run), "LIMIT");
  }

  next(): Step {
    if (this.#left === 0) return this.#drains ? this.#drain() : DONE;
    const step = this.source.next();
    if (step === ROW) this.#left--;
    return step;
  }

  #drain(): Step {
    for (;;) {
      const step = this.source.next();
      if (step !== ROW) return step;
    }
  }
}

/** A number of rows. Throws where it is none. */
export function countOf(value: Value, clause: string): number {
  if (typeof value !== "bigint")
    throw runtimeError("SyntaxError", "InvalidArgumentType", `${clause} takes a whole number.`);
  if (value < 0n) throw runtimeError("SyntaxError", "NegativeIntegerArgument", `${clause} cannot be negative.`);
  return Number(value);
}

/** Rows of an inner plan for each row, or one row where it has none. */
export class Optional extends Stage {
  readonly #inner: Operator;
  readonly #fill: (run: Run) => void;
  #active = false;
  #found = false;

  /** @param fill sets what the inner plan would have bound to null */
  constructor(run: Run, source: Operator, inner: Operator, fill: (run: Run) => void) {
    super(run, source);
    this.#inner = inner;
    this.#fill = fill;
  }

  override open(): void {
    super.open();
    this.#active = false;
  }

  next(): Step {
    for (;;) {
      if (!this.#active) {
        const step = this.source.next();
        if (step !== ROW) return step;
        this.#inner.open();
        this.#active = true;
        this.#found = false;
      }
      const step = this.#inner.next();
      if (step === PAUSE) return step;
      if (step === ROW) {
        this.#found = true;
        return step;
      }
      this.#active = false;
      if (!this.#found) {
        this.#fill(this.run);
        return ROW;
      }
    }
  }
}
