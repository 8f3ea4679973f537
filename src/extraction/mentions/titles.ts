import { HONORIFICS, PORTFOLIO, ROLE_NOUNS, TITLE_MODIFIERS } from "../lexicon/words.ts";
import type { TextView } from "./text-view.ts";

/** No title is longer; what comes after so many tokens is not read, so that time stays linear. */
const LONGEST = 24;

/**
 * Number of tokens of the title that begins at `at`: "Prime Minister", "Deputy Foreign Minister", "Secretary of State",
 * "Minister for Trade and Industry", "Lt. Gen."; 0 if none does. A title that begins with a capital goes on in capitals. Looks no
 * further than `end`.
 */
export function titleLength(view: TextView, at: number, end: number): number {
  const to = Math.min(end, at + LONGEST);
  const capital = view.capital[at] === 1;
  let i = at;
  let length = 0;
  while (i < to) {
    const text = view.tokens[i]?.text ?? "";
    if (text === "-" && i > at && i + 1 < to && isTitleWord(view, i + 1)) {
      i++;
      continue;
    }
    if (capital && view.capital[i] !== 1 && view.tokens[i - 1]?.text !== "-" && text !== "and" && text !== "&") break;
    const honour = malayTitle(view, i);
    if (honour > 0) {
      i += honour;
      length = i - at;
    } else if (isRole(view, i)) {
      i++;
      length = i - at;
      const portfolio = portfolioLength(view, i, to);
      if (portfolio > 0) {
        i += portfolio;
        length = i - at;
      }
    } else if (isModifier(view, i, capital)) i++;
    else if (
      capital &&
      i > at &&
      /^(?:and|&)$/.test(text) &&
      isModifier(view, i - 1, capital) &&
      isModifier(view, i + 1, capital)
    )
      i++;
    else break;
  }
  return length;
}

/** Number of tokens of "Tan Sri", "Dato’ Seri", "Dato’"; 0 for others. "Tan" alone is a surname. */
function malayTitle({ tokens }: TextView, at: number): number {
  const text = tokens[at]?.text ?? "";
  if (!/^(?:Tan|Dato|Datuk|Dato['’])$/.test(text)) return 0;
  const mark = /^['’]$/.test(tokens[at + 1]?.text ?? "") ? 2 : 1;
  if (/^(?:Sri|Seri)$/.test(tokens[at + mark]?.text ?? "")) return mark + 1;
  return text === "Tan" ? 0 : mark;
}

/** Whether the token alone says what somebody is: "minister", "Gen.", "spokeswoman". */
export function isRole(view: TextView, i: number): boolean {
  const lower = view.lower[i] ?? "";
  return ROLE_NOUNS.has(lower) || (view.capital[i] === 1 && HONORIFICS.has(view.tokens[i]?.text ?? ""));
}

function isModifier(view: TextView, i: number, capital: boolean): boolean {
  const text = view.tokens[i]?.text ?? "";
  return text !== "May" && (TITLE_MODIFIERS.has(view.lower[i] ?? "") || (capital && PORTFOLIO.has(text)));
}

function isTitleWord(view: TextView, i: number): boolean {
  return isRole(view, i) || TITLE_MODIFIERS.has(view.lower[i] ?? "");
}

/** "of State", "for Foreign Affairs and Trade" after a role. */
function portfolioLength(view: TextView, at: number, to: number): number {
  const link = view.lower[at];
  if (link !== "of" && link !== "for") return 0;
  let i = at + 1;
  if (view.lower[i] === "the") i++;
  const first = i;
  while (i < to) {
    const text = view.tokens[i]?.text ?? "";
    const next = view.tokens[i + 1]?.text ?? "";
    if (PORTFOLIO.has(text)) i++;
    else if (i > first && (text === "and" || text === "," || text === "&") && PORTFOLIO.has(next)) i++;
    else break;
  }
  return i > first ? i - at : 0;
}
