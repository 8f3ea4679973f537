import { hashFeature } from "../linear/hash.ts";
import type { WordTag } from "../tagger/tagger.ts";
import { NO_WORD, type WordView } from "../words/word-view.ts";
import type { ParserState } from "./parser-state.ts";

/** More features than this no state has. */
export const MOST_PARSER_FEATURES = 128;

const NO_TAG = 250;
const ROOT_TAG = 251;
const NO_RELATION = -2;
const ROOT: WordView = { ...NO_WORD, lower: 3, raw: 3, fine: -3, coarse: -3 };
const FARTHEST = 6;

/** Computes the features of a parser's state, by which it chooses its next move. One sentence at a time. */
export class ParserFeatures {
  #words: readonly WordView[] = [];
  #tags: readonly WordTag[] = [];
  /** How many marks and verbs stand before each word. */
  #marks = new Int32Array(0);
  #verbs = new Int32Array(0);

  /** Turns to a sentence. */
  begin(words: readonly WordView[], tags: readonly WordTag[]): void {
    this.#words = words;
    this.#tags = tags;
    if (this.#marks.length <= words.length) {
      this.#marks = new Int32Array(2 * words.length + 2);
      this.#verbs = new Int32Array(2 * words.length + 2);
    }
    let marks = 0;
    let verbs = 0;
    tags.forEach(({ upos, xpos }, i) => {
      this.#marks[i] = marks;
      this.#verbs[i] = verbs;
      if (xpos === "," || xpos === ":" || xpos === ".") marks++;
      else if (upos === "VERB") verbs++;
    });
    this.#marks[words.length] = marks;
    this.#verbs[words.length] = verbs;
  }

  /** Writes the features of the state to `out`; gives how many there are. */
  of(state: ParserState, out: Uint32Array): number {
    let count = 0;
    const add = (template: number, a: number, b = 0, c = 0, d = 0): void => {
      out[count++] = hashFeature(200 + template, a, b, c, d);
    };
    const words = this.#words;
    const last = words.length;
    const word = (i: number): WordView => (i < 0 ? NO_WORD : i === last ? ROOT : (words[i] ?? NO_WORD));
    const tag = (i: number): number => (i < 0 ? NO_TAG : i === last ? ROOT_TAG : (this.#tags[i]?.form ?? NO_TAG));
    const kind = (i: number): number => (i < 0 ? NO_TAG : i === last ? ROOT_TAG : (this.#tags[i]?.kind ?? NO_TAG));
    const relation = (i: number): number => (i < 0 ? NO_RELATION : (state.relations[i] ?? NO_RELATION));
    const child = (of: Int32Array, i: number): number => (i < 0 ? -1 : (of[i] ?? -1));
    const { left, left2, right, right2 } = state;

    const s0 = state.below(0);
    const s1 = state.below(1);
    const s2 = state.below(2);
    const b0 = state.next;
    const s0View = word(s0);
    const s1View = word(s1);
    const b0View = word(b0);
    const b1View = word(b0 + 1);
    const s0Word = s0View.lower;
    const s1Word = s1View.lower;
    const b0Word = b0View.lower;
    const s0Tag = tag(s0);
    const s1Tag = tag(s1);
    const s2Tag = tag(s2);
    const b0Tag = tag(b0);
    const b1Tag = tag(b0 + 1);
    const b2Tag = tag(b0 + 2);
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

    add(0, 0);
    add(1, s0Word);
    add(2, s0Tag);
    add(3, s0Word, s0Tag);
    add(4, b0Word);
    add(5, b0Tag);
    add(6, b0Word, b0Tag);
    add(7, b1View.lower);
    add(8, b1Tag);
    add(9, word(b0 + 2).lower);
    add(10, b2Tag);
    add(11, s1Word);
    add(12, s1Tag);
    add(13, s1Word, s1Tag);
    add(14, word(s2).lower);
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
    add(30, b0Tag, b1Tag, b2Tag);
    add(31, s1Tag, b0Tag);
    add(32, s1Word, b0Tag);
    add(33, s1Tag, s0Tag, b0Tag, b1Tag);
    add(34, s1Word, s0Word, b0Tag);
    add(35, s0Tag, b0Tag, b1View.lower);

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
    add(55, word(s0Left).lower, s0Tag);
    add(56, word(s0Right).lower, s0Tag);
    add(57, word(b0Left).lower, b0Tag);
    add(58, word(s1Right).lower, s1Tag);
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
    add(76, word(s0Left).lower, s0Word);
    add(77, s1Word, word(s0Left).lower, s0Tag);

    add(80, s0View.fine);
    add(81, b0View.fine);
    add(82, s1View.fine);
    add(83, s0View.fine, b0View.fine);
    add(84, s0View.fine, s1View.fine);
    add(85, s0View.coarse, b0View.coarse, gap);
    add(86, s1View.coarse, s0View.coarse, gap1);
    add(87, s0View.fine, b0Tag);
    add(88, s0Tag, b0View.fine);
    add(89, s1View.fine, s0Tag);
    add(90, s1Tag, s0View.fine);
    add(91, s1View.fine, s0View.fine, b0Tag);
    add(92, b1View.fine, b0Tag);
    add(93, s1View.coarse, s0View.coarse, b0View.coarse);
    add(95, kind(s1), kind(s0), kind(b0));
    add(96, kind(s0), kind(b0), kind(b0 + 1), kind(b0 + 2));
    add(97, kind(s2), kind(s1), kind(s0), kind(b0));
    add(98, s0Word, kind(b0), kind(s1));
    add(99, b0Word, kind(s0), kind(s1));
    add(100, s0View.suffixes[2], b0Tag);
    add(101, s0Tag, b0View.suffixes[2]);
    add(94, s1Word, s0View.fine, word(s0Left).lower);
    return count;
  }

  /** What stands between two words: a mark, a verb, both or neither. */
  #between(from: number, to: number): number {
    const marks = (this.#marks[to] ?? 0) - (this.#marks[from + 1] ?? 0);
    const verbs = (this.#verbs[to] ?? 0) - (this.#verbs[from + 1] ?? 0);
    return Math.min(1, Math.max(0, marks)) + 2 * Math.min(1, Math.max(0, verbs));
  }
}
