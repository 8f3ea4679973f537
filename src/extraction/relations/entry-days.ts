import { type IsoDate, onDay, type PartialDate } from "../../model/dates.ts";
import type { Doc, DocDate } from "../../model/doc.ts";
import type { RelationType } from "../../model/schema.ts";
import { layer } from "../component.ts";

/** "18.45 GMT", "10:20 The minister …": an entry of a report that is written as things happen. */
const ENTRY = /^[ \t]*(?:[-–—•*(][ \t]*)?(?:[01]?\d|2[0-3])[.:][0-5]\d\b/gm;
/** Aid is told of when it is pledged, sent or there: an entry's day says nothing. */
const OF_ENTRIES = new Set<RelationType>(["called", "sanctioned", "disputed"]);
/** What may stand beside the day in a heading that is nothing else: "Thursday, 24 March:". */
const BARE = /^[\s\p{P}\p{S}]*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day[\s\p{P}]*)?$/iu;
/** No heading is longer. */
const LONGEST = 60;

/** The days under which a report tells things: headings of a chronology that are days, and the report's own over entries by the hour. */
export class EntryDays {
  readonly #published: IsoDate | null;
  /** For each sentence the day of the heading over it. */
  readonly #headings: readonly (IsoDate | null)[];
  /** Where entries start; nowhere unless there are several. */
  readonly #firstEntry: number;
  readonly #starts: readonly number[];

  constructor(doc: Doc, dates: ReadonlyMap<number, readonly DocDate[]>) {
    const [clean, sentences] = [layer(doc, "clean"), layer(doc, "sentences")];
    this.#published = doc.publishedAt;
    this.#starts = sentences.map(({ start }) => start);
    const [first, second] = clean.matchAll(ENTRY);
    this.#firstEntry = second === undefined ? Number.POSITIVE_INFINITY : (first?.index ?? 0);
    const headings = sentences.map(({ start, end }, at) => {
      const date = end - start > LONGEST ? undefined : dates.get(at)?.[0];
      const isBare =
        date?.date.precision === "day" && BARE.test(clean.slice(start, date.start) + clean.slice(date.end, end));
      return date && isBare ? date.date.start : null;
    });
    let over: IsoDate | null = null;
    const isChronology = headings.filter((day) => day !== null).length > 1;
    this.#headings = headings.map((day) => {
      if (isChronology) over = day ?? over;
      return over;
    });
  }

  /** Whether a sentence belongs to an entry or stands under a day. */
  has(sentence: number): boolean {
    return (this.#headings[sentence] ?? null) !== null || (this.#starts[sentence] ?? 0) >= this.#firstEntry;
  }

  /** The day of a claim without one that such a sentence tells; null where the day says nothing of it. */
  of(sentence: number, relationType: RelationType): PartialDate | null {
    const heading = this.#headings[sentence] ?? null;
    if (heading !== null) return onDay(heading);
    return this.#published !== null && OF_ENTRIES.has(relationType) ? onDay(this.#published) : null;
  }
}
