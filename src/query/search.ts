import { isNameLike } from "../knowledge/name-forms.ts";
import type { Entity } from "../model/graph.ts";
import { foldName } from "../model/names.ts";
import type { EntityType } from "../model/schema.ts";
import { EditDistance } from "./edit-distance.ts";

export interface Match {
  /** Place of the entity in the list that the index was made of. */
  readonly entity: number;
  /** The written form that matched. */
  readonly matched: string;
  /** Why, for people: "name", "surname", "another spelling", "2 letters differ", "reads Zelenskyi". */
  readonly reason: string;
}

interface Form {
  readonly entity: number;
  readonly text: string;
  /** Null for the canonical name. */
  readonly reason: string | null;
  readonly words: number;
}

/** How well a typed word fits a word of a name, from 1 (the same) down; 0 does not. */
const QUALITY = { same: 1, beginning: 0.75, beginningGain: 0.2, edits: [1, 0.4, 0.25], beginningEdits: [1, 0.3, 0.2] };
/** What a beginning is worth that another script writes with another vowel: Росс of Russia. */
const OTHER_VOWEL = 0.5;
/** An alias counts a little less than the name, and a match of one word of three a little less than of all. */
const ALIAS = 0.95;
const UNMATCHED_WORDS = 0.2;
/** How much each doubling of an entity's relations adds. */
const IMPORTANCE = 0.35;

/**
 * Finds entities by any of their names while a person types: every typed word must begin a word of the name, be another
 * spelling of it, or differ by a letter or two. Built once; a search of 100,000 entities takes some milliseconds.
 *
 * The words of all names, in one spelling, stand sorted in one array: beginnings are a range of it, and typing errors
 * are found by measuring the edit distance to every word that has nearly the same letters.
 */
export class SearchIndex {
  readonly #entities: readonly Entity[];
  readonly #importance: (entity: number) => number;
  readonly #forms: Form[] = [];
  /** Sorted. */
  readonly #words: readonly string[];
  /** Letters of all words, one after the other; word `i` is `#starts[i]` to `#starts[i + 1]`. */
  readonly #letters: Uint16Array;
  readonly #starts: Uint32Array;
  readonly #signatures: Uint32Array;
  /** Numbers of the forms that hold each word. */
  readonly #holders: readonly (readonly number[])[];
  /** By form; all 0 between two words. */
  readonly #scores: Float32Array;

  /** @param importance number of relations of an entity, by its place in `entities` */
  constructor(entities: readonly Entity[], importance: (entity: number) => number) {
    this.#entities = entities;
    this.#importance = importance;
    const holders = new Map<string, number[]>();
    entities.forEach(({ name, aliases }, entity) => {
      this.#addForm(holders, entity, name, null);
      for (const { text, reason } of aliases) if (isNameLike(text)) this.#addForm(holders, entity, text, reason);
    });
    this.#words = [...holders.keys()].sort();
    this.#holders = this.#words.map((word) => holders.get(word) ?? []);
    this.#starts = new Uint32Array(this.#words.length + 1);
    this.#signatures = Uint32Array.from(this.#words, signatureOf);
    this.#words.forEach((word, number) => {
      this.#starts[number + 1] = (this.#starts[number] ?? 0) + word.length;
    });
    this.#letters = new Uint16Array(this.#starts[this.#words.length] ?? 0);
    this.#words.forEach((word, number) => {
      for (let i = 0; i < word.length; i++) this.#letters[(this.#starts[number] ?? 0) + i] = word.charCodeAt(i);
    });
    this.#scores = new Float32Array(this.#forms.length);
  }

  /** Best first, at most `limit`; nothing for a text without letters or digits. */
  search(text: string, limit: number, entityTypes?: readonly EntityType[]): Match[] {
    const typed = typedWords(text);
    if (typed.length === 0) return [];
    let candidates: Map<number, number> | null = null;
    for (const word of typed) {
      candidates = this.#matching(word, candidates);
      if (candidates.size === 0) return [];
    }
    const best = new Map<number, { readonly form: Form; readonly score: number }>();
    for (const [number, quality] of candidates ?? []) {
      const form = this.#forms[number];
      if (!form) continue;
      const entityType = this.#entities[form.entity]?.entityType;
      if (entityTypes?.length && (!entityType || !entityTypes.includes(entityType))) continue;
      const covered = 1 - UNMATCHED_WORDS * (1 - Math.min(1, typed.length / form.words));
      const score = (quality / typed.length) * covered * (form.reason === null ? 1 : ALIAS);
      const known = best.get(form.entity);
      if (!known || score > known.score) best.set(form.entity, { form, score });
    }
    return [...best.values()]
      .map(({ form, score }) => ({
        form,
        score: score * (1 + IMPORTANCE * Math.log2(1 + this.#importance(form.entity))),
      }))
      .sort((a, b) => b.score - a.score || a.form.entity - b.form.entity)
      .slice(0, limit)
      .map(({ form }) => ({ entity: form.entity, matched: form.text, reason: reasonOf(text, form) }));
  }

  #addForm(holders: Map<string, number[]>, entity: number, text: string, reason: string | null): void {
    const words = wordsOf(text);
    const number = this.#forms.length;
    this.#forms.push({ entity, text, reason, words: words.length });
    for (const word of new Set(words)) {
      const known = holders.get(word);
      if (known) known.push(number);
      else holders.set(word, [number]);
    }
  }

  /** Forms that hold a word like `typed`, among `candidates` if given, with the qualities of all words so far. */
  #matching({ word: typed, raw, isForeign }: TypedWord, candidates: Candidates | null): Map<number, number> {
    const touched: number[] = [];
    const isShrunk = typed.length < SHORT && raw.length > typed.length;
    const give = (word: number, quality: number) => {
      for (const form of this.#holders[word] ?? []) {
        if (isShrunk && !isBegun(this.#forms[form]?.text ?? "", raw)) continue;
        const before = this.#scores[form] ?? 0;
        if (before === 0) touched.push(form);
        if (quality > before) this.#scores[form] = quality;
      }
    };
    this.#beginnings(typed, give);
    if (isForeign && typed.length >= SHORT)
      for (const other of withOtherVowel(typed))
        this.#beginnings(other, (word, quality) => give(word, quality * OTHER_VOWEL));
    this.#misspellings(typed, give);
    const found = new Map<number, number>();
    for (const form of touched) {
      const before = candidates ? candidates.get(form) : 0;
      if (before !== undefined) found.set(form, before + (this.#scores[form] ?? 0));
      this.#scores[form] = 0;
    }
    return found;
  }

  #beginnings(typed: string, give: (word: number, quality: number) => void): void {
    for (let at = lowerBound(this.#words, typed); at < this.#words.length; at++) {
      const word = this.#words[at] ?? "";
      if (!word.startsWith(typed)) break;
      const share = typed.length / word.length;
      give(at, share === 1 ? QUALITY.same : QUALITY.beginning + QUALITY.beginningGain * share);
    }
  }

  #misspellings(typed: string, give: (word: number, quality: number) => void): void {
    const wholeEdits = typed.length < 4 ? 0 : typed.length < 6 ? 1 : 2;
    const beginningEdits = typed.length < 5 ? 0 : typed.length < 8 ? 1 : 2;
    if (wholeEdits === 0 || typed.length > 31) return;
    const signature = signatureOf(typed);
    const distance = new EditDistance(typed);
    const shortest = typed.length - wholeEdits;
    for (let word = 0; word < this.#signatures.length; word++) {
      if (bitCount(signature & ~(this.#signatures[word] ?? 0)) > wholeEdits) continue;
      const start = this.#starts[word] ?? 0;
      const end = this.#starts[word + 1] ?? start;
      if (end - start < shortest) continue;
      const measured = distance.measure(this.#letters, start, end);
      const whole = measured >> 5;
      const beginning = measured & 31;
      if (whole > 0 && whole <= wholeEdits) give(word, QUALITY.edits[whole] ?? 0);
      else if (beginning > 0 && beginning <= beginningEdits) give(word, QUALITY.beginningEdits[beginning] ?? 0);
    }
  }
}

/** A typed word that is shorter once it is in one spelling says too little of what it begins. */
const SHORT = 3;

type Candidates = ReadonlyMap<number, number>;

interface TypedWord {
  /** In the spelling of the index. */
  readonly word: string;
  /** As typed, in Latin letters. */
  readonly raw: string;
  readonly isForeign: boolean;
}

function typedWords(text: string): TypedWord[] {
  return foldName(text)
    .split(" ")
    .filter((raw) => raw !== "")
    .map((raw) => ({ word: spelledAlike(raw), raw, isForeign: isForeign(text) }));
}

/** Whether a word of a name begins as typed, or is as long give or take a letter. */
function isBegun(name: string, raw: string): boolean {
  return foldName(name)
    .split(" ")
    .some(
      (word) =>
        word.startsWith(raw) || (spelledAlike(word) === spelledAlike(raw) && Math.abs(word.length - raw.length) <= 1),
    );
}

const OTHER_VOWELS: Readonly<Record<string, string>> = { o: "u", u: "o", e: "i", i: "e" };

/** A word with one of its vowels exchanged for its neighbour. */
function withOtherVowel(word: string): string[] {
  return Array.from(word).flatMap((letter, i) => {
    const other = OTHER_VOWELS[letter];
    return other === undefined ? [] : [word.slice(0, i) + other + word.slice(i + 1)];
  });
}

/**
 * Words of a name in one spelling for the ways in which names are rendered: y, j and i alike, w and v, kh and h, ph and
 * f, ck and k, doubled letters single.
 */
function wordsOf(text: string): string[] {
  return foldName(text)
    .split(" ")
    .filter((word) => word !== "")
    .map(spelledAlike);
}

function spelledAlike(word: string): string {
  return word
    .replace(/[yj]/g, "i")
    .replaceAll("w", "v")
    .replaceAll("kh", "h")
    .replaceAll("ph", "f")
    .replaceAll("ck", "k")
    .replace(/(\p{L})\1+/gu, "$1");
}

function reasonOf(typed: string, form: Form): string {
  const folded = foldName(typed);
  const words = foldName(form.text).split(" ");
  const begun = folded.split(" ").every((word) => words.some((each) => each.startsWith(word)));
  if (isForeign(typed) && !isForeign(form.text)) return `reads ${capitalized(folded)}`;
  if (begun) return form.reason ?? "name";
  const spelled = wordsOf(form.text);
  let edits = 0;
  for (const word of wordsOf(typed)) edits += Math.min(...spelled.map((each) => editsBetween(word, each)));
  if (edits === 0) return "another spelling";
  return edits === 1 ? "1 letter differs" : `${edits} letters differ`;
}

/** Edits from `typed` to a word or to its nearest beginning. */
function editsBetween(typed: string, word: string): number {
  const units = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
  return new EditDistance(typed).measure(units, 0, units.length) & 31;
}

function isForeign(text: string): boolean {
  return /\p{L}/u.test(text.replace(/\p{Script=Latin}/gu, ""));
}

function capitalized(folded: string): string {
  return folded.replace(/(^|\s)(\p{L})/gu, (_, space: string, letter: string) => space + letter.toUpperCase());
}

/** A bit for each letter that a word holds. */
function signatureOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits >>> 0;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

function lowerBound(sorted: readonly string[], value: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
