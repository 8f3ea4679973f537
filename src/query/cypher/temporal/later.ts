import { runtimeError } from "../errors.ts";
import type { Value } from "../values/value.ts";
import { dayNumberOf, modulo, plusMonths } from "./calendar.ts";
import { NANOS_PER_DAY, NANOS_PER_SECOND } from "./components.ts";
import { DateValue } from "./date.ts";
import { DateTimeValue, LocalDateTimeValue, LocalTimeValue, TimeValue } from "./instants.ts";
import { dateTimeOf, inZone, momentAt, UTC } from "./moments.ts";

/** A length of time as `DurationValue` has it. */
interface Length {
  readonly months: number;
  readonly days: number;
  readonly nanos: bigint;
}

/** A point in time so much later. Null for a value that is none. */
export function later(value: Value, { months, days, nanos }: Length): Value {
  if (value instanceof DateValue)
    return new DateValue(laterDay(value.day, months, days + Number(nanos / BigInt(NANOS_PER_DAY))));
  if (value instanceof LocalTimeValue) return new LocalTimeValue(clockAfter(value.nanos, nanos).nanos);
  if (value instanceof TimeValue) return new TimeValue(clockAfter(value.nanos, nanos).nanos, value.offset);
  if (value instanceof LocalDateTimeValue) {
    const clock = clockAfter(value.nanos, nanos);
    return new LocalDateTimeValue(laterDay(value.day, months, days + clock.days), clock.nanos);
  }
  if (value instanceof DateTimeValue) {
    const zone = { offset: value.offset, name: value.zone };
    const moved = dateTimeOf(laterDay(value.day, months, days), value.nanos, zone);
    if (nanos === 0n) return moved;
    const total = BigInt(moved.nanos % NANOS_PER_SECOND) + nanos;
    const seconds = floorDivide(total, 1_000_000_000n);
    const utc = momentAt(moved.epochSecond + Number(seconds), Number(total - seconds * 1_000_000_000n), UTC);
    return inZone(utc, zone);
  }
  return null;
}

const FIRST = dayNumberOf({ year: -999_999_999, month: 1, day: 1 });
const LAST = dayNumberOf({ year: 999_999_999, month: 12, day: 31 });

function laterDay(day: number, months: number, days: number): number {
  const later = plusMonths(day, months) + days;
  if (later >= FIRST && later <= LAST) return later;
  throw runtimeError("ArgumentError", "NumberOutOfRange", "There is no date so far away.");
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
