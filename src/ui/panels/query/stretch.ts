import { formatDate } from "../wording/dates.ts";

const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * A first and a last possible day as precise as they are known: "27 Jan 2022", "21–27 Feb 2022", "Dec 2021", "2021". Null
 * if `start` is no day.
 */
export function formatStretch(start: string, end: string): string | null {
  if (!DAY.test(start)) return null;
  if (!DAY.test(end)) return formatDate({ start, end: start, precision: "day" });
  const [from, to] = [start.slice(0, 7), end.slice(0, 7)];
  if (start.endsWith("-01-01") && end === `${start.slice(0, 4)}-12-31`) return start.slice(0, 4);
  const whole = start.endsWith("-01") && from === to && Number(end.slice(8)) >= lastDay(from);
  return formatDate({ start, end, precision: whole ? "month" : "day" });
}

function lastDay(month: string): number {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
}

/** For each column of first days the one that holds the last possible ones: they are shown as one. */
export function untilColumns(columns: readonly string[]): ReadonlyMap<number, number> {
  const pairs = columns.flatMap((column, at): [number, number][] => {
    if (!/(^|\.)date$/.test(column)) return [];
    const until = columns.indexOf(column.replace(/date$/, "until"));
    return until < 0 ? [] : [[at, until]];
  });
  return new Map(pairs);
}
