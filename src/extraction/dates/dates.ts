import type { IsoDate } from "../../model/dates.ts";
import type { Doc, DocDate, Sentence } from "../../model/doc.ts";
import { type Component, layer } from "../component.ts";
import { calendarDates } from "./calendar.ts";
import { relativeDates } from "./relative.ts";

/** Words before a date that put it ahead. */
const AHEAD =
  /\b(?:will|would|shall|may|might|could|to|due|set|scheduled|expected|plans?|planned|planning|intends?|next|upcoming|later|by|until|ahead)\b|[’']ll\b/i;
/** Verbs of what is over, which take a date back: "said on Tuesday it will". */
const BEHIND =
  /\b(?:said|told|announced|wrote|tweeted|reported|revealed|confirmed|added|spoke|was|were|had|did|ago|since)\b/i;
const CONTEXT = 70;

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
    const text = clean.slice(sentence.start, sentence.end);
    const reference = tweets.get(index) ?? doc.publishedAt;
    const ahead = (at: number) => looksAhead(text, at);
    const found = calendarDates(text, reference, ahead);
    const relative = reference === null ? [] : relativeDates(text, reference, ahead);
    const all = [
      ...found,
      ...relative.filter(({ start, end }) => !found.some((other) => start < other.end && other.start < end)),
    ];
    const told = all
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
  return future > lastMatch(before, BEHIND);
}

function lastMatch(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(new RegExp(pattern.source, "gi"))) last = match.index;
  return last;
}
