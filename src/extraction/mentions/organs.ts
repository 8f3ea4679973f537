import type { Range } from "../../model/doc.ts";
import { matchKnown } from "../lexicon/lexicon.ts";
import { ORGAN_ADJECTIVES, ORGAN_NOUNS } from "../lexicon/organ-words.ts";
import type { TextView } from "./text-view.ts";

/**
 * An organ of government in lower case: "the Turkish foreign ministry", "China’s central bank", "the election commission".
 * A bare "the ministry" is a description, not a name.
 */
export function organAt(view: TextView, at: number, to: number): Range | null {
  const match = matchKnown(view.tokens, at, to);
  const owner = match?.form === "capital" ? null : match;
  let i = at;
  if (owner?.known.entityType === "country") {
    i += owner.length;
    if (/^['’]s?$/.test(view.lower[i] ?? "")) i++;
  } else if (view.lower[at] !== "the" && view.lower[at] !== "its" && view.lower[at] !== "a") return null;
  else i++;
  const owned = owner !== null;
  const first = i;
  while (
    i < to &&
    i < first + 4 &&
    (ORGAN_ADJECTIVES.has(view.lower[i] ?? "") || (view.lower[i] === "and" && i > first))
  )
    i++;
  const noun = view.lower[i] ?? "";
  const adjectives = i - first;
  const whole = adjectives > 0 ? `${view.lower[i - 1]} ${noun}` : noun;
  const bare = ORGAN_NOUNS.get(noun) ?? ORGAN_NOUNS.get(whole);
  if (bare === undefined || view.capital[i] === 1) return null;
  if (bare === "with-adjective" && adjectives === 0) return null;
  if (!owned && (adjectives === 0 || bare === "with-owner")) return null;
  if (isPartOfMore(view, i + 1) || (noun === "embassy" && isPlace(view, at))) return null;
  return { from: owned ? at : first, to: i + 1 };
}

/** "outside the Swiss embassy". */
function isPlace(view: TextView, at: number): boolean {
  const before = view.lower[at - 1] === "the" ? at - 2 : at - 1;
  return /^(?:in|at|near|outside|around|inside|to|into|from)$/.test(view.lower[before] ?? "");
}

/** "the foreign ministry building", "army chief", "navy ships". */
function isPartOfMore(view: TextView, after: number): boolean {
  return (
    /^(?:building|buildings|headquarters|chief|chiefs|commander|officer|officers|ship|ships|vessel|vessels|base|bases|officials?|spokes\w+|source|sources|sites?|bonds?|bills?|stations?|general|generals|leaders?|governor|minister|secretary|head|operations?)$/.test(
      view.lower[after] ?? "",
    ) &&
    /^(?:building|buildings|headquarters|ship|ships|vessel|vessels|base|bases|bonds?|bills?|stations?|sites?|operations?)$/.test(
      view.lower[after] ?? "",
    )
  );
}
