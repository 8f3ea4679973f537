import { matchKnown } from "../lexicon/lexicon.ts";
import { CALENDAR } from "../lexicon/words.ts";
import { type TextView, touches } from "./text-view.ts";

/** How many tokens a dateline may have. */
const LONGEST = 22;
/** What entries of lists say of days, and datelines do not. */
const BIRTH = /^(?:DOB|POB|born|Born)$/;

/**
 * End of the dateline that the sentence at `from` begins with, exclusive: "WASHINGTON/BANGKOK, Jan 31 (Agency) -", "Geneva, 3 May —";
 * `from` if it begins with none.
 */
export function datelineEnd(view: TextView, from: number, to: number): number {
  const { tokens } = view;
  const first = tokens[from];
  if (!first || view.capital[from] !== 1) return from;
  const state = matchKnown(tokens, from, to);
  const isState =
    state?.known.entityType === "country" &&
    state.form === "name" &&
    /^(?:—|–|-|--)$/.test(tokens[from + state.length]?.text ?? "");
  let shouted = isShout(first.text) && !isState;
  let dated = false;
  let bracket = false;
  let inside = false;
  for (let i = from; i < Math.min(to, from + LONGEST); i++) {
    const token = tokens[i];
    if (!token) break;
    const dash = /^(?:—|–|-|--)$/.test(token.text);
    if (dash && (token.text !== "-" || !touches(tokens, i)) && i > from) return shouted || dated || bracket ? i : from;
    if (token.text === ":" && dated) return i;
    if (BIRTH.test(token.text)) return from;
    if (token.text === "(" || token.text === ")") {
      bracket = true;
      inside = token.text === "(";
    } else if (CALENDAR.has(token.text) && (!/^[AP]M$/.test(token.text) || tokens[i - 1]?.kind === "number"))
      dated = true;
    else if (token.kind === "word" && view.capital[i] !== 1 && !bracket && !/^(?:and|of|es|de|al|el)$/.test(token.text))
      return from;
    else if (/^[.!?“”"]$/.test(token.text)) return (shouted || tokens[i - 1]?.text === ")") && dated ? i : from;
    if (isShout(token.text) && !isState) shouted = true;
  }
  const isAlone = tokens[to - 1]?.text === ")" || (tokens[from + 1]?.text === "," && tokens[to - 1]?.kind === "number");
  return dated && isAlone && !inside && to - from <= LONGEST ? to : from;
}

function isShout(text: string): boolean {
  return text.length > 3 && text === text.toUpperCase() && /^\p{Lu}+$/u.test(text);
}
