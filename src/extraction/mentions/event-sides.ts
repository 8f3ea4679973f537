import { TITLE_MODIFIERS } from "../lexicon/words.ts";
import { isNameWord } from "./runs.ts";
import { type TextView, touches } from "./text-view.ts";
import { isRole } from "./titles.ts";

/** How far the names of two sides reach after "between". */
const BETWEEN = 18;

/** End of "between A and B", "between A, B and C" after the noun; `at` if it does not follow. */
export function sidesAfter(view: TextView, at: number): number {
  if (view.lower[at] !== "between") return at;
  const end = Math.min(view.sentences[view.sentenceOf[at] ?? 0]?.tokens.to ?? at, at + BETWEEN);
  for (let i = at + 2; i < end; i++) {
    if (!isSideWord(view, i - 1) && view.tokens[i - 1]?.text !== ",") return at;
    if (view.lower[i] !== "and") continue;
    let to = i + 1;
    let last = at;
    while (
      to < end &&
      isSideWord(view, to) &&
      !(last > at && /^(?:the|his|her|its|their)$/.test(view.lower[to] ?? ""))
    ) {
      if (isNameWord(view, to) || isSideNoun(view, to)) last = to + 1;
      to++;
    }
    if (view.tokens[last]?.text === "," && isSideNoun(view, last - 1) && isNameWord(view, last + 1)) last++;
    while (last > at && last < end && isNameWord(view, last)) last++;
    if (last > at && view.tokens[last]?.text === "-" && touches(view.tokens, last) && touches(view.tokens, last + 1))
      last += 2;
    return last;
  }
  return at;
}

/** End of "with allies", "with Name" after the noun; `at` if it does not follow. */
export function withAfter(view: TextView, at: number): number {
  if (view.lower[at] !== "with") return at;
  if (/^(?:allies|partners|leaders|ministers)$/.test(view.lower[at + 1] ?? "")) return at + 2;
  const end = Math.min(view.sentences[view.sentenceOf[at] ?? 0]?.tokens.to ?? at, at + 8);
  let to = at + 1;
  let last = at;
  while (to < end && isSideWord(view, to)) {
    if (isNameWord(view, to) || (last > at && isSideNoun(view, to))) last = to + 1;
    to++;
  }
  return last;
}

/** What somebody is: "minister", "counterpart". */
function isSideNoun(view: TextView, i: number): boolean {
  return isRole(view, i) || /^(?:counterparts?|colleagues?|homologue)$/.test(view.lower[i] ?? "");
}

/** A word of "US President Joe Biden", "his Ukrainian counterpart Volodymyr Zelensky". */
function isSideWord(view: TextView, i: number): boolean {
  return (
    isNameWord(view, i) ||
    isSideNoun(view, i) ||
    TITLE_MODIFIERS.has(view.lower[i] ?? "") ||
    /^(?:the|of|his|her|its|their|-|['’]s?)$/.test(view.lower[i] ?? "")
  );
}
