import { calendarDayOf, dayNumberOf, daysInMonth, firstMonday, isLeapYear } from "./calendar.ts";
import { NANOS_PER_SECOND } from "./components.ts";
import { DurationValue, whole } from "./duration.ts";
import { checkedDay, invalid, zoneOf } from "./fields.ts";
import type { Parts, Zone } from "./moments.ts";

const DATE =
  /^(?<year>\d{4}|[+-]\d{1,9})(?:-?(?<month>\d{2})(?:-?(?<day>\d{2}))?|-?W(?<week>\d{2})(?:-?(?<weekday>\d))?|-?Q(?<quarter>\d)(?:-?(?<quarterDay>\d{1,2}))?|-?(?<ordinal>\d{3}))?$/;
const TIME =
  /^(\d{2})(?::?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?)?(Z|[+-]\d{2}(?::?\d{2}(?::?\d{2})?)?)?(?:\[([^\]]+)\])?$/;

/** Reads a date, a time or both in the ways of ISO 8601. Throws `InvalidArgumentValue`. */
export function parseInstant(text: string, kind: string): Parts {
  const at = text.indexOf("T");
  const asTime = kind === "time" || kind === "localtime";
  const dateText = at >= 0 ? text.slice(0, at) : asTime ? "" : text;
  const timeText = at >= 0 ? text.slice(at + 1) : asTime ? text : "";
  const fail = () => invalid(`"${text}" cannot be read as ${kind}: write it as in ${EXAMPLES[kind] ?? "ISO 8601"}.`);
  let day: number | null = null;
  if (dateText !== "") {
    day = parseDay(dateText);
    if (day === null) throw fail();
  }
  if (timeText === "") return { day, nanos: null, zone: null };
  const match = TIME.exec(timeText);
  if (!match) throw fail();
  const [, hour = "0", minute = "0", second = "0", decimals = "", offset, name] = match;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) throw fail();
  const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(second);
  return { day, nanos: seconds * NANOS_PER_SECOND + Number(decimals.padEnd(9, "0")), zone: zoneFrom(offset, name) };
}

const EXAMPLES: Readonly<Record<string, string>> = {
  date: "2015-07-21",
  localtime: "21:40:32",
  time: "21:40:32+01:00",
  localdatetime: "2015-07-21T21:40:32",
  datetime: "2015-07-21T21:40:32+01:00",
};

function zoneFrom(offset: string | undefined, name: string | undefined): Zone | null {
  if (name !== undefined) return { ...zoneOf(name), offset: offset === undefined ? 0 : zoneOf(offset).offset };
  return offset === undefined ? null : zoneOf(offset);
}

function parseDay(text: string): number | null {
  const groups = DATE.exec(text)?.groups;
  if (!groups) return null;
  const year = Number(groups.year);
  if (groups.week !== undefined) {
    const week = Number(groups.week);
    const weekday = Number(groups.weekday ?? 1);
    const monday = firstMonday(year) + (week - 1) * 7;
    return week < 1 || monday >= firstMonday(year + 1) || weekday < 1 || weekday > 7 ? null : monday + weekday - 1;
  }
  if (groups.ordinal !== undefined) {
    const ordinal = Number(groups.ordinal);
    if (ordinal < 1 || ordinal > (isLeapYear(year) ? 366 : 365)) return null;
    return dayNumberOf({ year, month: 1, day: 1 }) + ordinal - 1;
  }
  if (groups.quarter !== undefined) {
    const quarter = Number(groups.quarter);
    if (quarter < 1 || quarter > 4) return null;
    return dayNumberOf({ year, month: quarter * 3 - 2, day: 1 }) + Number(groups.quarterDay ?? 1) - 1;
  }
  const month = Number(groups.month ?? 1);
  const day = Number(groups.day ?? 1);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return checkedDay(year, month, day);
}

const NUMBER = "([-+]?\\d+(?:[.,]\\d+)?)";
const DURATION = new RegExp(
  `^([-+]?)P(?:${NUMBER}Y)?(?:${NUMBER}M)?(?:${NUMBER}W)?(?:${NUMBER}D)?(?:T(?:${NUMBER}H)?(?:${NUMBER}M)?(?:${NUMBER}S)?)?$`,
);

/** Reads `P1Y2M3DT4H5M6.7S`, or `P` before a date and time whose numbers are the parts. */
export function parseDuration(text: string): DurationValue {
  const match = DURATION.exec(text);
  if (match && /\d/.test(text)) {
    const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
      .slice(2)
      .map((part) => Number((part ?? "0").replace(",", ".")));
    const nanos = whole(Math.round(hours * 3600e9 + minutes * 60e9 + seconds * 1e9));
    const duration = DurationValue.fromParts(years * 12 + months, weeks * 7 + days, nanos);
    return match[1] === "-" ? duration.negated() : duration;
  }
  if (!/^P\d{4}-?\d{2}-?\d{2}(T|$)/.test(text))
    throw invalid(`"${text}" cannot be read as a duration: write it as in P1Y2M3DT4H5M6S.`);
  const { day, nanos } = parseInstant(text.slice(1), "localdatetime");
  const { year, month, day: ofMonth } = calendarDayOf(day ?? 0);
  return new DurationValue(year * 12 + month, ofMonth, BigInt(nanos ?? 0));
}
