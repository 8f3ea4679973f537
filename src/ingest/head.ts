import { type WrittenDay, writtenDays } from "./calendar.ts";

/** A line at the beginning of a report that is not empty. */
export interface HeadLine {
  readonly text: string;
  /** Days written in it. */
  readonly days: readonly WrittenDay[];
}

const HEAD_LINES = 12;
const HEAD_CHARACTERS = 4000;
const LONGEST_ABOUT = 120;

/** A " date 2022-03-06 " that some archives put before the text. */
export const DATE_PREFIX = /^\s*date\s+(\d{4}-\d{2}-\d{2})\b[\s:,-]*/i;

/** Begins a line that tells when or by whom, not what. */
const ABOUT_THE_REPORT =
  /^\s*(?:(?:by|from)\s+(?:our\b|\p{Lu})|(?:first\s+)?(?:published|posted|updated|last\s+updated|edited|written|reported|compiled)\b|date\s*:)/iu;

/** The first lines of a report, blank ones left out. */
export function headOf(text: string): HeadLine[] {
  return text
    .slice(0, HEAD_CHARACTERS)
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, HEAD_LINES)
    .map((line) => ({ text: line, days: writtenDays(line) }));
}

/** A place, date and agency in front of a report: "KYIV, Jan 27 (Reuters) - ". */
export interface Dateline {
  /** Where the prose begins. */
  readonly end: number;
  readonly day: WrittenDay | null;
  readonly agency: string | null;
}

const NAME = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const PLACE = `${NAME}(?:(?:\\s*[/,|&]\\s*|\\s+)(?:(?:and|of|the|de|la|el|al)\\s+)?${NAME}){0,6}`;
const BRACKETS = "\\(([^()]{2,45})\\)";
const WEEKDAY =
  "(?:(?:[Mm]on|[Tt]ues?|[Ww]ednes|[Ww]ed|[Tt]hu(?:rs?)?|[Ff]ri|[Ss]at(?:ur)?|[Ss]un)(?:day|DAY)?\\.?,?\\s+)?";
const BEFORE_DAY = new RegExp(`^(?:${PLACE})?[\\s,|:.—–-]*(?:${BRACKETS})?[\\s,|:.—–-]*\\(?${WEEKDAY}$`, "u");
const AFTER_DAY = new RegExp(
  `^\\)?(?:,?\\s+\\d{1,2}[:.]\\d{2}\\s*(?:[A-Z]{2,4})?)?\\s*(?:${BRACKETS})?\\s*(?:[-—–:|.,]+(?=\\s|$)|$|(?=\\[)|(?<=\\)))\\s*`,
  "u",
);
const UNDATED = new RegExp(
  `^(\\p{Lu}{3,}(?:[\\s/,'’.-]+(?:\\p{Lu}{2,}|${NAME})){0,4})\\s*(?:${BRACKETS})?\\s*(?:[—–]|--|-(?=\\s)|:)\\s*`,
  "u",
);
const FARTHEST = 80;
/** Names can be told apart in many ways, so no more than this is tried. */
const LONGEST_DATELINE = 100;

/** "(Lagoon Radio, Dec. 14, 2021)": what stands in brackets before and after the day. */
const OPEN_BRACKET = /^[^()]{0,60}\(([^()]{0,40}?)[\s,]*$/u;
/** A word of prose, which no place has: "It was signed (4 May 2020) in Rome". */
const PROSE = /(?:^|\s)(?!(?:and|the|del|les|los|las|von|van)\s)\p{Ll}{3,}/u;

/** The dateline that a line begins with. A line that begins otherwise ("On 24 February 2022, Russia …") has none. */
export function findDateline(line: HeadLine): Dateline | null {
  const { text } = line;
  const day = line.days[0];
  if (day && day.start <= FARTHEST) {
    const bracket = OPEN_BRACKET.exec(text.slice(0, day.start));
    const closed =
      bracket && !PROSE.test(text.slice(0, day.start)) && /^\d|^\p{Lu}|^\(/u.test(text)
        ? /^\)\s*[-—–:|.,]*\s*/.exec(text.slice(day.end))
        : null;
    if (closed) return { end: day.end + closed[0].length, day, agency: agencyOf(bracket?.[1]) };
    const before = BEFORE_DAY.exec(text.slice(0, day.start));
    const beginsWithName = before && (day.start === 0 || /^[\p{Lu}(]/u.test(text));
    const after = beginsWithName ? AFTER_DAY.exec(text.slice(day.end)) : null;
    if (before && after && !/^(?:on|in|since|by|from|until|the)\b/i.test(text))
      return { end: day.end + after[0].length, day, agency: agencyOf(before[1]) ?? agencyOf(after[1]) };
  }
  const undated = UNDATED.exec(text.slice(0, LONGEST_DATELINE));
  return undated ? { end: undated[0].length, day: null, agency: agencyOf(undated[2]) } : null;
}

/** Whether a line says only where, when or by whom. */
export function isAboutReport(line: HeadLine): boolean {
  if (ABOUT_THE_REPORT.test(line.text) && line.text.length <= LONGEST_ABOUT && !/[.!?]$/.test(line.text)) return true;
  if (DATE_PREFIX.test(line.text)) return line.text.replace(DATE_PREFIX, "") === "";
  const dateline = findDateline(line);
  if (!dateline?.day) return false;
  const rest = line.text.slice(dateline.end);
  return (
    rest === "" ||
    (line.text.length <= LONGEST_ABOUT && /\||^\s*\d{1,2}[:.]\d{2}/.test(line.text) && !/[.!?]$/.test(rest))
  );
}

function agencyOf(brackets: string | undefined): string | null {
  if (brackets === undefined) return null;
  const name = brackets.trim();
  if (name === "") return null;
  const capitalized = name
    .split(/\s+/)
    .every((word) => /^[\p{Lu}&]/u.test(word) || /^(?:of|the|du|de|and)$/.test(word));
  return capitalized && !/^(?:Compiled|Rewritten|From|Our|Updated|Agencies?|Wire)\b/i.test(name) && !/\d/.test(name)
    ? name
    : null;
}
