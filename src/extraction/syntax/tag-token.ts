import type { Range, Token } from "../../model/doc.ts";
import { isFloating } from "./floating.ts";
import { boundsNumber, NUMBER_WORDS } from "./numbers.ts";
import type { Item, Tag } from "./tags.ts";
import { asVerb, isFunctionWord } from "./verb-in-place.ts";
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
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
  TIME_NOUNS,
} from "./words.ts";

/** "did not, in the end, call", in words. */
const LONGEST_ASIDE = 9;
/** Before a noun they say which one; alone they say when. */
const ORDINALS = new Set(["first", "last", "final", "latest", "early", "earlier", "late", "previous", "far", "long"]);

/** The part of speech of a token that no mention covers, after the items `before`. `covered` tells where mentions begin. */
export function tagToken(
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

  if (token?.kind === "punctuation" || token?.kind === "symbol" || token?.kind === "url")
    return item(markTag(token, previous, tokens[at - 1], next));
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
  if (word === "to") return item(isBaseAfter(tokens, at, sentence.to, covered) ? "to" : "preposition");
  if (word === "as" && nextWord === "well" && tokens[at + 2]?.text.toLowerCase() !== "as") return item("adverb");
  if (word === "that") return item(thatTag(text !== word, previous, next, nextIsMention));
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

/** What a mark stands for. `previous` is the item before it, `before` the token. */
function markTag(token: Token, previous: Item | undefined, before: Token | undefined, next: Token | undefined): Tag {
  const { text } = token;
  const follows = before?.end === token.start;
  if (text === ",") return "comma";
  if (/^[-‐‑–—]$/u.test(text)) return follows && next?.start === token.end && text !== "—" ? "hyphen" : "break";
  if (text === "/") return follows ? "hyphen" : "break";
  if (/^["“”„«»‘`]$/u.test(text)) return "quote";
  if (text === "’" || text === "'") return previous && follows && /s$/i.test(before.text) ? "possessive" : "quote";
  if (/^[$€£¥₹₽₴₩%]$/u.test(text)) return "number";
  return text === "&" ? "coordinator" : "break";
}

/** Whether "to" stands before the base form of a verb. */
function isBaseAfter(tokens: readonly Token[], to: number, end: number, covered: ReadonlyMap<number, number>): boolean {
  let ahead = to + 1;
  while (ahead < end && ADVERBS.has(tokens[ahead]?.text.toLowerCase() ?? "")) ahead += 1;
  const follower = tokens[ahead];
  return (
    follower !== undefined &&
    !covered.has(ahead) &&
    (BE.has(follower.text) ||
      HAVE.has(follower.text) ||
      DO.has(follower.text) ||
      verbReadings(follower.text).some(({ form }) => form === "base"))
  );
}

/** "that": a pronoun, a determiner, or what opens a clause. */
function thatTag(capital: boolean, previous: Item | undefined, next: Token | undefined, nextIsMention: boolean): Tag {
  const nextWord = next?.text.toLowerCase() ?? "";
  const alone = previous === undefined || previous.tag === "quote" || previous.tag === "break";
  if (
    alone &&
    !nextIsMention &&
    (BE.has(nextWord) ||
      /^[’']s$/.test(nextWord) ||
      MODALS.has(nextWord) ||
      verbReadings(nextWord).some(({ form }) => form === "s"))
  )
    return "pronoun";
  const nounAfter =
    next?.kind === "word" &&
    !nextIsMention &&
    capital &&
    verbReadings(nextWord).length === 0 &&
    !isFunctionWord(nextWord) &&
    !DETERMINERS.has(nextWord) &&
    !PERSONAL_PRONOUNS.has(nextWord);
  if (alone && nounAfter) return "determiner";
  const nounBefore = previous?.tag === "noun" || previous?.tag === "mention";
  const verbAfter =
    !nextIsMention &&
    (MODALS.has(nextWord) ||
      BE.has(nextWord) ||
      HAVE.has(nextWord) ||
      verbReadings(nextWord).some(({ form }) => form === "past"));
  return nounBefore && verbAfter ? "relative" : "subordinator";
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
