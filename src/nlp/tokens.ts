import type { Token } from "../model/doc.ts";

/** Abbreviations that keep their full stop. Those of `TITLE_ABBREVIATIONS` never end a sentence. */
const TITLE_ABBREVIATIONS = new Set(
  "Mr Mrs Ms Dr Prof Gen Lt Col Maj Capt Sgt Adm Brig Cmdr Sen Rep Gov Pres Amb Hon Rev Fr St Ste Mt Messrs Mme Mlle Sr Jr vs v".split(
    " ",
  ),
);
const ABBREVIATIONS = new Set([
  ...TITLE_ABBREVIATIONS,
  ..."Inc Corp Ltd Co Cos Bros Plc Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun Dept Est Ave Blvd etc approx a.m p.m".split(
    " ",
  ),
]);

/** In order: handle or hashtag, dotted letters ("U.S."), number with its unit ("1.2bn"), word, run of dots, anything else. */
const TOKEN =
  /[@#][\p{L}\p{N}_]+|(?:\p{L}\.){2,}(?!\p{L})|\d+(?:[.,:]\d+)*[\p{L}]*|[\p{L}\p{N}][\p{L}\p{M}\p{N}_]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*|\.{2,}|-{2,}|\S/gu;
const CLITIC = /^(.+?)(n['’]t|['’](?:s|S|re|ve|ll|d|m))$/u;
const DIGIT = /^\d/;
const LETTER = /^[\p{L}\p{N}]/u;

/**
 * Cuts text into tokens, in order; spans cut exactly their `text`. Hyphens and possessive "’s" are tokens of their own; handles,
 * hashtags, numbers with their unit ("1.2bn", "10th") and dotted abbreviations ("U.S.", "Mr.") are one. Linear time.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const surface = match[0];
    const start = match.index;
    const first = surface.charCodeAt(0);
    if ((first === 64 || first === 35) && surface.length > 1 && !isWordCharacter(text, start - 1)) {
      push(tokens, first === 64 ? "handle" : "hashtag", surface, start);
    } else if (DIGIT.test(surface)) push(tokens, "number", surface, start);
    else if (LETTER.test(surface)) pushWord(tokens, surface, start);
    else if (surface === "." && endsAbbreviation(tokens, text, start)) extendLast(tokens, surface);
    else if ((first === 64 || first === 35) && surface.length > 1) {
      push(tokens, "symbol", surface.slice(0, 1), start);
      pushWord(tokens, surface.slice(1), start + 1);
    } else push(tokens, /^[\p{P}]+$/u.test(surface) ? "punctuation" : "symbol", surface, start);
  }
  return tokens;
}

/** "Mr.", "Gen.", "J.": a full stop that does not end a sentence whatever follows. */
export function isTitleAbbreviation(surface: string): boolean {
  if (!surface.endsWith(".")) return false;
  const bare = surface.slice(0, -1);
  return TITLE_ABBREVIATIONS.has(bare) || /^\p{Lu}$/u.test(bare);
}

function pushWord(tokens: Token[], surface: string, start: number): void {
  const split = surface.includes("'") || surface.includes("’") ? CLITIC.exec(surface) : null;
  if (split?.[1] !== undefined && split[2] !== undefined) {
    push(tokens, "word", split[1], start);
    push(tokens, "word", split[2], start + split[1].length);
  } else push(tokens, /^\p{N}+$/u.test(surface) ? "number" : "word", surface, start);
}

function endsAbbreviation(tokens: readonly Token[], text: string, start: number): boolean {
  const last = tokens.at(-1);
  if (last === undefined || last.end !== start || last.kind !== "word") return false;
  if (ABBREVIATIONS.has(last.text)) return true;
  if (last.text === "No" || last.text === "Nos" || last.text === "pp")
    return /^\s*\d/.test(text.slice(start + 1, start + 4));
  return (
    last.text.length === 1 && /^\p{Lu}$/u.test(last.text) && /^\s?[\p{Lu}]/u.test(text.slice(start + 1, start + 4))
  );
}

function extendLast(tokens: Token[], surface: string): void {
  const last = tokens.pop();
  if (last) tokens.push({ ...last, text: last.text + surface, end: last.end + surface.length });
}

function push(tokens: Token[], kind: Token["kind"], text: string, start: number): void {
  tokens.push({ kind, text, start, end: start + text.length });
}

function isWordCharacter(text: string, at: number): boolean {
  return at >= 0 && /[\p{L}\p{N}]/u.test(text.charAt(at));
}
