import { type IsoDate, onDay, type PartialDate } from "../../model/dates.ts";
import type { FoundDate } from "./calendar.ts";
import { addDays, addMonths, dayOf, monthOf, span, weekdayOf, weekOf, yearOf } from "./days.ts";

const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};
const COUNT = "(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3})";
const WEEKDAY = "(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

interface Form {
  readonly pattern: RegExp;
  /** `ahead`: its place tells of the future. Null where it says nothing after all. */
  readonly date: (match: RegExpMatchArray, reference: IsoDate, ahead: boolean) => PartialDate | null;
}

/** Where spring comes depends on where one is; the year does not. Winters have two. */
const SEASON = "(?:spring|summer|autumn|fall(?! in\\b))";
/** In which month at the latest a season of the north is told of as over. */
const SEASON_OVER: Readonly<Record<string, number>> = { spring: 6, summer: 9, autumn: 12, fall: 12 };

/** In the order in which they are tried. */
const FORMS: readonly Form[] = [
  { pattern: /\b(?:on )?the day before yesterday\b/gi, date: (_, reference) => onDay(addDays(reference, -2)) },
  { pattern: /\b(?:on )?the day after tomorrow\b/gi, date: (_, reference) => onDay(addDays(reference, 2)) },
  {
    pattern: new RegExp(`\\b${WEEKDAY}(?: of|,)? (last|this|next) week\\b`, "g"),
    date: ([, name = "", which = ""], reference) => onDay(dayInWeek(name, which, reference)),
  },
  {
    pattern: new RegExp(`\\b(last|this|next) week, on ${WEEKDAY}\\b`, "gi"),
    date: ([, which = "", name = ""], reference) => onDay(dayInWeek(name, which.toLowerCase(), reference)),
  },
  {
    pattern: new RegExp(`\\b${WEEKDAY} (last|past|next)\\b(?! (?:week|month|year)\\b)`, "g"),
    date: ([, name = "", which = ""], reference, ahead) =>
      onDay(weekday(WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase()), which, reference, ahead)),
  },
  {
    pattern: new RegExp(
      `\\b[Tt]he ${WEEKDAY} before\\b(?! (?:the|an?|his|her|its|their|that|this|he|she|it|they|last)\\b)`,
      "g",
    ),
    date: ([, name = ""], reference) =>
      onDay(weekday(WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase()), "previous", reference, false)),
  },
  {
    pattern: /\b(?:on|last|next) (Mon|Tues?|Wed|Thu(?:rs?)?|Fri|(?:Sat|Sun)(?=[.,]))\b/g,
    date: ([words, name = ""], reference, ahead) => {
      const which = /^(?:last|next)/.exec(words)?.[0];
      return onDay(weekday(WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase()), which, reference, ahead));
    },
  },
  {
    pattern: /\bon the (\d{1,2})(?:st|nd|rd|th)\b(?! (?:of|day|floor|anniversary|birthday|hour|attempt|century)\b)/g,
    date: ([, day = ""], reference, ahead) => dayOfMonth(Number(day), reference, ahead),
  },
  {
    pattern: new RegExp(
      `(?<!\\b(?:every|each) )\\b(?:([Ll]ast|[Nn]ext|[Tt]his|previous|past) )?${WEEKDAY}(?:'s|’s)?\\b`,
      "g",
    ),
    date: ([, which, name = ""], reference, ahead) =>
      onDay(weekday(WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase()), which?.toLowerCase(), reference, ahead)),
  },
  {
    pattern: /\b(?:earlier |later )?(?:today|tonight|this (?:morning|afternoon|evening))\b/gi,
    date: (_, reference) => onDay(reference),
  },
  {
    pattern: /\b(?:yesterday|last night|(?:the )?previous day|a day (?:earlier|ago|before))\b/gi,
    date: (_, reference) => onDay(addDays(reference, -1)),
  },
  { pattern: /\btomorrow\b/gi, date: (_, reference) => onDay(addDays(reference, 1)) },
  {
    pattern: /\b(?:(?:an?|one|two|three|a few|several|some|\d{1,2}) )?(?:hours?|minutes?) (?:earlier|ago|later)\b/gi,
    date: (_, reference) => onDay(reference),
  },
  {
    pattern: new RegExp(`\\b${COUNT} (days?|weeks?|fortnights?|months?|years?) (ago|earlier|before|later)\\b`, "gi"),
    date: ([, count = "", unit = "", way = ""], reference) =>
      shifted(reference, (way.toLowerCase() === "later" ? 1 : -1) * number(count), unit),
  },
  {
    pattern: new RegExp(`\\bin ${COUNT} (days?|weeks?|months?)\\b(?! of)`, "gi"),
    date: ([, count = "", unit = ""], reference, ahead) => (ahead ? shifted(reference, number(count), unit) : null),
  },
  {
    pattern: /\b(?:over|at|on|during|this|last) (?:the |past |last )?weekend\b|\bthe weekend\b/gi,
    date: (_, reference, ahead) => weekend(reference, ahead),
  },
  { pattern: /\b(?:earlier|later) this week\b|\bthis week\b/gi, date: (_, reference) => weekOf(reference) },
  { pattern: /\b(?:last|the previous|the past) week\b/gi, date: (_, reference) => weekOf(addDays(reference, -7)) },
  { pattern: /\bnext week\b/gi, date: (_, reference) => weekOf(addDays(reference, 7)) },
  { pattern: /\b(?:earlier |later )?this month\b/gi, date: (_, reference) => monthOf(reference) },
  { pattern: /\b(?:last|the previous) month\b/gi, date: (_, reference) => monthOf(addMonths(reference, -1)) },
  { pattern: /\bnext month\b/gi, date: (_, reference) => monthOf(addMonths(reference, 1)) },
  { pattern: /\b(?:earlier |later )?this year\b/gi, date: (_, reference) => yearOf(reference) },
  { pattern: /\b(?:last|the previous) year\b/gi, date: (_, reference) => yearOf(addMonths(reference, -12)) },
  {
    pattern: new RegExp(`\\b(last|this|next) (?:past )?(${SEASON})\\b`, "gi"),
    date: ([, which = "", season = ""], reference, ahead) =>
      which.toLowerCase() === "this" && ahead
        ? null
        : yearOf(seasonDay(which.toLowerCase(), season.toLowerCase(), reference)),
  },
  { pattern: /\bnext year\b/gi, date: (_, reference) => yearOf(addMonths(reference, 12)) },
];
const ANY =
  /day|\b(?:on|last|next) (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)|\d(?:st|nd|rd|th)\b|week|month|year|fortnight|spring|summer|autumn|fall|tonight|this (?:morning|afternoon|evening)|last night|tomorrow|hours?|minutes?/i;

/** Dates told from the day of the report: "on Thursday", "hours earlier", "last week". Linear time. */
export function relativeDates(text: string, reference: IsoDate, ahead: (at: number) => boolean): FoundDate[] {
  if (!ANY.test(text)) return [];
  const found: FoundDate[] = [];
  for (const { pattern, date: read } of FORMS)
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const date = read(match, reference, ahead(start));
      if (date) found.push({ start, end, date });
    }
  return found;
}

function number(word: string): number {
  return COUNTS[word.toLowerCase()] ?? Number(word);
}

/** The latest such day up to the report's, or the next from it on; "last" and "next" leave the report's day itself out. */
function weekday(index: number, which: string | undefined, reference: IsoDate, ahead: boolean): IsoDate {
  const back = (weekdayOf(reference) - index + 7) % 7;
  if (which === "next" || (ahead && which !== "last" && which !== "past" && which !== "previous"))
    return addDays(reference, back === 0 ? (which === "next" ? 7 : 0) : 7 - back);
  return addDays(reference, back === 0 && which !== undefined && which !== "this" ? -7 : -back);
}

/** "on the 12th": the latest such day up to the report's, or the next from it on. */
function dayOfMonth(day: number, reference: IsoDate, ahead: boolean): PartialDate | null {
  for (const months of ahead ? [0, 1] : [0, -1]) {
    const [year = 0, month = 0] = addMonths(`${reference.slice(0, 7)}-01`, months)
      .split("-")
      .map(Number);
    const date = dayOf(year, month, day);
    if (date !== null && (ahead ? date >= reference : date <= reference)) return onDay(date);
  }
  return null;
}

/** "Tuesday of last week": the day with that name in the week around the report's or beside it. */
function dayInWeek(name: string, which: string, reference: IsoDate): IsoDate {
  const monday = weekOf(reference).start;
  const at = (WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase()) + 6) % 7;
  return addDays(monday, at + (which === "last" ? -7 : which === "next" ? 7 : 0));
}

/** A day in the year of the season that is told of: the last one is over, the next has not begun. */
function seasonDay(which: string, season: string, reference: IsoDate): IsoDate {
  const isOver = Number(reference.slice(5, 7)) >= (SEASON_OVER[season] ?? 12);
  if (which === "last") return isOver ? reference : addMonths(reference, -12);
  return which === "next" && isOver ? addMonths(reference, 12) : reference;
}

function weekend(reference: IsoDate, ahead: boolean): PartialDate {
  const saturday = ahead ? weekday(6, undefined, reference, true) : weekday(6, undefined, reference, false);
  return span(saturday, addDays(saturday, 1), "range");
}

function shifted(reference: IsoDate, count: number, unit: string): PartialDate | null {
  if (Number.isNaN(count)) return null;
  if (unit.startsWith("day")) return onDay(addDays(reference, count));
  if (unit.startsWith("week")) return weekOf(addDays(reference, 7 * count));
  if (unit.startsWith("fortnight")) return weekOf(addDays(reference, 14 * count));
  if (unit.startsWith("month")) return monthOf(addMonths(reference, count));
  return yearOf(addMonths(reference, 12 * count));
}
