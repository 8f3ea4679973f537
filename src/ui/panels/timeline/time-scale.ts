import { floorTo, nextOf, type Unit } from "./days.ts";

/** Days from `start` to `end`, both included. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Days along the width, whole months of them, and the unit that its bars stand for. */
export interface TimeScale {
  readonly first: number;
  readonly last: number;
  readonly width: number;
  readonly unit: Unit;
  /** Stretches that lie wholly before and after: too far from the rest to be shown. */
  readonly earlier: number;
  readonly later: number;
}

/** Pixels that a bar needs. */
const NARROWEST = 3.5;
/** Days beyond which a date says too little about when to decide what is shown. */
const VAGUE = 31;
/** Share of the dates that may be left out at the ends to show the rest at twice the size or more. */
const LEFT_OUT = 0.15;
const MOST_LEFT_OUT = 200;
/** Days that are few enough to show whole. */
const SHORT = 60;

/** Fits the dates into `width` pixels. Null without dates. @param whole also those that lie far from the rest */
export function timeScale(stretches: readonly Stretch[], width: number, whole = false): TimeScale | null {
  if (stretches.length === 0 || width <= 0) return null;
  const clear = stretches.filter(({ start, end }) => end - start <= VAGUE);
  const core = whole ? around(stretches) : withoutOutliers(clear.length > 0 ? clear : stretches);
  const first = floorTo("month", core.start);
  const last = nextOf("month", floorTo("month", core.end)) - 1;
  return {
    first,
    last,
    width,
    unit: unitFor(last - first + 1, width),
    earlier: stretches.filter(({ end }) => end < first).length,
    later: stretches.filter(({ start }) => start > last).length,
  };
}

function unitFor(days: number, width: number): Unit {
  const pixels = width / days;
  if (pixels >= NARROWEST) return "day";
  if (pixels * 7 >= NARROWEST) return "week";
  return pixels * 30 >= NARROWEST ? "month" : "year";
}

function around(stretches: readonly Stretch[]): Stretch {
  return stretches.reduce((all, { start, end }) => ({
    start: Math.min(all.start, start),
    end: Math.max(all.end, end),
  }));
}

/** Drops as few dates as halve the stretch, again and again while the allowance lasts. */
function withoutOutliers(stretches: readonly Stretch[]): Stretch {
  const sorted = stretches.toSorted((a, b) => a.start - b.start);
  const startAt = (at: number) => sorted[at]?.start ?? 0;
  let [from, to] = [0, sorted.length - 1];
  let allowed = Math.min(MOST_LEFT_OUT, Math.floor(sorted.length * LEFT_OUT));
  for (let cut = 1; cut <= allowed; cut++) {
    const span = startAt(to) - startAt(from);
    if (span < SHORT) break;
    for (let left = 0; left <= cut; left++) {
      const [a, b] = [from + left, to - (cut - left)];
      if (startAt(b) - startAt(a) > span / 2) continue;
      [from, to] = [a, b];
      allowed -= cut;
      cut = 0;
      break;
    }
  }
  const kept = sorted.slice(from, to + 1);
  return { start: startAt(from), end: kept.reduce((latest, { end }) => Math.max(latest, end), startAt(to)) };
}

/** Left edge of a day, in pixels. */
export function xOf({ first, last, width }: TimeScale, day: number): number {
  return ((day - first) * width) / (last - first + 1);
}

/** The day at a place, within the scale. */
export function dayAt(scale: TimeScale, x: number): number {
  const { first, last, width } = scale;
  return Math.min(last, Math.max(first, first + Math.floor((x * (last - first + 1)) / width)));
}

/** The stretch that a brush over [from, to] pixels covers: whole days, at least one, snapped to the nearer edge. */
export function stretchAt(scale: TimeScale, from: number, to: number): Stretch {
  const { first, last, width } = scale;
  const days = last - first + 1;
  const edge = (x: number) => first + Math.round((x * days) / width);
  const start = Math.min(last, Math.max(first, edge(from)));
  return { start, end: Math.min(last, Math.max(start, edge(to) - 1)) };
}

/** The stretch moved by that many days, kept inside the scale. */
export function moveStretch({ first, last }: TimeScale, { start, end }: Stretch, days: number): Stretch {
  const moved = Math.min(last - end, Math.max(first - start, days));
  return { start: start + moved, end: end + moved };
}

/** One end moved, never past the other nor out of the scale. */
export function moveEnd({ first, last }: TimeScale, stretch: Stretch, which: "start" | "end", days: number): Stretch {
  return which === "start"
    ? { ...stretch, start: Math.min(stretch.end, Math.max(first, stretch.start + days)) }
    : { ...stretch, end: Math.max(stretch.start, Math.min(last, stretch.end + days)) };
}
