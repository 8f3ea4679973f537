import { runtimeError } from "../errors.ts";
import type { ArithmeticOperator } from "../syntax/ast.ts";
import { DURATION } from "../values/types.ts";
import { isNumber, type Value } from "../values/value.ts";
import { later } from "./later.ts";
import { TemporalValue } from "./temporal-value.ts";

const NANOS = 1_000_000_000n;
const NANOS_PER_DAY = 86_400 * 1e9;
/** Days of a month on average, which is what a part of a month is worth. */
const DAYS_PER_MONTH = 30.436875;

/** A length of time: months, days and nanoseconds, which calendars do not let turn into each other. */
export class DurationValue extends TemporalValue {
  readonly months: number;
  readonly days: number;
  readonly nanos: bigint;

  /** Throws ArgumentError for more than numbers can tell exactly. */
  constructor(months: number, days: number, nanos: bigint) {
    super();
    if (!Number.isSafeInteger(months) || !Number.isSafeInteger(days)) throw tooLong();
    this.months = months;
    this.days = days;
    this.nanos = nanos;
  }

  /** Parts of a month become days, parts of a day nanoseconds. */
  static fromParts(months: number, days: number, nanos: bigint): DurationValue {
    const wholeMonths = Math.trunc(months);
    const allDays = days + (months - wholeMonths) * DAYS_PER_MONTH;
    const wholeDays = Math.trunc(allDays);
    const rest = Math.round((allDays - wholeDays) * NANOS_PER_DAY);
    return new DurationValue(wholeMonths, wholeDays, nanos + whole(rest));
  }

  get type(): number {
    return DURATION;
  }

  get rank(): number {
    return 10;
  }

  order(other: Value): number | null {
    return other instanceof DurationValue ? this.averageSeconds - other.averageSeconds : null;
  }

  /** Which of two is longer depends on where in the calendar they lie. */
  override compare(): null {
    return null;
  }

  override equals(other: Value): boolean {
    return (
      other instanceof DurationValue &&
      this.months === other.months &&
      this.days === other.days &&
      this.nanos === other.nanos
    );
  }

  override get key(): string {
    return `d${this.months},${this.days},${this.nanos}`;
  }

  component(name: string): Value {
    return Object.hasOwn(COMPONENTS, name) ? BigInt(COMPONENTS[name]?.(this) ?? 0) : null;
  }

  override calculate(operator: ArithmeticOperator, other: Value, last: boolean): Value {
    if (operator === "+" || (operator === "-" && last)) {
      const length = operator === "+" ? this : this.negated();
      return other instanceof DurationValue ? other.plus(length) : later(other, length);
    }
    if (!isNumber(other)) return null;
    if (operator === "*") return this.times(Number(other));
    return operator === "/" && !last && Number(other) !== 0 ? this.dividedBy(Number(other)) : null;
  }

  plus(other: DurationValue): DurationValue {
    return new DurationValue(this.months + other.months, this.days + other.days, this.nanos + other.nanos);
  }

  negated(): DurationValue {
    return new DurationValue(-this.months, -this.days, -this.nanos);
  }

  times(factor: number): DurationValue {
    if (Number.isInteger(factor))
      return new DurationValue(this.months * factor, this.days * factor, this.nanos * whole(factor));
    const nanos = whole(Number(this.nanos) * factor);
    return DurationValue.fromParts(this.months * factor, this.days * factor, nanos);
  }

  dividedBy(divisor: number): DurationValue {
    const nanos = whole(Number(this.nanos) / divisor);
    return DurationValue.fromParts(this.months / divisor, this.days / divisor, nanos);
  }

  /** Whole seconds, rounded down. */
  get seconds(): bigint {
    const seconds = this.nanos / NANOS;
    return this.nanos % NANOS < 0n ? seconds - 1n : seconds;
  }

  /** Nanoseconds beyond the whole seconds, 0 or more. */
  get nanosOfSecond(): number {
    return Number(this.nanos - this.seconds * NANOS);
  }

  /** Seconds that it takes on average: what durations are put in order by. */
  get averageSeconds(): number {
    return (this.months * DAYS_PER_MONTH + this.days) * 86_400 + Number(this.nanos) / 1e9;
  }

  /** ISO 8601: `P1Y2M3DT4H5M6.7S`. */
  override toString(): string {
    const years = Math.trunc(this.months / 12);
    const date = [part(years, "Y"), part(this.months - years * 12, "M"), part(this.days, "D")].join("");
    const size = this.nanos < 0n ? -this.nanos : this.nanos;
    const sign = this.nanos < 0n ? "-" : "";
    const hours = size / (3600n * NANOS);
    const minutes = (size / (60n * NANOS)) % 60n;
    const rest = size % (60n * NANOS);
    const fraction = rest % NANOS;
    const decimals = fraction === 0n ? "" : `.${String(fraction).padStart(9, "0").replace(/0+$/, "")}`;
    const time = [
      hours === 0n ? "" : `${sign}${hours}H`,
      minutes === 0n ? "" : `${sign}${minutes}M`,
      rest === 0n ? "" : `${sign}${rest / NANOS}${decimals}S`,
    ].join("");
    if (date === "" && time === "") return "PT0S";
    return `P${date}${time === "" ? "" : `T${time}`}`;
  }
}

/** A number without what comes after its point. Throws ArgumentError for one without end. */
export function whole(number: number): bigint {
  if (!Number.isFinite(number)) throw tooLong();
  return BigInt(Math.trunc(number));
}

function tooLong() {
  return runtimeError("ArgumentError", "NumberOutOfRange", "No duration can be so long.");
}

function part(value: number, unit: string): string {
  return value === 0 ? "" : `${value}${unit}`;
}

const COMPONENTS: Readonly<Record<string, (duration: DurationValue) => number | bigint>> = {
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
