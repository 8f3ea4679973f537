import type { Chunk, Token } from "../../model/doc.ts";
import { NAMES } from "../amounts/currencies.ts";
import type { Theme } from "./frame.ts";

const MONEY = /^(?:[$€£¥₹₽₴₩]|[A-Z]{1,3}\$|EUR|USD|GBP|CAD|AUD|CHF|SEK|NOK|DKK|million|billion|\d[\d.,]*(?:m|bn|mn))$/u;

/** "500,000 zorin": so many of what has no plural is money. */
const LARGE = /^\d{1,3}(?:,\d{3})+$/;
const UNCOUNTED = /^(?:troops|people|men|women|children|police|staff|personnel|cattle|sheep)$|s$/;

/** "a list of eleven boats" gives no boats. */
const PAPERS = /^(?:lists?|photos?|pictures?|maps?|reports?|questions?|descriptions?|plans?)$/;

/** Whether a noun phrase names what the theme asks: one of its nouns, or a sum of money. First aid and legal aid are none. */
export function namesTheme(
  tokens: readonly Token[],
  chunk: Chunk,
  { nouns, money }: Pick<Theme, "nouns" | "money">,
): boolean {
  const words = tokens.slice(chunk.tokens.from, chunk.tokens.to);
  if (words.some(({ text }, at) => /^aid$/i.test(text) && /^(?:first|legal)$/i.test(words[at - 1]?.text ?? "")))
    return false;
  if (PAPERS.test(chunk.heads[0] ?? "")) return false;
  return chunk.heads.some((head) => nouns.has(head)) || (money && isMoney(words));
}

function isMoney(words: readonly Token[]): boolean {
  if (words.some(({ text }) => MONEY.test(text))) return true;
  const at = words.findIndex(({ text }) => LARGE.test(text));
  const unit = at < 0 ? undefined : words[at + 1]?.text;
  if (unit === undefined) return false;
  return (
    Object.hasOwn(NAMES, unit.replace(/s$/, "")) ||
    (at + 2 === words.length && /^\p{Ll}{3,}$/u.test(unit) && !UNCOUNTED.test(unit))
  );
}
