import type { Chunk, Token } from "../../model/doc.ts";
import type { Theme } from "./frame.ts";

const MONEY = /^(?:[$€£¥₹₽₴₩]|[A-Z]{1,3}\$|EUR|USD|GBP|CAD|AUD|CHF|SEK|NOK|DKK|million|billion|\d[\d.,]*(?:m|bn|mn))$/u;

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
  return chunk.heads.some((head) => nouns.has(head)) || (money && words.some(({ text }) => MONEY.test(text)));
}
