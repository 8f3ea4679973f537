import type { PartialDate } from "./dates.ts";

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/** Reads what `formatPartialDate` writes, and an instant as its day; null for any other text. An interval is a "range". */
export function parsePartialDate(text: string): PartialDate | null {
  const [from = "", to, ...more] = text.trim().split("/");
  if (more.length > 0) return null;
  const first = part(from);
  if (to === undefined || first === null) return first;
  const last = part(to);
  return last && first.start <= last.end ? { start: first.start, end: last.end, precision: "range" } : null;
}

function part(text: string): PartialDate | null {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { start: `${year}-01-01`, end: `${year}-12-31`, precision: "year" };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (day === undefined) return { start: `${year}-${month}-01`, end: `${year}-${month}-${days}`, precision: "month" };
  if (Number(day) < 1 || Number(day) > days) return null;
  const whole = `${year}-${month}-${day}`;
  return { start: whole, end: whole, precision: "day" };
}
