import { compareText } from "../values/compare-text.ts";
import { DATE_TIME, LOCAL_DATE_TIME, LOCAL_TIME, TIME } from "../values/types.ts";
import type { Value } from "../values/value.ts";
import { clockComponent, NANOS_PER_SECOND, zoneComponent } from "./components.ts";
import { dayComponent, formatDay } from "./date.ts";
import { TemporalValue } from "./temporal-value.ts";
import { formatOffset } from "./zones.ts";

/** A time of day on a clock whose zone is not told. */
export class LocalTimeValue extends TemporalValue {
  /** Nanoseconds since midnight. */
  readonly nanos: number;

  constructor(nanos: number) {
    super();
    this.nanos = nanos;
  }

  get type(): number {
    return LOCAL_TIME;
  }

  get rank(): number {
    return 9;
  }

  order(other: Value): number | null {
    return other instanceof LocalTimeValue ? this.nanos - other.nanos : null;
  }

  component(name: string): Value {
    return clockComponent(this.nanos, name);
  }

  override toString(): string {
    return formatClock(this.nanos);
  }
}

/** A time of day on a clock so far ahead of UTC. */
export class TimeValue extends TemporalValue {
  /** Nanoseconds since midnight, as the clock shows them. */
  readonly nanos: number;
  /** Seconds ahead of UTC. */
  readonly offset: number;

  constructor(nanos: number, offset: number) {
    super();
    this.nanos = nanos;
    this.offset = offset;
  }

  get type(): number {
    return TIME;
  }

  get rank(): number {
    return 8;
  }

  order(other: Value): number | null {
    if (!(other instanceof TimeValue)) return null;
    return utcNanos(this) - utcNanos(other) || this.offset - other.offset;
  }

  component(name: string): Value {
    return clockComponent(this.nanos, name) ?? zoneComponent(this.offset, null, name);
  }

  override toString(): string {
    return `${formatClock(this.nanos)}${formatOffset(this.offset)}`;
  }
}

/** A day and a time on a clock whose zone is not told. */
export class LocalDateTimeValue extends TemporalValue {
  readonly day: number;
  readonly nanos: number;

  constructor(day: number, nanos: number) {
    super();
    this.day = day;
    this.nanos = nanos;
  }

  get type(): number {
    return LOCAL_DATE_TIME;
  }

  get rank(): number {
    return 6;
  }

  order(other: Value): number | null {
    if (!(other instanceof LocalDateTimeValue)) return null;
    return this.day - other.day || this.nanos - other.nanos;
  }

  component(name: string): Value {
    return dayComponent(this.day, name) ?? clockComponent(this.nanos, name);
  }

  override toString(): string {
    return `${formatDay(this.day)}T${formatClock(this.nanos)}`;
  }
}

/** A moment, as a clock in some zone shows it. */
export class DateTimeValue extends TemporalValue {
  /** Day and nanoseconds of the day that the clock shows. */
  readonly day: number;
  readonly nanos: number;
  readonly offset: number;
  /** Name of the zone; null when only the offset is known. */
  readonly zone: string | null;

  constructor(day: number, nanos: number, offset: number, zone: string | null) {
    super();
    this.day = day;
    this.nanos = nanos;
    this.offset = offset;
    this.zone = zone;
  }

  #epoch(name: string): Value {
    if (name === "epochSeconds") return BigInt(this.epochSecond);
    if (name === "epochMillis")
      return BigInt(this.epochSecond * 1000 + Math.floor((this.nanos % NANOS_PER_SECOND) / 1_000_000));
    return null;
  }

  /** Whole seconds since 1970-01-01T00:00Z. */
  get epochSecond(): number {
    return this.day * 86_400 + Math.floor(this.nanos / NANOS_PER_SECOND) - this.offset;
  }

  get type(): number {
    return DATE_TIME;
  }

  get rank(): number {
    return 5;
  }

  order(other: Value): number | null {
    if (!(other instanceof DateTimeValue)) return null;
    return (
      this.epochSecond - other.epochSecond ||
      (this.nanos % NANOS_PER_SECOND) - (other.nanos % NANOS_PER_SECOND) ||
      this.offset - other.offset ||
      compareText(this.zone ?? "", other.zone ?? "")
    );
  }

  component(name: string): Value {
    return (
      dayComponent(this.day, name) ??
      clockComponent(this.nanos, name) ??
      zoneComponent(this.offset, this.zone, name) ??
      this.#epoch(name)
    );
  }

  override toString(): string {
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

function utcNanos(time: TimeValue): number {
  return time.nanos - time.offset * NANOS_PER_SECOND;
}
