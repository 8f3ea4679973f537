import type { IsoDate } from "../../model/dates.ts";
import type { Doc, DocMention, Token } from "../../model/doc.ts";
import type { Span } from "../../model/graph.ts";
import { layer } from "../component.ts";
import { type Match, matchKnown } from "../lexicon/lexicon.ts";

/** What linking reads of a report: its words, its day and its mentions in reading order. */
export interface Report {
  readonly text: string;
  readonly day: IsoDate | null;
  readonly tokens: readonly Token[];
  readonly mentions: readonly DocMention[];
}

export function reportOf(doc: Doc): Report {
  return { text: doc.text, day: doc.publishedAt, tokens: layer(doc, "tokens"), mentions: layer(doc, "mentions") };
}

/** The mention as written, on one line. */
export function surface({ text }: Report, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/gu, " ");
}

/** Words of the mention without punctuation. */
export function wordsOf({ tokens }: Report, { tokens: { from, to } }: DocMention): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token && token.kind !== "punctuation" && token.kind !== "symbol") words.push(token.text);
  }
  return words;
}

/** The known name that the mention is in full. */
export function knownInFull({ tokens }: Report, { tokens: { from, to } }: DocMention): Match | null {
  const match = matchKnown(tokens, from, to);
  return match && match.length === to - from ? match : null;
}
