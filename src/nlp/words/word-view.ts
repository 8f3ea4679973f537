import { hashWord } from "../linear/hash.ts";
import type { WordClusters } from "./word-clusters.ts";

/** What the models see of one word, as hashes (of 32 bits, with a sign: so engines keep them in place) and small numbers. */
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
const CAPITAL = /^\p{Lu}/u;
const UPPER = /\p{Lu}/u;
const SMALL = /\p{Ll}/u;
const SMALL_WORD = /^[a-z]+$/;
const CAPITALISED_WORD = /^[A-Z][a-z]*$/;
const PLAIN = /^[a-z0-9.,%$&'-]*$/;

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

const looks = new WeakMap<WordClusters, (word: string) => WordView>();

/** Looks at words through `clusters`; remembers those seen before. All that look through the same clusters share what is remembered. */
export function wordViews(clusters: WordClusters): (word: string) => WordView {
  const look = looks.get(clusters) ?? newLook(clusters);
  looks.set(clusters, look);
  return look;
}

function newLook(clusters: WordClusters): (word: string) => WordView {
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
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[–—]/g, "-");
}

function viewOf(word: string, clusters: WordClusters): WordView {
  const plain = plainWord(word);
  const lower = NUMBER.test(plain) ? `#${Math.min(5, plain.length)}` : plain;
  const fine = clusters.fine(plain);
  return {
    lower: hashWord(lower) | 0,
    raw: hashWord(word) | 0,
    shape: hashWord(shapeOf(word)) | 0,
    prefixes: ends(lower, 0),
    suffixes: ends(lower, lower.length),
    fine,
    coarse: clusters.coarse(fine),
    capital: CAPITAL.test(word),
    allCapitals: UPPER.test(word) && !SMALL.test(word),
    key: hashWord(plain) | 0,
  };
}

/** Hashes of the first one to four letters (`from` 0), or of the last ones (`from` the length); 0 where the word is not longer. */
function ends(word: string, from: number): [number, number, number, number] {
  const end = (length: number) =>
    word.length <= length ? 0 : hashWord(from === 0 ? word.slice(0, length) : word.slice(from - length)) | 0;
  return [end(1), end(2), end(3), end(4)];
}

function shapeOf(word: string): string {
  const begin = word.slice(0, 4 * LONGEST_SHAPE);
  if (SMALL_WORD.test(begin)) return "x";
  if (CAPITALISED_WORD.test(begin)) return begin.length > 1 ? "Xx" : "X";
  return begin.replace(UPPER_RUN, "X").replace(LOWER_RUN, "x").replace(DIGIT_RUN, "d").slice(0, LONGEST_SHAPE);
}
