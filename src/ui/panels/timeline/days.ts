import type { IsoDate } from "../../../model/dates.ts";

const DAY = 86_400_000;

/** Days since 1 January 1970. */
export function dayNumber(date: IsoDate): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY);
}

export function isoOf(day: number): IsoDate {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

export type Unit = "day" | "week" | "month" | "year";

/** First day of the unit that `day` lies in; weeks begin on Monday. */
export function floorTo(unit: Unit, day: number): number {
  switch (unit) {
    case "day":
      return day;
    case "week":
      return day - ((((day + 3) % 7) + 7) % 7);
    default: {
      const date = new Date(day * DAY);
      return Date.UTC(date.getUTCFullYear(), unit === "month" ? date.getUTCMonth() : 0) / DAY;
    }
  }
}

/** First day of the unit after the one that begins on `start`. */
export function nextOf(unit: Unit, start: number): number {
  switch (unit) {
    case "day":
      return start + 1;
    case "week":
      return start + 7;
    default: {
      const date = new Date(start * DAY);
      const months = unit === "month" ? 1 : 12;
      return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months) / DAY;
    }
  }
}

/** First days of every unit that begins in [first, last]. */
export function startsOf(unit: Unit, first: number, last: number): number[] {
  const starts: number[] = [];
  let start = floorTo(unit, first);
  if (start < first) start = nextOf(unit, start);
  for (; start <= last; start = nextOf(unit, start)) starts.push(start);
  return starts;
}
