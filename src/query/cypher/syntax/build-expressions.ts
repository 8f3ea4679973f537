import type { SyntaxNode } from "@lezer/common";
import { syntaxError } from "../errors.ts";
import type { Expression, Iteration, MapExpression, Quantifier, Query } from "./ast.ts";
import { OperationBuilder } from "./build-operations.ts";
import { PatternBuilder } from "./build-patterns.ts";
import { readNumber, readString } from "./literals.ts";
import { bare, childOf, childrenOf, expressionOf, expressionsOf, type Source, spanOf } from "./tree.ts";

/** How deep expressions may nest: beyond what anybody writes, within what the call stack bears. */
export const DEEPEST = 400;

/** Makes expressions of the syntax tree. */
export class ExpressionBuilder {
  readonly #source: Source;
  readonly patterns: PatternBuilder;
  readonly operations: OperationBuilder;
  readonly #subquery: (node: SyntaxNode) => Query;
  #depth = 0;

  /** @param subquery reads the query within `EXISTS { … }` */
  constructor(source: Source, subquery: (node: SyntaxNode) => Query) {
    this.#source = source;
    this.operations = new OperationBuilder(source, (node) => this.build(node));
    this.patterns = new PatternBuilder(source, this, this.operations);
    this.#subquery = subquery;
  }

  build(node: SyntaxNode): Expression {
    if (node.name === "Expression") return this.operations.build(childrenOf(node));
    if (++this.#depth > DEEPEST)
      throw syntaxError("UnexpectedSyntax", `Expressions may nest ${DEEPEST} levels deep, no more.`, spanOf(node));
    const expression = this.#build(node);
    this.#depth--;
    return expression;
  }

  #build(node: SyntaxNode): Expression {
    const span = spanOf(node);
    switch (node.name) {
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
        const labels = this.patterns.labels(node).map(({ name }) => name);
        return { ...span, kind: "labels", subject: this.build(expressionOf(node)), labels };
      }
      case "Call":
        return this.#call(node);
      case "Case":
        return this.#case(node);
      case "Exists":
        return { ...span, kind: "exists", query: this.#subquery(node) };
      case "PatternExpression":
        return { ...span, kind: "pattern", pattern: this.patterns.chain(node, null, null) };
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
    if (first && items.length === 1 && result) {
      const pattern = this.patterns.ofComprehension(first);
      if (pattern)
        return {
          ...span,
          kind: "pattern comprehension",
          pattern,
          where: where ? this.build(expressionOf(where)) : null,
          result: this.build(expressionOf(result)),
        };
    }
    const iteration = first && items.length === 1 ? this.#iteration(first, where) : null;
    if (iteration)
      return {
        ...span,
        kind: "list comprehension",
        ...iteration,
        result: result ? this.build(expressionOf(result)) : null,
      };
    const stray = where ?? result;
    if (stray)
      throw syntaxError("UnexpectedSyntax", "A list comprehension reads [x IN list WHERE … | …].", spanOf(stray));
    return { ...span, kind: "list", items: items.map((item) => this.build(item)) };
  }

  /** `x IN list`; null for anything else. */
  #iteration(node: SyntaxNode, where: SyntaxNode | null): Iteration | null {
    const row = childrenOf(node);
    const list = this.operations.after("IN", row);
    const [variable] = row;
    if (!variable || !list) return null;
    return {
      variable: this.#source.name(variable),
      list: this.operations.build(list),
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
    if (first && where && !result && args.length === 1 && isQuantifier(lower)) {
      const iteration = this.#iteration(first, where);
      if (iteration) return { ...span, kind: "quantifier", quantifier: lower, ...iteration };
    }
    if (lower === "reduce" && result && !where && first && second && args.length === 2)
      return this.#reduce(node, first, second, result);
    const stray = where ?? result;
    if (stray) throw syntaxError("UnexpectedSyntax", `The function ${name} takes no such argument.`, spanOf(stray));
    const inner = first && bare(first);
    if ((lower === "shortestpath" || lower === "allshortestpaths") && inner?.name === "PatternExpression") {
      const pattern = this.patterns.chain(inner, null, lower === "shortestpath" ? "one" : "all");
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
    const row = childrenOf(first);
    const start = this.operations.after("=", row);
    const [accumulator] = row;
    const iteration = this.#iteration(second, null);
    if (!accumulator || !start || !iteration)
      throw syntaxError("UnexpectedSyntax", "It reads reduce(total = start, x IN list | …).", spanOf(node));
    const { variable, list } = iteration;
    return {
      ...spanOf(node),
      kind: "reduce",
      accumulator: this.#source.name(accumulator),
      initial: this.operations.build(start),
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
