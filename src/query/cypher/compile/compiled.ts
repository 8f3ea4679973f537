import type { Span } from "../../../model/graph.ts";
import { syntaxError } from "../errors.ts";
import type { Parts } from "../parts.ts";
import type { Evaluate } from "../run.ts";
import type { CallExpression, Expression } from "../syntax/ast.ts";
import { describeType, mayBe, type Type } from "../values/types.ts";
import type { Scope, Variable } from "./scope.ts";

/** An expression ready to be evaluated. */
export interface Compiled {
  readonly type: Type;
  readonly evaluate: Evaluate;
  /** The variable that it is, if it is nothing else. */
  readonly variable: Variable | null;
  /** Types of the items of a list that is spelt out. */
  readonly items?: Type;
}

/** Where an expression stands. */
export interface Place {
  readonly scope: Scope;
  /** It decides whether something holds, so a pattern may stand for whether it is there. */
  readonly condition?: boolean;
  /** What has been computed already, by signature. */
  readonly known?: ReadonlyMap<string, Variable>;
  /** Takes in aggregating functions; without it there can be none here. */
  readonly aggregate?: (call: CallExpression) => Variable;
}

/** What turns expressions into functions, as the parts of the compiler see it. */
export interface Compiler {
  readonly parts: Parts;
  compile(expression: Expression, place: Place): Compiled;
  condition(expression: Expression, place: Place): Evaluate;
}

export function compiled(type: Type, evaluate: Evaluate): Compiled {
  return { type, evaluate, variable: null };
}

/** Within an expression a pattern is no condition any more. */
export function plain(place: Place): Place {
  return place.condition ? { ...place, condition: false } : place;
}

/** Throws `InvalidArgumentType` for an expression that cannot be what is wanted. */
export function expect(type: Type, wanted: Type, span: Span): void {
  if (!mayBe(type, wanted))
    throw syntaxError(
      "InvalidArgumentType",
      `Here ${describeType(wanted)} is wanted, not ${describeType(type)}.`,
      span,
    );
}
