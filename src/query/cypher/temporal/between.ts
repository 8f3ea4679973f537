import { runtimeError } from "../errors.ts";
import type { Value } from "../values/value.ts";
import { calendarDayOf, plusMonths } from "./calendar.ts";
import { DurationValue } from "./duration.ts";
import type { DateTimeValue } from "./instants.ts";
import { dateTimeOf, inZone, type Parts, partsOf, UTC } from "./moments.ts";

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
