import { readVarints, writeVarints } from "../linear/bytes.ts";
import { hashWord, joinHash } from "../linear/hash.ts";
import { type ModelFile, numberSetting, section } from "../linear/model-file.ts";
import { plainWord, type WordView } from "../words/word-view.ts";

/** Kinds of phrases that the lists hold. */
export const PHRASE_KINDS = ["country", "nationality", "capital", "organization", "person"] as const;
/** Kinds of words that tell what a name names, or stand before one. */
export const WORD_KINDS = [
  "given-name",
  "title",
  "organization-end",
  "organization-start",
  "event-end",
  "place-end",
  "particle",
  "calendar",
] as const;
export type ListKind = (typeof PHRASE_KINDS)[number] | (typeof WORD_KINDS)[number];

/** Phrases of more words than this are not looked for. */
const LONGEST = 6;
const PHRASE_MASK = 2 ** PHRASE_KINDS.length - 1;
const HASH_BITS = 28;

/** How a word lies in a phrase of a list: not, at its beginning, inside, last, or as all of it. */
const MARK_BITS = 3;
const [BEGIN, INSIDE, LAST, ALL] = [1, 2, 3, 4] as const;

/** Lists of known names and telling words, by hash. */
export class Gazetteer {
  readonly #masks: ReadonlyMap<number, number>;
  readonly #starts: ReadonlySet<number>;

  /** Reads the sections that `packGazetteer` wrote. Throws KgError "bad-format" when they are missing or damaged. */
  constructor(file: ModelFile) {
    const count = numberSetting(file, "listed");
    const keys = readVarints(section(file, "list-gaps"), count);
    const masks = readVarints(section(file, "list-masks"), count);
    const starts = readVarints(section(file, "list-starts"), numberSetting(file, "listedStarts"));
    for (const values of [keys, starts])
      for (let i = 1; i < values.length; i++) values[i] = (values[i] ?? 0) + (values[i - 1] ?? 0);
    this.#masks = new Map(Array.from(keys, (key, i) => [key, masks[i] ?? 0]));
    this.#starts = new Set(starts);
  }

  /** Kinds of telling word that this one is: bit i for `WORD_KINDS[i]`. */
  wordKinds(word: WordView): number {
    return (this.#masks.get(keyOf(joinHash(0, word.key))) ?? 0) >>> PHRASE_KINDS.length;
  }

  /**
   * Marks in `marks` how each word lies in the longest listed phrase of each kind that begins in its place: three bits a kind.
   * `skip` may tell phrases to overlook.
   */
  mark(words: readonly WordView[], marks: Int32Array, skip?: () => boolean): void {
    marks.fill(0, 0, words.length);
    for (let i = 0; i < words.length; i++) {
      const first = words[i];
      if (!first?.capital) continue;
      let hash = joinHash(0, first.key);
      if (!this.#starts.has(keyOf(hash))) continue;
      const found = new Int32Array(PHRASE_KINDS.length);
      for (let length = 1; ; length++) {
        const mask = (this.#masks.get(keyOf(hash)) ?? 0) & PHRASE_MASK;
        for (let kind = 0; kind < found.length; kind++) if ((mask >> kind) & 1) found[kind] = length;
        const next = words[i + length];
        if (!next || length === LONGEST) break;
        hash = joinHash(hash, next.key);
      }
      if (skip && found.some((length) => length > 0) && skip()) continue;
      for (let kind = 0; kind < found.length; kind++) put(marks, i, found[kind] ?? 0, kind);
    }
  }
}

function put(marks: Int32Array, from: number, length: number, kind: number): void {
  const shift = kind * MARK_BITS;
  for (let k = 0; k < length; k++) {
    const mark = length === 1 ? ALL : k === 0 ? BEGIN : k === length - 1 ? LAST : INSIDE;
    const old = marks[from + k] ?? 0;
    if (((old >> shift) & 7) === 0) marks[from + k] = old | (mark << shift);
  }
}

/** Packs lists of phrases, each a sequence of words, with their kind. Gives settings and sections of a model file. */
export function packGazetteer(
  entries: Iterable<readonly [words: readonly string[], kind: ListKind]>,
): Pick<ModelFile, "settings" | "sections"> {
  const kinds: readonly string[] = [...PHRASE_KINDS, ...WORD_KINDS];
  const masks = new Map<number, number>();
  const starts = new Set<number>();
  for (const [words, kind] of entries) {
    if (words.length === 0 || words.length > LONGEST) continue;
    let hash = 0;
    words.forEach((word, i) => {
      hash = joinHash(hash, hashWord(plainWord(word)));
      if (i === 0) starts.add(keyOf(hash));
    });
    masks.set(keyOf(hash), (masks.get(keyOf(hash)) ?? 0) | (1 << kinds.indexOf(kind)));
  }
  const sorted = [...masks].sort((a, b) => a[0] - b[0]);
  const firsts = [...starts].sort((a, b) => a - b);
  const gaps = (values: readonly number[]) => writeVarints(values.map((value, i) => value - (values[i - 1] ?? 0)));
  return {
    settings: { listed: sorted.length, listedStarts: firsts.length },
    sections: {
      "list-gaps": gaps(sorted.map(([key]) => key)),
      "list-masks": writeVarints(sorted.map(([, mask]) => mask)),
      "list-starts": gaps(firsts),
    },
  };
}

function keyOf(hash: number): number {
  return hash >>> (32 - HASH_BITS);
}
