import type { DocMention, Range, Token } from "../../model/doc.ts";
import { asideList, leaderList, standIn } from "./aside-lists.ts";
import { isFloating } from "./floating.ts";
import { boundsNumber, NUMBER_WORDS } from "./numbers.ts";
import { asVerb, isFunctionWord } from "./verb-in-place.ts";
import { withVerb } from "./verb-of-headline.ts";
import { type VerbReading, verbReadings } from "./verbs.ts";
import {
  ADVERBS,
  BE,
  COORDINATORS,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  NEGATIONS,
  PERSONAL_PRONOUNS,
  POSSESSIVE_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
  TIME_NOUNS,
} from "./words.ts";

export type Tag =
  | "mention"
  | "pronoun"
  | "owner" // his, their
  | "possessive" // ’s
  | "determiner"
  | "number"
  | "noun"
  | "verb"
  | "be"
  | "have"
  | "do"
  | "modal"
  | "to"
  | "not"
  | "adverb"
  | "preposition"
  | "coordinator"
  | "subordinator"
  | "relative"
  | "comma"
  | "hyphen"
  | "quote"
  | "break";

/** One token, or all tokens of one mention, with its part of speech as far as chunking needs it. */
export interface Item {
  readonly tag: Tag;
  readonly tokens: Range;
  readonly text: string;
  /** Lower case. */
  readonly word: string;
  readonly mention: number | null;
  readonly reading: VerbReading | null;
  /** Of a quotation mark: it stands tight before the next word. */
  readonly opens: boolean;
}

const LONGEST_PARENTHESIS = 16;
/** "did not, in the end, call", in words. */
const LONGEST_ASIDE = 9;
/** Before a noun they say which one; alone they say when. */
const ORDINALS = new Set(["first", "last", "final", "latest", "early", "earlier", "late", "previous", "far", "long"]);

/** Tags the tokens of one sentence; parentheses up to a few words and what `covered` names are passed over as one. */
export function tagSentence(
  tokens: readonly Token[],
  sentence: Range,
  mentions: readonly DocMention[],
  covered: ReadonlyMap<number, number>,
): Item[] {
  const items: Item[] = [];
  const titled = titleTokens(tokens, sentence, mentions, covered);
  let at = sentence.from;
  let closes = -1;
  while (at < sentence.to) {
    const token = tokens[at];
    if (!token) break;
    const index = covered.get(at);
    const mention = index === undefined ? undefined : mentions[index];
    if (index !== undefined && mention && mention.tokens.to > at) {
      items.push(mentionItem(tokens, index, mention, at, Math.min(mention.tokens.to, sentence.to)));
      at = Math.min(mention.tokens.to, sentence.to);
      continue;
    }
    const listed = asideList(tokens, sentence, at, items.at(-1), covered);
    const named = listed === null ? leaderList(tokens, sentence, at, items, mentions, covered) : null;
    if (named !== null) {
      items.push(standIn("comma", at, ","));
      closes = named;
      at += 1;
      continue;
    }
    if (listed !== null || (at === closes && token.text !== ".")) {
      items.push(standIn("comma", at, ","));
      if (listed !== null) items.push(standIn("preposition", at, "including"));
      closes = listed ?? closes;
      at += 1;
      continue;
    }
    if (token.text === "(" || token.text === "[") {
      const close = closing(tokens, at, sentence.to, token.text === "(" ? ")" : "]");
      if (token.text === "(" && close !== null) {
        at = close + 1;
        continue;
      }
      if (token.text === "[") {
        at += 1;
        continue;
      }
    }
    if (token.text === "]") {
      at += 1;
      continue;
    }
    const item = tagToken(tokens, at, sentence, items, covered);
    items.push(titled.has(at) && token.kind === "word" ? { ...item, tag: "noun", reading: null } : item);
    at += 1;
  }
  return withVerb(items);
}

/** The tokens of titles in front of names: "Secretary of State" is one noun with the name after it. */
function titleTokens(
  tokens: readonly Token[],
  { from, to }: Range,
  mentions: readonly DocMention[],
  covered: ReadonlyMap<number, number>,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = from; at < to; at += 1) {
    const title = mentions[covered.get(at) ?? -1]?.title;
    for (let back = at - 1; title && back >= from && (tokens[back]?.start ?? -1) >= title.start; back -= 1)
      found.add(back);
  }
  return found;
}

function closing(tokens: readonly Token[], open: number, end: number, mark: string): number | null {
  for (let at = open + 1; at < Math.min(end, open + LONGEST_PARENTHESIS); at += 1)
    if (tokens[at]?.text === mark) return at;
  return null;
}

function mentionItem(tokens: readonly Token[], index: number, mention: DocMention, from: number, to: number): Item {
  const word = (tokens[from]?.text ?? "").toLowerCase();
  const tag: Tag =
    mention.kind !== "pronoun"
      ? "mention"
      : POSSESSIVE_PRONOUNS.has(word) && !(word === "her" && !startsNoun(tokens[to]))
        ? "owner"
        : "pronoun";
  return {
    tag,
    tokens: { from, to },
    text: tokens[to - 1]?.text ?? "",
    word,
    mention: index,
    reading: null,
    opens: false,
  };
}

function startsNoun(next: Token | undefined): boolean {
  return next !== undefined && next.kind === "word" && !PREPOSITIONS.has(next.text.toLowerCase());
}

function tagToken(
  tokens: readonly Token[],
  at: number,
  sentence: Range,
  before: readonly Item[],
  covered: ReadonlyMap<number, number>,
): Item {
  const token = tokens[at];
  const text = token?.text ?? "";
  const word = text.toLowerCase();
  const next = at + 1 < sentence.to ? tokens[at + 1] : undefined;
  const nextIsMention = covered.has(at + 1);
  const item = (tag: Tag, reading: VerbReading | null = null): Item => ({
    tag,
    tokens: { from: at, to: at + 1 },
    text,
    word,
    mention: null,
    reading,
    opens: token !== undefined && (tokens[at - 1]?.end ?? -1) < token.start && next?.start === token.end,
  });
  const previous = before.at(-1);
  const nextWord = next?.text.toLowerCase() ?? "";

  if (token?.kind === "punctuation" || token?.kind === "symbol" || token?.kind === "url") {
    if (text === ",") return item("comma");
    if (/^[-‐‑–—]$/u.test(text)) {
      const tight = tokens[at - 1]?.end === token.start && next?.start === token.end && text !== "—";
      return item(tight ? "hyphen" : "break");
    }
    if (text === "/") return item(tokens[at - 1]?.end === token.start ? "hyphen" : "break");
    if (/^["“”„«»‘`]$/u.test(text)) return item("quote");
    if (text === "’" || text === "'")
      return item(
        previous && /s$/i.test(tokens[at - 1]?.text ?? "") && tokens[at - 1]?.end === token.start
          ? "possessive"
          : "quote",
      );
    if (/^[$€£¥₹₽₴₩%]$/u.test(text)) return item("number");
    if (text === "&") return item("coordinator");
    return item("break");
  }
  if (/^ones?$/.test(word) && previous?.tag === "mention") return item("noun");
  if (token?.kind === "number" || NUMBER_WORDS.has(word)) return item("number");
  if (boundsNumber(tokens, at, sentence.to)) return item("number");
  if (word === "’s" || word === "'s") {
    if (previous?.tag === "pronoun" || previous?.tag === "relative" || previous?.tag === "adverb") return item("be");
    return item("possessive");
  }
  const joined = /^[-‐‑–]$/u.test(next?.text ?? "") && next?.start === token?.end;
  if (joined && !PREPOSITIONS.has(word)) return item("noun");
  if (word === "per" && nextWord === "cent") return item("number");
  if (BE.has(word)) return item("be");
  if (HAVE.has(word)) return item("have");
  if (DO.has(word)) return item("do");
  if (word === "may" && text === "May" && before.length > 0) return item("noun");
  if (word === "will" && previous?.tag === "determiner") return item("noun");
  if (MODALS.has(word)) return item("modal");
  if (word === "no" && nextWord === "longer") return item("not");
  if (word === "longer" && previous?.tag === "not" && previous.word === "no") return item("adverb");
  if (NEGATIONS.has(word)) return item(word === "nor" || word === "neither" ? "coordinator" : "not");
  if (word === "to") {
    let ahead = at + 1;
    while (ahead < sentence.to && ADVERBS.has(tokens[ahead]?.text.toLowerCase() ?? "")) ahead += 1;
    const follower = tokens[ahead];
    const base =
      follower !== undefined &&
      !covered.has(ahead) &&
      (BE.has(follower.text) ||
        HAVE.has(follower.text) ||
        DO.has(follower.text) ||
        verbReadings(follower.text).some(({ form }) => form === "base"));
    return item(base ? "to" : "preposition");
  }
  if (word === "as" && nextWord === "well" && tokens[at + 2]?.text.toLowerCase() !== "as") return item("adverb");
  if (word === "that") {
    const alone = previous === undefined || previous.tag === "quote" || previous.tag === "break";
    if (
      alone &&
      !nextIsMention &&
      (BE.has(nextWord) ||
        /^[’']s$/.test(nextWord) ||
        MODALS.has(nextWord) ||
        verbReadings(nextWord).some(({ form }) => form === "s"))
    )
      return item("pronoun");
    const nounAfter =
      next?.kind === "word" &&
      !nextIsMention &&
      text !== word &&
      verbReadings(nextWord).length === 0 &&
      !isFunctionWord(nextWord) &&
      !DETERMINERS.has(nextWord) &&
      !PERSONAL_PRONOUNS.has(nextWord);
    if (alone && nounAfter) return item("determiner");
    const nounBefore = previous?.tag === "noun" || previous?.tag === "mention";
    const verbAfter =
      !nextIsMention &&
      (MODALS.has(nextWord) ||
        BE.has(nextWord) ||
        HAVE.has(nextWord) ||
        verbReadings(nextWord).some(({ form }) => form === "past"));
    return item(nounBefore && verbAfter ? "relative" : "subordinator");
  }
  if (RELATIVES.has(word)) return item("relative");
  if (PERSONAL_PRONOUNS.has(word)) return item("pronoun");
  if (isFloating(tokens, at, sentence, previous, covered)) return item("adverb");
  if (word === "so" && nextWord === "far") return item("adverb");
  if (word === "each" && PREPOSITIONS.has(nextWord) && nextWord !== "of") return item("adverb");
  if (/^an?$/.test(word) && previous?.word === "half") return item("number");
  if (word === "first" && nextWord === "aid") return item("noun");
  if (DETERMINERS.has(word)) return item("determiner");
  if (COORDINATORS.has(word)) return item("coordinator");
  if (SUBORDINATORS.has(word)) return item("subordinator");
  if (
    ORDINALS.has(word) &&
    (previous?.tag === "determiner" ||
      previous?.tag === "owner" ||
      previous?.tag === "possessive" ||
      TIME_NOUNS.has(nextWord))
  )
    return item("noun");
  const inName = text !== word && before.length > 0 && previous?.tag !== "quote" && previous?.tag !== "break";
  const inPhrase = previous?.tag === "determiner" || previous?.tag === "possessive" || previous?.tag === "owner";
  if (word.endsWith("ly") && (inPhrase || (previous?.tag === "preposition" && /(?:ed|ing)$/.test(nextWord))))
    return item("noun");
  if (word === "worth" && nextWord === "of") return item("noun");
  if (word === "about" && nextWord !== "to") return item("preposition");
  if (inName && ADVERBS.has(word)) return item("noun");
  if (ADVERBS.has(word) || (word.length > 4 && word.endsWith("ly") && text === word)) return item("adverb");
  if (PREPOSITIONS.has(word)) return item("preposition");
  const denied = verbReadings(word).some(({ form }) => form === "base") ? deniedAuxiliary(before) : undefined;
  const first = before.length === 0 || previous?.tag === "break";
  const reading = asVerb(word, text, denied ?? previous, next, nextIsMention, first, before.at(-2)?.tag);
  return reading ? item("verb", reading) : item("noun");
}

/** "did not even", "would not, for now,": the auxiliary that a verb after these completes. */
function deniedAuxiliary(before: readonly Item[]): Item | undefined {
  let at = before.length - 1;
  while (before[at]?.tag === "adverb") at -= 1;
  if (before[at]?.tag === "comma") {
    let open = at - 1;
    while (
      open > at - LONGEST_ASIDE &&
      !/^(?:comma|break|coordinator|subordinator)$/.test(before[open]?.tag ?? "break")
    )
      open -= 1;
    if (before[open]?.tag !== "comma") return undefined;
    at = open - 1;
    while (before[at]?.tag === "adverb") at -= 1;
  }
  const auxiliary = before[at]?.tag === "not" ? before[at - 1] : undefined;
  return auxiliary?.tag === "do" || auxiliary?.tag === "modal" ? auxiliary : undefined;
}
