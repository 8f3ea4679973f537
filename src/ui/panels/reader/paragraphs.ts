import type { Span } from "../../../model/graph.ts";

export interface Paragraph extends Span {
  /** Part of the paragraph before, which was too long to be laid out in one piece. */
  readonly continued: boolean;
}

/** Paragraphs that are laid out and marked together. */
export interface Chunk extends Span {
  readonly paragraphs: readonly Paragraph[];
}

/** Characters beyond which one paragraph is cut, at a space if there is one near. */
const LONGEST = 6000;
/** Characters beyond which a chunk takes no further paragraph. */
const CHUNK = 4000;

/** Paragraphs stand between blank lines; a single line end stays inside. Only line ends and the spaces around them are left out. */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const gap = /\s*\n[^\S\n]*\n\s*|\s*$/g;
  let start = text.length - text.trimStart().length;
  while (start < text.length) {
    gap.lastIndex = start;
    const end = gap.exec(text)?.index ?? text.length;
    if (end > start) cutLong(text, start, end, paragraphs);
    start = Math.max(gap.lastIndex, end, start + 1);
  }
  return paragraphs;
}

function cutLong(text: string, from: number, end: number, into: Paragraph[]): void {
  let start = from;
  while (end - start > LONGEST) {
    const space = text.lastIndexOf(" ", start + LONGEST);
    const cut = space > start + LONGEST / 2 ? space + 1 : start + LONGEST;
    into.push({ start, end: cut, continued: start > from });
    start = cut;
  }
  into.push({ start, end, continued: start > from });
}

/** Groups neighbouring paragraphs so that each group is cheap to lay out and there are few groups. */
export function chunksOf(paragraphs: readonly Paragraph[]): Chunk[] {
  const chunks: { start: number; end: number; paragraphs: Paragraph[] }[] = [];
  for (const paragraph of paragraphs) {
    const last = chunks.at(-1);
    if (last && paragraph.end - last.start <= CHUNK) {
      last.paragraphs.push(paragraph);
      last.end = paragraph.end;
    } else chunks.push({ start: paragraph.start, end: paragraph.end, paragraphs: [paragraph] });
  }
  return chunks;
}

/** The items that touch [start, end), out of items sorted by `start` of which none is longer than `longest`. */
export function touching<T extends Span>(items: readonly T[], { start, end }: Span, longest: number): T[] {
  const found: T[] = [];
  for (let at = firstFrom(items, start - longest); at < items.length; at++) {
    const item = items[at];
    if (!item || item.start >= end) break;
    if (item.end > start) found.push(item);
  }
  return found;
}

function firstFrom(items: readonly Span[], start: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
