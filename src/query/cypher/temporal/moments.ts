import type { Value } from "../values/value.ts";
import { NANOS_PER_SECOND } from "./components.ts";
import { DateValue } from "./date.ts";
import { DateTimeValue, LocalDateTimeValue, LocalTimeValue, TimeValue } from "./instants.ts";
import { offsetAt, offsetOfLocal } from "./zones.ts";

/** A zone by name, or an offset by seconds. */
export interface Zone {
  readonly offset: number;
  readonly name: string | null;
}

export const UTC: Zone = { offset: 0, name: null };

/** Any point in time, taken apart; null for what its type does not tell. */
export interface Parts {
  readonly day: number | null;
  readonly nanos: number | null;
  readonly zone: Zone | null;
}

/** Null for a value that is no point in time. */
export function partsOf(value: Value | undefined): Parts | null {
  if (value instanceof DateValue) return { day: value.day, nanos: null, zone: null };
  if (value instanceof LocalTimeValue) return { day: null, nanos: value.nanos, zone: null };
  if (value instanceof TimeValue) return { day: null, nanos: value.nanos, zone: { offset: value.offset, name: null } };
  if (value instanceof LocalDateTimeValue) return { day: value.day, nanos: value.nanos, zone: null };
  if (value instanceof DateTimeValue)
    return { day: value.day, nanos: value.nanos, zone: { offset: value.offset, name: value.zone } };
  return null;
}

/** A moment from what a clock in a zone shows. A named zone decides the offset of that moment itself. */
export function dateTimeOf(day: number, nanos: number, zone: Zone): DateTimeValue {
  if (zone.name === null) return new DateTimeValue(day, nanos, zone.offset, null);
  const second = day * 86_400 + Math.floor(nanos / NANOS_PER_SECOND);
  return new DateTimeValue(day, nanos, offsetOfLocal(zone.name, second, zone.offset), zone.name);
}

/** The same moment on a clock in another zone. */
export function inZone(moment: DateTimeValue, zone: Zone): DateTimeValue {
  if (zone.name === moment.zone && (zone.name !== null || zone.offset === moment.offset)) return moment;
  const offset = zone.name === null ? zone.offset : offsetAt(zone.name, moment.epochSecond);
  return momentAt(moment.epochSecond, moment.nanos % NANOS_PER_SECOND, { ...zone, offset });
}

/** The moment so many seconds and nanoseconds after 1970-01-01T00:00Z on a clock of this offset. */
export function momentAt(epochSecond: number, nanosOfSecond: number, { offset, name }: Zone): DateTimeValue {
  const local = epochSecond + offset;
  const day = Math.floor(local / 86_400);
  return new DateTimeValue(day, (local - day * 86_400) * NANOS_PER_SECOND + nanosOfSecond, offset, name);
}
