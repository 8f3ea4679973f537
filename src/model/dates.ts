/** `YYYY-MM-DD` in the proleptic Gregorian calendar, no time zone. Compares as text. */
export type IsoDate = string;

export type DatePrecision = "day" | "week" | "month" | "year" | "range";

/** A date as a text gives it: the days from `start` to `end`, both included. */
export interface PartialDate {
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly precision: DatePrecision;
}

/** One day. */
export function onDay(day: IsoDate): PartialDate {
  return { start: day, end: day, precision: "day" };
}

/** ISO 8601: `2022-01-27`, `2021-12`, `2021`, or an interval `2022-02-21/2022-02-27`. */
export function formatPartialDate(date: PartialDate): string {
  switch (date.precision) {
    case "day":
      return date.start;
    case "month":
      return date.start.slice(0, 7);
    case "year":
      return date.start.slice(0, 4);
    default:
      return `${date.start}/${date.end}`;
  }
}

/** Whether the two spans of days share at least one. */
export function datesOverlap(a: PartialDate, b: { readonly start: IsoDate; readonly end: IsoDate }): boolean {
  return a.start <= b.end && b.start <= a.end;
}
