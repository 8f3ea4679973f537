import { isMap, isNumber, type MapValue, type Value } from "../values/value.ts";
import { calendarDayOf, dayNumberOf, firstMonday, weekDayOf } from "./calendar.ts";
import { NANOS_PER_SECOND } from "./components.ts";
import { DateValue } from "./date.ts";
import { DurationValue, whole } from "./duration.ts";
import { dayFromFields, FieldReader, fraction, invalid, nanosFromFields, zoneOf } from "./fields.ts";
import { LocalDateTimeValue, LocalTimeValue, TimeValue } from "./instants.ts";
import { dateTimeOf, inZone, type Parts, partsOf, UTC, type Zone } from "./moments.ts";
import { parseDuration, parseInstant } from "./parse.ts";

export type InstantKind = "date" | "localtime" | "time" | "localdatetime" | "datetime";

/** A point in time of one kind from text, from a map of its parts, or from another point in time. */
export function instantFrom(kind: InstantKind, value: Value): Value {
  if (typeof value === "string") return instantOf(kind, parseInstant(value, kind));
  if (isMap(value)) return instantOf(kind, fromMap(kind, value));
  const parts = partsOf(value);
  if (!parts) throw invalid(`A ${kind} is made from text, from a map of its parts, or from another point in time.`);
  return instantOf(kind, parts);
}

/** What one kind of point in time keeps of the parts. Throws if a part that it must have is missing. */
export function instantOf(kind: InstantKind, { day, nanos, zone }: Parts): Value {
  const needsDay = kind === "date" || kind.endsWith("datetime");
  if (needsDay && day === null) throw invalid(`A ${kind} needs a date.`);
  if (!needsDay && nanos === null) throw invalid(`A ${kind} needs a time of day.`);
  switch (kind) {
    case "date":
      return new DateValue(day ?? 0);
    case "localtime":
      return new LocalTimeValue(nanos ?? 0);
    case "localdatetime":
      return new LocalDateTimeValue(day ?? 0, nanos ?? 0);
    case "time":
      if (zone?.name)
        throw invalid(`A time of day needs an offset such as +01:00: what "${zone.name}" is depends on the day.`);
      return new TimeValue(nanos ?? 0, zone?.offset ?? 0);
    case "datetime":
      return dateTimeOf(day ?? 0, nanos ?? 0, zone ?? UTC);
  }
}

/** A part of a map that must be a point in time. */
function base(map: MapValue, name: string): Parts | null {
  const value = map.get(name);
  if (value === undefined) return null;
  const parts = partsOf(value);
  if (!parts) throw invalid(`The field "${name}" must be a point in time.`);
  return parts;
}

function fromMap(kind: InstantKind, map: MapValue): Parts {
  const fields = new FieldReader(map);
  const whole = base(map, "datetime");
  const dateBase = base(map, "date") ?? whole;
  const timeBase = base(map, "time") ?? whole;
  const timezone = map.get("timezone");
  if (timezone !== undefined && typeof timezone !== "string") throw invalid('The field "timezone" must be text.');
  const given = timezone === undefined ? null : zoneOf(timezone);
  const needsDay = kind === "date" || kind.endsWith("datetime");
  let day = needsDay ? dayFromFields(fields, dateBase?.day ?? null) : (timeBase?.day ?? null);
  let nanos = timeBase?.nanos ?? null;
  let zone = timeBase?.zone ?? null;
  if (kind === "time" && zone?.name) zone = { offset: zone.offset, name: null };
  if (given && zone && nanos !== null) {
    const moved = inZone(dateTimeOf(day ?? 0, nanos, zone), given);
    if (needsDay) day = moved.day;
    nanos = moved.nanos;
    zone = { offset: moved.offset, name: moved.zone };
  } else if (given) zone = given;
  if (kind === "date") return { day, nanos: null, zone: null };
  if (!needsDay && nanos === null && !fields.has("hour")) throw invalid('The field "hour" is missing.');
  return { day, nanos: nanosFromFields(fields, nanos), zone };
}

const DATE_UNITS: Readonly<Record<string, (day: number) => number>> = {
  millennium: (day) => firstOf(day, 1000),
  century: (day) => firstOf(day, 100),
  decade: (day) => firstOf(day, 10),
  year: (day) => firstOf(day, 1),
  weekYear: (day) => firstMonday(weekDayOf(day).weekYear),
  quarter: (day) => {
    const { year, month } = calendarDayOf(day);
    return dayNumberOf({ year, month: month - ((month - 1) % 3), day: 1 });
  },
  month: (day) => day - calendarDayOf(day).day + 1,
  week: (day) => day - weekDayOf(day).dayOfWeek + 1,
};

function firstOf(day: number, years: number): number {
  const { year } = calendarDayOf(day);
  return dayNumberOf({ year: Math.floor(year / years) * years, month: 1, day: 1 });
}

const TIME_UNITS: Readonly<Record<string, number>> = {
  day: 86_400 * NANOS_PER_SECOND,
  hour: 3600 * NANOS_PER_SECOND,
  minute: 60 * NANOS_PER_SECOND,
  second: NANOS_PER_SECOND,
  millisecond: 1_000_000,
  microsecond: 1000,
};

/** The beginning of the unit that `value` lies in, with the fields of `map` set on it. */
export function truncate(kind: InstantKind, unit: Value, value: Value, map: Value): Value {
  const parts = partsOf(value);
  const dateUnit = typeof unit === "string" ? DATE_UNITS[unit] : undefined;
  const step = typeof unit === "string" ? TIME_UNITS[unit] : undefined;
  if (!parts || (!dateUnit && step === undefined))
    throw invalid(`There is nothing to truncate: "${String(unit)}" of "${String(value)}" is not known.`);
  if (map !== null && !isMap(map)) throw invalid("The fields to set must be a map.");
  const fields = new FieldReader(map ?? new Map());
  const timezone = map?.get("timezone");
  const zone: Zone | null = typeof timezone === "string" ? zoneOf(timezone) : parts.zone;
  const needsDay = kind === "date" || kind.endsWith("datetime");
  if (needsDay && parts.day === null) throw invalid(`A ${kind} needs a date.`);
  if (dateUnit && parts.day === null) throw invalid(`A time of day has no ${String(unit)}.`);
  if (!dateUnit && step !== undefined && step < NANOS_PER_SECOND * 86_400 && parts.nanos === null)
    throw invalid(`A date has no ${String(unit)}.`);
  const day = dateUnit && parts.day !== null ? dateUnit(parts.day) : parts.day;
  const nanos = step === undefined ? 0 : Math.floor((parts.nanos ?? 0) / step) * step;
  const whole = nanos - (nanos % NANOS_PER_SECOND);
  const finer = (nanos % NANOS_PER_SECOND) + (fraction(fields) ?? 0);
  const rest = nanosFromFields(fields, whole);
  return instantOf(kind, {
    day: needsDay ? dayFromFields(fields, day) : day,
    nanos: rest - (rest % NANOS_PER_SECOND) + finer,
    zone: kind === "time" && zone?.name ? { offset: zone.offset, name: null } : zone,
  });
}

const MONTHS = { years: 12, quarters: 3, months: 1 };
const DAYS = { weeks: 7, days: 1 };
const NANOS = {
  hours: 3600e9,
  minutes: 60e9,
  seconds: 1e9,
  milliseconds: 1e6,
  microseconds: 1e3,
  nanoseconds: 1,
};

/** A duration from text, from a map of its parts, or itself. */
export function durationFrom(value: Value): DurationValue {
  if (value instanceof DurationValue) return value;
  if (typeof value === "string") return parseDuration(value);
  if (!isMap(value)) throw invalid("A duration is made from text such as P1Y2M3DT4H, or from a map of its parts.");
  let nanos = 0n;
  for (const [unit, size] of Object.entries(NANOS)) {
    const count = numberIn(value, unit);
    nanos += typeof count === "bigint" ? count * BigInt(size) : whole(Math.round(count * size));
  }
  return DurationValue.fromParts(sum(value, MONTHS), sum(value, DAYS), nanos);
}

function sum(map: MapValue, units: Readonly<Record<string, number>>): number {
  return Object.entries(units).reduce((total, [unit, size]) => total + Number(numberIn(map, unit)) * size, 0);
}

function numberIn(map: MapValue, unit: string): number | bigint {
  const value = map.get(unit) ?? 0n;
  if (!isNumber(value)) throw invalid(`The field "${unit}" of a duration must be a number.`);
  return value;
}
