import type { Span } from "../../../model/graph.ts";
import type { EntityType, RelationType } from "../../../model/schema.ts";

/** What a stretch of text is marked as. */
export type Mark =
  | { readonly kind: "mention"; readonly entityType: EntityType; readonly entity: string }
  | { readonly kind: "trigger"; readonly relationType: RelationType; readonly key: string; readonly open: boolean }
  | { readonly kind: "sentence" }
  /** Looks like nothing; the text is only cut there. */
  | { readonly kind: "place" };

export type MarkedSpan = Span & { readonly mark: Mark };

/** A stretch of text under the same marks, the outermost first. */
export interface Segment extends Span {
  readonly text: string;
  readonly marks: readonly Mark[];
}

const RANK = { place: 0, sentence: 1, trigger: 2, mention: 3 } as const;

/**
 * Cuts `text` wherever a mark begins or ends, so that overlapping marks each keep all their characters. Spans count in
 * `text`; parts beyond its ends are cut off and empty spans are dropped. The segments joined are `text`, unchanged.
 */
export function markSentence(text: string, spans: readonly MarkedSpan[]): Segment[] {
  const inside = spans
    .map((span) => ({ ...span, start: Math.max(0, span.start), end: Math.min(text.length, span.end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end || RANK[a.mark.kind] - RANK[b.mark.kind]);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const segments: Segment[] = [];
  let from = 0;
  let under: typeof inside = [];
  for (const [at, start] of cuts.entries()) {
    const end = cuts[at + 1];
    if (end === undefined) break;
    under = under.filter((span) => span.end > start);
    for (let next = inside[from]; next && next.start <= start; next = inside[++from]) under.push(next);
    const marks = under.map(({ mark }) => mark).sort((a, b) => RANK[a.kind] - RANK[b.kind]);
    segments.push({ start, end, text: text.slice(start, end), marks });
  }
  return segments;
}

/** `spans` of a document as spans of the part that begins at `start`. */
export function shiftSpans(spans: readonly MarkedSpan[], start: number): MarkedSpan[] {
  return spans.map((span) => ({ ...span, start: span.start - start, end: span.end - start }));
}
