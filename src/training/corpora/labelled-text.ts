import type { LabelledSentence } from "./labelled-sentence.ts";

/** A sentence as text, with the corpus' labels of its names. */
export interface LabelledText {
  readonly text: string;
  readonly names: readonly LabelledName[];
}

/** Half-open range [start, end) in UTF-16 units of the text. */
export interface LabelledName {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

const JOINED_BEFORE = /^(?:[.,;:!?%)\]}”’…]+|n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
const JOINED_AFTER = /^[([{$£€“‘]$/u;
const QUOTE = /^["']$/;

/** The sentence in the words' own text; where the corpus tells none, in one with blanks as print has them. */
export function labelledText({ words, spans, text }: LabelledSentence): LabelledText {
  const { text: whole, starts } = (text === undefined ? null : placesIn(text, words)) ?? joined(words);
  return {
    text: whole,
    names: spans.map(({ from, to, label }) => ({
      start: starts[from] ?? 0,
      end: (starts[to - 1] ?? 0) + (words[to - 1]?.length ?? 0),
      label,
    })),
  };
}

/** Where words stand in their text; null where they do not stand in it in the text one after another. */
export function placesIn(text: string, words: readonly string[]): { text: string; starts: number[] } | null {
  const starts: number[] = [];
  let from = 0;
  for (const word of words) {
    const start = text.indexOf(word, from);
    if (start < 0) return null;
    starts.push(start);
    from = start + word.length;
  }
  return { text, starts };
}

function joined(words: readonly string[]): { text: string; starts: number[] } {
  const starts: number[] = [];
  let text = "";
  let isOpen = false;
  let tight = true;
  for (const word of words) {
    const closes = QUOTE.test(word) && isOpen;
    if (!tight && !closes && !JOINED_BEFORE.test(word)) text += " ";
    starts.push(text.length);
    text += word;
    tight = JOINED_AFTER.test(word) || (QUOTE.test(word) && !isOpen);
    if (QUOTE.test(word)) isOpen = !isOpen;
  }
  return { text, starts };
}
