import type { Span } from "../../../model/graph.ts";
import { placed, runtimeError } from "../errors.ts";
import type { ArithmeticOperator } from "../syntax/ast.ts";
import { TemporalValue } from "../temporal/temporal-value.ts";
import { formatFloat } from "./text.ts";
import { DURATION, describeType, FLOAT, INSTANT, INTEGER, LIST, NUMBER, STRING, type Type, typeOf } from "./types.ts";
import { fits, isList, isNumber, type Value } from "./value.ts";

/** Types that `a operator b` may give; `NOTHING` where no values of these types go together. */
export function resultType(operator: ArithmeticOperator, a: Type, b: Type): Type {
  let result = 0;
  if (a & NUMBER && b & NUMBER) {
    if (operator !== "^" && a & INTEGER && b & INTEGER) result |= INTEGER;
    if (operator === "^" || (a | b) & FLOAT) result |= FLOAT;
  }
  if (operator === "+") {
    if ((a & STRING && b & (STRING | NUMBER)) || (b & STRING && a & NUMBER)) result |= STRING;
    if ((a | b) & LIST) result |= LIST;
    if (b & DURATION) result |= a & INSTANT;
    if (a & DURATION) result |= b & INSTANT;
  }
  if (operator === "-" && b & DURATION) result |= a & INSTANT;
  if ((operator === "+" || operator === "-") && a & b & DURATION) result |= DURATION;
  if ((operator === "*" || operator === "/") && a & DURATION && b & NUMBER) result |= DURATION;
  if (operator === "*" && b & DURATION && a & NUMBER) result |= DURATION;
  return result;
}

/** Throws TypeError `InvalidArgumentType` or ArithmeticError. */
export function calculate(operator: ArithmeticOperator, a: Value, b: Value, span: Span): Value {
  if (a === null || b === null) return null;
  if (typeof a === "bigint" && typeof b === "bigint") return integers(operator, a, b, span);
  if (isNumber(a) && isNumber(b)) return floats(operator, Number(a), Number(b));
  const result = others(operator, a, b, span);
  if (result === null)
    throw runtimeError(
      "TypeError",
      "InvalidArgumentType",
      `${capital(describeType(typeOf(a)))} and ${describeType(typeOf(b))} do not go together with "${operator}".`,
      span,
    );
  return result;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function integers(operator: ArithmeticOperator, a: bigint, b: bigint, span: Span): Value {
  if (operator === "^") return Number(a) ** Number(b);
  if ((operator === "/" || operator === "%") && b === 0n)
    throw runtimeError("ArithmeticError", "DivisionByZero", "An integer was divided by zero.", span);
  const value =
    operator === "+" ? a + b : operator === "-" ? a - b : operator === "*" ? a * b : operator === "/" ? a / b : a % b;
  if (!fits(value))
    throw runtimeError("ArithmeticError", "IntegerOverflow", `${a} ${operator} ${b} does not fit 64 bits.`, span);
  return value;
}

function floats(operator: ArithmeticOperator, a: number, b: number): number {
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return a / b;
    case "%":
      return a % b;
    case "^":
      return a ** b;
  }
}

/** Null where the two do not go together. */
function others(operator: ArithmeticOperator, a: Value, b: Value, span: Span): Value {
  if (operator === "+") {
    if (isList(a)) return isList(b) ? [...a, ...b] : [...a, b];
    if (isList(b)) return [a, ...b];
    if (typeof a === "string" && (typeof b === "string" || isNumber(b))) return a + asText(b);
    if (typeof b === "string" && isNumber(a)) return asText(a) + b;
  }
  try {
    const result = b instanceof TemporalValue ? b.calculate(operator, a, true) : null;
    return result ?? (a instanceof TemporalValue ? a.calculate(operator, b, false) : null);
  } catch (error) {
    throw placed(error, span);
  }
}

function asText(value: string | number | bigint): string {
  return typeof value === "number" ? formatFloat(value) : String(value);
}

/** Unary minus. Throws TypeError or ArithmeticError. */
export function negate(value: Value, span: Span): Value {
  if (value === null) return null;
  if (typeof value === "number") return -value;
  if (typeof value !== "bigint") {
    const opposite = value instanceof TemporalValue ? value.calculate("*", -1n, false) : null;
    if (opposite !== null) return opposite;
    throw runtimeError("TypeError", "InvalidArgumentType", `There is no minus ${describeType(typeOf(value))}.`, span);
  }
  if (!fits(-value))
    throw runtimeError("ArithmeticError", "IntegerOverflow", `-(${value}) does not fit 64 bits.`, span);
  return -value;
}
