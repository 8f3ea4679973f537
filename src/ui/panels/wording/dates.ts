import type { IsoDate, PartialDate } from "../../../model/dates.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

interface Parts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

function partsOf(day: IsoDate): Parts {
  const [year = "", month = "", date = ""] = day.split("-");
  return { year, month: MONTHS[Number(month) - 1] ?? month, day: String(Number(date)) };
}

/** `2022-01-27` → "27 Jan 2022". */
export function formatDay(day: IsoDate): string {
  const { year, month, day: date } = partsOf(day);
  return `${date} ${month} ${year}`;
}

/** Both included: "21–27 Feb 2022", "27 Jan – 6 Mar 2022", "26 Dec 2021 – 10 Mar 2022". */
export function formatDays(start: IsoDate, end: IsoDate): string {
  if (start === end) return formatDay(start);
  const [from, to] = [partsOf(start), partsOf(end)];
  if (from.year !== to.year) return `${formatDay(start)} – ${formatDay(end)}`;
  if (from.month !== to.month) return `${from.day} ${from.month} – ${formatDay(end)}`;
  return `${from.day}–${formatDay(end)}`;
}

/** As precise as the date is known: "27 Jan 2022", "21–27 Feb 2022", "Dec 2021", "2021"; "no date" for none. */
export function formatDate(date: PartialDate | null): string {
  if (!date) return "no date";
  const { year, month } = partsOf(date.start);
  if (date.precision === "year") return year;
  if (date.precision === "month") return `${month} ${year}`;
  return formatDays(date.start, date.end);
}

/**
 * Several dates in few words: up to two are told ("27 Jan, 6 Mar 2022"), more as the stretch from the first to the last.
 * Unknown dates are left out; "no date" if none is known.
 */
export function formatDates(dates: readonly (PartialDate | null)[]): string {
  const known = dates.filter((date) => date !== null).sort((a, b) => (a.start < b.start ? -1 : 1));
  const different = known.filter((date, at) => at === 0 || formatDate(date) !== formatDate(known[at - 1] ?? null));
  const [first, second] = different;
  const last = different.at(-1);
  if (!first || !last) return "no date";
  if (!second) return formatDate(first);
  if (different.length === 2) {
    const sameYear = partsOf(first.start).year === partsOf(last.start).year;
    const told = formatDate(first);
    return `${sameYear ? told.replace(/ \d{4}$/, "") : told}, ${formatDate(last)}`;
  }
  const [from, to] = [partsOf(first.start), partsOf(last.end)];
  if (from.year !== to.year) return `${from.year} – ${to.year}`;
  return formatDays(first.start, last.end);
}
