import type { VerbGroup } from "../../model/doc.ts";
import type { Item } from "./tags.ts";
import { verbReadings } from "./verbs.ts";
import { TIME_NOUNS } from "./words.ts";

/** "late last month", in words. */
const LONGEST_TIME = 4;
/** "under a new arms embargo", in words. */
const LONGEST_PHRASE = 6;

/** Whether a verb group begins at `at`. */
export function startsVerbGroup(items: readonly Item[], at: number): boolean {
  const tag = items[at]?.tag;
  if (tag === "not") return /^(?:verb|to|do)$/.test(items[at + 1]?.tag ?? "");
  return tag === "verb" || tag === "be" || tag === "have" || tag === "do" || tag === "modal" || tag === "to";
}

/** Reads the verb group that begins at `at`: auxiliaries, negation and adverbs up to its main verb. `end` is exclusive. */
export function readVerbGroup(items: readonly Item[], at: number): { verb: VerbGroup; end: number } {
  const seen = { negated: false, modal: null as string | null, have: false, be: false };
  let main = items[at];
  let end = at;
  let last = at;
  for (; end < items.length; end += 1) {
    const item = items[end];
    if (!item) break;
    if (item.tag === "quote" && end > at && verbFollows(items, end)) continue;
    if (item.tag === "not") seen.negated ||= !NOT_ONLY.test(items[end + 1]?.word ?? "");
    else if (item.tag === "adverb") {
      if (!verbFollows(items, end) && items[end + 1]?.tag !== "not") break;
      if (item.word === "hardly") seen.negated = true;
    } else if (item.tag === "to") {
      if (end > at && items[end - 1]?.tag !== "not") break;
    } else if (item.tag === "modal") {
      if (end > at && main?.tag !== "not") break;
      seen.modal = item.word;
    } else if (item.tag === "have" || item.tag === "be" || item.tag === "do") {
      if (item.tag === "have" && seen.have && (item.word !== "had" || items[end - 1]?.word === "had")) break;
      if (item.tag === "have") seen.have = true;
      if (item.tag === "be") seen.be = true;
    } else if (item.tag !== "verb") break;
    if (item.tag !== "not" && item.tag !== "adverb") {
      main = item;
      last = end;
    }
    if (item.tag === "verb") break;
  }
  end = last + 1;
  const first = items[at]?.tag === "not" ? items[at + 1] : items[at];
  const form = main?.reading?.form;
  const bare = first === main && main?.tag === "verb";
  const pastOrParticiple = form === "past" || form === "participle";
  const passiveToo = main?.tag === "verb" && verbReadings(main.word).some((reading) => reading.form === "participle");
  const agent = pastOrParticiple && passiveToo && bare && (agentFollows(items, end) || isPlacedBy(items, at, end));
  const acts = first !== items[at] && items[at]?.word === "never" && isActive(items, at, main, end);
  const reduced = bare && (agent || form === "participle") && (agent || !acts);
  return {
    verb: {
      lemma:
        main?.reading?.lemma ??
        (main?.tag === "be" || main?.tag === "have" || main?.tag === "do" ? main.tag : (main?.word ?? "")),
      form:
        first?.tag === "to"
          ? "infinitive"
          : (bare && form === "ing") || first?.word === "having" || first?.word === "being"
            ? "gerund"
            : reduced
              ? "participle"
              : "finite",
      passive: reduced || (seen.be && main?.tag === "verb" && pastOrParticiple),
      negated: seen.negated,
      modal: seen.modal,
      perfect: seen.have && main?.tag !== "have",
      progressive: seen.be && form === "ing",
    },
    end,
  };
}

/** "not only" denies nothing. */
const NOT_ONLY = /^(?:only|just|merely|simply)$/;

/** "Norland | never sanctioned | Sudland": whether a form after "never" has who acts before it and whom it is done to behind. */
function isActive(items: readonly Item[], at: number, main: Item | undefined, end: number): boolean {
  const past = main?.tag === "verb" && verbReadings(main.word).some(({ form }) => form === "past");
  return (
    past &&
    /^(?:mention|pronoun|noun)$/.test(items[at - 1]?.tag ?? "") &&
    /^(?:mention|pronoun|determiner|owner|number|noun)$/.test(items[end]?.tag ?? "") &&
    !TIME_NOUNS.has(items[end]?.word ?? "")
  );
}

function verbFollows(items: readonly Item[], adverb: number): boolean {
  let at = adverb + 1;
  while (items[at]?.tag === "adverb" || items[at]?.tag === "not") at += 1;
  const tag = items[at]?.tag;
  return tag === "verb" || tag === "be" || tag === "have";
}

/** "sanctioned | in 2019 | by": past an adverb or a time. */
function afterTime(items: readonly Item[], end: number): number {
  let at = end;
  while (at < end + LONGEST_TIME) {
    const { tag, word } = items[at] ?? { tag: "break", word: "" };
    const time = TIME_NOUNS.has(word) || tag === "number" || /^(?:in|on|last|early|earlier|late|this)$/.test(word);
    if (tag !== "adverb" && !time) break;
    at += 1;
  }
  return items[at]?.word === "by" ? at : end;
}

/** "… by the Dutch", but not "by sending". */
function agentFollows(items: readonly Item[], end: number): boolean {
  const by = afterTime(items, end);
  const means =
    items[by + 1]?.tag === "noun" &&
    /^(?:tele)?(?:phone|video|satellite|letter|e-mail|email|tweet|text|post|air|sea|land|road|plane|ship|train|then|way|hotline)$/.test(
      items[by + 1]?.word ?? "",
    );
  return (
    items[by]?.word === "by" && !means && items[by + 1]?.reading?.form !== "ing" && items[by + 1]?.tag !== "number"
  );
}

/** "Acme, placed under sanctions by Norland,": whether a form after a comma is of the noun before it, past one phrase. */
function isPlacedBy(items: readonly Item[], at: number, end: number): boolean {
  let before = at - 1;
  while (items[before]?.tag === "adverb") before -= 1;
  const opens = items[before]?.tag === "comma" && /^(?:mention|noun)$/.test(items[before - 1]?.tag ?? "");
  if (!opens || items[end]?.tag !== "preposition") return false;
  let next = end + 1;
  while (next < end + LONGEST_PHRASE && /^(?:determiner|owner|noun|mention|possessive)$/.test(items[next]?.tag ?? ""))
    next += 1;
  return next > end + 1 && agentFollows(items, next);
}
