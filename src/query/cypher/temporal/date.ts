import { DATE } from "../values/types.ts";
import type { Value } from "../values/value.ts";
import { calendarDayOf, dayNumberOf, weekDayOf } from "./calendar.ts";
import { TemporalValue } from "./temporal-value.ts";

/** A day of the calendar. */
export class DateValue extends TemporalValue {
  /** Days since 1970-01-01. */
  readonly day: number;

  constructor(day: number) {
    super();
    this.day = day;
  }

  get type(): number {
    return DATE;
  }

  get rank(): number {
    return 7;
  }

  order(other: Value): number | null {
    return other instanceof DateValue ? this.day - other.day : null;
  }

  component(name: string): Value {
    return dayComponent(this.day, name);
  }

  override toString(): string {
    return formatDay(this.day);
  }
}

/** `2015-07-21`, and years beyond four digits with their sign. */
export function formatDay(dayNumber: number): string {
  const { year, month, day } = calendarDayOf(dayNumber);
  const digits = String(Math.abs(year)).padStart(4, "0");
  const sign = year < 0 ? "-" : year > 9999 ? "+" : "";
  return `${sign}${digits}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

const COMPONENTS: Readonly<Record<string, (day: number) => number>> = {
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

/** A part of a day by name; null if it has none of that name. */
export function dayComponent(day: number, name: string): Value {
  return Object.hasOwn(COMPONENTS, name) ? BigInt(COMPONENTS[name]?.(day) ?? 0) : null;
}
