import type { Range } from "../../model/doc.ts";
import { LEGAL_FORMS } from "../lexicon/clue-words.ts";
import { matchKnown, placeLength } from "../lexicon/lexicon.ts";
import type { TextView } from "./text-view.ts";

/** Words of a surname, and of what follows it, in the entries of notices. */
const LONGEST_PART = 5;
/** Names that one entry adds after "a.k.a.". */
const MOST_OTHERS = 12;
const SURNAME = /^\p{Lu}[\p{Lu}'’]+$/u;
const GIVEN = /^\p{Lu}(?:\p{Ll}[\p{L}'’]*|\.|[\p{Lu}'’]+)$/u;
const ALSO = /^(?:a\.k\.a\.?|f\.k\.a\.?|aka)$/i;
const QUOTE = /^["“”'‘’]$/u;
/** What the entries of notices say of whom they name. */
const LABELS = ["dob", "pob", "d.o.b.", "nationality", "a.k.a.", "passport", "individual"];

/**
 * Names in an entry of a sanctions notice, "SURNAME, Given Names (a.k.a. OTHER, Names; a.k.a. "NICKNAME")", the first that of the entry
 * itself; none in reports that say nothing of births and nationalities. Linear time.
 */
export function entryNames(view: TextView, { from, to }: Range): Range[] {
  if (!LABELS.some((label) => view.common.has(label) || view.proper.has(label))) return [];
  let start = from;
  while (start < to && (view.tokens[start]?.kind === "number" || /^[.)(]$/.test(view.tokens[start]?.text ?? "")))
    start++;
  const end = listedEnd(view, start, to);
  if (end === 0) return [];
  const names = [{ from: start, to: end }];
  for (let i = end; i < to && names.length < MOST_OTHERS; i++) {
    if (!ALSO.test(view.tokens[i]?.text ?? "")) continue;
    const first = QUOTE.test(view.tokens[i + 1]?.text ?? "") ? i + 2 : i + 1;
    const last = listedEnd(view, first, to) || partEnd(view, first, to, GIVEN);
    if (last > first) names.push({ from: first, to: last });
  }
  return names;
}

/** Whether a name stands after "a.k.a.", in quotes or not, and is another's of the entry. */
export function isAlsoKnownAs(tokens: TextView["tokens"], { from }: Range): boolean {
  const at = QUOTE.test(tokens[from - 1]?.text ?? "") ? from - 2 : from - 1;
  return ALSO.test(tokens[at]?.text ?? "");
}

/** End of "SURNAME, Given Names" that begins at `at`; 0 where none does. */
function listedEnd(view: TextView, at: number, to: number): number {
  const comma = partEnd(view, at, to, SURNAME);
  if (comma === at || view.tokens[comma]?.text !== "," || placeLength(view.tokens, at, comma) === comma - at) return 0;
  const end = partEnd(view, comma + 1, to, GIVEN);
  if (end === comma + 1 || (end < to && !/^[(;,.:)"”]$/.test(view.tokens[end]?.text ?? ""))) return 0;
  const isFirm = [comma - 1, end - 1].some((i) => LEGAL_FORMS.has(view.lower[i] ?? ""));
  const place = matchKnown(view.tokens, comma + 1, end);
  return isFirm || (place && place.known.entityType !== "person" && place.length === end - comma - 1) ? 0 : end;
}

/** Token after the words from `at` on that have the form, hyphens between them included. */
function partEnd({ tokens }: TextView, at: number, to: number, form: RegExp): number {
  const limit = Math.min(to, at + 2 * LONGEST_PART);
  let end = at;
  while (end < limit && form.test(tokens[end]?.text ?? "")) {
    end++;
    while (end < limit && tokens[end]?.text === "-" && /^\p{L}/u.test(tokens[end + 1]?.text ?? "")) end += 2;
  }
  return end;
}
