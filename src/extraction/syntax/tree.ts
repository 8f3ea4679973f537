import type { SentenceTree, WordClass } from "../../model/doc.ts";

const NO_CLASS: WordClass = { upos: "X", xpos: "" };

/** The token that a token depends on; -1 for the root, and for tokens outside of the tree. */
export function headOf({ tokens, heads }: SentenceTree, token: number): number {
  return heads[token - tokens.from] ?? -1;
}

/** A token's universal relation to its head; "" outside of the tree. */
export function relationOf({ tokens, relations }: SentenceTree, token: number): string {
  return relations[token - tokens.from] ?? "";
}

/** A token's part of speech; `X` outside of the tree. */
export function classOf({ tokens, classes }: SentenceTree, token: number): WordClass {
  return classes[token - tokens.from] ?? NO_CLASS;
}

/** Tokens that depend on a token, in order. Takes time in the length of the sentence. */
export function dependentsOf({ tokens, heads }: SentenceTree, token: number): number[] {
  const found: number[] = [];
  heads.forEach((head, at) => {
    if (head === token) found.push(tokens.from + at);
  });
  return found;
}

/** Of the tokens of a name or phrase the one that the others hang from: the first whose head lies outside. */
export function topOf(tree: SentenceTree, from: number, to: number): number {
  for (let token = from; token < to; token++) {
    const head = headOf(tree, token);
    if (head < from || head >= to) return token;
  }
  return from;
}
