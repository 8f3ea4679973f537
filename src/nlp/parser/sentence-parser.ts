import type { Range } from "../../model/doc.ts";
import type { WordTag } from "../tagger/tagger.ts";
import type { Parser } from "./parser.ts";

/** What is known of a sentence before it is parsed, as ranges of its words: ascending, without overlap. */
export interface KnownPieces {
  /** Names, dates and amounts of several words, which are read as one word. */
  readonly units: readonly Range[];
  /** What says when and stands by itself ("on Thursday", "last week"): read past, and hung onto the verb before it. */
  readonly aside: readonly Range[];
}

/** The word that each word of a sentence belongs to. */
export interface SentenceParse {
  /** Index of each word's head; -1 for the root. */
  readonly heads: Int32Array;
  /** Universal relation of each word to its head; `flat` inside units, `obl:tmod` for what was set aside. */
  readonly relations: readonly string[];
}

/** Farther back no verb is looked for. */
const FARTHEST_VERB = 40;
const NO_PIECES: KnownPieces = { units: [], aside: [] };
const OF = /^(?:of|for|in)$/;
const SYMBOL = /\p{Sc}$/u;
const SAYING =
  /^(?:said|says|say|added|adds|asked|asks|told|tells|wrote|writes|tweeted|tweets|replied|replies|answered|insisted|insists|argued|argues|warned|warns|explained|explains|declared|declares|stated|states|noted|notes|claimed|claims|stressed|vowed|recalled|continued|concluded)$/;
/** What the parser makes of a name behind another and a comma, the list not seen as one. */
const ANOTHER_WORD = /^(?:conj|appos|nmod:unmarked|nmod:desc|list|parataxis|dep)$/;
const QUOTED = /^["'“”’‘»«,!?]$/u;

/**
 * Parses the words of a sentence (the texts of its tokens) with the tags that the tagger gave them. Of a unit the word that stands for it is parsed ("Bank" of
 * "Bank of England", "$" of "more than $20 million", else the last); the others hang from it. After a quotation the one who speaks is the subject though it stands
 * behind the verb. Linear time.
 */
export function parseSentence(
  words: readonly string[],
  tags: readonly WordTag[],
  parser: Parser,
  pieces: KnownPieces = NO_PIECES,
): SentenceParse {
  const standsFor = standIns(words, pieces);
  const kept: number[] = [];
  const keptWords: string[] = [];
  const keptTags: WordTag[] = [];
  for (let i = 0; i < words.length; i++) {
    const tag = tags[i];
    if (standsFor[i] !== i || !tag) continue;
    kept.push(i);
    keptWords.push(words[i] ?? "");
    keptTags.push(tag);
  }
  const { heads: found, relations: named } = parser.parse(keptWords, keptTags);
  const heads = new Int32Array(words.length).fill(-1);
  const relations = words.map(() => "flat");
  kept.forEach((i, k) => {
    const head = found[k] ?? -1;
    heads[i] = head < 0 ? -1 : (kept[head] ?? -1);
    relations[i] = named[k] ?? "dep";
  });
  standsFor.forEach((other, i) => {
    if (other !== i && other >= 0) heads[i] = other;
  });
  const root = kept.find((i) => heads[i] === -1) ?? -1;
  for (const range of pieces.aside) if (standsFor[range.from] === -1) hangAside(range, root, tags, heads, relations);
  turnQuotes(words, heads, relations);
  joinLists(words, tags, heads, relations);
  return { heads, relations };
}

/** For each word the word that is parsed for it: itself, the one that stands for its unit, or -1 when it is set aside. */
function standIns(words: readonly string[], { units, aside }: KnownPieces): Int32Array {
  const standsFor = Int32Array.from(words, (_, i) => i);
  for (const { from, to } of units) standsFor.fill(mainWord(words, from, to), from, to);
  const whole = aside.reduce((sum, { from, to }) => sum + to - from, 0);
  if (whole < words.length) for (const { from, to } of aside) standsFor.fill(-1, from, to);
  return standsFor;
}

function mainWord(words: readonly string[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (SYMBOL.test(words[i] ?? "")) return i;
  for (let i = from + 1; i < to; i++) if (OF.test(words[i] ?? "")) return i - 1;
  return to - 1;
}

function hangAside(
  { from, to }: Range,
  root: number,
  tags: readonly WordTag[],
  heads: Int32Array,
  relations: string[],
): void {
  const last = to - 1;
  heads.fill(last, from, last);
  let verb = from - 1;
  while (verb >= 0 && from - verb < FARTHEST_VERB && tags[verb]?.upos !== "VERB") verb--;
  heads[last] = tags[verb]?.upos === "VERB" ? verb : root;
  relations[last] = "obl:tmod";
}

/** "…", said X: makes X the subject. */
function turnQuotes(words: readonly string[], heads: Int32Array, relations: string[]): void {
  const subjects = new Set<number>();
  const objects = new Map<number, number>();
  relations.forEach((relation, i) => {
    const verb = heads[i] ?? -1;
    if (relation === "nsubj") subjects.add(verb);
    else if (relation === "obj" && i > verb && !objects.has(verb)) objects.set(verb, i);
  });
  for (const [verb, object] of objects)
    if (!subjects.has(verb) && SAYING.test(words[verb] ?? "") && QUOTED.test(words[verb - 1] ?? ""))
      relations[object] = "nsubj";
}

/** "Norway, Kenya and Chile": where the second name was taken for another word for the first, or as a list with the third alone, they are one list. */
function joinLists(words: readonly string[], tags: readonly WordTag[], heads: Int32Array, relations: string[]): void {
  const last = new Map<number, number>();
  relations.forEach((relation, i) => {
    const head = heads[i] ?? -1;
    if (relation === "conj" && head >= 0 && i > head && tags[i]?.upos === "PROPN") last.set(head, i);
  });
  for (const [second, third] of last) {
    const first = heads[second] ?? -1;
    const isName = tags[first]?.upos === "PROPN" && tags[second]?.upos === "PROPN";
    if (!isName || first > second || !ANOTHER_WORD.test(relations[second] ?? "")) continue;
    let comma = second - 1;
    while (comma > first && words[comma] !== ",") comma--;
    if (comma === first) continue;
    relations[second] = "conj";
    heads[third] = first;
  }
}
