/** The longest text that is read as one report, in UTF-16 units: some 400 pages. */
export const MAX_CHARACTERS = 1_000_000;
/** About how long the parts of a longer one are. */
const PART_CHARACTERS = 500_000;
/** How far back from there a good place to cut is looked for. */
const REACH = 50_000;

/** Where a text is cut, the best first: at an empty line or form feed, a line end, the end of a sentence, a blank. */
const PLACES: readonly RegExp[] = [
  /\n[ \t\r]*\n(?=[ \t]*\S)|\f/g,
  /[\n\u2028\u2029](?=[ \t]*\S)/g,
  /[.!?。！？][”"’')\]]{0,3}\s+(?=[\p{Lu}\p{Lo}“"‘'(])/gu,
  /\s(?=\S)/g,
];

/**
 * A text in parts that are short enough to be read as one report each; joined they are the text again, and most texts are one part.
 * A longer one is cut about every half million characters from its beginning, so that a text that has grown at its end keeps its first
 * parts: between paragraphs, else between lines, sentences or words, else between characters. Linear time.
 */
export function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  while (text.length - start > MAX_CHARACTERS) {
    const end = cutBefore(text, start + PART_CHARACTERS);
    parts.push(text.slice(start, end));
    start = end;
  }
  parts.push(text.slice(start));
  return parts;
}

/** The best place to cut in front of `end`, or `end` itself. */
function cutBefore(text: string, end: number): number {
  const from = end - REACH;
  const stretch = text.slice(from, end + 1);
  for (const place of PLACES) {
    let cut = -1;
    for (const found of stretch.matchAll(place)) cut = found.index + found[0].length;
    if (cut > 0) return from + cut;
  }
  const splitsPair = /^[\uDC00-\uDFFF]/.test(text.slice(end, end + 1));
  return splitsPair ? end - 1 : end;
}
