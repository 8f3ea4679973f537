import type { SyntaxNode } from "@lezer/common";
import { syntaxError } from "../errors.ts";
import type { ArithmeticOperator, ComparisonOperator, Expression } from "./ast.ts";
import { readNumber } from "./literals.ts";
import { type Source, spanOf } from "./tree.ts";

/** How tightly operators bind, from the loosest on. */
const LEVELS = { or: 1, xor: 2, and: 3, not: 4, comparison: 5, predicate: 6, sum: 7, product: 8, power: 9, sign: 10 };

const OPERATORS: Readonly<Record<string, number>> = {
  OR: LEVELS.or,
  XOR: LEVELS.xor,
  AND: LEVELS.and,
  "=": LEVELS.comparison,
  "<>": LEVELS.comparison,
  "<": LEVELS.comparison,
  ">": LEVELS.comparison,
  "<=": LEVELS.comparison,
  ">=": LEVELS.comparison,
  "+": LEVELS.sum,
  "-": LEVELS.sum,
  "*": LEVELS.product,
  "/": LEVELS.product,
  "%": LEVELS.product,
  "^": LEVELS.power,
};

const TEXT_TESTS = { STARTS: "starts with", ENDS: "ends with", CONTAINS: "contains", "=~": "matches" } as const;

/** More than anybody writes in a row, and few enough for the call stack. */
const LONGEST = 1000;

/**
 * Puts together what stands in a row: operands and the operators before, between and after them. Where operators bind
 * alike, those on the left come first.
 */
export class OperationBuilder {
  readonly #source: Source;
  readonly #operand: (node: SyntaxNode) => Expression;

  /** @param operand reads what is no operator */
  constructor(source: Source, operand: (node: SyntaxNode) => Expression) {
    this.#source = source;
    this.#operand = operand;
  }

  /** @param row of the grammar's `Expression`, or what follows an operator in one */
  build(row: readonly SyntaxNode[]): Expression {
    return new Row(this.#source, this.#operand, row).read(LEVELS.or);
  }

  /** What follows `variable operator` in a row, if all of it binds tighter; null if it is no such row. */
  after(operator: "IN" | "=", row: readonly SyntaxNode[]): readonly SyntaxNode[] | null {
    const [variable, sign, ...rest] = row;
    if (variable?.name !== "Variable" || sign?.name !== "Operator" || wordOf(sign, this.#source) !== operator)
      return null;
    const level = operator === "IN" ? LEVELS.predicate : LEVELS.comparison;
    return rest.every((node) => tightness(node, this.#source) > level) ? rest : null;
  }
}

class Row {
  readonly #source: Source;
  readonly #operand: (node: SyntaxNode) => Expression;
  readonly #nodes: readonly SyntaxNode[];
  #at = 0;
  #nested = 0;

  constructor(source: Source, operand: (node: SyntaxNode) => Expression, nodes: readonly SyntaxNode[]) {
    this.#source = source;
    this.#operand = operand;
    this.#nodes = nodes;
  }

  /** Reads on while operators bind at least so tightly. */
  read(least: number): Expression {
    const from = this.#at;
    let left = this.#first();
    for (;;) {
      const node = this.#nodes[this.#at];
      if (!node) return left;
      const level = tightness(node, this.#source);
      if (level < least) return left;
      left = this.#more(left, node, level, from);
    }
  }

  #more(left: Expression, node: SyntaxNode, level: number, from: number): Expression {
    if (node.name === "NullTest") {
      this.#take(node);
      return { ...this.#span(from), kind: "is null", negated: node.getChild("NOT") !== null, operand: left };
    }
    if (level <= LEVELS.comparison) return this.#chain(left, level, from);
    this.#take(node);
    const operator = wordOf(node, this.#source);
    const right = this.read(level + 1);
    const span = this.#span(from);
    if (level > LEVELS.predicate)
      return { ...span, kind: "arithmetic", operator: operator as ArithmeticOperator, left, right };
    if (operator === "IN") return { ...span, kind: "in", left, right };
    return { ...span, kind: "text", test: TEXT_TESTS[operator as keyof typeof TEXT_TESTS], left, right };
  }

  /** `a OR b OR c`, `a < b < c`: one expression of them all. */
  #chain(first: Expression, level: number, from: number): Expression {
    const operands = [first];
    const operators: ComparisonOperator[] = [];
    for (;;) {
      const node = this.#nodes[this.#at];
      if (!node || tightness(node, this.#source) !== level) break;
      this.#at++;
      operators.push(wordOf(node, this.#source) as ComparisonOperator);
      operands.push(this.read(level + 1));
    }
    const span = this.#span(from);
    if (level === LEVELS.comparison) return { ...span, kind: "comparison", operands, operators };
    return { ...span, kind: level === LEVELS.or ? "or" : level === LEVELS.xor ? "xor" : "and", operands };
  }

  /** An operand, with what stands before it. */
  #first(): Expression {
    const from = this.#at;
    const node = this.#nodes[this.#at];
    if (!node) throw new RangeError("The grammar gives every operator its operands.");
    if (node.name !== "Prefix") {
      this.#at++;
      return this.#operand(node);
    }
    this.#take(node);
    const sign = wordOf(node, this.#source);
    if (sign === "NOT") {
      const operand = this.read(LEVELS.not);
      return { ...this.#span(from), kind: "not", operand };
    }
    const negative = sign === "-";
    const next = this.#nodes[this.#at];
    const number = next?.name === "Literal" ? next.getChild("Number") : null;
    if (number) {
      this.#at++;
      const span = this.#span(from);
      return { ...span, kind: "literal", value: readNumber(this.#source.textOf(number), negative, span) };
    }
    const operand = this.read(LEVELS.sign);
    return { ...this.#span(from), kind: "sign", negative, operand };
  }

  #take(node: SyntaxNode): void {
    this.#at++;
    if (++this.#nested > LONGEST)
      throw syntaxError(
        "UnexpectedSyntax",
        `No more than ${LONGEST.toLocaleString("en-GB")} operators may stand in a row.`,
        spanOf(node),
      );
  }

  /** From a place in the row up to where it has been read. */
  #span(from: number) {
    return { start: this.#nodes[from]?.from ?? 0, end: this.#nodes[this.#at - 1]?.to ?? 0 };
  }
}

/** How tightly what stands between operands binds them. */
function tightness(node: SyntaxNode, source: Source): number {
  if (node.name === "NullTest") return LEVELS.predicate;
  if (node.name !== "Operator") return LEVELS.sign;
  return OPERATORS[wordOf(node, source)] ?? LEVELS.predicate;
}

/** An operator in capitals; of those of two words the first. */
function wordOf(node: SyntaxNode, source: Source): string {
  const text = source.textOf(node);
  return /^[a-z]+/i.exec(text)?.[0].toUpperCase() ?? text;
}
