import { type IsoDate, onDay, type PartialDate } from "../../model/dates.ts";
import type { Span } from "../../model/graph.ts";
import { addMonths, dayOf, monthOf, span, yearFor, yearOf } from "./days.ts";
import { MONTH_WORD, MONTHS, writtenDays } from "./written-days.ts";

/** A date with the place of its words in the text that was read. */
export interface FoundDate extends Span {
  readonly date: PartialDate;
}

/** A date that numbers and names of months tell, without a day or in figures; its words begin with the first group. */
interface Form {
  readonly pattern: RegExp;
  /** `ahead`: its place tells of the future. Null where it says nothing after all. */
  readonly date: (match: RegExpMatchArray, reference: IsoDate | null, ahead: () => boolean) => PartialDate | null;
}

const MONTH = `(${MONTHS.map((name) => `${name[0]?.toUpperCase()}${name.slice(1)}`).join("|")})`;
const YEAR = "((?:19|20)\\d{2})";

/** Days that several words name, of which one alone would say less. */
const SEVERAL_DAYS: Form = {
  pattern: new RegExp(`\\b(\\d{1,2}) (?:and|to|until) (\\d{1,2}) ${MONTH}(?:,? ${YEAR})?\\b`, "g"),
  date: ([, from = "", to = "", month = "", year], reference, ahead) => {
    const written = year === undefined ? null : Number(year);
    const last = yearFor(written, monthNumber(month), Number(to), reference, ahead);
    const first = last === null ? null : dayOf(Number(last.slice(0, 4)), monthNumber(month), Number(from));
    return first !== null && last !== null && first < last ? span(first, last, "range") : null;
  },
};
/** Days that have a name, as month and day. */
const NAMED: Readonly<Record<string, readonly [number, number]>> = {
  "New Year’s Eve": [12, 31],
  "New Year’s Day": [1, 1],
  "Christmas Eve": [12, 24],
  "Christmas Day": [12, 25],
  "Boxing Day": [12, 26],
};

/** In the order in which they are tried: a longer form before one that it contains. */
const FORMS: readonly Form[] = [
  {
    pattern: /\b(New Year['’]s (?:Eve|Day)|Christmas (?:Eve|Day)|Boxing Day)\b/g,
    date: ([, name = ""], reference, ahead) => {
      const [month = 0, day = 0] = NAMED[name.replace("'", "’")] ?? [];
      const date = yearFor(null, month, day, reference, ahead);
      return date === null ? null : onDay(date);
    },
  },
  {
    // "26.10.2022", and "26/10/2022" where the first can be no month: others two countries read differently
    pattern: /(?<![\d./])(\d{1,2})([./])(\d{1,2})\2((?:19|20)\d{2})(?![\d/]|\.\d)/g,
    date: ([, first = "", sign, second = "", year = ""]) => {
      const day = sign === "." || Number(first) > 12 ? dayOf(Number(year), Number(second), Number(first)) : null;
      return day === null ? null : onDay(day);
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:[Ff]rom|[Bb]etween) ${MONTH}(?: ${YEAR})? (?:to|until|till|through|and) ${MONTH}(?: ${YEAR})?\\b(?! \\d)`,
      "g",
    ),
    date: ([, from = "", fromYear, to = "", toYear], reference, ahead) => {
      const last = firstOf(to, toYear ?? fromYear, reference, ahead);
      if (last === null) return null;
      const turn = monthNumber(from) > monthNumber(to) ? 1 : 0;
      const first = dayOf(Number(fromYear ?? Number(last.slice(0, 4)) - turn), monthNumber(from), 1);
      return first !== null && first < last ? span(first, monthOf(last).end, "range") : null;
    },
  },
  {
    // with its year a month needs no word before it: "the March 2022 deal"
    pattern: new RegExp(
      `\\b(?:${MONTH}|(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?),? (?:of )?${YEAR}\\b`,
      "g",
    ),
    date: ([, month, short = "", year], reference, ahead) => {
      const first = firstOf(month ?? short, year, reference, ahead);
      return first === null ? null : monthOf(first);
    },
  },
  {
    pattern: new RegExp(
      "\\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Uu]ntil|of|[Ff]rom|[Bb]y|[Ff]or|[Ll]ast|[Tt]his|[Nn]ext|[Ee]arly|[Mm]id|[Ll]ate|past|" +
        `[Bb]efore|[Aa]fter|[Tt]hrough|end of|beginning of)[ -](?:early |mid-|late )?${MONTH}\\b(?! \\d{1,2}\\b)`,
      "g",
    ),
    date: ([words, month = ""], reference, ahead) => {
      const first = firstOf(month, undefined, reference, ahead);
      const isThis = /^last /i.test(words) && reference !== null && first !== null && monthOf(reference).start <= first;
      return first === null ? null : monthOf(isThis ? addMonths(first, -12) : first);
    },
  },
  {
    pattern: new RegExp(
      "\\b(?:in|since|during|until|from|of|by|between|early|late|mid|spring|summer|autumn|fall)[ -](?:the year )?" +
        `${YEAR}(?:(?:-| and | to |–)${YEAR})?\\b`,
      "gi",
    ),
    date: ([, from = "", to]) =>
      to === undefined ? yearOf(`${from}-01-01`) : span(`${from}-01-01`, `${to}-12-31`, "range"),
  },
];
/** Days of another thing: "born on 4 May 1970", "DOB 4 May 1970". */
const OF_BIRTH = /\b(?:born|birth|DOB|D\.O\.B\.?)(?: on| in)?[:;,]? ?(?:\p{Lu}\p{L}+, )?$/u;
const LONGEST_BIRTH = 40;

/**
 * Days, ranges of days, months and years as calendars name them. A day or month without a year is the latest one before
 * `reference`, or the next one where `ahead` says that its place tells of the future. None without a year when there is no
 * reference; none that somebody was born on.
 */
export function calendarDates(text: string, reference: IsoDate | null, ahead: (at: number) => boolean): FoundDate[] {
  const isNamed = MONTH_WORD.test(text);
  if (!isNamed && !/(?:19|20)\d{2}|Christmas|New Year|Boxing Day/.test(text)) return [];
  const found: FoundDate[] = [];
  const add = (date: FoundDate) => {
    if (!found.some((other) => date.start < other.end && other.start < date.end)) found.push(date);
  };
  if (isNamed) {
    for (const date of formed([SEVERAL_DAYS], text, reference, ahead)) add(date);
    for (const date of writtenDays(text, reference, ahead)) add(date);
  }
  for (const date of formed(FORMS, text, reference, ahead)) add(date);
  return found.filter(({ start }) => !OF_BIRTH.test(text.slice(Math.max(0, start - LONGEST_BIRTH), start)));
}

function* formed(
  forms: readonly Form[],
  text: string,
  reference: IsoDate | null,
  ahead: (at: number) => boolean,
): Generator<FoundDate> {
  for (const { pattern, date: read } of forms)
    for (const match of text.matchAll(pattern)) {
      const start = match.index + match[0].indexOf(match[1] ?? match[2] ?? "");
      const date = read(match, reference, () => ahead(match.index));
      if (date) yield { start, end: match.index + match[0].length, date };
    }
}

function monthNumber(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1;
}

/** The first day of a month, in the year that is written or in the one that fits. */
function firstOf(
  month: string,
  year: string | undefined,
  reference: IsoDate | null,
  ahead: () => boolean,
): IsoDate | null {
  return yearFor(year === undefined ? null : Number(year), monthNumber(month), 1, reference, ahead);
}
