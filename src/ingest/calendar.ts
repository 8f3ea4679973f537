import type { IsoDate } from "../model/dates.ts";

/** Names of months from January to December; a full stop may follow an abbreviation. */
const MONTHS: readonly (readonly string[])[] = [
  ["january", "jan", "januar", "janvier", "enero", "січня", "января"],
  ["february", "feb", "februar", "février", "febrero", "лютого", "февраля"],
  ["march", "mar", "märz", "mars", "marzo", "березня", "марта"],
  ["april", "apr", "avril", "abril", "квітня", "апреля"],
  ["may", "mai", "mayo", "травня", "мая"],
  ["june", "jun", "juni", "juin", "junio", "червня", "июня"],
  ["july", "jul", "juli", "juillet", "julio", "липня", "июля"],
  ["august", "aug", "août", "agosto", "серпня", "августа"],
  ["september", "sept", "sep", "septembre", "septiembre", "вересня", "сентября"],
  ["october", "oct", "oktober", "octobre", "octubre", "жовтня", "октября"],
  ["november", "nov", "novembre", "noviembre", "листопада", "ноября"],
  ["december", "dec", "dezember", "décembre", "diciembre", "грудня", "декабря"],
];

const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

const MONTH_OF = new Map(MONTHS.flatMap((names, at) => names.map((name) => [name, at + 1] as const)));
const MONTH = [...MONTH_OF.keys()].sort((a, b) => b.length - a.length).join("|");
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "(?:\\(((?:19|20)\\d{2})\\)|((?:19|20)\\d{2}))";
const LETTER_BEFORE = "(?<![\\p{L}\\p{N}])";
const NO_DIGIT_AFTER = "(?![\\p{L}\\p{N}])";

/** In the order in which they are tried: a longer form before one that it contains. */
const FORMS: readonly { readonly pattern: RegExp; readonly parts: readonly ("day" | "month" | "year")[] }[] = [
  { pattern: form("((?:19|20)\\d{2})([-/.])(\\d{1,2})\\2(\\d{1,2})"), parts: ["year", "month", "day"] },
  { pattern: form(`(${MONTH})\\.?\\s+(?:\\d{1,2}\\s?[/–-]\\s?)?${DAY},?\\s+${YEAR}`), parts: ["month", "day", "year"] },
  {
    pattern: form(`(?:\\d{1,2}\\s?[/–-]\\s?)?${DAY}\\.?\\s+(?:of\\s+)?(${MONTH})\\.?,?\\s+${YEAR}`),
    parts: ["day", "month", "year"],
  },
  { pattern: form("(\\d{1,2})([./])(\\d{1,2})\\2((?:19|20)\\d{2})"), parts: ["day", "month", "year"] },
  { pattern: form(`(${MONTH})\\.?\\s+${DAY}`), parts: ["month", "day"] },
  { pattern: form(`${DAY}\\.?\\s+(${MONTH})`), parts: ["day", "month"] },
];

/** A day as a text writes it; `year` is null where the text leaves it out. */
export interface WrittenDay {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** The days written in a text, in order; no two overlap. Linear time. Numbers such as 3/6/2022, which two countries read differently, are none. */
export function writtenDays(text: string): WrittenDay[] {
  let found: WrittenDay[] = [];
  for (const { pattern, parts } of FORMS) {
    const more: WrittenDay[] = [];
    let at = 0;
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      while ((found[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
      if ((found[at]?.start ?? Number.POSITIVE_INFINITY) < end) continue;
      const day = readDay(match, parts);
      if (day) more.push({ start, end, ...day });
    }
    if (more.length > 0) found = [...found, ...more].sort((a, b) => a.start - b.start);
  }
  return found;
}

function readDay(match: RegExpMatchArray, parts: readonly string[]): Omit<WrittenDay, "start" | "end"> | null {
  const groups = match.slice(1).filter((group) => group !== undefined && !/^[-/.]$/.test(group));
  const value = new Map(parts.map((part, at) => [part, groups[at] ?? ""]));
  const year = value.has("year") ? Number(value.get("year")) : null;
  let month = MONTH_OF.get((value.get("month") ?? "").toLowerCase()) ?? Number(value.get("month"));
  let day = Number(value.get("day"));
  if (match[0].includes("/") && parts[0] === "day") {
    if (day <= 12 && month <= 12 && day !== month) return null;
    if (month > 12) [day, month] = [month, day];
  }
  return isDay(year ?? 2000, month, day) ? { year, month, day } : null;
}

/** `null` when there is no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (!isDay(year, month, day)) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The day at the beginning of an ISO 8601 date or instant, as written there: no shift of time zones. */
export function fromIso(text: string): IsoDate | null {
  const match = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  return match ? isoDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** The first whole day that a short text such as a meta element gives, in ISO 8601 or in words. */
export function dayIn(text: string): IsoDate | null {
  const iso = fromIso(text);
  if (iso) return iso;
  for (const { year, month, day } of writtenDays(text)) if (year !== null) return isoDate(year, month, day);
  return null;
}

/** Whether a day falls on the day of the week that is named in English. */
export function fallsOn(date: IsoDate, weekday: string): boolean {
  return WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] === weekday.toLowerCase();
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function form(source: string): RegExp {
  return new RegExp(`${LETTER_BEFORE}${source}${NO_DIGIT_AFTER}`, "giu");
}
