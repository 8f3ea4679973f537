import type { Token } from "../../model/doc.ts";
import { NUMBER_WORDS } from "./numbers.ts";
import type { Item } from "./tags.ts";
import { isNounToo, type VerbReading, verbReadings } from "./verbs.ts";
import {
  ADVERBS,
  BE,
  COORDINATORS,
  DETERMINERS,
  HAVE,
  MODALS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  SUBORDINATORS,
} from "./words.ts";

/** The verb that a word is in its place, or null where it is a noun or an adjective. `second` stands before `previous`. */
export function asVerb(
  word: string,
  text: string,
  previous: Item | undefined,
  next: Token | undefined,
  nextIsMention: boolean,
  first: boolean,
  second: Item["tag"] | undefined,
): VerbReading | null {
  const afterBe = second === "be";
  const definite = second === "determiner";
  if (text !== word && !first) {
    if (previous?.tag !== "mention" && previous?.tag !== "adverb" && previous?.tag !== "pronoun") return null;
    if (!/^[A-Z][a-z]+$/.test(text)) return null;
  }
  if (
    word === "armed" &&
    /^(?:forces|services|groups?|men|wing|conflict|police|guards|struggle)$/.test(next?.text ?? "")
  )
    return null;
  const readings = verbReadings(word);
  if (readings.length === 0 && previous?.tag !== "modal") return null;
  const has = (form: VerbReading["form"]) => readings.find((reading) => reading.form === form) ?? null;
  const before = previous?.tag;
  const nextWord = next?.text.toLowerCase() ?? "";
  if (before === "to" || before === "do") return has("base") ?? has("participle");
  if (before === "modal") return has("base") ?? has("participle") ?? { lemma: word, form: "base" };
  if (before === "be") return has("ing") ?? has("participle");
  if (before === "have") return has("participle") ?? (has("base") && !isNounToo(word) ? has("base") : null);
  if (before === "not") return (afterBe ? null : has("base")) ?? has("participle") ?? has("ing");
  const ends = next === undefined || next.kind === "punctuation" || isFunctionWord(nextWord);
  const startsPhrase =
    nextIsMention ||
    next?.kind === "number" ||
    NUMBER_WORDS.has(nextWord) ||
    next?.kind === "symbol" ||
    next?.kind === "handle" ||
    DETERMINERS.has(nextWord) ||
    PERSONAL_PRONOUNS.has(nextWord);
  const counted =
    before === "number" &&
    !(has("past") && (startsPhrase || (/^(?:two|three|four)$/.test(previous?.word ?? "") && ends)));
  const nominalBefore =
    previous?.word === "whose" || before === "determiner" || before === "owner" || before === "possessive" || counted;
  const past = has("past") ?? has("participle");
  if (past) {
    if (nominalBefore || before === "hyphen") return null;
    if (before === "preposition" && !startsPhrase) return null;
    if (before === "noun" && previous?.word.endsWith("ly") && !startsPhrase) return null;
    const nounAfter =
      next?.kind === "word" && !startsPhrase && !isFunctionWord(nextWord) && verbReadings(nextWord).length === 0;
    if (first && nounAfter) return null;
    if (
      (before === "verb" || before === "coordinator" || before === "comma") &&
      nounAfter &&
      !isNounToo(word) &&
      /(?:ed|en)$/.test(word)
    )
      return before === "verb" ? null : past;
    if (isNounToo(word) && !/ed$/.test(word) && !startsPhrase && nextWord !== "by") return null;
    return past;
  }
  const ing = has("ing");
  if (ing) {
    if (nominalBefore) return null;
    if (before === "preposition") return startsPhrase || !isEventNoun(word) ? ing : null;
    if (before === "noun" || before === "mention")
      return startsPhrase || isFunctionWord(nextWord) ? (isEventNoun(word) ? null : ing) : null;
    return isEventNoun(word) && !startsPhrase ? null : ing;
  }
  const third = has("s");
  if (third) {
    if (nominalBefore || before === "preposition" || before === "hyphen") return null;
    if (before === undefined) return null;
    if (!isNounToo(word)) return before === "verb" ? null : third;
    const subject =
      before === "mention" || before === "pronoun" || before === "relative" || before === "noun" || before === "adverb";
    if (before === "noun" || before === "comma" || before === "break")
      return (startsPhrase &&
        (DETERMINERS.has(nextWord) || (before === "comma" && (PERSONAL_PRONOUNS.has(nextWord) || nextIsMention)))) ||
        (before === "comma" && nextWord === "that")
        ? third
        : null;
    return subject &&
      (startsPhrase ||
        nextWord === "that" ||
        before === "pronoun" ||
        before === "relative" ||
        nextWord === "up" ||
        nextWord === "back")
      ? third
      : null;
  }
  const base = has("base");
  if (base) {
    if (nominalBefore || before === "preposition" || before === "hyphen" || before === "verb") return null;
    if (before === "pronoun" || before === "relative") return base;
    if (isNounToo(word) && before === "mention" && second === "coordinator" && (startsPhrase || word === "hold"))
      return base;
    if (isNounToo(word)) return before === "mention" && !definite && startsPhrase && !nextIsMention ? base : null;
    if (before === "coordinator" || before === "adverb" || before === undefined)
      return startsPhrase || isFunctionWord(nextWord) ? base : null;
    const plural = /(?:s|people|police|men|women|others)$/i.test(previous?.word ?? "");
    return before === "mention" || (before === "noun" && plural) ? base : null;
  }
  return null;
}

/** Whether a lower-case word joins others rather than names something. */
export function isFunctionWord(word: string): boolean {
  return (
    PREPOSITIONS.has(word) ||
    word === "to" ||
    word === "that" ||
    COORDINATORS.has(word) ||
    ADVERBS.has(word) ||
    SUBORDINATORS.has(word) ||
    BE.has(word) ||
    HAVE.has(word) ||
    MODALS.has(word) ||
    word.endsWith("ly")
  );
}

function isEventNoun(word: string): boolean {
  return /^(?:meeting|briefing|building|training|hearing|fighting|funding|backing|gathering|opening|warning|ruling|beginning|evening|morning|shipping|trading|filing|listing|shelling|bombing|killing|offering|spending|lending|financing|setting|standing|feeling|meaning|finding|wedding|banking|farming|mining|fishing)$/.test(
    word,
  );
}
