import type { IsoDate } from "../../model/dates.ts";
import type { Doc, DocMention, Sentence, Token } from "../../model/doc.ts";
import type { Span } from "../../model/graph.ts";
import { layer } from "../component.ts";
import { type Match, matchKnown } from "../lexicon/lexicon.ts";

/** What linking reads of a report: its words, its day and its mentions in reading order. */
export interface Report {
  readonly text: string;
  readonly day: IsoDate | null;
  readonly tokens: readonly Token[];
  readonly mentions: readonly DocMention[];
  /** Code of the state whose capital the dateline names. */
  readonly home: string | null;
}

export function reportOf(doc: Doc): Report {
  const tokens = layer(doc, "tokens");
  const home = homeOf(tokens, layer(doc, "sentences"));
  return { text: doc.text, day: doc.publishedAt, tokens, mentions: layer(doc, "mentions"), home };
}

/** How many sentences into a report its dateline may stand. */
const LATEST_DATELINE = 5;

/** "MINSK, 3 May —", "Seoul (Agency) —" at the beginning of one of the first sentences. */
function homeOf(tokens: readonly Token[], sentences: readonly Sentence[]): string | null {
  for (const { tokens: range } of sentences.slice(0, LATEST_DATELINE)) {
    const city = matchKnown(tokens, range.from, range.to);
    if (city?.form !== "capital" || city.known.countryCode === undefined) continue;
    if (/^(?:,|\(|-|–|—|\/|\||:)$/.test(tokens[range.from + city.length]?.text ?? "")) return city.known.countryCode;
  }
  return null;
}

/** The mention as written, on one line. */
export function surface({ text }: Report, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/gu, " ");
}

/** Words of the mention without punctuation; those of "SURNAME, Given" in the order of speech. */
export function wordsOf({ tokens }: Report, { tokens: { from, to }, entityType }: DocMention): string[] {
  const words: string[] = [];
  let surname = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token && token.kind !== "punctuation" && token.kind !== "symbol") words.push(token.text);
    else if (token?.text === "," && entityType === "person") surname = words.length;
  }
  return surname > 0 ? [...words.slice(surname), ...words.slice(0, surname)] : words;
}

/** What somebody is called: as written, but "Given Surname" for "SURNAME, Given". */
export function spokenName(text: string): string {
  const [surname = "", given, ...more] = text.split(", ");
  if (given === undefined || more.length > 0) return text;
  return `${given} ${surname.replace(/(\p{Lu})(\p{Lu}+)/gu, (_, first: string, rest: string) => first + rest.toLowerCase())}`;
}

/** The known name that the mention is in full. */
export function knownInFull({ tokens }: Report, { tokens: { from, to } }: DocMention): Match | null {
  const match = matchKnown(tokens, from, to);
  return match && match.length === to - from ? match : null;
}
