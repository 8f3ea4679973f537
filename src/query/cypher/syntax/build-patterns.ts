import type { SyntaxNode } from "@lezer/common";
import { syntaxError } from "../errors.ts";
import type { Direction, Name, NodePattern, PatternPart, RelationshipPattern } from "./ast.ts";
import type { ExpressionBuilder } from "./build-expressions.ts";
import type { OperationBuilder } from "./build-operations.ts";
import { bare, childOf, childrenOf, type Source, spanOf } from "./tree.ts";

/** Makes patterns of the syntax tree. */
export class PatternBuilder {
  readonly #source: Source;
  readonly #expressions: ExpressionBuilder;
  readonly #operations: OperationBuilder;

  constructor(source: Source, expressions: ExpressionBuilder, operations: OperationBuilder) {
    this.#source = source;
    this.#expressions = expressions;
    this.#operations = operations;
  }

  part(node: SyntaxNode): PatternPart {
    const variable = node.getChild("Variable");
    const name = variable ? this.#source.name(variable) : null;
    const shortest = node.getChild("ShortestPath");
    if (!shortest) return this.chain(node, name, null);
    const word = this.#source.name(childOf(shortest, "Variable"));
    const lower = word.name.toLowerCase();
    if (lower !== "shortestpath" && lower !== "allshortestpaths")
      throw syntaxError(
        "UnexpectedSyntax",
        `A pattern may be within shortestPath or allShortestPaths, not ${word.name}.`,
        word,
      );
    return this.chain(shortest, name, lower === "shortestpath" ? "one" : "all");
  }

  chain(node: SyntaxNode, variable: Name | null, shortest: "one" | "all" | null): PatternPart {
    const nodes = node.getChildren("NodePattern").map((child) => this.#node(child));
    const relationships = node.getChildren("RelationshipPattern").map((child) => this.#relationship(child));
    if (shortest && relationships.length !== 1)
      throw syntaxError(
        "InvalidRelationshipPattern",
        "A shortest path has one relationship, such as -[*]-.",
        spanOf(node),
      );
    return { ...spanOf(node), variable, shortest, nodes, relationships };
  }

  /** The pattern of `[(a)-->(b) | …]` or `[p = (a)-->(b) | …]`; null for anything else. */
  ofComprehension(node: SyntaxNode): PatternPart | null {
    const inner = bare(node);
    if (inner.name === "PatternExpression") return this.chain(inner, null, null);
    const row = childrenOf(node);
    const [pattern, ...more] = this.#operations.after("=", row) ?? [];
    const [variable] = row;
    if (!variable || pattern?.name !== "PatternExpression" || more.length > 0) return null;
    return this.chain(pattern, this.#source.name(variable), null);
  }

  labels(node: SyntaxNode): Name[] {
    return node
      .getChildren("NodeLabels")
      .flatMap((labels) => labels.getChildren("LabelName").map((label) => this.#source.name(label)));
  }

  #node(node: SyntaxNode): NodePattern {
    const variable = node.getChild("Variable");
    return {
      ...spanOf(node),
      variable: variable ? this.#source.name(variable) : null,
      labels: this.labels(node),
      properties: this.#properties(node),
    };
  }

  #properties(node: SyntaxNode) {
    const map = node.getChild("MapLiteral");
    if (map) return this.#expressions.map(map);
    const parameter = node.getChild("Parameter");
    return parameter ? this.#expressions.parameter(parameter) : null;
  }

  #relationship(node: SyntaxNode): RelationshipPattern {
    const detail = node.getChild("RelationshipDetail");
    const variable = detail?.getChild("Variable");
    const types = detail?.getChild("RelationshipTypes")?.getChildren("TypeName") ?? [];
    const range = detail?.getChild("Range");
    return {
      ...spanOf(node),
      variable: variable ? this.#source.name(variable) : null,
      types: types.map((type) => this.#source.name(type)),
      direction: directionOf(node),
      range: range ? this.#range(range) : null,
      properties: detail ? this.#properties(detail) : null,
    };
  }

  #range(node: SyntaxNode): { least: number; most: number } {
    const fail = (sentence: string) => syntaxError("InvalidRelationshipPattern", sentence, spanOf(node));
    if (!this.#source.textOf(node).startsWith("*")) throw fail("A number of steps begins with *, as in *1..3.");
    const bounds: (number | null)[] = [null];
    for (const child of childrenOf(node)) {
      if (child.name === "Any") continue;
      if (child.name === "Minus") throw fail("A number of steps cannot be negative.");
      if (child.name === "Upto") bounds.push(null);
      else {
        const text = this.#source.textOf(child);
        if (!/^\d{1,9}$/.test(text)) throw fail(`"${text}" is no number of steps.`);
        bounds[bounds.length - 1] = Number(text);
      }
    }
    const [first = null, second = null] = bounds;
    const least = first ?? 1;
    if (bounds.length === 1) return { least, most: first ?? Number.POSITIVE_INFINITY };
    return { least, most: second ?? Number.POSITIVE_INFINITY };
  }
}

function directionOf(node: SyntaxNode): Direction {
  const left = node.getChild("LeftArrow") !== null;
  const right = node.getChild("RightArrow") !== null;
  return left === right ? "both" : left ? "in" : "out";
}
