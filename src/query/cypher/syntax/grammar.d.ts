/** What @lezer/generator makes of the grammar while the product is built. */
declare module "*/cypher.grammar" {
  import type { LRParser } from "@lezer/lr";

  export const parser: LRParser;
}

/** Numbers of the grammar's terms: keywords in capitals, nodes of the tree, and the two kinds of parenthesis. */
declare module "*/cypher.grammar.terms" {
  export const open: number;
  export const patternOpen: number;
  export const ALL: number;
  export const AND: number;
  export const AS: number;
  export const ASC: number;
  export const BY: number;
  export const CASE: number;
  export const CONTAINS: number;
  export const CREATE: number;
  export const DELETE: number;
  export const DESC: number;
  export const DETACH: number;
  export const DISTINCT: number;
  export const ELSE: number;
  export const END: number;
  export const ENDS: number;
  export const EXISTS: number;
  export const FALSE: number;
  export const IN: number;
  export const IS: number;
  export const LIMIT: number;
  export const MATCH: number;
  export const MERGE: number;
  export const NOT: number;
  export const NULL: number;
  export const ON: number;
  export const OPTIONAL: number;
  export const OR: number;
  export const ORDER: number;
  export const REMOVE: number;
  export const RETURN: number;
  export const SET: number;
  export const SKIP: number;
  export const STARTS: number;
  export const THEN: number;
  export const TRUE: number;
  export const UNION: number;
  export const UNWIND: number;
  export const WHEN: number;
  export const WHERE: number;
  export const WITH: number;
  export const XOR: number;
}
