import type { Extractor } from "../extraction/extract.ts";
import { partsOf } from "../ingest/parts.ts";
import { busySecondsOf } from "./bench-row.ts";
import { HOSTILE_TEXTS, type HostileText, LARGE_TEXTS } from "./hostile-texts.ts";

/** How long extraction takes for texts of one kind, each twice as long as the one before. */
export interface GrowthRow {
  readonly what: string;
  /** Lengths in UTF-16 units. */
  readonly lengths: readonly number[];
  /** Seconds of processor time for each. */
  readonly seconds: readonly number[];
  /** How many times as long the last took as the one before: 2 where time is linear, 4 where it is quadratic. */
  readonly growth: number;
}

const DOUBLINGS = 3;
/** Below so many seconds a ratio says more of the clock than of the program. */
const LEAST_SECONDS = 0.05;
const PUBLISHED = "2022-03-10";

/** Time for every kind of hostile text from `length` on, doubled three times; stops at what takes more than `most` seconds. */
export function* growthRows(extract: Extractor, length: number, most: number): Generator<GrowthRow> {
  for (const kind of HOSTILE_TEXTS) yield growthOf(extract, kind, length, most);
}

function growthOf(extract: Extractor, { what, text }: HostileText, length: number, most: number): GrowthRow {
  const lengths: number[] = [];
  const seconds: number[] = [];
  for (let k = 0; k <= DOUBLINGS && (seconds.at(-1) ?? 0) < most; k++) {
    const written = text(length * 2 ** k);
    lengths.push(written.length);
    seconds.push(busySecondsOf(() => extract({ text: written, publishedAt: PUBLISHED })));
  }
  const [before = 0, last = 0] = seconds.slice(-2);
  return { what, lengths, seconds, growth: last < LEAST_SECONDS ? 2 : last / Math.max(before, LEAST_SECONDS / 4) };
}

/** Time for a few very large texts, each read in parts as a file of it is. */
export function* largeRows(extract: Extractor): Generator<Omit<GrowthRow, "growth">> {
  for (const { what, text } of LARGE_TEXTS) {
    const written = text();
    const seconds = busySecondsOf(() => {
      for (const part of partsOf(written)) extract({ text: part, publishedAt: PUBLISHED });
    });
    yield { what, lengths: [written.length], seconds: [seconds] };
  }
}
