import type { SyntaxNode } from "@lezer/common";
import { syntaxError } from "../errors.ts";
import type {
  ArithmeticOperator,
  ComparisonOperator,
  Expression,
  Iteration,
  MapExpression,
  Quantifier,
  Query,
} from "./ast.ts";
import { PatternBuilder } from "./build-patterns.ts";
import { readNumber, readString } from "./literals.ts";
import { childOf, childrenOf, expressionOf, expressionsOf, type Source, spanOf } from "./tree.ts";

/** How deep expressions may nest: beyond what anybody writes, within what the call stack bears. */
export const DEEPEST = 400;

/** Makes expressions of the syntax tree. */
export class ExpressionBuilder {
  readonly #source: Source;
  readonly #patterns: PatternBuilder;
  readonly #subquery: (node: SyntaxNode) => Query;
  #depth = 0;

  /** @param subquery reads the query within `EXISTS { … }` */
  constructor(source: Source, subquery: (node: SyntaxNode) => Query) {
    this.#source = source;
    this.#patterns = new PatternBuilder(source, this);
    this.#subquery = subquery;
  }

  get patterns(): PatternBuilder {
    return this.#patterns;
  }

  build(node: SyntaxNode): Expression {
    if (++this.#depth > DEEPEST)
      throw syntaxError("UnexpectedSyntax", `Expressions may nest ${DEEPEST} levels deep, no more.`, spanOf(node));
    const expression = this.#build(node);
    this.#depth--;
    return expression;
  }

  #build(node: SyntaxNode): Expression {
    const span = spanOf(node);
    switch (node.name) {
      case "Or":
      case "Xor":
      case "And":
      case "Not":
        return this.#logic(node);
      case "Comparison":
        return this.#comparison(node);
      case "Predicate":
        return this.#predicate(node);
      case "Sum":
      case "Product":
        return this.#chain(node);
      case "Power": {
        const [left, right] = this.#two(node);
        return { ...span, kind: "arithmetic", operator: "^", left, right };
      }
      case "Sign":
        return this.#sign(node);
      case "Variable":
        return { ...this.#source.name(node), kind: "variable" };
      case "Literal":
        return this.#literal(node);
      case "Parameter":
        return this.parameter(node);
      case "Parenthesized":
        return this.build(expressionOf(node));
      case "ListExpression":
        return this.#list(node);
      case "MapLiteral":
        return this.map(node);
      case "Lookup":
      case "Property":
        return {
          ...span,
          kind: "property",
          subject: this.build(expressionOf(node)),
          key: this.#source.name(childOf(node, "PropertyName")).name,
        };
      case "Index": {
        const [subject, index] = this.#two(node);
        return { ...span, kind: "index", subject, index };
      }
      case "Slice":
        return this.#slice(node);
      case "HasLabels": {
        const labels = this.#patterns.labels(node).map(({ name }) => name);
        return { ...span, kind: "labels", subject: this.build(expressionOf(node)), labels };
      }
      case "Call":
        return this.#call(node);
      case "Case":
        return this.#case(node);
      case "Exists":
        return { ...span, kind: "exists", query: this.#subquery(node) };
      case "PatternExpression":
        return { ...span, kind: "pattern", pattern: this.#patterns.chain(node, null, null) };
      default:
        throw new RangeError(`The grammar knows no expression ${node.name}.`);
    }
  }

  parameter(node: SyntaxNode) {
    const { name } = this.#source.name(childOf(node, "ParameterName"));
    return { ...spanOf(node), kind: "parameter" as const, name };
  }

  map(node: SyntaxNode): MapExpression {
    const entries = node.getChildren("MapEntry").map((entry) => ({
      key: this.#source.name(childOf(entry, "PropertyName")).name,
      value: this.build(expressionOf(entry)),
    }));
    return { ...spanOf(node), kind: "map", entries };
  }

  #two(node: SyntaxNode): [Expression, Expression] {
    const [left, right] = expressionsOf(node);
    if (!left || !right) throw new RangeError(`The grammar gives ${node.name} two operands.`);
    return [this.build(left), this.build(right)];
  }

  #logic(node: SyntaxNode): Expression {
    const span = spanOf(node);
    if (node.name === "Not") return { ...span, kind: "not", operand: this.build(expressionOf(node)) };
    const operands = expressionsOf(node).map((operand) => this.build(operand));
    return { ...span, kind: node.name.toLowerCase() as "and" | "or" | "xor", operands };
  }

  /** `a < b < c` is one comparison of three. */
  #comparison(node: SyntaxNode): Expression {
    const operators = node
      .getChildren("ComparisonOperator")
      .map((sign) => this.#source.textOf(sign) as ComparisonOperator);
    const operands = expressionsOf(node).map((operand) => this.build(operand));
    return { ...spanOf(node), kind: "comparison", operands, operators };
  }

  /** `a - b + c`, from the left. */
  #chain(node: SyntaxNode): Expression {
    const signs = [...node.getChildren("SumOperator"), ...node.getChildren("ProductOperator")];
    const operands = expressionsOf(node).map((operand) => this.build(operand));
    return operands.reduce((left, right, i) => {
      const sign = signs[i - 1];
      const operator = (sign ? this.#source.textOf(sign) : "+") as ArithmeticOperator;
      return { start: left.start, end: right.end, kind: "arithmetic", operator, left, right };
    });
  }

  #predicate(node: SyntaxNode): Expression {
    const span = spanOf(node);
    const negated = node.getChild("IsNotNull") !== null;
    if (negated || node.getChild("IsNull"))
      return { ...span, kind: "is null", negated, operand: this.build(expressionOf(node)) };
    const [left, right] = this.#two(node);
    if (node.getChild("In")) return { ...span, kind: "in", left, right };
    const test = node.getChild("StartsWith")
      ? "starts with"
      : node.getChild("EndsWith")
        ? "ends with"
        : node.getChild("Contains")
          ? "contains"
          : "matches";
    return { ...span, kind: "text", test, left, right };
  }

  #sign(node: SyntaxNode): Expression {
    const span = spanOf(node);
    const negative = this.#source.textOf(childOf(node, "SumOperator")) === "-";
    const inner = expressionOf(node);
    const number = inner.name === "Literal" ? inner.getChild("Number") : null;
    if (number) return { ...span, kind: "literal", value: readNumber(this.#source.textOf(number), negative, span) };
    return { ...span, kind: "sign", negative, operand: this.build(inner) };
  }

  #literal(node: SyntaxNode): Expression {
    const span = spanOf(node);
    const text = this.#source.textOf(node);
    const [token] = childrenOf(node);
    switch (token?.name) {
      case "Number":
        return { ...span, kind: "literal", value: readNumber(text, false, span) };
      case "String":
        return { ...span, kind: "literal", value: readString(text, node.from) };
      case "NULL":
        return { ...span, kind: "literal", value: null };
      default:
        return { ...span, kind: "literal", value: token?.name === "TRUE" };
    }
  }

  #slice(node: SyntaxNode): Expression {
    const [subject, ...bounds] = expressionsOf(node);
    const upto = childOf(node, "Upto");
    const from = bounds.find((bound) => bound.to <= upto.from);
    const to = bounds.find((bound) => bound.from >= upto.to);
    return {
      ...spanOf(node),
      kind: "slice",
      subject: this.build(subject ?? node),
      from: from ? this.build(from) : null,
      to: to ? this.build(to) : null,
    };
  }

  #case(node: SyntaxNode): Expression {
    const subject = node.getChild("Subject");
    const otherwise = node.getChild("Otherwise");
    return {
      ...spanOf(node),
      kind: "case",
      subject: subject ? this.build(expressionOf(subject)) : null,
      branches: node.getChildren("Branch").map((branch) => {
        const [when, result] = this.#two(branch);
        return { when, result };
      }),
      otherwise: otherwise ? this.build(expressionOf(otherwise)) : null,
    };
  }

  /** A list, a list comprehension or a pattern comprehension. */
  #list(node: SyntaxNode): Expression {
    const span = spanOf(node);
    const items = expressionsOf(node);
    const [first] = items;
    const result = node.getChild("Result");
    const where = node.getChild("Where");
    const iterates = items.length === 1 && first !== undefined && this.#iterates(first);
    if (first && items.length === 1 && result) {
      const pattern = this.#patterns.ofComprehension(first);
      if (pattern)
        return {
          ...span,
          kind: "pattern comprehension",
          pattern,
          where: where ? this.build(expressionOf(where)) : null,
          result: this.build(expressionOf(result)),
        };
    }
    if (iterates)
      return {
        ...span,
        kind: "list comprehension",
        ...this.#iteration(first, where),
        result: result ? this.build(expressionOf(result)) : null,
      };
    const stray = where ?? result;
    if (stray)
      throw syntaxError("UnexpectedSyntax", "A list comprehension reads [x IN list WHERE … | …].", spanOf(stray));
    return { ...span, kind: "list", items: items.map((item) => this.build(item)) };
  }

  #iterates(node: SyntaxNode): boolean {
    return node.name === "Predicate" && node.getChild("In") !== null && node.firstChild?.name === "Variable";
  }

  #iteration(node: SyntaxNode, where: SyntaxNode | null): Iteration {
    const [variable, list] = expressionsOf(node);
    if (!variable || !list) throw new RangeError("The grammar gives IN two operands.");
    return {
      variable: this.#source.name(variable),
      list: this.build(list),
      where: where ? this.build(expressionOf(where)) : null,
    };
  }

  /** A call of a function, a quantifier, `reduce`, or a shortest path. */
  #call(node: SyntaxNode): Expression {
    const span = spanOf(node);
    const name = this.#functionName(node);
    const list = node.getChild("Arguments");
    const args = list ? expressionsOf(list) : [];
    const where = list?.getChild("Where") ?? null;
    const result = list?.getChild("Result") ?? null;
    const [first, second] = args;
    const lower = name.toLowerCase();
    if (first && where && !result && args.length === 1 && isQuantifier(lower) && this.#iterates(first))
      return { ...span, kind: "quantifier", quantifier: lower, ...this.#iteration(first, where) };
    if (lower === "reduce" && result && !where && first && second && args.length === 2)
      return this.#reduce(node, first, second, result);
    const stray = where ?? result;
    if (stray) throw syntaxError("UnexpectedSyntax", `The function ${name} takes no such argument.`, spanOf(stray));
    if ((lower === "shortestpath" || lower === "allshortestpaths") && first?.name === "PatternExpression") {
      const pattern = this.#patterns.chain(first, null, lower === "shortestpath" ? "one" : "all");
      return { ...span, kind: "pattern", pattern };
    }
    return {
      ...span,
      kind: "call",
      name,
      args: args.map((arg) => this.build(arg)),
      distinct: list?.getChild("DISTINCT") != null,
      star: list?.getChild("Star") != null,
    };
  }

  #reduce(node: SyntaxNode, first: SyntaxNode, second: SyntaxNode, result: SyntaxNode): Expression {
    const [accumulator, start] = expressionsOf(first);
    if (first.name !== "Comparison" || accumulator?.name !== "Variable" || !start || !this.#iterates(second))
      throw syntaxError("UnexpectedSyntax", "It reads reduce(total = start, x IN list | …).", spanOf(node));
    const { variable, list } = this.#iteration(second, null);
    return {
      ...spanOf(node),
      kind: "reduce",
      accumulator: this.#source.name(accumulator),
      initial: this.build(start),
      variable,
      list,
      result: this.build(expressionOf(result)),
    };
  }

  #functionName(node: SyntaxNode): string {
    const callee = node.firstChild;
    if (!callee || callee.name === "EXISTS") return "exists";
    const parts: string[] = [];
    let at = callee;
    while (at.name === "Lookup") {
      parts.unshift(this.#source.name(childOf(at, "PropertyName")).name);
      at = expressionOf(at);
    }
    if (at.name !== "Variable") throw syntaxError("UnexpectedSyntax", "Only a function can be called.", spanOf(callee));
    return [this.#source.name(at).name, ...parts].join(".");
  }
}

function isQuantifier(name: string): name is Quantifier {
  return name === "all" || name === "any" || name === "none" || name === "single";
}
