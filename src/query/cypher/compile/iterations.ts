import type { Span } from "../../../model/graph.ts";
import { runtimeError } from "../errors.ts";
import type { Evaluate } from "../run.ts";
import type { Expression } from "../syntax/ast.ts";
import { ANYTHING, BOOLEAN, describeType, LIST, typeOf } from "../values/types.ts";
import { isList, type Value } from "../values/value.ts";
import { type Compiled, type Compiler, compiled, expect, type Place, plain } from "./compiled.ts";
import { QUANTIFIERS } from "./logic.ts";
import type { Frame, Variable } from "./scope.ts";

/** Expressions that go through a list and give its items a name. */
export class Iterations {
  readonly #compiler: Compiler;
  readonly #frame: Frame;

  constructor(compiler: Compiler, frame: Frame) {
    this.#compiler = compiler;
    this.#frame = frame;
  }

  /** The list that is gone through, and the place where its items have a name. */
  #iteration(name: string, list: Expression, place: Place): { list: Evaluate; item: Variable; inner: Place } {
    const { evaluate, type, items } = this.#compiler.compile(list, plain(place));
    expect(type, LIST, list);
    const item = this.#frame.variable(name, "value", items || ANYTHING);
    const { known } = place;
    const inner: Place = { scope: place.scope.with(item), ...(known && { known: without(known, name) }) };
    return { list: evaluate, item, inner };
  }

  listComprehension(expression: Expression & { kind: "list comprehension" }, place: Place): Compiled {
    const { list, item, inner } = this.#iteration(expression.variable.name, expression.list, place);
    const where = expression.where && this.#compiler.condition(expression.where, inner);
    const result = expression.result && this.#compiler.compile(expression.result, inner).evaluate;
    return compiled(LIST, (run) => {
      const items = listOf(list(run), expression);
      if (items === null) return null;
      const results: Value[] = [];
      for (const value of items) {
        run.make(1);
        run.slots[item.slot] = value;
        if (!where || where(run) === true) results.push(result ? result(run) : value);
      }
      return run.made(results);
    });
  }

  quantifier(expression: Expression & { kind: "quantifier" }, place: Place): Compiled {
    const { list, item, inner } = this.#iteration(expression.variable.name, expression.list, place);
    const where = expression.where && this.#compiler.condition(expression.where, inner);
    const decide = QUANTIFIERS[expression.quantifier];
    return compiled(BOOLEAN, (run) => {
      const items = listOf(list(run), expression);
      if (items === null) return null;
      const tally = { yes: 0, no: 0, unknown: 0 };
      for (const value of items) {
        run.make(1);
        run.slots[item.slot] = value;
        const truth = where ? where(run) : value;
        if (truth === null) tally.unknown++;
        else if (truth === true) tally.yes++;
        else tally.no++;
      }
      return decide(tally);
    });
  }

  reduce(expression: Expression & { kind: "reduce" }, place: Place): Compiled {
    const initial = this.#compiler.compile(expression.initial, plain(place)).evaluate;
    const { list, item, inner } = this.#iteration(expression.variable.name, expression.list, place);
    const total = this.#frame.variable(expression.accumulator.name, "value", ANYTHING);
    const result = this.#compiler.compile(expression.result, { ...inner, scope: inner.scope.with(total) }).evaluate;
    return compiled(ANYTHING, (run) => {
      const items = listOf(list(run), expression);
      if (items === null) return null;
      run.slots[total.slot] = initial(run);
      for (const value of items) {
        run.make(1);
        run.slots[item.slot] = value;
        run.slots[total.slot] = result(run);
      }
      return run.slots[total.slot] ?? null;
    });
  }
}

function without(known: ReadonlyMap<string, Variable>, name: string): ReadonlyMap<string, Variable> {
  return new Map([...known].filter(([signature]) => !signature.includes(JSON.stringify(name))));
}

function listOf(value: Value, span: Span): readonly Value[] | null {
  if (value === null || isList(value)) return value;
  throw runtimeError(
    "TypeError",
    "InvalidArgumentType",
    `Here a list is wanted, not ${describeType(typeOf(value))}.`,
    span,
  );
}
