import { runtimeError } from "../errors.ts";
import type { Value } from "../values/value.ts";
import { calendarDayOf, modulo, plusMonths } from "./calendar.ts";
import { DurationValue } from "./duration.ts";
import { dateTimeOf, inZone, momentAt, type Parts, partsOf, UTC } from "./fields.ts";
import {
  DateTimeValue,
  DateValue,
  LocalDateTimeValue,
  LocalTimeValue,
  NANOS_PER_DAY,
  NANOS_PER_SECOND,
  TimeValue,
} from "./instants.ts";

export type BetweenUnit = "between" | "inMonths" | "inDays" | "inSeconds";

/** How long it is from one point in time to another; what one of them does not tell it takes from the other. */
export function durationBetween(unit: BetweenUnit, from: Value, to: Value): DurationValue {
  const a = partsOf(from);
  const b = partsOf(to);
  if (!a || !b) throw runtimeError("TypeError", "InvalidArgumentType", "A duration lies between two points in time.");
  const start = momentOf(a, b);
  const end = inZone(momentOf(b, a), { offset: start.offset, name: start.zone });
  const dated = a.day !== null && b.day !== null;
  const forward = start.day < end.day || (start.day === end.day && start.nanos <= end.nanos);
  const months = dated && unit !== "inDays" && unit !== "inSeconds" ? monthsBetween(start, end, forward) : 0;
  if (unit === "inMonths") return new DurationValue(months, 0, 0n);
  const day = plusMonths(start.day, months);
  const days = dated && unit !== "inSeconds" ? daysBetween(day, start.nanos, end, forward) : 0;
  if (unit === "inDays") return new DurationValue(0, days, 0n);
  const near = dateTimeOf(day + days, start.nanos, { offset: start.offset, name: start.zone });
  return new DurationValue(months, days, nanosBetween(near, end));
}

function momentOf(parts: Parts, other: Parts): DateTimeValue {
  return dateTimeOf(parts.day ?? other.day ?? 0, parts.nanos ?? 0, parts.zone ?? other.zone ?? UTC);
}

function monthsBetween(start: DateTimeValue, end: DateTimeValue, forward: boolean): number {
  const a = calendarDayOf(start.day);
  const b = calendarDayOf(end.day);
  const months = (b.year - a.year) * 12 + b.month - a.month;
  const short = b.day - a.day || end.nanos - start.nanos;
  if (forward) return short < 0 ? months - 1 : months;
  return short > 0 ? months + 1 : months;
}

function daysBetween(day: number, nanos: number, end: DateTimeValue, forward: boolean): number {
  const days = end.day - day;
  if (forward) return end.nanos < nanos ? days - 1 : days;
  return end.nanos > nanos ? days + 1 : days;
}

function nanosBetween(start: DateTimeValue, end: DateTimeValue): bigint {
  const seconds = BigInt(end.day - start.day) * 86_400n - BigInt(end.offset - start.offset);
  return seconds * 1_000_000_000n + BigInt(end.nanos - start.nanos);
}

/** A point in time so much later. Null for a value that is none. */
export function plusDuration(value: Value, duration: DurationValue): Value {
  const { months, days, nanos } = duration;
  if (value instanceof DateValue)
    return new DateValue(plusMonths(value.day, months) + days + Number(nanos / BigInt(NANOS_PER_DAY)));
  if (value instanceof LocalTimeValue) return new LocalTimeValue(clockAfter(value.nanos, nanos).nanos);
  if (value instanceof TimeValue) return new TimeValue(clockAfter(value.nanos, nanos).nanos, value.offset);
  if (value instanceof LocalDateTimeValue) {
    const clock = clockAfter(value.nanos, nanos);
    return new LocalDateTimeValue(plusMonths(value.day, months) + days + clock.days, clock.nanos);
  }
  if (value instanceof DateTimeValue) {
    const zone = { offset: value.offset, name: value.zone };
    const moved = dateTimeOf(plusMonths(value.day, months) + days, value.nanos, zone);
    if (nanos === 0n) return moved;
    const total = BigInt(moved.nanos % NANOS_PER_SECOND) + nanos;
    const seconds = floorDivide(total, 1_000_000_000n);
    const utc = momentAt(moved.epochSecond + Number(seconds), Number(total - seconds * 1_000_000_000n), UTC);
    return inZone(utc, zone);
  }
  return null;
}

function clockAfter(nanos: number, more: bigint): { days: number; nanos: number } {
  const total = BigInt(nanos) + more;
  const days = floorDivide(total, BigInt(NANOS_PER_DAY));
  return { days: Number(days), nanos: modulo(Number(total - days * BigInt(NANOS_PER_DAY)), NANOS_PER_DAY) };
}

function floorDivide(value: bigint, by: bigint): bigint {
  const quotient = value / by;
  return value % by < 0n ? quotient - 1n : quotient;
}
