import type { TemporalValue, Value } from "../values/value.ts";
import { calendarDayOf, dayNumberOf, weekDayOf } from "./calendar.ts";
import { DurationValue } from "./duration.ts";
import { partsOf } from "./fields.ts";
import { DateTimeValue, NANOS_PER_SECOND } from "./instants.ts";
import { formatOffset } from "./zones.ts";

const OF_DAY: Readonly<Record<string, (day: number) => number>> = {
  year: (day) => calendarDayOf(day).year,
  quarter: (day) => Math.ceil(calendarDayOf(day).month / 3),
  month: (day) => calendarDayOf(day).month,
  week: (day) => weekDayOf(day).week,
  weekYear: (day) => weekDayOf(day).weekYear,
  day: (day) => calendarDayOf(day).day,
  ordinalDay: (day) => day - dayNumberOf({ year: calendarDayOf(day).year, month: 1, day: 1 }) + 1,
  weekDay: (day) => weekDayOf(day).dayOfWeek,
  dayOfWeek: (day) => weekDayOf(day).dayOfWeek,
  dayOfQuarter: (day) => {
    const { year, month } = calendarDayOf(day);
    return day - dayNumberOf({ year, month: month - ((month - 1) % 3), day: 1 }) + 1;
  },
};

const OF_CLOCK: Readonly<Record<string, (nanos: number) => number>> = {
  hour: (nanos) => Math.floor(nanos / (3600 * NANOS_PER_SECOND)),
  minute: (nanos) => Math.floor(nanos / (60 * NANOS_PER_SECOND)) % 60,
  second: (nanos) => Math.floor(nanos / NANOS_PER_SECOND) % 60,
  millisecond: (nanos) => Math.floor((nanos % NANOS_PER_SECOND) / 1_000_000),
  microsecond: (nanos) => Math.floor((nanos % NANOS_PER_SECOND) / 1000),
  nanosecond: (nanos) => nanos % NANOS_PER_SECOND,
};

const OF_DURATION: Readonly<Record<string, (duration: DurationValue) => number | bigint>> = {
  years: ({ months }) => Math.trunc(months / 12),
  quarters: ({ months }) => Math.trunc(months / 3),
  months: ({ months }) => months,
  weeks: ({ days }) => Math.trunc(days / 7),
  days: ({ days }) => days,
  hours: ({ seconds }) => seconds / 3600n,
  minutes: ({ seconds }) => seconds / 60n,
  seconds: ({ seconds }) => seconds,
  milliseconds: ({ nanos }) => nanos / 1_000_000n,
  microseconds: ({ nanos }) => nanos / 1000n,
  nanoseconds: ({ nanos }) => nanos,
  quartersOfYear: ({ months }) => Math.trunc((months % 12) / 3),
  monthsOfQuarter: ({ months }) => months % 3,
  monthsOfYear: ({ months }) => months % 12,
  daysOfWeek: ({ days }) => days % 7,
  minutesOfHour: ({ seconds }) => (seconds / 60n) % 60n,
  secondsOfMinute: ({ seconds }) => seconds % 60n,
  millisecondsOfSecond: ({ nanosOfSecond }) => Math.floor(nanosOfSecond / 1_000_000),
  microsecondsOfSecond: ({ nanosOfSecond }) => Math.floor(nanosOfSecond / 1000),
  nanosecondsOfSecond: ({ nanosOfSecond }) => nanosOfSecond,
};

/** A part of a point in time or of a duration by name (`d.year`); null if it has none of that name. */
export function componentOf(value: TemporalValue, name: string): Value {
  if (value instanceof DurationValue)
    return Object.hasOwn(OF_DURATION, name) ? integer(OF_DURATION[name]?.(value)) : null;
  const parts = partsOf(value);
  if (!parts) return null;
  const { day, nanos, zone } = parts;
  if (day !== null && Object.hasOwn(OF_DAY, name)) return integer(OF_DAY[name]?.(day));
  if (nanos !== null && Object.hasOwn(OF_CLOCK, name)) return integer(OF_CLOCK[name]?.(nanos));
  if (zone)
    switch (name) {
      case "timezone":
        return zone.name ?? formatOffset(zone.offset);
      case "offset":
        return formatOffset(zone.offset);
      case "offsetMinutes":
        return integer(Math.trunc(zone.offset / 60));
      case "offsetSeconds":
        return integer(zone.offset);
    }
  if (value instanceof DateTimeValue) {
    if (name === "epochSeconds") return integer(value.epochSecond);
    if (name === "epochMillis")
      return integer(value.epochSecond * 1000 + Math.floor((value.nanos % NANOS_PER_SECOND) / 1_000_000));
  }
  return null;
}

function integer(value: number | bigint | undefined): Value {
  return value === undefined ? null : BigInt(value);
}
