import { hashWord } from "../linear/hash.ts";
import type { WordClusters } from "./word-clusters.ts";

/** What the models see of one word, as hashes and small numbers. */
export interface WordView {
  /** Lower case, with straight apostrophes and quotes; numbers by their length only. */
  readonly lower: number;
  /** As written. */
  readonly raw: number;
  /** "Xx", "X.X.", "d": runs of capitals, small letters and digits, each written once. */
  readonly shape: number;
  /** Of the lower-case form, one to four letters; 0 where the word is not longer. */
  readonly prefixes: readonly [number, number, number, number];
  readonly suffixes: readonly [number, number, number, number];
  readonly fine: number;
  readonly coarse: number;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Has letters, and no small one. */
  readonly allCapitals: boolean;
  /** Hash of the lower-case form as it is, for looking it up in lists. */
  readonly key: number;
}

/** How many words are remembered before all are forgotten: bounds the memory that any text can take. */
const REMEMBERED = 60_000;
const NUMBER = /^\d+(?:[.,:]\d+)*$/;
const UPPER_RUN = /[\p{Lu}\p{Lt}]+/gu;
const LOWER_RUN = /[\p{Ll}\p{Lo}\p{Lm}]+/gu;
const DIGIT_RUN = /\p{N}+/gu;
const LONGEST_SHAPE = 16;

/** Before the first and after the last word of a sentence. */
export const NO_WORD: WordView = {
  lower: 1,
  raw: 1,
  shape: 1,
  prefixes: [0, 0, 0, 0],
  suffixes: [0, 0, 0, 0],
  fine: -1,
  coarse: -1,
  capital: false,
  allCapitals: false,
  key: 1,
};

/** Looks at words through `clusters`; remembers those seen before. */
export function wordViews(clusters: WordClusters): (word: string) => WordView {
  let seen = new Map<string, WordView>();
  return (word) => {
    const known = seen.get(word);
    if (known) return known;
    const view = viewOf(word, clusters);
    if (seen.size >= REMEMBERED) seen = new Map();
    seen.set(word, view);
    return view;
  };
}

/** The form by which words are compared: lower case, straight apostrophes and quotes. */
export function plainWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[–—]/g, "-");
}

function viewOf(word: string, clusters: WordClusters): WordView {
  const plain = plainWord(word);
  const lower = NUMBER.test(plain) ? `#${Math.min(5, plain.length)}` : plain;
  const fine = clusters.fine(plain);
  const ends = (cut: (length: number) => string): [number, number, number, number] => {
    const hashes = [1, 2, 3, 4].map((length) => (lower.length > length ? hashWord(cut(length)) : 0));
    return [hashes[0] ?? 0, hashes[1] ?? 0, hashes[2] ?? 0, hashes[3] ?? 0];
  };
  return {
    lower: hashWord(lower),
    raw: hashWord(word),
    shape: hashWord(shapeOf(word)),
    prefixes: ends((length) => lower.slice(0, length)),
    suffixes: ends((length) => lower.slice(-length)),
    fine,
    coarse: clusters.coarse(fine),
    capital: /^\p{Lu}/u.test(word),
    allCapitals: /\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word),
    key: hashWord(plain),
  };
}

function shapeOf(word: string): string {
  return word
    .slice(0, 4 * LONGEST_SHAPE)
    .replace(UPPER_RUN, "X")
    .replace(LOWER_RUN, "x")
    .replace(DIGIT_RUN, "d")
    .slice(0, LONGEST_SHAPE);
}
