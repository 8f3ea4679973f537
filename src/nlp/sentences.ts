import type { Sentence, Token } from "../model/doc.ts";
import { isTitleAbbreviation } from "./tokens.ts";

const TERMINAL = /^(?:[.!?]+|[…。！？])$/u;
const CLOSING = /^(?:["'”’»)\]]|''|’’)$/u;
const OPENING = /^["'“‘«([]$/u;
const BULLET = /^[·•●▪◦‣*–—-]$|^-{2}$/u;
const LOWER = /^\p{Ll}/u;
/** Words that begin a sentence though the one before ends in an abbreviation. */
const STARTERS = new Set(
  "The A An He She It They We I You In On At But And This That These Those His Her Its Their There However Meanwhile As For If When After Before Both Last Earlier Asked According Under By To".split(
    " ",
  ),
);
const SPEECH = /^(?:said|says|asked|asks|told|tweeted|wrote|added|replied|answered)$/;
/** A line this long may be a line of a paragraph wrapped by hand. */
const WRAP_AT_LEAST = 45;
const WRAP_AT_MOST = 110;
const HEADING_TOKENS = 28;
/** Half of a flag. */
const FLAG = /^\p{RI}$/u;
/** Words of a label before its colon. */
const LONGEST_LABEL = 4;

interface Line {
  readonly from: number;
  to: number;
}

/**
 * Groups the tokens of `text` into sentences, in order. A sentence runs from its first token to its last, closing quote
 * included, a bullet mark excluded; line ends part sentences unless the text is wrapped by hand. Linear time.
 */
export function splitSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let previous = 0;
  for (const line of paragraphs(text, tokens)) {
    const bullet = isBullet(text, tokens, line);
    const from = bullet ? line.from + bullet : line.from;
    const before = sentences.length;
    let begin = from;
    for (let i = from; i < line.to; i++) {
      const end = sentenceEnd(tokens, i, line.to);
      if (end < 0) continue;
      add(sentences, tokens, begin, end, "text");
      begin = end;
      i = end - 1;
    }
    add(sentences, tokens, begin, line.to, "text");
    classify(sentences, previous, before, tokens, bullet > 0);
    previous = before;
  }
  return sentences;
}

/** Ranges of tokens between the line ends that mean something. */
function paragraphs(text: string, tokens: readonly Token[]): Line[] {
  const lines: Line[] = [];
  const blankBefore: boolean[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const gap = gapBefore(text, tokens, i);
    const breaks = i === 0 ? 1 : lineEnds(gap);
    if (breaks > 0) {
      lines.push({ from: i, to: i + 1 });
      blankBefore.push(breaks > 1);
    } else {
      const last = lines.at(-1);
      if (last) last.to = i + 1;
    }
  }
  const length = (line: Line) => (tokens[line.to - 1]?.end ?? 0) - (tokens[line.from]?.start ?? 0);
  const longest = lines.reduce((most, line) => Math.max(most, length(line)), 0);
  const wrapped = longest <= WRAP_AT_MOST && lines.length > 4;
  const out: Line[] = [];
  lines.forEach((line, i) => {
    const last = out.at(-1);
    const previous = lines[i - 1];
    const first = tokens[line.from];
    if (last && previous && first && !blankBefore[i] && !endsSentence(tokens, previous.to)) {
      const continues = LOWER.test(first.text) && length(previous) >= WRAP_AT_LEAST;
      const full =
        wrapped &&
        length(previous) > 0.75 * longest &&
        !isBullet(text, tokens, line) &&
        !isRow(tokens, previous) &&
        !isRow(tokens, line);
      if (continues || full) {
        last.to = line.to;
        return;
      }
    }
    out.push({ ...line });
  });
  return out;
}

function gapBefore(text: string, tokens: readonly Token[], i: number): string {
  const end = i === 0 ? 0 : (tokens[i - 1]?.end ?? 0);
  const start = tokens[i]?.start ?? end;
  return start - end > 400 ? `${text.slice(end, end + 200)}${text.slice(start - 200, start)}` : text.slice(end, start);
}

function lineEnds(gap: string): number {
  let count = 0;
  for (let i = 0; i < gap.length; i++) {
    const code = gap.charCodeAt(i);
    if (code === 10 || code === 0x2028 || code === 0x2029 || (code === 13 && gap.charCodeAt(i + 1) !== 10)) count++;
  }
  return count;
}

function endsSentence(tokens: readonly Token[], to: number): boolean {
  let i = to - 1;
  while (i >= 0 && CLOSING.test(tokens[i]?.text ?? "")) i--;
  const text = tokens[i]?.text ?? "";
  return TERMINAL.test(text) || text === ":";
}

/** "Norland | two tents", "Norland: two tents", a flag: a line of a table or fact box stands for itself. */
function isRow(tokens: readonly Token[], { from, to }: Line): boolean {
  let slashes = 0;
  if (isLabelled(tokens, from, to) || FLAG.test(tokens[from]?.text ?? "")) return true;
  for (let i = from; i < to; i++) {
    const text = tokens[i]?.text;
    if (text === "|") return true;
    const loose = text === "/" && tokens[i - 1]?.end !== tokens[i]?.start;
    if (loose) slashes++;
  }
  return slashes > 1;
}

/** "United Kingdom: two tents": up to four words in capitals, then a colon and more. */
function isLabelled(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to - 1, from + LONGEST_LABEL + 1); i++) {
    const text = tokens[i]?.text ?? "";
    if (text === ":") return i > from;
    if (!/^\p{Lu}/u.test(text)) return false;
  }
  return false;
}

/** Number of tokens of the bullet mark, flag or list number that a line begins with. */
function isBullet(text: string, tokens: readonly Token[], line: Line): number {
  const [first, second] = [tokens[line.from], tokens[line.from + 1]];
  if (!first || !second || line.to - line.from < 2) return 0;
  if (FLAG.test(first.text) && FLAG.test(second.text)) return line.to - line.from > 2 ? 2 : 0;
  if (BULLET.test(first.text)) return isSignature(tokens, line.from, line.to) ? 0 : 1;
  if (first.kind !== "number" || first.text.length > 2 || first.end !== second.start) return 0;
  return (second.text === "." || second.text === ")") && /\s/.test(text.charAt(second.end)) ? 2 : 0;
}

/** Where a sentence that ends at token `i` ends, closing quotes included; -1 if none does. */
function sentenceEnd(tokens: readonly Token[], i: number, to: number): number {
  const token = tokens[i];
  if (!token) return -1;
  const plain = TERMINAL.test(token.text);
  if (!plain && !token.text.endsWith(".")) return -1;
  let end = i + 1;
  let last = token;
  for (let next = tokens[end]; next && end < to; next = tokens[end]) {
    const closing = CLOSING.test(next.text) && next.start === last.end;
    if (!closing && !TERMINAL.test(next.text)) break;
    last = next;
    end++;
  }
  const next = tokens[end];
  if (!next || end >= to) return end;
  const spaced = next.start > last.end;
  if (!plain)
    return end === i + 1 && (isTitleAbbreviation(token.text) || !STARTERS.has(next.text))
      ? -1
      : startsSentence(next)
        ? end
        : -1;
  if (!spaced)
    return end > i + 1 && OPENING.test(next.text)
      ? end
      : token.text === "." && /^\p{Lu}\p{Ll}/u.test(next.text) && /\p{Ll}{2}$/u.test(tokens[i - 1]?.text ?? "")
        ? end
        : -1;
  if (!startsSentence(next)) return -1;
  if (end > i + 1 && token.text !== "." && asksOrSays(tokens, end, to)) return -1;
  if (/^\.{2,}$|^…$/.test(token.text) && end === i + 1 && !STARTERS.has(next.text)) return -1;
  return end;
}

function startsSentence(token: Token): boolean {
  return !LOWER.test(token.text) && !/^[,;:)\]%]$/u.test(token.text);
}

/** “Is it so?” Name Name asked … */
function asksOrSays(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 4); i++) {
    const text = tokens[i]?.text ?? "";
    if (SPEECH.test(text)) return true;
    if (!/^[\p{Lu}'’]/u.test(text)) return false;
  }
  return false;
}

function add(out: Sentence[], tokens: readonly Token[], from: number, to: number, kind: Sentence["kind"]): void {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last || to <= from) return;
  out.push({ start: first.start, end: last.end, tokens: { from, to }, kind });
}

/** Tells what kind of sentences a line holds, which are those at `from` and after; the line before it begins at `previous`. */
function classify(out: Sentence[], previous: number, from: number, tokens: readonly Token[], bullet: boolean): void {
  const line = out.slice(from);
  const [only] = line;
  if (!only) return;
  const signature = line.findIndex((sentence) => isSignature(tokens, sentence.tokens.from, sentence.tokens.to));
  if (signature >= 0) {
    for (let i = signature === 0 ? previous : from; i <= from + signature; i++) setKind(out, i, "tweet");
  } else if (bullet) for (let i = 0; i < line.length; i++) setKind(out, from + i, "bullet");
  else if (line.length === 1 && isHeading(tokens, only)) setKind(out, from, "heading");
}

function setKind(out: Sentence[], at: number, kind: Sentence["kind"]): void {
  const sentence = out[at];
  if (sentence) out[at] = { ...sentence, kind };
}

function isHeading(tokens: readonly Token[], { tokens: { from, to } }: Sentence): boolean {
  return to - from <= HEADING_TOKENS && !endsSentence(tokens, to);
}

/** "— Name (@handle) January 27, 2022": who wrote the tweet before it. */
function isSignature(tokens: readonly Token[], from: number, to: number): boolean {
  if (!/^(?:[—–-]|-{2})$/u.test(tokens[from]?.text ?? "")) return false;
  for (let i = from + 1; i < Math.min(to, from + 12); i++)
    if (tokens[i]?.kind === "handle" && tokens[i - 1]?.text === "(") return true;
  return false;
}
