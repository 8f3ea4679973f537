import { en, type ParsedComponents } from "chrono-node";
import { type IsoDate, onDay } from "../../model/dates.ts";
import type { FoundDate } from "./calendar.ts";
import { dayOf, span, yearFor } from "./days.ts";

/** In lower case, from January on. */
export const MONTHS: readonly string[] =
  "january february march april may june july august september october november december".split(" ");
/** Without one of these no day is written in words. */
export const MONTH_WORD =
  /\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b|\b\d{4}-\d{2}-\d{2}\b/;

/** Chrono takes "from 1" before "June" for an hour. */
const FROM = /\bfrom (?=\d{1,2} \p{Lu})/gu;

/** Days with their month, and ranges of them, as chrono reads them; what it takes for days wrongly is left out. */
export function writtenDays(text: string, reference: IsoDate | null, ahead: (at: number) => boolean): FoundDate[] {
  const [year = 2000, month = 1, day = 1] = (reference ?? "2000-01-01").split("-").map(Number);
  return en.strict
    .parse(text.replace(FROM, "     "), new Date(year, month - 1, day, 12))
    .flatMap(({ index, text: words, start, end }) => {
      if (
        !start.isCertain("day") ||
        !start.isCertain("month") ||
        !MONTH_WORD.test(words) ||
        /^(?:on )?may\b/.test(words) ||
        /^\d+[/.]\d/.test(words)
      )
        return [];
      const first = dayFor(start, reference, () => ahead(index));
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

function dayFor(parts: ParsedComponents, reference: IsoDate | null, ahead: () => boolean): IsoDate | null {
  const year = parts.isCertain("year") ? parts.get("year") : null;
  return yearFor(year, parts.get("month") ?? 0, parts.get("day") ?? 0, reference, ahead);
}
