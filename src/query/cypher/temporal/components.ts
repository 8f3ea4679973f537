import type { Value } from "../values/value.ts";
import { formatOffset } from "./zones.ts";

export const NANOS_PER_SECOND = 1_000_000_000;
export const NANOS_PER_DAY = 86_400 * NANOS_PER_SECOND;

const OF_CLOCK: Readonly<Record<string, (nanos: number) => number>> = {
  hour: (nanos) => Math.floor(nanos / (3600 * NANOS_PER_SECOND)),
  minute: (nanos) => Math.floor(nanos / (60 * NANOS_PER_SECOND)) % 60,
  second: (nanos) => Math.floor(nanos / NANOS_PER_SECOND) % 60,
  millisecond: (nanos) => Math.floor((nanos % NANOS_PER_SECOND) / 1_000_000),
  microsecond: (nanos) => Math.floor((nanos % NANOS_PER_SECOND) / 1000),
  nanosecond: (nanos) => nanos % NANOS_PER_SECOND,
};

/** A part of a time of day by name; null if it has none of that name. */
export function clockComponent(nanos: number, name: string): Value {
  return Object.hasOwn(OF_CLOCK, name) ? BigInt(OF_CLOCK[name]?.(nanos) ?? 0) : null;
}

/** What a name tells of a zone and its offset in seconds; null for other names. */
export function zoneComponent(offset: number, zone: string | null, name: string): Value {
  switch (name) {
    case "timezone":
      return zone ?? formatOffset(offset);
    case "offset":
      return formatOffset(offset);
    case "offsetMinutes":
      return BigInt(Math.trunc(offset / 60));
    case "offsetSeconds":
      return BigInt(offset);
    default:
      return null;
  }
}
