import type { DocumentSummary, Facets, TimelineEntry } from "../../../store/graph-store.ts";
import { dayNumber } from "./days.ts";
import type { TimeMark } from "./stack.ts";

/** By event date: one mark a dated relation. */
export function eventMarks(timeline: readonly TimelineEntry[]): TimeMark[] {
  return timeline.map(({ relation, relationType, status, date }) => ({
    key: relation,
    relationType,
    status,
    start: dayNumber(date.start),
    end: dayNumber(date.end),
  }));
}

/** By publication: one mark a relation and report that tells it, on the day of the report. */
export function publicationMarks(
  documents: readonly DocumentSummary[],
  counts: Facets["documents"] | null,
): TimeMark[] {
  return documents.flatMap(({ id, publishedAt }) => {
    if (!publishedAt) return [];
    const day = dayNumber(publishedAt);
    return Array.from({ length: counts?.[id]?.drawn ?? 0 }, (_, at) => ({
      key: `${id} ${at}`,
      relationType: null,
      status: "asserted" as const,
      start: day,
      end: day,
    }));
  });
}
