import { formatDay, formatOffset } from "./zones.ts";

export const NANOS_PER_SECOND = 1_000_000_000;
export const NANOS_PER_DAY = 86_400 * NANOS_PER_SECOND;

/** A day of the calendar. */
export class DateValue {
  /** Days since 1970-01-01. */
  readonly day: number;

  constructor(day: number) {
    this.day = day;
  }

  toString(): string {
    return formatDay(this.day);
  }
}

/** A time of day on a clock whose zone is not told. */
export class LocalTimeValue {
  /** Nanoseconds since midnight. */
  readonly nanos: number;

  constructor(nanos: number) {
    this.nanos = nanos;
  }

  toString(): string {
    return formatClock(this.nanos);
  }
}

/** A time of day on a clock so far ahead of UTC. */
export class TimeValue {
  /** Nanoseconds since midnight, as the clock shows them. */
  readonly nanos: number;
  /** Seconds ahead of UTC. */
  readonly offset: number;

  constructor(nanos: number, offset: number) {
    this.nanos = nanos;
    this.offset = offset;
  }

  toString(): string {
    return `${formatClock(this.nanos)}${formatOffset(this.offset)}`;
  }
}

/** A day and a time on a clock whose zone is not told. */
export class LocalDateTimeValue {
  readonly day: number;
  readonly nanos: number;

  constructor(day: number, nanos: number) {
    this.day = day;
    this.nanos = nanos;
  }

  toString(): string {
    return `${formatDay(this.day)}T${formatClock(this.nanos)}`;
  }
}

/** A moment, as a clock in some zone shows it. */
export class DateTimeValue {
  /** Day and nanoseconds of the day that the clock shows. */
  readonly day: number;
  readonly nanos: number;
  readonly offset: number;
  /** Name of the zone; null when only the offset is known. */
  readonly zone: string | null;

  constructor(day: number, nanos: number, offset: number, zone: string | null) {
    this.day = day;
    this.nanos = nanos;
    this.offset = offset;
    this.zone = zone;
  }

  /** Whole seconds since 1970-01-01T00:00Z. */
  get epochSecond(): number {
    return this.day * 86_400 + Math.floor(this.nanos / NANOS_PER_SECOND) - this.offset;
  }

  toString(): string {
    const zone = this.zone === null ? "" : `[${this.zone}]`;
    return `${formatDay(this.day)}T${formatClock(this.nanos)}${formatOffset(this.offset)}${zone}`;
  }
}

function formatClock(nanos: number): string {
  const seconds = Math.floor(nanos / NANOS_PER_SECOND);
  const fraction = nanos - seconds * NANOS_PER_SECOND;
  const two = (value: number) => String(value).padStart(2, "0");
  const minutes = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  if (seconds % 60 === 0 && fraction === 0) return minutes;
  const decimals = fraction === 0 ? "" : `.${String(fraction).padStart(9, "0").replace(/0+$/, "")}`;
  return `${minutes}:${two(seconds % 60)}${decimals}`;
}
