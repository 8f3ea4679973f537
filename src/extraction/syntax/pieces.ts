import type { Doc, DocAmount, DocDate, Range, Token, WordClass } from "../../model/doc.ts";
import type { Span } from "../../model/graph.ts";
import type { KnownPieces } from "../../nlp/parser/sentence-parser.ts";
import { layer } from "../component.ts";

/** What earlier stages found in one sentence. */
export interface KnownSpans {
  /** Of nested names the outer stands before the inner; what only the tagger takes for a name comes last. */
  readonly names: readonly Range[];
  readonly dates: readonly DocDate[];
  readonly amounts: readonly DocAmount[];
}

/** Words that open a time: "on Thursday", "late last week". */
const OPENS_TIME = /^(?:on|in|at|by|since|until|till|during|from|late|early|earlier|later)$/;
/** Before these a time says of what kind something is: "the last week", "Thursday’s call". */
const PART_OF_PHRASE = new Set(["NOUN", "PROPN", "ADJ", "NUM", "PART"]);

/** Names, dates and amounts of a report, sentence by sentence. */
export function knownSpans(doc: Doc): KnownSpans[] {
  const spans = layer(doc, "sentences").map(() => ({
    names: [] as Range[],
    dates: [] as DocDate[],
    amounts: [] as DocAmount[],
  }));
  // A happening may be named by a phrase with other names in it: "the call between Silva and Lund".
  for (const { kind, entityType, sentence, tokens } of layer(doc, "mentions"))
    if (kind === "name" && entityType !== "event") spans[sentence]?.names.push(tokens);
  for (const date of layer(doc, "dates")) spans[date.sentence]?.dates.push(date);
  for (const amount of layer(doc, "amounts")) spans[amount.sentence]?.amounts.push(amount);
  for (const { names } of spans) names.sort((a, b) => a.from - b.from || b.to - a.to);
  for (const { sentence, tokens } of layer(doc, "taggedNames")) spans[sentence]?.names.push(tokens);
  return spans;
}

/** What the parser is told of a sentence with these tokens, the first of which is the document’s token `from`. */
export function piecesOf(
  { names, dates, amounts }: KnownSpans,
  from: number,
  tokens: readonly Token[],
  classes: readonly WordClass[],
): KnownPieces {
  const taken = new Uint8Array(tokens.length);
  const units: Range[] = [];
  const aside: Range[] = [];
  const take = (list: Range[], range: Range): void => {
    if (range.from < 0 || range.to > tokens.length || taken.subarray(range.from, range.to).includes(1)) return;
    taken.fill(1, range.from, range.to);
    list.push(range);
  };
  for (const date of dates) {
    const range = tokensIn(tokens, date);
    const time = withOpening(tokens, range);
    if (standsAlone(tokens, classes, time)) take(aside, time);
    else take(units, range);
  }
  for (const amount of amounts) take(units, tokensIn(tokens, amount));
  for (const name of names) take(units, { from: name.from - from, to: name.to - from });
  const inOrder = (list: readonly Range[]) => list.toSorted((a, b) => a.from - b.from);
  return { units: inOrder(units.filter((unit) => unit.to - unit.from > 1)), aside: inOrder(aside) };
}

/** The tokens that a span touches; empty when it ends outside of them. */
function tokensIn(tokens: readonly Token[], { start, end }: Span): Range {
  const from = firstEndingAfter(tokens, start);
  let to = from;
  while (to < tokens.length && (tokens[to]?.start ?? end) < end) to++;
  return { from, to };
}

function firstEndingAfter(tokens: readonly Token[], place: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

function withOpening(tokens: readonly Token[], { from, to }: Range): Range {
  let first = from;
  while (first > 0 && OPENS_TIME.test(tokens[first - 1]?.text.toLowerCase() ?? "")) first--;
  return { from: first, to };
}

/** Whether a time is no part of a noun phrase, so that the sentence can be read without it. */
function standsAlone(tokens: readonly Token[], classes: readonly WordClass[], { from, to }: Range): boolean {
  if (to <= from) return false;
  if (PART_OF_PHRASE.has(classes[to]?.upos ?? "") || tokens[to]?.text === "-") return false;
  if (OPENS_TIME.test(tokens[from]?.text.toLowerCase() ?? "")) return true;
  const before = classes[from - 1]?.upos ?? "";
  return before !== "ADP" && before !== "DET" && tokens[from - 1]?.text !== "-";
}
