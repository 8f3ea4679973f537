/** A part of a sentence, with the signs that something was left out. */
export interface Excerpt {
  readonly text: string;
  /** Where it begins in the sentence. */
  readonly start: number;
  readonly before: "" | "… ";
  readonly after: "" | " …";
}

/** Characters of an excerpt. */
const LENGTH = 150;

/** The words around `place`, cut between words; a sentence that is hardly longer stays whole. */
export function excerptOf(sentence: string, place: number, length = LENGTH): Excerpt {
  if (sentence.length <= length * 1.2) return { text: sentence, start: 0, before: "", after: "" };
  const from = Math.max(0, Math.min(place - length / 3, sentence.length - length));
  const start = from === 0 ? 0 : Math.min(place, sentence.indexOf(" ", from) + 1 || place);
  const space = sentence.lastIndexOf(" ", start + length);
  const end = start + length >= sentence.length ? sentence.length : Math.max(place, space);
  return {
    text: sentence.slice(start, end),
    start,
    before: start > 0 ? "… " : "",
    after: end < sentence.length ? " …" : "",
  };
}
