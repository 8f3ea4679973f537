import type { Sentence, Token } from "../../model/doc.ts";
import { CALENDAR } from "../lexicon/words.ts";

/** The tokens of a report with what reading names asks of them again and again. */
export interface TextView {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Begins with a capital letter (or stands as a word among them: "M23"). */
  readonly capital: Uint8Array;
  /** Lower-cased text of each token. */
  readonly lower: readonly string[];
  /** Sentence of each token; -1 outside. */
  readonly sentenceOf: Int32Array;
  /** First word of its sentence. */
  readonly initial: Uint8Array;
  /** In a sentence whose words all begin with, or consist of, capital letters: there they tell nothing. */
  readonly shouted: Uint8Array;
  /** Words that the report writes in lower case somewhere. */
  readonly common: ReadonlySet<string>;
  /** Words that it writes with a capital somewhere, in lower case. */
  readonly proper: ReadonlySet<string>;
}

const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const LETTERED_NUMBER = /^\d+\p{Lu}/u;

export function viewText(tokens: readonly Token[], sentences: readonly Sentence[]): TextView {
  const capital = new Uint8Array(tokens.length);
  const initial = new Uint8Array(tokens.length);
  const shouted = new Uint8Array(tokens.length);
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  const common = new Set<string>();
  const proper = new Set<string>();
  const lower = tokens.map(({ text }) => text.toLowerCase());
  tokens.forEach((token, i) => {
    if (token.kind === "word") {
      if (isCapital(token.text)) {
        capital[i] = 1;
        proper.add(lower[i] ?? "");
      } else common.add(token.text);
    }
  });
  sentences.forEach(({ tokens: { from, to }, kind }, s) => {
    let first = true;
    for (let i = from; i < to; i++) {
      sentenceOf[i] = s;
      const token = tokens[i];
      if (first && token && (token.kind === "word" || token.kind === "handle")) {
        initial[i] = 1;
        first = false;
      } else if (token?.text === ":" || token?.text === "“" || token?.text === '"') first = true;
    }
    if (isShouted(tokens, capital, from, to, kind === "heading")) shouted.fill(1, from, to);
  });
  return { tokens, sentences, capital, lower, sentenceOf, initial, shouted, common, proper };
}

export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return (code >= 65 && code <= 90) || (code < 58 && LETTERED_NUMBER.test(text));
  return CAPITAL.test(text);
}

/** "NATO", "M23", "U.S.". */
export function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}[\p{Lu}\p{N}&]+|(?:\p{Lu}\.){2,})$/u.test(text);
}

/** Whether tokens i-1 and i stand without space between. */
export function touches(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.end === tokens[i]?.start;
}

function isShouted(tokens: readonly Token[], capital: Uint8Array, from: number, to: number, heading: boolean): boolean {
  let long = 0;
  let words = 0;
  let upper = 0;
  let all = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind === "word") words++;
    if (token?.kind !== "word" || token.text.length < 4 || CALENDAR.has(token.text)) continue;
    long++;
    if (capital[i]) upper++;
    if (token.text === token.text.toUpperCase()) all++;
  }
  return (
    (long >= 4 && upper >= (heading ? 0.75 : 0.9) * long) ||
    (long >= 2 && all === long) ||
    (words === 1 && isAcronym(tokens[from]?.text ?? ""))
  );
}
