import { hashFeature } from "../linear/hash.ts";
import { NO_WORD, type WordView } from "../words/word-view.ts";

/** More features than this no word has. */
export const MOST_TAG_FEATURES = 64;

/**
 * Writes the features of word `i` to `out`, by which its part of speech is told; gives how many there are. `last` and `beforeLast`
 * are the numbers of the tags of the two words before.
 */
export function tagFeatures(
  words: readonly WordView[],
  i: number,
  last: number,
  beforeLast: number,
  out: Uint32Array,
): number {
  let count = 0;
  const add = (template: number, a: number, b = 0, c = 0): void => {
    out[count++] = hashFeature(100 + template, a, b, c);
  };
  const at = (k: number): WordView => (k < 0 ? undefined : words[k]) ?? NO_WORD;
  const word = at(i);
  const before = at(i - 1);
  const after = at(i + 1);
  const { lower, shape } = word;

  add(0, 0);
  add(1, lower);
  add(2, shape, i === 0 ? 1 : 0);
  for (let k = 0; k < 4; k++) {
    const suffix = word.suffixes[k] ?? 0;
    const prefix = word.prefixes[k] ?? 0;
    if (suffix !== 0) add(4 + k, suffix);
    if (prefix !== 0 && k < 3) add(8 + k, prefix);
  }
  add(12, last);
  add(13, last, beforeLast);
  add(14, last, lower);
  add(15, before.lower);
  add(16, at(i - 2).lower);
  add(17, after.lower);
  add(18, at(i + 2).lower);
  add(19, before.lower, lower);
  add(20, lower, after.lower);
  add(21, after.suffixes[2]);
  add(22, before.suffixes[2]);
  add(23, shape, after.shape);
  add(24, before.shape, shape);
  add(25, word.fine);
  add(26, word.coarse);
  add(27, before.fine);
  add(28, after.fine);
  add(29, word.coarse, after.coarse);
  add(30, before.coarse, word.coarse);
  add(31, last, after.coarse);
  add(32, last, word.suffixes[2], shape);
  add(33, last, beforeLast, word.fine);
  add(34, last, word.fine, after.fine);
  add(35, last, after.lower);
  add(36, before.lower, after.lower);
  add(37, word.raw);
  add(38, word.suffixes[2], after.suffixes[1], last);
  add(39, at(i + 2).coarse, after.coarse);
  add(40, last, word.suffixes[1], after.lower);
  return count;
}
