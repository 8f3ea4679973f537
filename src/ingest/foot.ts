import type { IsoDate } from "../model/dates.ts";
import { isoDate, writtenDays } from "./calendar.ts";

const FOOT_CHARACTERS = 600;
const FOOT_LINES = 3;
/** A line that says only when and where a report came out is no longer. */
const LONGEST = 90;
/** "(", "Reported on", "The Daily Star, Harare,": what a closing line says before its day, none of it a clause. */
const BEFORE =
  /^[\s([—–*-]*(?:(?:[Ff]irst |[Ll]ast )?(?:[Pp]ublished|[Rr]eported|[Pp]rinted|[Pp]osted|[Ww]ritten|[Uu]pdated|[Ii]ssued|[Ff]iled|[Dd]ated?)\b[\s:,]*(?:on\b|at\b)?\s*)?(?:(?:\p{Lu}[\p{L}\p{M}'’.-]*|of|the|and|de|la|&)[\s,|/:–—-]+){0,6}$/u;
const AFTER = /^[\s,.)\]|–—-]*(?:\(?(?:[\p{Lu}&][\p{L}\p{M}'’.-]*\s?){1,5}\))?[\s.)\]*]*$/u;
/** "… they said. (7 March 2022)": in brackets at the very end. */
const BRACKETED = /\((?:[\p{Lu}][^()]{0,40},\s+)?$/u;

/** The day that closes a report, on a line of its own or in brackets after its last sentence; null where none does. */
export function closingDay(text: string): IsoDate | null {
  const lines = text
    .slice(-FOOT_CHARACTERS)
    .split(/[\n\r\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(-FOOT_LINES);
  const last = lines.at(-1);
  for (const line of lines.reverse()) {
    const day = writtenDays(line).at(-1);
    if (!day || day.year === null) continue;
    const [before, after] = [line.slice(0, day.start), line.slice(day.end)];
    const isAlone = line.length <= LONGEST && BEFORE.test(before) && AFTER.test(after);
    const isInBrackets = line === last && BRACKETED.test(before) && /^\)[\s.]*$/.test(after);
    if (isAlone || isInBrackets) return isoDate(day.year, day.month, day.day);
  }
  return null;
}
