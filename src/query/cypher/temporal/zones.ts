import { dayNumberOf } from "./calendar.ts";

/** Offsets of named time zones from UTC, out of the data that the JavaScript engine carries. */

const formats = new Map<string, Intl.DateTimeFormat | null>();

/** How the engine writes the name of a zone, or null for a name it does not know. */
export function zoneName(name: string): string | null {
  return formatFor(name) ? name : null;
}

function formatFor(zone: string): Intl.DateTimeFormat | null {
  let format = formats.get(zone);
  if (format === undefined) {
    format = null;
    try {
      format = new Intl.DateTimeFormat("en-US", {
        timeZone: zone,
        calendar: "gregory",
        numberingSystem: "latn",
        era: "short",
        year: "numeric",
        month: "numeric",
        day: "numeric",
        hour: "numeric",
        minute: "numeric",
        second: "numeric",
        hourCycle: "h23",
      });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
    formats.set(zone, format);
  }
  return format;
}

/** Furthest second from 1970 that the engine has dates for. */
const FURTHEST = 8_640_000_000_000;

/** Seconds that `zone` is ahead of UTC at an instant (seconds since 1970-01-01T00:00Z). Unknown zones: 0. */
export function offsetAt(zone: string, epochSecond: number): number {
  const format = formatFor(zone);
  if (!format) return 0;
  const second = Math.max(-FURTHEST, Math.min(FURTHEST, Math.floor(epochSecond)));
  const parts: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(second * 1000)) parts[type] = value;
  const part = (name: string) => Number(parts[name] ?? 0);
  const year = parts.era?.startsWith("B") ? 1 - part("year") : part("year");
  const day = dayNumberOf({ year, month: part("month"), day: part("day") });
  return day * 86_400 + part("hour") * 3600 + part("minute") * 60 + part("second") - second;
}

/**
 * Offset of a wall clock that shows `localSecond` (seconds since 1970-01-01T00:00 on that clock). Where the clock shows a
 * time twice the first holds, or `preferred` if it is one of the two; where it leaves a time out, the offset before.
 */
export function offsetOfLocal(zone: string, localSecond: number, preferred?: number): number {
  const before = offsetAt(zone, localSecond - offsetAt(zone, localSecond - 86_400));
  const after = offsetAt(zone, localSecond - offsetAt(zone, localSecond + 86_400));
  const valid = [before, after].filter((offset) => offsetAt(zone, localSecond - offset) === offset);
  if (preferred !== undefined && valid.includes(preferred)) return preferred;
  return valid[0] ?? before;
}

/** `Z`, `+01:00`, `-02:05:07`. */
export function formatOffset(offset: number): string {
  if (offset === 0) return "Z";
  const size = Math.abs(offset);
  const fields = [Math.floor(size / 3600), Math.floor(size / 60) % 60];
  if (size % 60 !== 0) fields.push(size % 60);
  return `${offset < 0 ? "-" : "+"}${fields.map((field) => String(field).padStart(2, "0")).join(":")}`;
}
