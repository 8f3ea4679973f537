import { syntaxError } from "../errors.ts";
import { aggregateNamed, countDifferent, distinct, present } from "../functions/aggregates.ts";
import { functionNamed } from "../functions/index.ts";
import type { Aggregate } from "../operators/aggregation.ts";
import { type Evaluate, NO_ENTITY } from "../run.ts";
import type { CallExpression, Expression, ProjectionClause } from "../syntax/ast.ts";
import { partsOf, signatureOf } from "../syntax/walk.ts";
import { ANYTHING, mayBe } from "../values/types.ts";
import type { ExpressionCompiler } from "./expressions.ts";
import type { Frame, Scope, Variable } from "./scope.ts";

/** Whether an expression sums up rows. */
export function aggregates(expression: Expression): boolean {
  if (expression.kind === "call" && aggregateNamed(expression.name)) return true;
  return expression.kind !== "exists" && partsOf(expression).some(aggregates);
}

/** Gathers the aggregating calls of one projection; calls that say the same are made once. */
export class Aggregates {
  readonly all: Aggregate[] = [];
  #onlyCounts = true;
  readonly #variables = new Map<string, Variable>();
  readonly #expressions: ExpressionCompiler;
  readonly #frame: Frame;
  readonly #scope: Scope;

  constructor(expressions: ExpressionCompiler, frame: Frame, scope: Scope) {
    this.#expressions = expressions;
    this.#frame = frame;
    this.#scope = scope;
  }

  /** The variable that will hold what a call gives. */
  readonly add = (call: CallExpression): Variable => {
    const signature = signatureOf(call);
    const known = this.#variables.get(signature);
    if (known) return known;
    const spec = aggregateNamed(call.name);
    if (!spec) throw new RangeError(`${call.name} does not aggregate.`);
    const { args, star } = call;
    if (star && call.name.toLowerCase() !== "count")
      throw syntaxError("InvalidAggregation", `Only count() takes *, not ${call.name}().`, call);
    const wanted = star ? 0 : spec.second ? 2 : 1;
    if (args.length !== wanted)
      throw syntaxError("InvalidNumberOfArguments", `${call.name}() takes ${wanted} arguments.`, call);
    const [first, second] = args;
    for (const arg of args) checkWithin(arg);
    const place = { scope: this.#scope };
    const value = first ? this.#expressions.compile(first, place) : null;
    if (value && first && !mayBe(value.type, spec.parameter))
      throw syntaxError("InvalidArgumentType", `${call.name}() cannot sum up such values.`, first);
    const other = second ? this.#expressions.compile(second, place).evaluate : null;
    const variable = this.#frame.variable(call.name, "value", spec.result || ANYTHING);
    const once = call.distinct;
    const counts = call.name.toLowerCase() === "count";
    const bare = counts && value?.variable && isBare(value.variable) ? value.variable : null;
    this.all.push({
      slot: variable.slot,
      value: bare ? bareNumber(bare) : (value?.evaluate ?? null),
      reads: bare?.slot ?? null,
      start:
        counts && !once
          ? null
          : (run) => {
              if (bare) return present(countDifferent(run, bare.storage === "node"), call);
              const inner = spec.start(run, other?.(run) ?? null);
              return present(once ? distinct(inner, run) : inner, call);
            },
    });
    if (!counts || once || (value && !bare)) this.#onlyCounts = false;
    this.#variables.set(signature, variable);
    return variable;
  };

  /** Whether all that is asked is how many rows there are, or how many have a node or a relationship. */
  get onlyCounts(): boolean {
    return this.#onlyCounts;
  }
}

function isBare({ storage }: Variable): boolean {
  return storage === "node" || storage === "relationship";
}

/** The number of a node or relationship as it is; null for none. */
function bareNumber({ slot }: Variable): Evaluate {
  return ({ slots }) => (slots[slot] === NO_ENTITY ? null : (slots[slot] ?? null));
}

/** Whether rows that occur more than once make no difference to what a projection gives. */
export function ignoresDuplicates({ items, orderBy, distinct: once }: ProjectionClause): boolean {
  const all = [...items, ...orderBy].map(({ expression }) => expression);
  if (all.some(isVolatile)) return false;
  const calls = all.flatMap(aggregatingCalls);
  if (calls.length === 0) return once;
  return calls.every((call) => call.distinct || /^(min|max)$/i.test(call.name));
}

function aggregatingCalls(expression: Expression): CallExpression[] {
  if (expression.kind === "call" && aggregateNamed(expression.name)) return [expression];
  return expression.kind === "exists" ? [] : partsOf(expression).flatMap(aggregatingCalls);
}

/** Whether an expression may give something else the next time. */
export function isVolatile(expression: Expression): boolean {
  if (expression.kind === "call" && functionNamed(expression.name)?.volatile) return true;
  return partsOf(expression).some(isVolatile);
}

/** Within an aggregating call there may be no other, and nothing that differs from one time to the next. */
function checkWithin(expression: Expression): void {
  if (expression.kind === "call") {
    if (aggregateNamed(expression.name))
      throw syntaxError("NestedAggregation", "An aggregating function cannot stand within another.", expression);
    if (functionNamed(expression.name)?.volatile)
      throw syntaxError("NonConstantExpression", "rand() cannot stand within an aggregating function.", expression);
  }
  for (const part of partsOf(expression)) checkWithin(part);
}

/**
 * Checks that beside its aggregating calls an expression uses only what is the same for all rows of a group.
 * Throws `AmbiguousAggregationExpression`.
 * @param grouped signatures of what rows are grouped by
 */
export function checkGrouped(
  expression: Expression,
  grouped: ReadonlySet<string>,
  local: ReadonlySet<string> = new Set(),
): void {
  if (grouped.has(signatureOf(expression))) return;
  if (expression.kind === "call" && aggregateNamed(expression.name)) return;
  if (expression.kind === "variable" && !local.has(expression.name))
    throw syntaxError(
      "AmbiguousAggregationExpression",
      `"${expression.name}" is not among what the rows are grouped by: list it on its own.`,
      expression,
    );
  const inner = new Set(local);
  if (expression.kind === "list comprehension" || expression.kind === "quantifier" || expression.kind === "reduce")
    inner.add(expression.variable.name);
  if (expression.kind === "reduce") inner.add(expression.accumulator.name);
  for (const part of partsOf(expression)) checkGrouped(part, grouped, inner);
}

/** Whether an expression can be used beside aggregating calls: a variable or a property of one. */
export function isSimple(expression: Expression): boolean {
  return expression.kind === "variable" || (expression.kind === "property" && isSimple(expression.subject));
}
