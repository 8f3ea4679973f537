/** What @lezer/generator makes of the grammar while the product is built. */
declare module "*/cypher.grammar" {
  import type { LRParser } from "@lezer/lr";

  export const parser: LRParser;
}

/** Numbers of the grammar's terms: the two kinds of parenthesis. */
declare module "*/cypher.grammar.terms" {
  export const open: number;
  export const patternOpen: number;
}
