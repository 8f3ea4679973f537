import type { Span } from "../../../model/graph.ts";
import { CypherError, runtimeError, syntaxError } from "../errors.ts";
import type { Parts } from "../parts.ts";
import type { Evaluate } from "../run.ts";
import type { Expression, PatternPart, Query } from "../syntax/ast.ts";
import { signatureOf } from "../syntax/walk.ts";
import { calculate, negate, resultType } from "../values/arithmetic.ts";
import { equals } from "../values/compare.ts";
import {
  ANYTHING,
  BOOLEAN,
  DURATION,
  describeType,
  LIST,
  MAP,
  mayBe,
  NODE,
  NOTHING,
  NUMBER,
  PATH,
  RELATIONSHIP,
  TEMPORAL,
  type Type,
  typeOf,
} from "../values/types.ts";
import { isList } from "../values/value.ts";
import { hasLabels, itemOf, nodeHasLabels, propertyOf, read, readProperty, sliceOf } from "./access.ts";
import { compileCall } from "./calls.ts";
import { type Compiled, type Compiler, compiled, expect, type Place, plain } from "./compiled.ts";
import { Iterations } from "./iterations.ts";
import { comparison, conjunction, disjunction, exclusive, isIn, truthOf } from "./logic.ts";
import type { Frame, Scope, Variable } from "./scope.ts";
import { TEXT_TESTS } from "./text-tests.ts";

/** Plans what an expression asks of the graph. */
export interface Subqueries {
  /** Whether a pattern is there. */
  exists(pattern: PatternPart, scope: Scope): Evaluate;
  /** A list with an item for each place where a pattern is. */
  collect(pattern: PatternPart, where: Expression | null, result: Expression, scope: Scope): Evaluate;
  shortest(pattern: PatternPart, scope: Scope): Evaluate;
  /** Whether a query has any row. */
  any(query: Query, scope: Scope): Evaluate;
}

/** Turns expressions into functions, and tells what is wrong with them before any of them runs. */
export class ExpressionCompiler implements Compiler {
  readonly parts: Parts;
  readonly #iterations: Iterations;
  readonly #subqueries: Subqueries;

  constructor(frame: Frame, subqueries: Subqueries, parts: Parts) {
    this.parts = parts;
    this.#iterations = new Iterations(this, frame);
    this.#subqueries = subqueries;
  }

  compile(expression: Expression, place: Place): Compiled {
    const known = place.known?.get(signatureOf(expression));
    if (known) return { type: known.type, evaluate: read(known), variable: known };
    return this.#compile(expression, place);
  }

  /** A condition: true, false or null. Throws `InvalidArgumentType` for what can be none of them. */
  condition(expression: Expression, place: Place): Evaluate {
    const { evaluate, type } = this.compile(expression, { ...place, condition: true });
    expect(type, BOOLEAN, expression);
    return (run) => truthOf(evaluate(run), expression);
  }

  #compile(expression: Expression, place: Place): Compiled {
    switch (expression.kind) {
      case "literal": {
        const { value } = expression;
        return compiled(typeOf(value), () => value);
      }
      case "parameter": {
        const { name } = expression;
        return compiled(ANYTHING, ({ environment: { parameters } }) => {
          const value = parameters.get(name);
          if (value === undefined)
            throw runtimeError("ParameterMissing", "MissingParameter", `No value is given for $${name}.`, expression);
          return value;
        });
      }
      case "variable": {
        const variable = place.scope.get(expression.name, expression);
        return { type: variable.type || ANYTHING, evaluate: read(variable), variable };
      }
      case "property": {
        const { key } = expression;
        const subject = this.compile(expression.subject, plain(place));
        checkHasProperties(subject.type, key, expression);
        const direct = subject.variable && readProperty(subject.variable, key);
        return compiled(ANYTHING, direct ?? ((run) => propertyOf(subject.evaluate(run), key, run, expression)));
      }
      case "index": {
        const [subject, index] = this.#all([expression.subject, expression.index], place);
        return compiled(ANYTHING, (run) => itemOf(subject.evaluate(run), index.evaluate(run), run, expression));
      }
      case "slice": {
        const subject = this.compile(expression.subject, plain(place));
        const from = expression.from && this.compile(expression.from, plain(place)).evaluate;
        const to = expression.to && this.compile(expression.to, plain(place)).evaluate;
        return compiled(LIST, (run) => sliceOf(subject.evaluate(run), from?.(run), to?.(run), expression));
      }
      case "list": {
        const items = expression.items.map((item) => this.compile(item, plain(place)));
        const types = items.reduce((all, { type }) => all | type, NOTHING);
        return { ...compiled(LIST, (run) => run.made(items.map(({ evaluate }) => evaluate(run)))), items: types };
      }
      case "map": {
        const entries = expression.entries.map(
          ({ key, value }) => [key, this.compile(value, plain(place)).evaluate] as const,
        );
        return compiled(MAP, (run) => run.made(new Map(entries.map(([key, value]) => [key, value(run)]))));
      }
      case "labels":
        return this.#labels(expression.subject, expression.labels, expression, place);
      case "comparison":
        return this.#comparison(expression, place);
      case "and":
      case "or":
      case "xor": {
        const operands = expression.operands.map((operand) => this.#operand(operand, place));
        const combine = expression.kind === "and" ? conjunction : expression.kind === "or" ? disjunction : exclusive;
        return compiled(BOOLEAN, combine(operands, expression));
      }
      case "not": {
        const operand = this.#operand(expression.operand, place);
        return compiled(BOOLEAN, (run) => {
          const truth = truthOf(operand(run), expression);
          return truth === null ? null : !truth;
        });
      }
      case "arithmetic": {
        const { operator } = expression;
        const [left, right] = this.#all([expression.left, expression.right], place);
        const type = resultType(operator, left.type || ANYTHING, right.type || ANYTHING);
        if (type === NOTHING)
          throw syntaxError(
            "InvalidArgumentType",
            `"${operator}" cannot join ${describeType(left.type)} and ${describeType(right.type)}.`,
            expression,
          );
        return compiled(type, (run) => {
          const value = calculate(operator, left.evaluate(run), right.evaluate(run), expression);
          if (isList(value)) run.make(value.length);
          return run.made(value);
        });
      }
      case "sign": {
        const operand = this.compile(expression.operand, plain(place));
        expect(operand.type, NUMBER | DURATION, expression);
        if (!expression.negative) return operand;
        return compiled(operand.type, (run) => negate(operand.evaluate(run), expression));
      }
      case "text":
        return this.#text(expression, place);
      case "in": {
        const [left, right] = this.#all([expression.left, expression.right], place);
        expect(right.type, LIST, expression.right);
        return compiled(BOOLEAN, (run) => isIn(left.evaluate(run), right.evaluate(run), expression));
      }
      case "is null": {
        const { negated } = expression;
        const operand = this.compile(expression.operand, plain(place));
        return compiled(BOOLEAN, (run) => (operand.evaluate(run) === null) !== negated);
      }
      case "case":
        return this.#case(expression, place);
      case "list comprehension":
        return this.#iterations.listComprehension(expression, place);
      case "quantifier":
        return this.#iterations.quantifier(expression, place);
      case "reduce":
        return this.#iterations.reduce(expression, place);
      case "pattern comprehension": {
        const { pattern, where, result } = expression;
        return compiled(LIST, this.#subqueries.collect(pattern, where, result, place.scope));
      }
      case "pattern": {
        if (expression.pattern.shortest)
          return compiled(ANYTHING, this.#subqueries.shortest(expression.pattern, place.scope));
        if (!place.condition)
          throw syntaxError(
            "UnexpectedSyntax",
            "A pattern can only stand here as a condition, such as after WHERE.",
            expression,
          );
        return compiled(BOOLEAN, this.#subqueries.exists(expression.pattern, place.scope));
      }
      case "exists":
        return compiled(BOOLEAN, this.#subqueries.any(expression.query, place.scope));
      case "call":
        return compileCall(this, expression, place);
    }
  }

  #all<T extends readonly Expression[]>(expressions: readonly [...T], place: Place): { [K in keyof T]: Compiled } {
    return expressions.map((expression) => this.compile(expression, plain(place))) as { [K in keyof T]: Compiled };
  }

  /** An operand of AND, OR, XOR, NOT. */
  #operand(expression: Expression, place: Place): Evaluate {
    const { type, evaluate } = this.compile(expression, place);
    expect(type, BOOLEAN, expression);
    return evaluate;
  }

  #labels(subject: Expression, labels: readonly string[], span: Span, place: Place): Compiled {
    const { type, evaluate, variable } = this.compile(subject, plain(place));
    expect(type, NODE | RELATIONSHIP, subject);
    if (variable?.storage !== "node") return compiled(BOOLEAN, (run) => hasLabels(evaluate(run), labels, run, span));
    const { slot } = variable;
    return compiled(BOOLEAN, ({ slots, graph }) => {
      const node = slots[slot] as number;
      return node < 0 ? null : nodeHasLabels(node, labels, graph);
    });
  }

  #comparison(expression: Expression & { kind: "comparison" }, place: Place): Compiled {
    const operands = expression.operands.map((operand) => this.compile(operand, plain(place)));
    const pairs = expression.operators.map((operator, i) => {
      const [left, right] = [operands[i], operands[i + 1]];
      if (!left || !right) throw new RangeError("A comparison has one operator fewer than operands.");
      const bare = sameEntities(left.variable, right.variable);
      if (bare && (operator === "=" || operator === "<>")) return bare(operator === "=");
      return comparison(operator, left.evaluate, right.evaluate);
    });
    const [only] = pairs;
    return compiled(BOOLEAN, pairs.length === 1 && only ? only : conjunction(pairs, expression));
  }

  #text(expression: Expression & { kind: "text" }, place: Place): Compiled {
    const [left, right] = this.#all([expression.left, expression.right], place);
    const test = expression.test === "matches" ? this.parts.matches : TEXT_TESTS[expression.test];
    if (!test) throw new RangeError("The part of the engine that reads regular expressions was not given.");
    return compiled(BOOLEAN, (run) => {
      const a = left.evaluate(run);
      const b = right.evaluate(run);
      return typeof a === "string" && typeof b === "string" ? test(a, b, run, expression) : null;
    });
  }

  #case(expression: Expression & { kind: "case" }, place: Place): Compiled {
    const subject = expression.subject && this.compile(expression.subject, plain(place)).evaluate;
    const branches = expression.branches.map(({ when, result }) => ({
      when: subject ? this.compile(when, plain(place)).evaluate : this.condition(when, place),
      result: this.compile(result, plain(place)),
    }));
    const otherwise = expression.otherwise ? this.compile(expression.otherwise, plain(place)) : null;
    const type = branches.reduce((all, { result }) => all | result.type, otherwise?.type ?? NOTHING);
    return compiled(type || ANYTHING, (run) => {
      const value = subject?.(run);
      for (const { when, result } of branches) {
        const test = when(run);
        if (value === undefined ? test === true : equals(value, test) === true) return result.evaluate(run);
      }
      return otherwise?.evaluate(run) ?? null;
    });
  }
}

/** Throws at compile time for what can have no properties. */
function checkHasProperties(type: Type, key: string, span: Span): void {
  if (mayBe(type, MAP | NODE | RELATIONSHIP | TEMPORAL)) return;
  const errorClass = type === PATH ? "SyntaxError" : "TypeError";
  throw new CypherError(
    { errorClass, phase: "compile time", detail: "InvalidArgumentType" },
    `There is no property "${key}" of ${describeType(type)}.`,
    span,
  );
}

/** Two nodes or two relationships are one if their numbers are. */
function sameEntities(a: Variable | null, b: Variable | null): ((wanted: boolean) => Evaluate) | null {
  if (!a || !b || a.storage !== b.storage || (a.storage !== "node" && a.storage !== "relationship")) return null;
  return (wanted) =>
    ({ slots }) => {
      const x = slots[a.slot] as number;
      const y = slots[b.slot] as number;
      return x < 0 || y < 0 ? null : (x === y) === wanted;
    };
}
