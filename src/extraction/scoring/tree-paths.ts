import type { SentenceTree, Token } from "../../model/doc.ts";
import { headOf, relationOf, topOf } from "../syntax/tree.ts";

/** Longer ways through a tree tell nothing. */
const LONGEST = 7;
/** Steps that only join what is alike or stands for the same. */
const JOINS = new Set(["conj", "appos", "flat", "fixed", "list"]);

/** The way through a sentence's tree from one word to another: up to `top`, then down. */
export interface TreePath {
  /** ">nsubj^<obl:to": up as a subject, down to what stands after "to". */
  readonly name: string;
  /** Joined words count as one. */
  readonly steps: number;
  readonly top: number;
  /** Words on the way but for its ends. */
  readonly passed: readonly number[];
}

/** Ways through the tree of one sentence. */
export class TreePaths {
  readonly #tree: SentenceTree;
  /** Preposition of each word that has one. */
  readonly #prepositions = new Map<number, string>();

  constructor(tree: SentenceTree, tokens: readonly Token[]) {
    this.#tree = tree;
    for (let token = tree.tokens.from; token < tree.tokens.to; token += 1) {
      const relation = relationOf(tree, token);
      const head = headOf(tree, token);
      if ((relation === "case" || relation === "mark") && !this.#prepositions.has(head))
        this.#prepositions.set(head, tokens[token]?.text.toLowerCase() ?? "");
    }
  }

  /** The word that stands for these tokens. */
  wordOf(from: number, to: number): number {
    return topOf(this.#tree, from, to);
  }

  /** Null where the words are far apart. */
  between(from: number, to: number): TreePath | null {
    const up = this.#climb(from);
    const down = this.#climb(to);
    const meeting = down.findIndex((word) => up.includes(word));
    if (meeting < 0) return null;
    const top = down[meeting] ?? from;
    const rising = up.slice(0, up.indexOf(top));
    const falling = down.slice(0, meeting).reverse();
    if (rising.length + falling.length > LONGEST) return null;
    const [before, after] = [this.#steps(rising), this.#steps(falling)];
    return {
      name: `${before.map((step) => `>${step}`).join("")}^${after.map((step) => `<${step}`).join("")}`,
      steps: before.length + after.length,
      top,
      passed: [...rising, top, ...falling].filter((word) => word !== from && word !== to),
    };
  }

  #steps(words: readonly number[]): string[] {
    const steps: string[] = [];
    for (const word of words) {
      const relation = relationOf(this.#tree, word);
      if (JOINS.has(relation)) continue;
      const preposition = /^(?:obl|nmod)/.test(relation) ? this.#prepositions.get(word) : undefined;
      steps.push(preposition === undefined ? relation : `${relation}:${preposition}`);
    }
    return steps;
  }

  #climb(from: number): number[] {
    const words: number[] = [];
    for (let at = from; at >= 0 && words.length < 2 * LONGEST; at = headOf(this.#tree, at)) words.push(at);
    return words;
  }
}
