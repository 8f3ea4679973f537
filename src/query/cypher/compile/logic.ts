import type { Span } from "../../../model/graph.ts";
import { runtimeError } from "../errors.ts";
import type { Evaluate } from "../run.ts";
import type { ComparisonOperator } from "../syntax/ast.ts";
import { compare, equals } from "../values/compare.ts";
import { describeType, typeOf } from "../values/types.ts";
import { isList, type Value } from "../values/value.ts";

/** A truth value. Throws TypeError for anything else. */
export function truthOf(value: Value, span: Span): boolean | null {
  if (value === null || typeof value === "boolean") return value;
  throw runtimeError(
    "TypeError",
    "InvalidArgumentType",
    `A condition must be true or false, not ${describeType(typeOf(value))}.`,
    span,
  );
}

export function conjunction(operands: readonly Evaluate[], span: Span): Evaluate {
  return (run) => {
    let result: boolean | null = true;
    for (const operand of operands) {
      const truth = truthOf(operand(run), span);
      if (truth === false) return false;
      if (truth === null) result = null;
    }
    return result;
  };
}

export function disjunction(operands: readonly Evaluate[], span: Span): Evaluate {
  return (run) => {
    let result: boolean | null = false;
    for (const operand of operands) {
      const truth = truthOf(operand(run), span);
      if (truth === true) return true;
      if (truth === null) result = null;
    }
    return result;
  };
}

export function exclusive(operands: readonly Evaluate[], span: Span): Evaluate {
  return (run) => {
    let result: boolean | null = false;
    for (const operand of operands) {
      const truth = truthOf(operand(run), span);
      result = truth === null || result === null ? null : truth !== result;
    }
    return result;
  };
}

const ORDERS: Readonly<Record<Exclude<ComparisonOperator, "=" | "<>">, (order: number) => boolean>> = {
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

/** One comparison of two values. */
export function comparison(operator: ComparisonOperator, left: Evaluate, right: Evaluate): Evaluate {
  if (operator === "=") return (run) => equals(left(run), right(run));
  if (operator === "<>")
    return (run) => {
      const same = equals(left(run), right(run));
      return same === null ? null : !same;
    };
  const holds = ORDERS[operator];
  return (run) => {
    const order = compare(left(run), right(run));
    return order === null ? null : holds(order);
  };
}

/** `value IN list`. Throws TypeError for a list that is none. */
export function isIn(value: Value, list: Value, span: Span): boolean | null {
  if (list === null) return null;
  if (!isList(list))
    throw runtimeError(
      "TypeError",
      "InvalidArgumentType",
      `After IN stands a list, not ${describeType(typeOf(list))}.`,
      span,
    );
  let result: boolean | null = false;
  for (const item of list) {
    const same = equals(value, item);
    if (same === true) return true;
    if (same === null) result = null;
  }
  return result;
}

/** How many truths of each kind: what quantifiers decide by. */
export interface Tally {
  yes: number;
  no: number;
  unknown: number;
}

export const QUANTIFIERS = {
  all: ({ no, unknown }: Tally) => (no > 0 ? false : unknown > 0 ? null : true),
  any: ({ yes, unknown }: Tally) => (yes > 0 ? true : unknown > 0 ? null : false),
  none: ({ yes, unknown }: Tally) => (yes > 0 ? false : unknown > 0 ? null : true),
  single: ({ yes, unknown }: Tally) => (yes > 1 ? false : unknown > 0 ? null : yes === 1),
} as const;
