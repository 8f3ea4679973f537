import type { IsoDate } from "../model/dates.ts";
import { fallsOn, fromIso, isoDate, type WrittenDay, writtenDays } from "./calendar.ts";
import { closingDay } from "./foot.ts";
import { DATE_PREFIX, findDateline, type HeadLine, headOf } from "./head.ts";

/** Lines from the top in which a date may stand for the whole report. */
const TOP_LINES = 6;
const LABELS: readonly RegExp[] = [
  /\b(?:first\s+)?(?:published|posted)(?:\s+(?:on|at))?\s*:?\s*(?:\p{L}+day,?\s+)?$/iu,
  /\b(?:date|last\s+updated|updated|as\s+at|as\s+of)(?:\s+(?:on|at))?\s*:?\s*(?:\p{L}+day,?\s+)?$/iu,
];
const BIRTH = /\b(?:born|birth|DOB|died)\b[^\d]*$/i;
const WEEKDAY = /\b((?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;
/** "— Secretary Antony Blinken (@SecBlinken) December 29, 2021": name, handle, day. */
const TWEET_SIGNATURE = /\(@\w{1,30}\)[\s,—–-]*$/;
/** A year is not looked for farther from the latest that a report speaks of: weekdays can repeat after five years. */
const YEARS_AHEAD = 4;
/** A lone year before this one is mostly history, and says little of how old a report is. */
const RECENT = 2000;
/** No amount, no decimal. */
const YEAR = /(?<![\d$€£.,])(?:19|20)\d{2}(?![\d%]|[.,]\d)/g;
const SMALL_NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const YEARS_SINCE = new RegExp(
  `\\b(\\d{1,2}|${SMALL_NUMBERS.join("|")}) years?(?= (?:ago|after|since|on|later)\\b)`,
  "gi",
);
const MOST_YEARS_SINCE = 50;

/**
 * The day on which a report came out, as the report itself tells it: a label ("Published: …"), a dateline, a line of its own in
 * the head or at the foot, the name of the file, a quoted tweet's date, a full date with its weekday in the first paragraph, or a dateline
 * without a year whose year follows from its weekday and the years that the text speaks of. Null when none of these is there.
 */
export function publishedAtOf(text: string, name = ""): IsoDate | null {
  const head = headOf(text);
  return (
    labelled(head) ??
    fromDateline(head) ??
    fromHeadLine(head) ??
    closingDay(text) ??
    fromFileName(name) ??
    fromTweets(text) ??
    fromYearlessDateline(head, text) ??
    fromFirstParagraph(head)
  );
}

function labelled(head: readonly HeadLine[]): IsoDate | null {
  for (const { text } of head.slice(0, TOP_LINES)) {
    const prefix = DATE_PREFIX.exec(text);
    const date = prefix ? fromIso(prefix[1] ?? "") : null;
    if (date) return date;
  }
  for (const label of LABELS)
    for (const { text, days } of head)
      for (const day of days) {
        const before = text.slice(Math.max(0, day.start - 40), day.start);
        const date = label.test(before) && text.length < 200 ? dateOf(day) : null;
        if (date) return date;
      }
  return null;
}

function fromDateline(head: readonly HeadLine[]): IsoDate | null {
  for (const line of head.slice(0, TOP_LINES)) {
    const day = findDateline(line)?.day;
    const date = day ? dateOf(day) : null;
    if (date) return date;
  }
  return null;
}

/** A short line that ends with a day, or has it between bars: a headline "…, Tuesday 30 July 2024", a by-line. */
function fromHeadLine(head: readonly HeadLine[]): IsoDate | null {
  for (const { text, days } of head.slice(0, TOP_LINES)) {
    if (text.length > 120) continue;
    for (const day of days) {
      const alone = /^\)?\s*(?:\([^()]*\)\s*)?(?:$|\||,?\s*(?:at\s+)?\d{1,2}[:.]\d{2}\b)/.test(text.slice(day.end));
      const date = alone && !BIRTH.test(text.slice(0, day.start)) ? dateOf(day) : null;
      if (date) return date;
    }
  }
  return null;
}

function fromFileName(name: string): IsoDate | null {
  const match = /(?:^|[^0-9])((?:19|20)\d{2})[-_.]?(\d{2})[-_.]?(\d{2})(?![0-9])/.exec(name.replace(/^.*[/\\]/, ""));
  return match ? isoDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** The latest: a report quotes what is out already. */
function fromTweets(text: string): IsoDate | null {
  let latest: IsoDate | null = null;
  for (const day of writtenDays(text)) {
    if (!TWEET_SIGNATURE.test(text.slice(Math.max(0, day.start - 40), day.start))) continue;
    const date = dateOf(day);
    if (date && (latest === null || date > latest)) latest = date;
  }
  return latest;
}

function fromYearlessDateline(head: readonly HeadLine[], text: string): IsoDate | null {
  for (const line of head.slice(0, TOP_LINES)) {
    const dateline = findDateline(line);
    if (!dateline?.day) continue;
    const { month, day } = dateline.day;
    const sentence = line.text.slice(dateline.end).split(/(?<!\b\p{Lu})[.!?](?:\s|$)/u)[0] ?? "";
    const weekday = WEEKDAY.exec(sentence)?.[1];
    if (weekday === undefined) return null;
    for (const year of possibleYears(text)) {
      const date = isoDate(year, month, day);
      if (date && fallsOn(date, weekday)) return date;
    }
    return null;
  }
  return null;
}

/**
 * Years in which a report can have been written, likeliest first: the latest that it speaks of, one that "two years after" leads to,
 * and the few after the latest. One old year alone says only that the report is not older.
 */
function possibleYears(text: string): number[] {
  const spoken = new Set([...text.matchAll(YEAR)].map(([year]) => Number(year)));
  if (spoken.size === 0) return [];
  const latest = Math.max(...spoken);
  const distances = [...text.matchAll(YEARS_SINCE)].map(
    ([, count = ""]) => SMALL_NUMBERS.indexOf(count.toLowerCase()) + 1 || Number(count),
  );
  const following = spoken.size > 1 || latest >= RECENT ? Array.from({ length: YEARS_AHEAD }, (_, at) => at + 1) : [];
  return [0, ...distances, ...following].filter((ahead) => ahead <= MOST_YEARS_SINCE).map((ahead) => latest + ahead);
}

/** "… on Monday 17 March 2025": a day told by its weekday is near, and its year is told. */
function fromFirstParagraph(head: readonly HeadLine[]): IsoDate | null {
  const first = head.find(({ text }) => text.length > 120);
  for (const day of first?.days ?? []) {
    const weekday = WEEKDAY.exec(first?.text.slice(Math.max(0, day.start - 12), day.start) ?? "")?.[1];
    const date = dateOf(day);
    if (weekday && date && fallsOn(date, weekday)) return date;
  }
  return null;
}

function dateOf({ year, month, day }: WrittenDay): IsoDate | null {
  return year === null ? null : isoDate(year, month, day);
}
