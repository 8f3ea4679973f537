import { en, type ParsedComponents } from "chrono-node";
import { type IsoDate, onDay, type PartialDate } from "../../model/dates.ts";
import type { Span } from "../../model/graph.ts";
import { addDays, addMonths, dayOf, monthOf, span, yearOf } from "./days.ts";

/** A date with the place of its words in the text that was read. */
export interface FoundDate extends Span {
  readonly date: PartialDate;
}

const MONTHS = "january february march april may june july august september october november december".split(" ");
const MONTH_WORD =
  /\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b|\b\d{4}-\d{2}-\d{2}\b/;
const MONTH_ONLY =
  /\b(?:in|since|during|until|of|from|by|for|last|this|next|early|mid|late|end of|beginning of)[ -](?:early |mid-|late )?(January|February|March|April|May|June|July|August|September|October|November|December)(?:,? (?:of )?((?:19|20)\d{2}))?\b(?! \d{1,2}\b)/g;
const YEARS =
  /\b(?:in|since|during|until|from|of|by|between|early|late|mid)[ -]((?:19|20)\d{2})(?:(?:-| and | to |–)((?:19|20)\d{2}))?\b/g;
/** A day without a year that lies this many days ahead at most is one to come, though nothing else says so. */
const SOON = 45;

/**
 * Days, ranges of days, months and years as calendars name them. A day or month without a year is the latest one before
 * `reference`, or the next one where `ahead` says that its place tells of the future. None without a year when there is no reference.
 */
export function calendarDates(text: string, reference: IsoDate | null, ahead: (at: number) => boolean): FoundDate[] {
  const found: FoundDate[] = MONTH_WORD.test(text) ? writtenDays(text, reference, ahead) : [];
  const free = (start: number, end: number) => !found.some((other) => start < other.end && other.start < end);
  for (const match of text.matchAll(MONTH_ONLY)) {
    const [words, month = "", year] = match;
    const [start, end] = [match.index + words.indexOf(month), match.index + words.length];
    const first = yearFor(
      year === undefined ? null : Number(year),
      MONTHS.indexOf(month.toLowerCase()) + 1,
      1,
      reference,
      ahead(match.index),
    );
    const early =
      first !== null && reference !== null && words.startsWith("last ") && monthOf(reference).start <= first;
    if (first && free(start, end)) found.push({ start, end, date: monthOf(early ? addMonths(first, -12) : first) });
  }
  for (const match of text.matchAll(YEARS)) {
    const [words, from = "", to] = match;
    const [start, end] = [match.index + words.indexOf(from), match.index + words.length];
    if (!free(start, end)) continue;
    const date = to === undefined ? yearOf(`${from}-01-01`) : span(`${from}-01-01`, `${to}-12-31`, "range");
    found.push({ start, end, date });
  }
  return found;
}

function writtenDays(text: string, reference: IsoDate | null, ahead: (at: number) => boolean): FoundDate[] {
  const [year = 2000, month = 1, day = 1] = (reference ?? "2000-01-01").split("-").map(Number);
  return en.strict.parse(text, new Date(year, month - 1, day, 12)).flatMap(({ index, text: words, start, end }) => {
    if (
      !start.isCertain("day") ||
      !start.isCertain("month") ||
      !MONTH_WORD.test(words) ||
      /^(?:on )?may\b/.test(words) ||
      /^\d+[/.]\d/.test(words)
    )
      return [];
    const first = dayFor(start, reference, ahead(index));
    if (first === null) return [];
    const last = end
      ? dayOf(Number(first.slice(0, 4)) + (before(end, start) ? 1 : 0), end.get("month") ?? 1, end.get("day") ?? 1)
      : null;
    const date = last !== null && last > first ? span(first, last, "range") : onDay(first);
    const on = /^on /i.exec(words)?.[0].length ?? 0;
    return [{ start: index + on, end: index + words.length, date }];
  });
}

function before(a: ParsedComponents, b: ParsedComponents): boolean {
  return (a.get("month") ?? 0) < (b.get("month") ?? 0);
}

function dayFor(parts: ParsedComponents, reference: IsoDate | null, ahead: boolean): IsoDate | null {
  const year = parts.isCertain("year") ? parts.get("year") : null;
  return yearFor(year, parts.get("month") ?? 0, parts.get("day") ?? 0, reference, ahead);
}

/** The day in the year that is written, else in the year that fits what is told. */
function yearFor(
  year: number | null,
  month: number,
  day: number,
  reference: IsoDate | null,
  ahead: boolean,
): IsoDate | null {
  if (year !== null) return dayOf(year, month, day);
  if (reference === null) return null;
  const now = Number(reference.slice(0, 4));
  const here = dayOf(now, month, day);
  if (here === null) return dayOf(now - 1, month, day);
  if (ahead) return here >= monthOf(reference).start ? here : dayOf(now + 1, month, day);
  return here <= addDays(reference, SOON) ? here : dayOf(now - 1, month, day);
}
