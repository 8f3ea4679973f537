import type { Run } from "../run.ts";

/** What `next` found: no further row, a row (in the slots of the run), or nothing yet, and it may be asked to go on. */
export const DONE = 0;
export const ROW = 1;
export const PAUSE = 2;
export type Step = typeof DONE | typeof ROW | typeof PAUSE;

/**
 * One step of a plan at work. Rows are not handed on: each lies in the slots of the run until the next is asked for.
 * Long work is done in stretches: `next` returns `PAUSE` when the run's steps are used up.
 */
export abstract class Operator {
  protected readonly run: Run;

  constructor(run: Run) {
    this.run = run;
  }

  /** Begins anew with what is in the slots now. */
  abstract open(): void;
  abstract next(): Step;
}

/** A step of a plan: what makes its operator for a run. */
export interface Plan {
  /** For people: `Expand (a)-[:CALLED]->(b)`. */
  readonly title: string;
  readonly source: Plan | null;
  build(run: Run): Operator;
  /** A slot of which rows with the same value come one after the other. */
  readonly clusters?: number | null;
  /** The same where rows that differ only in some slots are not told apart; first what gives fewest rows. */
  readonly counted?: readonly CountedPlan[];
}

/** A plan that gives one row in place of several. */
export interface CountedPlan {
  /** What is left unbound. */
  readonly slots: readonly number[];
  /** A slot that holds something else in every row; null if none is known to. */
  readonly differs: number | null;
  /** Counts what belongs to each of those at one go; null where that cannot be. */
  degrees?(run: Run): Operator | null;
  /** @param weight the slot for how many rows each stands for */
  build(run: Run, weight: number): Operator;
}

/** The titles of a plan from its first step on. */
export function stepsOf(plan: Plan): string[] {
  const steps: string[] = [];
  for (let at: Plan | null = plan; at; at = at.source) steps.unshift(at.title);
  return steps;
}

/** The next row within an expression, where there is no pausing. */
export function advance(operator: Operator, run: Run): boolean {
  let step = operator.next();
  if (step === PAUSE)
    run.unpaused(() => {
      step = operator.next();
      return step !== PAUSE;
    });
  return step === ROW;
}

/** The operator of a plan, made once for each run. */
export function operatorOf(plan: Plan, run: Run): Operator {
  return run.once(plan, () => plan.build(run));
}
