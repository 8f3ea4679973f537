import { KgError } from "../../model/errors.ts";
import type { PropertyGraph } from "./graph/property-graph.ts";
import type { Value } from "./values/value.ts";
import { weightOf } from "./values/weight.ts";

/** The part of `AbortSignal` that a query looks at. */
export interface CancelSignal {
  readonly aborted: boolean;
}

export interface Limits {
  /** Rows of the answer. */
  readonly rows: number;
  /** Rows, list items and groups that a query may keep at one time: what sorting, grouping and collecting hold. */
  readonly held: number;
  /** Steps from one node or relationship to the next. */
  readonly steps: number;
}

export const DEFAULT_LIMITS: Limits = { rows: 1_000_000, held: 5_000_000, steps: 500_000_000 };

/** What a query may ask of the world around it. */
export interface Environment {
  readonly parameters: ReadonlyMap<string, Value>;
  /** Milliseconds since 1970-01-01T00:00Z: what `date()` and its like tell. Null: such calls fail. */
  readonly now: number | null;
  /** From 0 up to, without, 1. Null: `rand()` fails. */
  readonly random: (() => number) | null;
  readonly limits: Limits;
  readonly signal: CancelSignal | null;
}

/** Steps between two looks at whether to go on. */
const SLICE = 200_000;

/** Steps without a pause: within an expression there is none, so this is what one row may take. */
const STRETCH = 5_000_000;

/** Texts of fewer letters are not counted. */
const LONG = 100;

/** One execution of a query: its variables, and how much it may still do. */
export class Run {
  /**
   * Where variables are kept. Those that a pattern binds to nodes or relationships hold plain numbers, `NO_ENTITY` for
   * null; every other holds a value.
   */
  readonly slots: Value[];
  readonly graph: PropertyGraph;
  readonly environment: Environment;
  /** Steps made so far; whoever walks counts here and pauses at `pauseAt`. */
  steps = 0;
  pauseAt = SLICE;
  /** Steps made up to the last pause. */
  #paused = 0;
  #held = 0;
  #made = 0;
  readonly #nested = new Map<object, unknown>();

  constructor(graph: PropertyGraph, environment: Environment, slots: number) {
    this.graph = graph;
    this.environment = environment;
    this.slots = new Array<Value>(slots).fill(null);
  }

  /** To be called after every pause. Throws KgError "cancelled" or "too-large". */
  resume(): void {
    this.#paused = this.steps;
    this.#check();
    this.pauseAt = this.steps + SLICE;
  }

  /**
   * Does without a pause for a while, within an expression, which cannot pause; whoever can will do so soon after.
   * Throws KgError "cancelled" or "too-large".
   * @param work true once it is through
   */
  unpaused(work: () => boolean): void {
    const due = this.pauseAt;
    while (!work()) {
      this.#check();
      this.pauseAt = this.steps + SLICE;
    }
    this.pauseAt = due;
  }

  #check(): void {
    if (this.environment.signal?.aborted) throw new KgError("cancelled", "The query was cancelled.");
    const { steps } = this.environment.limits;
    if (this.steps > steps)
      throw new KgError(
        "too-large",
        `The query was stopped after ${steps.toLocaleString("en-GB")} steps: narrow its pattern, or bound the length of its paths.`,
      );
    if (this.steps - this.#paused > STRETCH)
      throw new KgError(
        "too-large",
        `The query was stopped after ${STRETCH.toLocaleString("en-GB")} steps in one expression: narrow the pattern in it, or bound the length of its paths.`,
      );
  }

  /** Counts what is kept in memory; less than nothing for what is let go. Throws KgError "too-large". */
  hold(count: number): void {
    this.#held += count;
    const { held } = this.environment.limits;
    if (this.#held > held)
      throw new KgError(
        "too-large",
        `The query was stopped: it would keep more than ${held.toLocaleString("en-GB")} values in memory. Narrow its pattern, or count instead of collecting.`,
      );
  }

  /** Begins with another row: what expressions made for the one before is no longer kept. */
  anew(): void {
    this.#made = 0;
  }

  /** Counts steps within an expression. Throws KgError "too-large" or "cancelled". */
  spend(steps: number): void {
    this.steps += steps;
    if (this.steps >= this.pauseAt) this.#check();
  }

  /**
   * Counts what an expression makes for one row: items of lists, and letters by the dozen.
   * Throws KgError "too-large" or "cancelled".
   */
  make(count: number): void {
    this.#made += count;
    if (this.#made > this.environment.limits.held) this.hold(this.#made);
    this.spend(count);
  }

  /**
   * Looks at what an expression has made: a list that holds others may be far longer than what was counted for it.
   * Throws KgError "too-large".
   */
  made<T extends Value>(value: T): T {
    if (typeof value === "string") {
      if (value.length > LONG) this.make(weightOf(value));
    } else if (typeof value === "object" && weightOf(value) > this.environment.limits.held) this.hold(weightOf(value));
    return value;
  }

  /** What belongs to this run alone and is made when first needed. */
  once<T>(key: object, make: () => T): T {
    if (!this.#nested.has(key)) this.#nested.set(key, make());
    return this.#nested.get(key) as T;
  }
}

/** In a slot for a node or a relationship: null. */
export const NO_ENTITY = -1;

export type Evaluate = (run: Run) => Value;
