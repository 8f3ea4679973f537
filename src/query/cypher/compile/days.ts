import type { DayRange, PropertyGraph } from "../graph/property-graph.ts";
import type { Evaluate, Run } from "../run.ts";
import type { ComparisonOperator, Expression } from "../syntax/ast.ts";
import { DateValue } from "../temporal/date.ts";

/** One bound on the day of a relationship: `r.date >= value`. */
export interface DayBound {
  /** Name of the variable that is bounded. */
  readonly name: string;
  readonly operator: Exclude<ComparisonOperator, "<>">;
  readonly value: Expression;
}

const MIRRORED = { "=": "=", "<": ">", ">": "<", "<=": ">=", ">=": "<=" } as const;

/** Reads a condition as a bound on the property that the graph keeps relationships in order of; null if it is none. */
export function dayBoundOf(condition: Expression, graph: PropertyGraph): DayBound | null {
  if (condition.kind !== "comparison" || condition.operators.length !== 1) return null;
  const [left, right] = condition.operands;
  const [operator] = condition.operators;
  if (!left || !right || !operator || operator === "<>" || graph.dayProperty === null) return null;
  const name = dayOf(left, graph.dayProperty);
  if (name !== null) return { name, operator, value: right };
  const mirrored = dayOf(right, graph.dayProperty);
  return mirrored === null ? null : { name: mirrored, operator: MIRRORED[operator], value: left };
}

function dayOf(expression: Expression, property: string): string | null {
  return expression.kind === "property" && expression.key === property && expression.subject.kind === "variable"
    ? expression.subject.name
    : null;
}

const EVER = { from: -400_000_000_000, to: 400_000_000_000 };

/** The days that meet all bounds; null when a bound is no date, so that nothing compares with it. */
export function daysWithin(
  bounds: readonly { readonly operator: DayBound["operator"]; readonly evaluate: Evaluate }[],
): (run: Run) => DayRange | null {
  return (run) => {
    let { from, to } = EVER;
    for (const { operator, evaluate } of bounds) {
      const value = evaluate(run);
      if (!(value instanceof DateValue)) return null;
      if (operator === "=" || operator === ">=") from = Math.max(from, value.day);
      if (operator === "=" || operator === "<=") to = Math.min(to, value.day);
      if (operator === ">") from = Math.max(from, value.day + 1);
      if (operator === "<") to = Math.min(to, value.day - 1);
    }
    return { from, to };
  };
}
