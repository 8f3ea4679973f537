import { placed, runtimeError, syntaxError } from "../errors.ts";
import { aggregateNamed } from "../functions/aggregates.ts";
import { functionNamed } from "../functions/index.ts";
import type { CallExpression } from "../syntax/ast.ts";
import { ANYTHING, describeType, mayBe, typeOf } from "../values/types.ts";
import type { Value } from "../values/value.ts";
import { read } from "./access.ts";
import { type Compiled, type Compiler, compiled, expect, type Place, plain } from "./compiled.ts";

/** A call of a function, or of one that sums up rows. Throws `UnknownFunction`, `InvalidNumberOfArguments` … */
export function compileCall(compiler: Compiler, expression: CallExpression, place: Place): Compiled {
  const { name, args } = expression;
  if (aggregateNamed(name)) {
    if (!place.aggregate)
      throw syntaxError("InvalidAggregation", `${name}() can only stand in what WITH or RETURN lists.`, expression);
    const variable = place.aggregate(expression);
    return { type: variable.type, evaluate: read(variable), variable: null };
  }
  const [first] = args;
  if (name === "exists" && first?.kind === "pattern" && args.length === 1)
    return compiler.compile(first, { ...place, condition: true });
  const known = functionNamed(name) ?? functionNamed(name, compiler.parts.functions ?? {});
  if (!known) throw syntaxError("UnknownFunction", `There is no function ${name}().`, expression);
  if (expression.star || expression.distinct)
    throw syntaxError("InvalidAggregation", `${name}() takes values, neither * nor DISTINCT.`, expression);
  const least = known.required ?? known.parameters.length;
  if (args.length < least || (args.length > known.parameters.length && !known.repeats))
    throw syntaxError(
      "InvalidNumberOfArguments",
      `${name}() takes ${counted(least, known.parameters.length)}.`,
      expression,
    );
  const values = args.map((arg) => compiler.compile(arg, plain(place)));
  const wanted = args.map((_, i) => known.parameters[i] ?? known.parameters.at(-1) ?? ANYTHING);
  values.forEach(({ type }, i) => {
    expect(type, wanted[i] ?? ANYTHING, args[i] ?? expression);
  });
  const { takesNull = false, call } = known;
  return compiled(known.result, (run) => {
    const given: Value[] = [];
    for (let i = 0; i < values.length; i++) {
      const value = values[i]?.evaluate(run) ?? null;
      if (value === null && !takesNull) return null;
      const type = typeOf(value);
      if (!mayBe(type, wanted[i] ?? ANYTHING))
        throw runtimeError(
          "TypeError",
          "InvalidArgumentValue",
          `${name}() takes ${describeType(wanted[i] ?? ANYTHING)}, not ${describeType(type)}.`,
          expression,
        );
      given.push(value);
    }
    try {
      return run.made(call(given, run));
    } catch (error) {
      throw placed(error, expression);
    }
  });
}

function counted(least: number, most: number): string {
  const plural = most === 1 ? "argument" : "arguments";
  return least === most ? `${most === 0 ? "no" : most} ${plural}` : `${least} to ${most} ${plural}`;
}
