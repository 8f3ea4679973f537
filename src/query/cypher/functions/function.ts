import type { Run } from "../run.ts";
import type { Type } from "../values/types.ts";
import type { Value } from "../values/value.ts";

/** A function that queries may call. */
export interface CypherFunction {
  /** Types that each argument may have; those from `required` on may be left out. */
  readonly parameters: readonly Type[];
  /** Default: all of them. */
  readonly required?: number;
  /** The last parameter may be given any number of times. */
  readonly repeats?: boolean;
  readonly result: Type;
  /** Whether null is taken like any value; else the result is null as soon as an argument is. */
  readonly takesNull?: boolean;
  /** The same arguments may give something else the next time. */
  readonly volatile?: boolean;
  /** Arguments have been checked against `parameters`. */
  readonly call: (args: readonly Value[], run: Run) => Value;
}

/** Functions by their names in lower case. */
export type FunctionTable = Readonly<Record<string, CypherFunction>>;
