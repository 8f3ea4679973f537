import { runtimeError } from "../errors.ts";
import { isNumber, type MapValue } from "../values/value.ts";
import { calendarDayOf, dayNumberOf, daysInMonth, firstMonday, isLeapYear, plusMonths, weekDayOf } from "./calendar.ts";
import { NANOS_PER_SECOND } from "./components.ts";
import { UTC, type Zone } from "./moments.ts";
import { zoneName } from "./zones.ts";

/** Reads `+01:00`, `-02`, `Z` or a name such as `Europe/Stockholm`. */
export function zoneOf(text: string): Zone {
  if (text === "Z" || text === "z") return UTC;
  const match = /^([+-])(\d{1,2})(?::?(\d{2}))?(?::?(\d{2}))?$/.exec(text);
  if (match) {
    const [, sign, hours = "0", minutes = "0", seconds = "0"] = match;
    const size = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
    if (size <= 18 * 3600 && Number(minutes) < 60 && Number(seconds) < 60)
      return { offset: sign === "-" ? -size : size, name: null };
  }
  const name = match ? null : zoneName(text);
  if (name === null)
    throw invalid(`"${text}" is no time zone: write an offset such as +01:00 or a name such as Europe/Oslo.`);
  return { offset: 0, name };
}

export function invalid(sentence: string) {
  return runtimeError("ArgumentError", "InvalidArgumentValue", sentence);
}

/** Reads integers of a map, each checked against its bounds. */
export class FieldReader {
  readonly #fields: MapValue;

  constructor(fields: MapValue) {
    this.#fields = fields;
  }

  has(name: string): boolean {
    return this.#fields.has(name);
  }

  /** Undefined if the map lacks it. */
  read(name: string, least: number, most: number): number | undefined {
    const value = this.#fields.get(name);
    if (value === undefined) return undefined;
    if (value === null || !isNumber(value) || !Number.isInteger(Number(value)))
      throw invalid(`The field "${name}" must be an integer.`);
    const number = Number(value);
    if (number < least || number > most)
      throw invalid(`The field "${name}" must be from ${least} to ${most}, not ${number}.`);
    return number;
  }
}

const FURTHEST_YEAR = 999_999_999;

/** A day from `year`, `month`, `day` or the other ways of naming one; what is not given comes from `base`. */
export function dayFromFields(fields: FieldReader, base: number | null): number {
  const year = fields.read("year", -FURTHEST_YEAR, FURTHEST_YEAR);
  if (fields.has("week") || (fields.has("dayOfWeek") && base !== null)) {
    const from = base === null ? null : weekDayOf(base);
    const weekYear = needed(year ?? from?.weekYear, "year");
    const week = fields.read("week", 1, 53) ?? from?.week ?? 1;
    const weekday = fields.read("dayOfWeek", 1, 7) ?? from?.dayOfWeek ?? 1;
    if (week === 53 && firstMonday(weekYear + 1) - firstMonday(weekYear) < 371)
      throw invalid(`The year ${weekYear} has no week 53.`);
    return firstMonday(weekYear) + (week - 1) * 7 + weekday - 1;
  }
  const from = base === null ? null : calendarDayOf(base);
  const inYear = needed(year ?? from?.year, "year");
  const ordinal = fields.read("ordinalDay", 1, 366);
  if (ordinal !== undefined) {
    if (ordinal === 366 && !isLeapYear(inYear)) throw invalid(`The year ${inYear} has no day 366.`);
    return dayNumberOf({ year: inYear, month: 1, day: 1 }) + ordinal - 1;
  }
  if (fields.has("quarter") || fields.has("dayOfQuarter")) return dayOfQuarter(fields, inYear, base);
  const month = fields.read("month", 1, 12) ?? from?.month ?? 1;
  const given = fields.read("day", 1, 31);
  const day = given ?? Math.min(from?.day ?? 1, daysInMonth(inYear, month));
  return checkedDay(inYear, month, day);
}

export function checkedDay(year: number, month: number, day: number): number {
  if (month < 1 || month > 12) throw invalid(`There is no month ${month}.`);
  if (day < 1 || day > daysInMonth(year, month)) throw invalid(`There is no day ${day} in month ${month} of ${year}.`);
  return dayNumberOf({ year, month, day });
}

function dayOfQuarter(fields: FieldReader, year: number, base: number | null): number {
  const from = base === null ? null : calendarDayOf(base);
  const baseQuarter = from ? Math.ceil(from.month / 3) : 1;
  const quarter = fields.read("quarter", 1, 4) ?? baseQuarter;
  const first = dayNumberOf({ year, month: quarter * 3 - 2, day: 1 });
  const day = fields.read("dayOfQuarter", 1, 92);
  if (day !== undefined) {
    if (first + day > plusMonths(first, 3)) throw invalid(`Quarter ${quarter} of ${year} has no day ${day}.`);
    return first + day - 1;
  }
  if (!from) return first;
  const month = quarter * 3 - 2 + ((from.month - 1) % 3);
  return dayNumberOf({ year, month, day: Math.min(from.day, daysInMonth(year, month)) });
}

function needed(value: number | undefined, name: string): number {
  if (value === undefined) throw invalid(`The field "${name}" is missing.`);
  return value;
}

/** Nanoseconds of a day from `hour`, `minute` … `nanosecond`; what is not given comes from `base`. */
export function nanosFromFields(fields: FieldReader, base: number | null): number {
  const from = base ?? 0;
  const seconds = Math.floor(from / NANOS_PER_SECOND);
  const hour = fields.read("hour", 0, 23) ?? Math.floor(seconds / 3600);
  const minute = fields.read("minute", 0, 59) ?? Math.floor(seconds / 60) % 60;
  const second = fields.read("second", 0, 59) ?? seconds % 60;
  return (hour * 3600 + minute * 60 + second) * NANOS_PER_SECOND + (fraction(fields) ?? from % NANOS_PER_SECOND);
}

/** Nanoseconds of a second from `millisecond`, `microsecond` and `nanosecond` together; undefined if none is given. */
export function fraction(fields: FieldReader): number | undefined {
  const milliseconds = fields.read("millisecond", 0, 999);
  const microseconds = fields.read("microsecond", 0, milliseconds === undefined ? 999_999 : 999);
  const finer = milliseconds === undefined && microseconds === undefined;
  const nanoseconds = fields.read("nanosecond", 0, finer ? 999_999_999 : 999);
  if (finer && nanoseconds === undefined) return undefined;
  return (milliseconds ?? 0) * 1_000_000 + (microseconds ?? 0) * 1000 + (nanoseconds ?? 0);
}
