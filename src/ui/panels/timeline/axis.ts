import { isoOf, startsOf, type Unit } from "./days.ts";
import { type TimeScale, xOf } from "./time-scale.ts";

export interface Tick {
  readonly x: number;
  /** Longer tick, in ink. */
  readonly major: boolean;
  readonly label: string | null;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
/** Pixels that a label needs. */
const ROOM = 46;

/** Months with weeks between them; quarters or years where months have no room. The first label tells the year. */
export function ticksOf(scale: TimeScale): Tick[] {
  const { first, last, width } = scale;
  const perDay = width / (last - first + 1);
  const months = startsOf("month", first, last);
  const every = [1, 3, 6, 12, 24, 60, 120].find((each) => each * 30.4 * perDay >= ROOM) ?? 240;
  const minor: Unit | null =
    every > 12 ? null : every > 3 ? "year" : every > 1 ? "month" : perDay * 7 >= 12 ? "week" : null;
  const regular = months.filter((day) => monthIndex(day) % every === 0);
  const head = regular[0] === undefined || (regular[0] - first) * perDay > 70;
  const majors = head && regular[0] !== first ? [first, ...regular] : regular;
  const ticks: Tick[] = minor
    ? startsOf(minor, first, last).map((day) => ({ x: xOf(scale, day), major: false, label: null }))
    : [];
  let lastEnd = Number.NEGATIVE_INFINITY;
  for (const [at, day] of majors.entries()) {
    const x = xOf(scale, day);
    const month = monthIndex(day) % 12;
    const year = isoOf(day).slice(0, 4);
    const label =
      every >= 12 && month === 0 ? year : at === 0 || month === 0 ? `${MONTHS[month]} ${year}` : (MONTHS[month] ?? "");
    const fits = x >= lastEnd && x + 28 < width;
    if (fits) lastEnd = x + (label.length > 4 ? 62 : 34);
    ticks.push({ x, major: true, label: fits ? label : null });
  }
  return ticks;
}

/** Months since year 0. */
function monthIndex(day: number): number {
  const [year, month] = isoOf(day).split("-").map(Number);
  return (year ?? 0) * 12 + (month ?? 1) - 1;
}
