import { hashFeature } from "../linear/hash.ts";
import type { WordTag } from "../tagger/tagger.ts";
import { NO_WORD, type WordView } from "../words/word-view.ts";
import type { ParserState } from "./parser-state.ts";

/** More features than this no state has. */
export const MOST_PARSER_FEATURES = 128;

const NO_TAG = 250;
const ROOT_TAG = 251;
const NO_RELATION = -2;
const FARTHEST = 6;
/** Stands for what has no word ("no second word on the stack") before the first, and for the root and what is past it behind the last. */
const BEFORE = 1;
const BEHIND = 3;
const ROOT_WORD = 3;
const ROOT_CLUSTER = -3;

/** Computes the features of a parser's state, by which it chooses its next move. One sentence at a time. */
export class ParserFeatures {
  /** Of each word, from place `BEFORE` on, what features are made of. */
  #lower = new Int32Array(0);
  #fine = new Int32Array(0);
  #coarse = new Int32Array(0);
  #suffix = new Int32Array(0);
  #form = new Int32Array(0);
  #kind = new Int32Array(0);
  /** How many marks and verbs stand before each word. */
  #marks = new Int32Array(0);
  #verbs = new Int32Array(0);

  /** Turns to a sentence. */
  begin(words: readonly WordView[], tags: readonly WordTag[]): void {
    const count = words.length;
    if (this.#lower.length < count + BEFORE + BEHIND) this.#grow(2 * count + BEFORE + BEHIND);
    let marks = 0;
    let verbs = 0;
    this.#place(0, NO_WORD, NO_TAG, NO_TAG);
    for (let i = 0; i < count; i++) {
      const tag = tags[i];
      this.#place(i + BEFORE, words[i] ?? NO_WORD, tag?.form ?? NO_TAG, tag?.kind ?? NO_TAG);
      this.#marks[i] = marks;
      this.#verbs[i] = verbs;
      if (tag?.xpos === "," || tag?.xpos === ":" || tag?.xpos === ".") marks++;
      else if (tag?.upos === "VERB") verbs++;
    }
    this.#marks[count] = marks;
    this.#verbs[count] = verbs;
    this.#place(count + BEFORE, NO_WORD, ROOT_TAG, ROOT_TAG);
    this.#lower[count + BEFORE] = ROOT_WORD;
    this.#fine[count + BEFORE] = ROOT_CLUSTER;
    this.#coarse[count + BEFORE] = ROOT_CLUSTER;
    for (let past = count + BEFORE + 1; past < count + BEFORE + BEHIND; past++)
      this.#place(past, NO_WORD, NO_TAG, NO_TAG);
  }

  #grow(room: number): void {
    this.#lower = new Int32Array(room);
    this.#fine = new Int32Array(room);
    this.#coarse = new Int32Array(room);
    this.#suffix = new Int32Array(room);
    this.#form = new Int32Array(room);
    this.#kind = new Int32Array(room);
    this.#marks = new Int32Array(room);
    this.#verbs = new Int32Array(room);
  }

  #place(at: number, word: WordView, form: number, kind: number): void {
    this.#lower[at] = word.lower;
    this.#fine[at] = word.fine;
    this.#coarse[at] = word.coarse;
    this.#suffix[at] = word.suffixes[2];
    this.#form[at] = form;
    this.#kind[at] = kind;
  }

  /** Writes the features of the state to `out`; gives how many there are. */
  of(state: ParserState, out: Uint32Array): number {
    return this.ofStack(state, out, this.ofQueue(state, out));
  }

  /** Those that stay the same until the next shift: what tells nothing but the first words of the queue. */
  ofQueue({ next }: Pick<ParserState, "next">, out: Uint32Array): number {
    const at = next + BEFORE;
    const tags = this.#form;
    const lower = this.#lower;
    const word = lower[at] ?? 0;
    const [tag, tag1, tag2] = [tags[at] ?? 0, tags[at + 1] ?? 0, tags[at + 2] ?? 0];
    out[0] = feature(0, 0);
    out[1] = feature(4, word);
    out[2] = feature(5, tag);
    out[3] = feature(6, word, tag);
    out[4] = feature(7, lower[at + 1] ?? 0);
    out[5] = feature(8, tag1);
    out[6] = feature(9, lower[at + 2] ?? 0);
    out[7] = feature(10, tag2);
    out[8] = feature(30, tag, tag1, tag2);
    out[9] = feature(81, this.#fine[at] ?? 0);
    out[10] = feature(92, this.#fine[at + 1] ?? 0, tag);
    return 11;
  }

  /** All others, from place `from` of `out` on; gives where they end. */
  ofStack(state: ParserState, out: Uint32Array, from: number): number {
    let count = from;
    const add = (template: number, a: number, b = 0, c = 0, d = 0): void => {
      out[count++] = feature(template, a, b, c, d);
    };
    const lowers = this.#lower;
    const fines = this.#fine;
    const coarses = this.#coarse;
    const forms = this.#form;
    const kinds = this.#kind;
    const lower = (i: number): number => lowers[i + BEFORE] ?? 0;
    const fine = (i: number): number => fines[i + BEFORE] ?? 0;
    const coarse = (i: number): number => coarses[i + BEFORE] ?? 0;
    const tag = (i: number): number => forms[i + BEFORE] ?? 0;
    const kind = (i: number): number => kinds[i + BEFORE] ?? 0;
    const relation = (i: number): number => (i < 0 ? NO_RELATION : (state.relations[i] ?? NO_RELATION));
    const child = (of: Int32Array, i: number): number => (i < 0 ? -1 : (of[i] ?? -1));
    const { left, left2, right, right2 } = state;

    const s0 = state.below(0);
    const s1 = state.below(1);
    const s2 = state.below(2);
    const b0 = state.next;
    const s0Word = lower(s0);
    const s1Word = lower(s1);
    const b0Word = lower(b0);
    const b1Word = lower(b0 + 1);
    const s0Fine = fine(s0);
    const s1Fine = fine(s1);
    const b0Fine = fine(b0);
    const s0Coarse = coarse(s0);
    const s1Coarse = coarse(s1);
    const b0Coarse = coarse(b0);
    const s0Tag = tag(s0);
    const s1Tag = tag(s1);
    const s2Tag = tag(s2);
    const b0Tag = tag(b0);
    const b1Tag = tag(b0 + 1);
    const s0Left = child(left, s0);
    const s0Right = child(right, s0);
    const s1Left = child(left, s1);
    const s1Right = child(right, s1);
    const b0Left = child(left, b0);
    const gap = s0 < 0 ? 0 : Math.min(FARTHEST, b0 - s0);
    const gap1 = s1 < 0 ? 0 : Math.min(FARTHEST, s0 - s1);
    const s0Arity = s0 < 0 ? -1 : 8 * (state.leftCount[s0] ?? 0) + (state.rightCount[s0] ?? 0);
    const s1Arity = s1 < 0 ? -1 : 8 * (state.leftCount[s1] ?? 0) + (state.rightCount[s1] ?? 0);
    const b0Arity = state.leftCount[b0] ?? 0;
    const between = s0 < 0 ? 9 : this.#between(s0, b0);
    const between1 = s1 < 0 ? 9 : this.#between(s1, s0);

    add(1, s0Word);
    add(2, s0Tag);
    add(3, s0Word, s0Tag);
    add(11, s1Word);
    add(12, s1Tag);
    add(13, s1Word, s1Tag);
    add(14, lower(s2));
    add(15, s2Tag);

    add(16, s0Word, b0Word);
    add(17, s0Tag, b0Tag);
    add(18, s0Word, b0Tag);
    add(19, s0Tag, b0Word);
    add(20, s0Word, s0Tag, b0Word, b0Tag);
    add(21, s0Word, s0Tag, b0Tag);
    add(22, s0Tag, b0Word, b0Tag);
    add(23, s0Word, s1Word);
    add(24, s0Tag, s1Tag);
    add(25, s0Word, s1Tag);
    add(26, s0Tag, s1Word);
    add(27, s1Tag, s0Tag, b0Tag);
    add(28, s2Tag, s1Tag, s0Tag);
    add(29, s0Tag, b0Tag, b1Tag);
    add(31, s1Tag, b0Tag);
    add(32, s1Word, b0Tag);
    add(33, s1Tag, s0Tag, b0Tag, b1Tag);
    add(34, s1Word, s0Word, b0Tag);
    add(35, s0Tag, b0Tag, b1Word);

    add(36, s0Tag, gap);
    add(37, s0Word, gap);
    add(38, b0Tag, gap);
    add(39, s0Tag, b0Tag, gap);
    add(40, s0Tag, s1Tag, gap1);
    add(41, s1Word, s0Tag, gap1);
    add(42, s0Arity, s0Tag);
    add(43, s0Arity, s0Word);
    add(44, s1Arity, s1Tag);
    add(45, b0Arity, b0Tag);
    add(46, b0Arity, b0Word);
    add(47, between, s0Tag, b0Tag);
    add(48, between1, s1Tag, s0Tag);

    add(50, tag(s0Left), s0Tag);
    add(51, tag(s0Right), s0Tag);
    add(52, tag(b0Left), b0Tag);
    add(53, tag(s1Right), s1Tag);
    add(54, tag(s1Left), s1Tag);
    add(55, lower(s0Left), s0Tag);
    add(56, lower(s0Right), s0Tag);
    add(57, lower(b0Left), b0Tag);
    add(58, lower(s1Right), s1Tag);
    add(59, relation(s0Left), s0Tag);
    add(60, relation(s0Right), s0Tag);
    add(61, relation(b0Left), b0Tag);
    add(62, relation(s1Right), s1Tag);
    add(63, relation(s1Left), s1Tag);
    add(64, s0Tag, tag(s0Left), b0Tag);
    add(65, s0Tag, tag(s0Right), b0Tag);
    add(66, s0Tag, b0Tag, tag(b0Left));
    add(67, s1Tag, tag(s1Right), s0Tag);
    add(68, s1Tag, tag(s1Left), s0Tag);
    add(69, s0Tag, relation(s0Left), relation(child(left2, s0)), relation(s0Right));
    add(70, s1Tag, relation(s1Left), relation(s1Right), s0Tag);
    add(71, b0Tag, relation(b0Left), relation(child(left2, b0)));
    add(72, s0Word, relation(s0Left), relation(s0Right));
    add(73, s1Word, relation(s1Left), relation(s1Right));
    add(74, s0Tag, relation(s0Right), relation(child(right2, s0)));
    add(75, s1Tag, relation(s1Right), relation(child(right2, s1)), s0Tag);
    add(76, lower(s0Left), s0Word);
    add(77, s1Word, lower(s0Left), s0Tag);

    add(80, s0Fine);
    add(82, s1Fine);
    add(83, s0Fine, b0Fine);
    add(84, s0Fine, s1Fine);
    add(85, s0Coarse, b0Coarse, gap);
    add(86, s1Coarse, s0Coarse, gap1);
    add(87, s0Fine, b0Tag);
    add(88, s0Tag, b0Fine);
    add(89, s1Fine, s0Tag);
    add(90, s1Tag, s0Fine);
    add(91, s1Fine, s0Fine, b0Tag);
    add(93, s1Coarse, s0Coarse, b0Coarse);
    add(95, kind(s1), kind(s0), kind(b0));
    add(96, kind(s0), kind(b0), kind(b0 + 1), kind(b0 + 2));
    add(97, kind(s2), kind(s1), kind(s0), kind(b0));
    add(98, s0Word, kind(b0), kind(s1));
    add(99, b0Word, kind(s0), kind(s1));
    add(100, this.#suffix[s0 + BEFORE] ?? 0, b0Tag);
    add(101, s0Tag, this.#suffix[b0 + BEFORE] ?? 0);
    add(94, s1Word, s0Fine, lower(s0Left));
    return count;
  }

  /** What stands between two words: a mark, a verb, both or neither. */
  #between(from: number, to: number): number {
    const marks = (this.#marks[to] ?? 0) - (this.#marks[from + 1] ?? 0);
    const verbs = (this.#verbs[to] ?? 0) - (this.#verbs[from + 1] ?? 0);
    return Math.min(1, Math.max(0, marks)) + 2 * Math.min(1, Math.max(0, verbs));
  }
}

function feature(template: number, a: number, b = 0, c = 0, d = 0): number {
  return hashFeature(200 + template, a, b, c, d);
}
