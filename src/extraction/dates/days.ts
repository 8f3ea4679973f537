import type { DatePrecision, IsoDate, PartialDate } from "../../model/dates.ts";

const DAY = 86_400_000;

/** Milliseconds of midnight UTC of a day. */
function millis(day: IsoDate): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function iso(at: number): IsoDate {
  return new Date(at).toISOString().slice(0, 10);
}

/** The day so many days after, or before where `days` is negative. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return iso(millis(day) + days * DAY);
}

/** The same day of a month so many months after; a day that the month lacks becomes its last. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return iso(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(date, last)));
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(day: IsoDate): number {
  return new Date(millis(day)).getUTCDay();
}

/** A day by its numbers, or null where there is none such: 30 February. */
export function dayOf(year: number, month: number, day: number): IsoDate | null {
  const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return Number.isNaN(millis(text)) || iso(millis(text)) !== text ? null : text;
}

/** Both ends included. */
export function span(start: IsoDate, end: IsoDate, precision: DatePrecision): PartialDate {
  return { start, end, precision };
}

/** Monday to Sunday around a day. */
export function weekOf(day: IsoDate): PartialDate {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7));
  return span(monday, addDays(monday, 6), "week");
}

/** The calendar month around a day. */
export function monthOf(day: IsoDate): PartialDate {
  const start = `${day.slice(0, 7)}-01`;
  return span(start, addDays(addMonths(start, 1), -1), "month");
}

/** The calendar year around a day. */
export function yearOf(day: IsoDate): PartialDate {
  return span(`${day.slice(0, 4)}-01-01`, `${day.slice(0, 4)}-12-31`, "year");
}

/** A day without a year that lies this many days ahead at most is one to come, though nothing else says so. */
const SOON = 45;

/**
 * The day in the year that is written (`year` null: none is), else in the year that fits what is told: the latest before `reference`,
 * or the next where it is told as `ahead`. Null where there is no such day, or neither year nor reference.
 */
export function yearFor(
  year: number | null,
  month: number,
  day: number,
  reference: IsoDate | null,
  ahead: () => boolean,
): IsoDate | null {
  if (year !== null) return dayOf(year, month, day);
  if (reference === null) return null;
  const now = Number(reference.slice(0, 4));
  const here = dayOf(now, month, day);
  if (here === null) return dayOf(now - 1, month, day);
  if (ahead()) return here >= monthOf(reference).start ? here : dayOf(now + 1, month, day);
  return here <= addDays(reference, SOON) ? here : dayOf(now - 1, month, day);
}
