const NANOS = 1_000_000_000n;
const NANOS_PER_DAY = 86_400 * 1e9;
/** Days of a month on average, which is what a part of a month is worth. */
const DAYS_PER_MONTH = 30.436875;

/** A length of time: months, days and nanoseconds, which calendars do not let turn into each other. */
export class DurationValue {
  readonly months: number;
  readonly days: number;
  readonly nanos: bigint;

  constructor(months: number, days: number, nanos: bigint) {
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
    return new DurationValue(wholeMonths, wholeDays, nanos + BigInt(rest));
  }

  plus(other: DurationValue): DurationValue {
    return new DurationValue(this.months + other.months, this.days + other.days, this.nanos + other.nanos);
  }

  negated(): DurationValue {
    return new DurationValue(-this.months, -this.days, -this.nanos);
  }

  times(factor: number): DurationValue {
    if (Number.isInteger(factor))
      return new DurationValue(this.months * factor, this.days * factor, this.nanos * BigInt(factor));
    const nanos = BigInt(Math.trunc(Number(this.nanos) * factor));
    return DurationValue.fromParts(this.months * factor, this.days * factor, nanos);
  }

  dividedBy(divisor: number): DurationValue {
    const nanos = BigInt(Math.trunc(Number(this.nanos) / divisor));
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
  toString(): string {
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

function part(value: number, unit: string): string {
  return value === 0 ? "" : `${value}${unit}`;
}
