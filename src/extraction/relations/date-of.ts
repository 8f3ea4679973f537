import { type IsoDate, onDay, type PartialDate } from "../../model/dates.ts";
import type { Chunk, DocDate, Token, Trigger } from "../../model/doc.ts";
import type { RelationType, Status } from "../../model/schema.ts";
import { addDays } from "../dates/days.ts";

/** A date with its first token, and the last chunk that starts there or before. */
interface PlacedDate extends DocDate {
  readonly at: number;
  readonly chunk: number;
}

/** What a date is chosen from: one sentence, and the day on which its report came out. */
export interface DatedSentence {
  readonly dates: readonly PlacedDate[];
  /** The day that a sentence has without saying it: a tweet's. */
  readonly unsaid: PartialDate | null;
  readonly chunks: readonly Chunk[];
  readonly tokens: readonly Token[];
  /** The triggers that tell something. */
  readonly deeds: readonly Trigger[];
  /** Where it begins in the report. */
  readonly start: number;
  readonly published: IsoDate | null;
}

/** @param sentence with the tokens of the whole report; its dates, chunks and deeds are its own, in order */
export function datedSentence(
  sentence: Omit<DatedSentence, "dates" | "unsaid"> & { readonly dates: readonly DocDate[] },
): DatedSentence {
  const { dates, chunks, tokens } = sentence;
  const last = chunks.at(-1)?.tokens.to ?? 0;
  const placed: PlacedDate[] = [];
  let at = chunks[0]?.tokens.from ?? 0;
  let chunk = 0;
  for (const date of dates) {
    if (date.end === date.start) continue;
    while (at < last && (tokens[at]?.end ?? 0) <= date.start) at += 1;
    if (at === last) break;
    while (chunk + 1 < chunks.length && (chunks[chunk + 1]?.tokens.from ?? last) <= at) chunk += 1;
    placed.push({ ...date, at, chunk });
  }
  const unsaid = dates.find((date) => date.start === date.end)?.date ?? null;
  return { ...sentence, dates: placed, unsaid };
}

/** A verb between a date and a trigger puts the date so many tokens further off. */
const VERB_COST = 6;
/** "before January", "until Tuesday": not the day of what is told; nor is "since", but of sanctions that are still in force. */
const BOUNDS = new Set(["before", "after", "until", "till", "than", "from", "dated"]);
/** "after the vote of May 20", "since the flood in April": the day of another thing. */
const OTHER_THING = new Set(["before", "after", "following", "until", "till", "since"]);
/** "before dawn on Monday" is on Monday. */
const PART_OF_DAY = /^(?:dawn|daybreak|sunrise|noon|midday|sunset|dusk|midnight|nightfall)$/i;
/** Clauses of somebody: "whose board met on Monday"; "which" and "that" may go on with what the trigger names. */
const WHO = new Set(["who", "whose", "whom", "where", "when"]);
/** "said on Monday": the day of telling, which announces aid or a refusal, but is not that of a call or a listing. */
const TELLING = new Set(["say", "tell", "confirm", "learn", "report", "add"]);
/** Verbs that say when somebody disputed a claim; other verbs after it are of the claim: "rejects that he fled in May". */
const DISPUTING = new Set([
  ...TELLING,
  "deny",
  "reject",
  "dismiss",
  "dispute",
  "contradict",
  "refute",
  "contest",
  "rebut",
]);
/** Verbs that say when a claim was made that somebody disputes: "a charge first made in July". */
const CLAIMING = new Set([
  "accuse",
  "air",
  "allege",
  "announce",
  "assert",
  "broadcast",
  "charge",
  "claim",
  "level",
  "make",
  "print",
  "publish",
  "release",
]);
/** Verbs that end sanctions: when they were lifted is not when they were laid. */
const LIFTING = new Set([
  "lift",
  "ease",
  "suspend",
  "remove",
  "waive",
  "end",
  "expire",
  "lapse",
  "drop",
  "unfreeze",
  "delist",
]);
const TELLS_ITSELF = new Set<RelationType>(["aided", "disputed"]);
const FARTHEST = 60;
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/**
 * The date that a sentence tells of the happening: the nearest to its trigger, verbs between counting as distance. What is done was
 * not after the report, what is planned will not be before it.
 */
export function dateOf(trigger: Trigger, status: Status, sentence: DatedSentence): PartialDate | null {
  let best: { date: PartialDate; cost: number } | null = null;
  for (const told of sentence.dates) {
    const { at } = told;
    const [from, to] = at < trigger.tokens.from ? [at, trigger.tokens.from] : [trigger.tokens.to, at];
    if (to - from > FARTHEST) continue;
    const date = inTime(told, status, sentence);
    if (!date || isOfAnother(told, trigger, status, sentence)) continue;
    const cost = to - from + VERB_COST * verbsBetween(told, trigger, sentence);
    if (cost <= FARTHEST && (best === null || cost < best.cost)) best = { date, cost };
  }
  return best?.date ?? (status === "planned" ? null : sentence.unsaid);
}

/** Verbs whose past looks like their present. */
const SAME_IN_PAST = new Set([
  "put",
  "cut",
  "set",
  "hit",
  "let",
  "shut",
  "bid",
  "cast",
  "quit",
  "shed",
  "split",
  "spread",
]);

/**
 * Whether what a verb in the present tells is still to come: all days that its sentence tells are after the report, and one of them is
 * its own. "Kenya bans imports from 1 April."
 */
export function isAhead(trigger: Trigger, sentence: DatedSentence): boolean {
  const { dates, published, chunks, tokens } = sentence;
  if (published === null || dates.length === 0 || dates.some(({ date }) => date.start <= published)) return false;
  const chunk = chunks.find((one) => one.tokens.from <= trigger.tokens.from && trigger.tokens.from < one.tokens.to);
  const verb = chunk?.verb;
  if (!chunk || verb?.form !== "finite" || verb.modal !== null || verb.perfect || SAME_IN_PAST.has(verb.lemma))
    return false;
  const first = tokens[chunk.tokens.from]?.text.toLowerCase() ?? "";
  const last = tokens[chunk.tokens.to - 1]?.text.toLowerCase() ?? "";
  const isPresent =
    verb.passive || verb.progressive ? /^(?:is|are)$/.test(first) : last === verb.lemma || /[^s]s$/.test(last);
  return (
    isPresent &&
    dates.some(
      (date) => verbsBetween(date, trigger, sentence) === 0 && !isOfAnother(date, trigger, "planned", sentence),
    )
  );
}

function verbsBetween({ at, chunk }: PlacedDate, { tokens }: Trigger, { chunks }: DatedSentence): number {
  const before = at < tokens.from;
  let verbs = 0;
  for (let i = chunk; ; i += before ? 1 : -1) {
    const other = chunks[i];
    if (!other || (before ? other.tokens.to > tokens.from : other.tokens.from < tokens.to)) return verbs;
    const between = before ? other.tokens.from >= at : other.tokens.to <= at;
    if (between && other.kind === "verb") verbs += 1;
  }
}

/** The date if something of this status can have it; a weekday that was read as the last is the next of a plan. */
function inTime({ date, at, end }: PlacedDate, status: Status, { tokens, published }: DatedSentence) {
  if (published === null || status === "denied") return date;
  if (status === "asserted") return date.start > published ? null : date;
  if (date.end > published) return date;
  const token = tokens[at];
  if (!token || token.end < end || !WEEKDAY.test(token.text) || date.end === published) return null;
  return onDay(addDays(date.end, 7));
}

/** Whether a date in the sentence is that of something else: of a bound, of a clause of its own, of who tells. */
function isOfAnother(date: PlacedDate, trigger: Trigger, status: Status, sentence: DatedSentence): boolean {
  const { at } = date;
  const { tokens, chunks } = sentence;
  const word = tokens[at - 1]?.text.toLowerCase() ?? "";
  const lasting = word === "since" && trigger.relationType === "sanctioned";
  const begins = word === "from" && status === "planned";
  if ((BOUNDS.has(word) && !begins) || (word === "since" && !lasting)) return true;
  const before = trigger.tokens.to <= at;
  if (trigger.relationType === "disputed" && isQuoted(at, sentence) && !isQuoted(trigger.tokens.from, sentence))
    return true;
  let verbs = 0;
  let commas = 0;
  let disputing = false;
  for (let i = date.chunk - 1; i >= 0; i -= 1) {
    const chunk = chunks[i];
    if (before && chunk && chunk.tokens.from < trigger.tokens.to)
      return trigger.relationType === "disputed" && verbs > 0 && !disputing;
    if (!chunk || chunk.kind === "break") return before && tokens[chunk?.tokens.from ?? -1]?.text === ";";
    if (chunk.kind === "comma") {
      if (verbs > 0) break;
      commas += 1;
    } else if (chunk.kind === "verb") {
      if (verbs === 0 && commas === 0 && (tells(chunk, trigger, status) || isOtherDeed(chunk, trigger, before)))
        return true;
      disputing ||= verbs === 0 && DISPUTING.has(chunk.verb?.lemma ?? "");
      verbs += 1;
    } else if (chunk.kind === "relative" && (verbs > 0 || before)) {
      const isOfPerson = WHO.has(tokens[chunk.tokens.from]?.text.toLowerCase() ?? "");
      if (isOfPerson || !before) return before || closes(date, trigger, sentence);
      if (tellsOther(i, date, sentence)) return true;
    } else if (commas === 0 && OTHER_THING.has(chunk.word)) {
      const since = chunk.word === "since" && trigger.relationType === "sanctioned";
      if (!since && !PART_OF_DAY.test(tokens[chunk.tokens.to]?.text ?? "")) return true;
    }
  }
  return false;
}

/** Whether a clause of "which" has a deed of its own, or goes back behind what was told: "which in 2019 had left the bloc". */
function tellsOther(relative: number, { at }: PlacedDate, { chunks, deeds }: DatedSentence): boolean {
  const from = chunks[relative]?.tokens.from ?? 0;
  let to = from;
  let isEarlier = false;
  let verbs = 0;
  for (let i = relative + 1; i < chunks.length; i += 1) {
    const chunk = chunks[i];
    if (!chunk || (chunk.tokens.from > at && (chunk.kind === "comma" || chunk.kind === "break"))) break;
    to = chunk.tokens.to;
    if (chunk.kind === "verb" && verbs++ === 0) isEarlier = chunk.verb?.perfect === true;
  }
  return isEarlier || deeds.some(({ tokens }) => tokens.from > from && tokens.to <= to);
}

function tells({ verb }: Chunk, { relationType }: Trigger, status: Status): boolean {
  if (!verb || !TELLING.has(verb.lemma)) return false;
  return status === "planned" || !TELLS_ITSELF.has(relationType);
}

/** Whether a quotation mark of the sentence is open at a token. */
function isQuoted(at: number, { tokens, start }: DatedSentence): boolean {
  let marks = 0;
  for (let i = at - 1; (tokens[i]?.start ?? -1) >= start; i -= 1) {
    const mark = tokens[i]?.text ?? "";
    if (/^[“«]$/.test(mark)) return marks % 2 === 0;
    if (/^[”»]$/.test(mark)) return false;
    if (mark === '"') marks += 1;
  }
  return marks % 2 === 1;
}

/** Whether a verb tells of the claim that is disputed, or of the end of sanctions. */
function isOtherDeed(
  { verb, tokens: { from, to } }: Chunk,
  { relationType, tokens }: Trigger,
  before: boolean,
): boolean {
  if (!verb || (from < tokens.to && tokens.from < to)) return false;
  if (relationType === "disputed") return CLAIMING.has(verb.lemma) && (before || verb.form === "participle");
  return relationType === "sanctioned" && LIFTING.has(verb.lemma);
}

/** Whether a comma parts what a date stands in from the trigger after it. */
function closes({ at, chunk }: PlacedDate, { tokens: { from } }: Trigger, { chunks }: DatedSentence): boolean {
  for (let i = chunk; i < chunks.length; i += 1) {
    const other = chunks[i];
    if (!other || other.tokens.to > from) return false;
    if (other.kind === "comma" && other.tokens.from >= at) return true;
  }
  return false;
}
