import { type IsoDate, onDay, type PartialDate } from "../../model/dates.ts";
import { addDays, monthOf, weekOf } from "./days.ts";

/** What is told next to a phrase: only where no noun follows whose day it would be ("the day before the vote"). */
const ALONE = "(?! (?:(?:the|an?|his|her|its|their|he|she|it|they|this|that|of)\\b|\\p{Lu}))";
const PART = "(?:day|night|evening|afternoon|morning)";
const COUNTS = ["a", "two", "three", "four", "five", "six"];

interface Form {
  readonly pattern: RegExp;
  /** `day`: the one told of before. */
  readonly date: (day: IsoDate, match: RegExpExecArray) => PartialDate;
  /** Needs a day told before: "two days later" from nothing is no day. */
  readonly told?: boolean;
}

/** In the order in which they are tried. */
const FORMS: readonly Form[] = [
  { pattern: new RegExp(`\\b(?:the (?:very )?same|that(?: same)?) ${PART}\\b`, "iu"), date: onDay },
  {
    pattern: new RegExp(
      `\\b[Tt]he ${PART} before\\b${ALONE}|\\b[Tt]he (?:previous|preceding) ${PART}\\b|\\b[Aa] day (?:before|earlier)\\b${ALONE}|\\b[Oo]n the eve of the\\b`,
      "u",
    ),
    date: (day) => onDay(addDays(day, -1)),
  },
  {
    pattern: new RegExp(`\\b(a|two|three|four|five|six|\\d) days? later\\b|\\bthe (?:next|following) ${PART}\\b`, "iu"),
    date: (day, [, count]) =>
      onDay(addDays(day, count === undefined ? 1 : COUNTS.indexOf(count.toLowerCase()) + 1 || Number(count))),
    told: true,
  },
  { pattern: /\b(?:the|that) same week\b/i, date: weekOf, told: true },
  { pattern: /\b(?:the|that) same month\b/i, date: monthOf, told: true },
  {
    pattern: /\b(?:by|in the|earlier in the|later in the|late in the) (?:day|evening|afternoon|morning)\b/iu,
    date: onDay,
  },
  {
    pattern: /\b(?:following|after) (?:the|that|this) (?:said )?(?:talks?|call|conversation|meeting)(?=[,.])/iu,
    date: onDay,
    told: true,
  },
  {
    pattern:
      /\b(?:(?:hours|minutes|moments|shortly|soon) (?:after|before)(?:wards)?|(?:hours|minutes|moments) afterwards)\b/i,
    date: onDay,
  },
  { pattern: /\b(?:overnight|within (?:the|an) hour|within (?:hours|minutes))\b(?! of\b)/i, date: onDay },
];

const CLOCK =
  /\b(?:at|by|from|around|about|before|after) (?:(?:noon|midday|midnight|breakfast|lunch(?:time)?|dinner|supper|dawn|dusk|nightfall|sunrise|sunset)\b|\d{1,2}[.:]\d{2}\b|\d{1,2} ?[ap]\.?m\b|\w+ o[’']clock\b)/i;

/** "said on the eve of the vote": the time of telling. */
const TOLD_THEN = /\b(?:said|says|told \p{L}+|confirmed|added)\s*$/u;

/**
 * The time that a sentence tells by the day that the report spoke of last: "the same evening", "the night before", "two days later".
 * @param told that day; null if there was none
 * @param published the report's own, which stands in for it where the words may start from today
 */
export function narrativeDate(text: string, told: IsoDate | null, published: IsoDate | null): PartialDate | null {
  const day = told ?? published;
  if (day === null) return null;
  for (const { pattern, date, told: needed } of FORMS) {
    const match = needed && told === null ? null : pattern.exec(text);
    if (match && !TOLD_THEN.test(text.slice(0, match.index))) return date(day, match);
  }
  return null;
}

/** Whether a sentence tells at what o'clock something was. */
export function tellsHour(text: string): boolean {
  return CLOCK.test(text);
}
