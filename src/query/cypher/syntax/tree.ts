import type { SyntaxNode } from "@lezer/common";
import type { Span } from "../../../model/graph.ts";
import { syntaxError } from "../errors.ts";
import type { Name } from "./ast.ts";

/** The text of a query beside its syntax tree, and how names and places are read from the two. */
export class Source {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  textOf(node: SyntaxNode): string {
    return this.text.slice(node.from, node.to);
  }

  /** A name as it is meant: without the backticks that let it hold any character. */
  name(node: SyntaxNode): Name {
    const text = this.textOf(node);
    if (text.startsWith("`")) return { ...spanOf(node), name: text.slice(1, -1).replaceAll("``", "`") };
    const stranger = /[^\p{L}\p{N}\p{M}\p{Pc}\p{Sc}]/u.exec(text);
    if (stranger) {
      const start = node.from + stranger.index;
      throw syntaxError("InvalidUnicodeCharacter", `"${stranger[0]}" cannot stand here.`, {
        start,
        end: start + stranger[0].length,
      });
    }
    return { ...spanOf(node), name: text };
  }
}

export function spanOf(node: SyntaxNode): Span {
  return { start: node.from, end: node.to };
}

export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}

/** A child that the grammar promises. */
export function childOf(node: SyntaxNode, name: string): SyntaxNode {
  const child = node.getChild(name);
  if (!child) throw new RangeError(`The grammar gives ${node.name} no ${name}.`);
  return child;
}

const EXPRESSIONS = new Set([
  "Expression",
  "Variable",
  "Literal",
  "Parameter",
  "Parenthesized",
  "ListExpression",
  "MapLiteral",
  "Case",
  "Exists",
  "PatternExpression",
  "Lookup",
  "Index",
  "Slice",
  "HasLabels",
  "Call",
]);

export function expressionsOf(node: SyntaxNode): SyntaxNode[] {
  return childrenOf(node).filter(({ name }) => EXPRESSIONS.has(name));
}

/** The only expression of a node, or its first. */
export function expressionOf(node: SyntaxNode): SyntaxNode {
  const [first] = expressionsOf(node);
  if (!first) throw new RangeError(`The grammar gives ${node.name} no expression.`);
  return first;
}

/** The operand that an expression is, if nothing stands beside it. */
export function bare(node: SyntaxNode): SyntaxNode {
  const { firstChild } = node;
  return node.name === "Expression" && firstChild && !firstChild.nextSibling ? firstChild : node;
}
