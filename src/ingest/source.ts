import { findDateline, headOf } from "./head.ts";

/** By-lines that name nobody. */
const NOBODY =
  /^(?:our|staff|a\s+staff|the\s+newsroom|(?:\S+\s+)?(?:desk|team|staff|bureau)|.*\b(?:reporters?|correspondents?|writers?)$)/i;
const BY_LINE = /^(?:by|edited\s+by|written\s+by|published\s+by|reported\s+by)\s*:?\s+([^|,(]+?)\s*(?:[|,(]|$)/i;
const NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:(?:and|of|the|de|van|von|bin|al) ){0,2}\p{Lu}[\p{L}\p{M}'’.-]*){0,4}$/u;
const TOP_LINES = 6;

/** Who published or wrote a report, if its head says so: a dateline's agency, a name beside the date, a by-line. */
export function sourceOf(text: string): string | null {
  const head = headOf(text).slice(0, TOP_LINES);
  for (const line of head) {
    const agency = findDateline(line)?.agency;
    if (agency) return agency;
  }
  for (const { text: line, days } of head) {
    const parts = line.split(/\s*\|\s*/);
    const dated = days.length > 0 && parts.length > 2 && line.length < 120;
    const last = dated ? (parts.at(-1) ?? "") : "";
    if (/^\p{Lu}/u.test(last) && !/\d|\bread\b/.test(last)) return last;
  }
  for (const { text: line } of head) {
    const name = BY_LINE.exec(line)?.[1]?.trim() ?? "";
    if (NAME.test(name) && !NOBODY.test(name)) return name;
  }
  return null;
}
