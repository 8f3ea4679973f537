import type { IsoDate } from "../../model/dates.ts";
import type { Doc, DocDate, Sentence } from "../../model/doc.ts";
import { type Component, layer } from "../component.ts";
import { calendarDates, type FoundDate } from "./calendar.ts";
import { relativeDates } from "./relative.ts";

/** Words before a date that put it ahead. */
const AHEAD =
  /\b(?:will|would|shall|may|might|could|due|set|scheduled|slated|foreseen|pencill?ed in|fixed for|expected|plans?|planned|planning|intends?|next|upcoming|until|ahead of|awaited|forthcoming)\b|\bto (?!the\b|an?\b|its\b|his\b|her\b|[A-Z\d])|\bby $|[’']ll\b/g;
/** Verbs of what is over, which take a date back: "said on Tuesday it will". Participles after "be" are none: "will be sent". */
const BEHIND =
  /\b(?<!\bbe (?:\p{Ll}+ly )?)(?:said|told|wrote|spoke|was|were|had|did|ago|since|brought|sent|gave|met|held|made|took|came|put|froze|went|got|lost|won|left|began|fell|rose|rang|hit|struck|built|paid|bought|sold|took|flew|saw|(?!\p{L}*[bcdfhlnpsw]eed\b|united\b|hundred\b)\p{L}{2,}ed)\b/gu;
const CONTEXT = 70;
/** No prose has longer sentences; what comes after so many characters is not read. */
const LONGEST = 4000;
/** Datelines stand in so many sentences at the start. */
const OPENING = 3;

/** "Wednesday [October 26]": the day of the week says no more than the date after it. */
const OF_THAT_DAY = /^,? ?[[(]?$/;
/** Nor has a dateline a longer place, or name of an agency. */
const LONGEST_PLACE = 60;
/** "): ", ".- ", " (Agency) ", ". " before a sentence. */
const AFTER_DAY = /^[\s,]*(?:\([^()]*\)\s*(?:[-–—:.]+\s|(?=\p{Lu}))|\)?\s*[-–—:.]+\s+(?=\p{Lu}))/u;

/** Finds the dates that sentences tell, resolved against the report's day, or in a tweet against the tweet's own. */
export const dates: Component = {
  name: "dates",
  requires: ["clean", "sentences"],
  assigns: "dates",
  run: (doc) => ({ ...doc, dates: findDates(doc) }),
};

function findDates(doc: Doc): DocDate[] {
  const [clean, sentences] = [layer(doc, "clean"), layer(doc, "sentences")];
  const tweets = tweetDays(clean, sentences, doc.publishedAt);
  return sentences.flatMap((sentence, index) => {
    const text = clean.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
    const reference = tweets.get(index) ?? doc.publishedAt;
    const ahead = (at: number) => looksAhead(text, at);
    const found = calendarDates(text, reference, ahead);
    const relative = reference === null ? [] : relativeDates(text, reference, ahead);
    const all = [
      ...found,
      ...relative.filter(
        ({ start, end }) =>
          !found.some((other) => start < other.end && other.start < end) &&
          !found.some((other) => other.start > end && OF_THAT_DAY.test(text.slice(end, other.start))),
      ),
    ];
    const opening = index < OPENING ? Math.max(datelineEnd(text), datedLineEnd(text, found)) : 0;
    const told = all
      .filter(({ start }) => start >= opening)
      .sort((a, b) => a.start - b.start)
      .map(({ start, end, date }) => ({
        start: sentence.start + start,
        end: sentence.start + end,
        sentence: index,
        date,
      }));
    const own = tweets.get(index);
    return told.length === 0 && own !== undefined
      ? [
          {
            start: sentence.start,
            end: sentence.start,
            sentence: index,
            date: { start: own, end: own, precision: "day" as const },
          },
        ]
      : told;
  });
}

/** Where the dateline of a sentence ends: "VALLETTA, April 22 - "; 0 without one. */
function datelineEnd(text: string): number {
  const line = /^.{0,90}?(?:\s[-–—]{1,2}|—|--)\s?/u.exec(text)?.[0] ?? "";
  return /(?:^|\s)\p{Ll}{3,}/u.test(line) ? 0 : line.length;
}

/** Where a dateline ends that has its day last: "Windhoek, 3 October 2024.- ", "HARARE (28 August 2023): ". */
function datedLineEnd(text: string, days: readonly FoundDate[]): number {
  const day = days.find(({ start }) => start > 0 && start < LONGEST_PLACE);
  if (!day || !/^[^\p{L}]*\p{Lu}/u.test(text) || /(?:^|\s)\p{Ll}/u.test(text.slice(0, day.start))) return 0;
  const after = AFTER_DAY.exec(text.slice(day.end, day.end + LONGEST_PLACE))?.[0];
  return after === undefined ? 0 : day.end + after.length;
}

/** Day of each sentence of a tweet, as the signature under it gives it. */
function tweetDays(clean: string, sentences: readonly Sentence[], publishedAt: IsoDate | null): Map<number, IsoDate> {
  const days = new Map<number, IsoDate>();
  let from = 0;
  sentences.forEach((sentence, index) => {
    if (sentence.kind !== "tweet") {
      from = index + 1;
      return;
    }
    const text = clean.slice(sentence.start, sentence.end);
    if (!/^\s*(?:[—–-]|--)/u.test(text) && index + 1 < sentences.length && sentences[index + 1]?.kind === "tweet")
      return;
    const signed = calendarDates(text, publishedAt, () => false).at(-1);
    if (signed?.date.precision !== "day") return;
    for (let at = from; at <= index; at += 1) days.set(at, signed.date.start);
    from = index + 1;
  });
  return days;
}

/** Whether the nearest verb before a date tells of the future. */
function looksAhead(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - CONTEXT), at);
  const future = lastMatch(before, AHEAD);
  if (future < 0 && lastMatch(before, BEHIND) < 0)
    return /^(?:(?!said|told|announced|that)[^,.;]){0,40}?\b(?:will|is to|are to)\b/i.test(text.slice(at));
  return future >= lastMatch(before, BEHIND);
}

function lastMatch(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}
