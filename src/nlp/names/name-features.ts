import { hashFeature } from "../linear/hash.ts";
import { NO_WORD, type WordView } from "../words/word-view.ts";
import { type Gazetteer, PHRASE_KINDS } from "./gazetteer.ts";

/** More features than this no word has. */
export const MOST_FEATURES = 128;
/** Words that join capitalised ones in a name. */
const JOINERS = new Set(
  "of for and the & - ' 's de del la le du da dos al el bin ibn van von der den on to in".split(" "),
);
const MOST_JOINERS = 2;
/** A word of a name has a capital in itself, so many words before or so many after. */
const NEAR_BEHIND = 1;
const NEAR_AHEAD = 2;

/** What training may hide from the model so that it does not lean on it. */
export interface Hiding {
  /** Asked for each listed phrase that is found. */
  readonly phrase: () => boolean;
  /** Asked for each word: whether to hide which word it is; its shape, ends and clusters stay. */
  readonly word: (at: number) => boolean;
  /** A hash that no other word has. */
  readonly nonce: () => number;
}

/** Computes the features of a sentence's words, by which the name tagger decides. One sentence at a time. */
export class NameFeatures {
  readonly #look: (word: string) => WordView;
  readonly #gazetteer: Gazetteer;
  #words: WordView[] = [];
  #marks = new Int32Array(0);
  #kinds = new Int32Array(0);
  /** First and last word of the run of capitalised words around each word; -1 outside runs. */
  #first = new Int32Array(0);
  #last = new Int32Array(0);
  /** 0 mixed, 1 all in capitals, 2 each word begins with one. */
  #style = 0;
  /** Whether a capital is near each word; and whether there is one beyond the first word. */
  #near = new Uint8Array(0);
  #hasCapitals = false;

  constructor(look: (word: string) => WordView, gazetteer: Gazetteer) {
    this.#look = look;
    this.#gazetteer = gazetteer;
  }

  /** Turns to a sentence. */
  begin(words: readonly string[], hiding?: Hiding): void {
    const count = words.length;
    if (this.#marks.length < count) {
      const room = 2 * count;
      this.#marks = new Int32Array(room);
      this.#kinds = new Int32Array(room);
      this.#first = new Int32Array(room);
      this.#last = new Int32Array(room);
      this.#near = new Uint8Array(room);
    }
    const views = words.map(this.#look);
    this.#words = views;
    this.#gazetteer.mark(views, this.#marks, hiding?.phrase);
    for (let i = 0; i < count; i++) this.#kinds[i] = this.#gazetteer.wordKinds(views[i] ?? NO_WORD);
    this.#findRuns(words);
    this.#style = styleOf(views);
    this.#near.fill(0, 0, count);
    this.#hasCapitals = false;
    for (let i = 0; i < count; i++) {
      if (!views[i]?.capital) continue;
      this.#near.fill(1, Math.max(0, i - NEAR_AHEAD), Math.min(count, i + NEAR_BEHIND + 1));
      if (i > 0) this.#hasCapitals = true;
    }
    if (hiding)
      views.forEach((view, i) => {
        if (hiding.word(i)) views[i] = { ...view, lower: hiding.nonce(), raw: hiding.nonce() };
      });
  }

  /**
   * Whether word `i` is small and far from capitals, in a sentence that has some: no part of a name, which need not be
   * computed. "of the" in "Bank of the South" and "al-" in "al-Shabaab" are near.
   */
  isFar(i: number): boolean {
    return this.#hasCapitals && this.#near[i] === 0;
  }

  /** Writes the features of word `i` to `out`; gives how many there are. */
  at(i: number, out: Uint32Array): number {
    let count = 0;
    const add = (template: number, a: number, b = 0, c = 0): void => {
      out[count++] = hashFeature(template, a, b, c);
    };
    const word = this.#word(i);
    const before = this.#word(i - 1);
    const after = this.#word(i + 1);
    const before2 = this.#word(i - 2);
    const after2 = this.#word(i + 2);
    const { lower, shape } = word;

    add(0, 0);
    add(1, lower);
    add(2, word.raw);
    add(3, before.lower);
    add(4, after.lower);
    add(5, before2.lower);
    add(6, after2.lower);
    add(7, before.lower, lower);
    add(8, lower, after.lower);
    add(9, before.lower, after.lower);
    add(10, before.lower, shape);
    add(11, after.lower, shape);
    add(12, before2.lower, before.lower, shape);
    add(13, after.lower, after2.lower, shape);

    add(15, shape);
    add(16, before.shape, shape);
    add(17, shape, after.shape);
    add(18, before.shape, shape, after.shape);
    add(19, i === 0 ? 1 : 0, this.#style, shape);
    for (let k = 0; k < 4; k++) {
      const prefix = word.prefixes[k] ?? 0;
      const suffix = word.suffixes[k] ?? 0;
      if (prefix !== 0) add(20 + k, prefix);
      if (suffix !== 0) add(24 + k, suffix, word.capital ? 1 : 0);
    }

    add(30, word.fine);
    add(31, word.coarse);
    add(32, before.fine);
    add(33, after.fine);
    add(34, before.coarse, word.coarse);
    add(35, word.coarse, after.coarse);
    add(36, before2.fine);
    add(37, after2.fine);
    add(38, word.fine, shape);
    add(39, before.fine, shape);
    add(40, after.fine, shape);
    add(41, before.coarse, word.coarse, after.coarse);

    count = this.#addLists(i, word, out, count);
    return this.#addRun(i, word, out, count);
  }

  /** Features from lists of names and telling words. */
  #addLists(i: number, word: WordView, out: Uint32Array, start: number): number {
    let count = start;
    const marks = this.#mark(i);
    const before = this.#mark(i - 1);
    const after = this.#mark(i + 1);
    for (let kind = 0; kind < PHRASE_KINDS.length; kind++) {
      const mark = (marks >> (3 * kind)) & 7;
      if (mark !== 0) out[count++] = hashFeature(50, kind, mark, word.shape);
    }
    out[count++] = hashFeature(51, marks, before);
    out[count++] = hashFeature(52, marks, after);
    if (before !== 0) out[count++] = hashFeature(53, before);
    if (after !== 0) out[count++] = hashFeature(54, after);
    const kinds = this.#kind(i);
    const kindsBefore = this.#kind(i - 1);
    const kindsAfter = this.#kind(i + 1);
    out[count++] = hashFeature(55, kinds, word.shape);
    out[count++] = hashFeature(56, kindsBefore, kinds, word.shape);
    out[count++] = hashFeature(57, kinds, kindsAfter, word.shape);
    out[count++] = hashFeature(58, kindsBefore, this.#kind(i - 2), word.shape);
    return count;
  }

  /** Features from the run of capitalised words that the word lies in: where, how long, what begins, ends and surrounds it. */
  #addRun(i: number, word: WordView, out: Uint32Array, start: number): number {
    let count = start;
    const first = this.#first[i] ?? -1;
    if (first < 0) return count;
    const last = this.#last[i] ?? i;
    const fromFirst = Math.min(3, i - first);
    const toLast = Math.min(3, last - i);
    const where = 4 * fromFirst + toLast;
    const head = this.#word(last);
    const lead = this.#word(first);
    const before = this.#word(first - 1);
    const after = this.#word(last + 1);
    let kinds = 0;
    for (let k = first; k <= last && k < first + 12; k++) kinds |= this.#kind(k);
    out[count++] = hashFeature(60, where);
    out[count++] = hashFeature(61, where, word.shape);
    out[count++] = hashFeature(62, kinds, Math.min(1, fromFirst), Math.min(1, toLast));
    out[count++] = hashFeature(63, head.lower, fromFirst, toLast);
    out[count++] = hashFeature(64, head.fine, Math.min(1, toLast));
    out[count++] = hashFeature(65, lead.lower, fromFirst);
    out[count++] = hashFeature(66, before.lower, where);
    out[count++] = hashFeature(67, after.lower, where);
    out[count++] = hashFeature(68, before.fine, where);
    out[count++] = hashFeature(69, after.fine, where);
    out[count++] = hashFeature(70, this.#word(first - 2).lower, before.lower, where);
    out[count++] = hashFeature(71, after.lower, this.#word(last + 2).lower, where);
    out[count++] = hashFeature(72, this.#kind(last), where);
    out[count++] = hashFeature(73, this.#kind(first), where);
    out[count++] = hashFeature(74, this.#kind(first - 1), where, word.shape);
    return count;
  }

  #findRuns(words: readonly string[]): void {
    const first = this.#first.fill(-1, 0, words.length);
    let start = -1;
    let end = -1;
    const close = () => {
      for (let k = start; start >= 0 && k <= end; k++) {
        first[k] = start;
        this.#last[k] = end;
      }
      start = -1;
    };
    for (let i = 0; i < words.length; i++) {
      if (this.#word(i).capital) {
        if (start < 0) start = i;
        end = i;
      } else if (start >= 0 && (i - end > MOST_JOINERS || !JOINERS.has(words[i] ?? ""))) close();
    }
    close();
  }

  #word(i: number): WordView {
    return (i < 0 ? undefined : this.#words[i]) ?? NO_WORD;
  }

  #mark(i: number): number {
    return i < 0 || i >= this.#words.length ? 0 : (this.#marks[i] ?? 0);
  }

  #kind(i: number): number {
    return i < 0 || i >= this.#words.length ? 0 : (this.#kinds[i] ?? 0);
  }
}

function styleOf(words: readonly WordView[]): number {
  let lettered = 0;
  let capital = 0;
  let allCapitals = 0;
  for (const word of words) {
    if (word.suffixes[1] === 0) continue;
    lettered++;
    if (word.capital) capital++;
    if (word.allCapitals) allCapitals++;
  }
  if (lettered > 2 && allCapitals > 0.8 * lettered) return 1;
  return lettered > 3 && capital > 0.7 * lettered ? 2 : 0;
}
