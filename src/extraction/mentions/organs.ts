import type { Range } from "../../model/doc.ts";
import { matchKnown } from "../lexicon/lexicon.ts";
import { ORGAN_ADJECTIVES, ORGAN_NOUNS } from "../lexicon/organ-words.ts";
import { ACTION_VERBS } from "../lexicon/words.ts";
import type { TextView } from "./text-view.ts";

/**
 * An organ of government in lower case: "the Turkish foreign ministry", "China’s central bank", "the election commission", "Zambia’s
 * ministry of health". A bare "the ministry" is a description, not a name.
 */
export function organAt(view: TextView, at: number, to: number): Range | null {
  const owner = matchKnown(view.tokens, at, to);
  const owned = owner?.known.entityType === "country";
  let first = at;
  if (owned) {
    first += owner.length;
    const possessive = /^['’]s?$/.test(view.lower[first] ?? "");
    if (owner.form === "capital" && !possessive) return null;
    if (possessive) first++;
  } else if (/^(?:the|its|a)$/.test(view.lower[at] ?? "")) first++;
  else return null;
  const end = ministryEnd(view, first, to) ?? bodyEnd(view, first, to, owned) ?? (owned ? null : actorEnd(view, first));
  if (end === null || isPartOfMore(view, end)) return null;
  if (view.lower[end - 1] === "embassy" && (owner?.form === "capital" || isPlace(view, at))) return null;
  return { from: owned ? at : first, to: end };
}

/** "ministry of health", "department of trade and industry". */
function ministryEnd(view: TextView, at: number, to: number): number | null {
  if (!/^(?:ministry|department)$/.test(view.lower[at] ?? "") || view.capital[at] === 1) return null;
  if (!/^(?:of|for)$/.test(view.lower[at + 1] ?? "")) return null;
  let i = view.lower[at + 2] === "the" ? at + 3 : at + 2;
  const first = i;
  while (
    i < to &&
    (ORGAN_ADJECTIVES.has(view.lower[i] ?? "") ||
      (view.lower[i] === "and" && ORGAN_ADJECTIVES.has(view.lower[i + 1] ?? "")))
  )
    i++;
  return i > first ? i : null;
}

/** "foreign ministry", "central bank"; with its state before it also "army", "embassy". */
function bodyEnd(view: TextView, at: number, to: number, owned: boolean): number | null {
  let i = at;
  while (i < Math.min(to, at + 4) && (ORGAN_ADJECTIVES.has(view.lower[i] ?? "") || (view.lower[i] === "and" && i > at)))
    i++;
  if (i > at && !isOrganNoun(view, i) && isOrganNoun(view, i - 1)) i--;
  const noun = view.lower[i] ?? "";
  const adjectives = i - at;
  const whole = adjectives > 0 ? `${view.lower[i - 1]} ${noun}` : noun;
  const needs = ORGAN_NOUNS.get(noun) ?? ORGAN_NOUNS.get(whole);
  if (needs === undefined || view.capital[i] === 1) return null;
  if (needs === "with-adjective" && adjectives === 0) return null;
  if (!owned && (adjectives === 0 || needs === "with-owner")) return null;
  return i + 1;
}

/** "police" is one, and tells which in "police academy". */
function isOrganNoun({ lower }: TextView, i: number): boolean {
  return ORGAN_NOUNS.has(lower[i] ?? "") || ORGAN_NOUNS.has(`${lower[i - 1] ?? ""} ${lower[i] ?? ""}`);
}

/** "the army said", "the junta’s account": the one of the state that is spoken of, where it acts. */
function actorEnd({ lower }: TextView, at: number): number | null {
  if (lower[at] !== "army" && lower[at] !== "junta") return null;
  const after = lower[at + 1] ?? "";
  return /^['’]s?$/.test(after) || ACTION_VERBS.has(after) ? at + 1 : null;
}

/** "outside the Swiss embassy". */
function isPlace(view: TextView, at: number): boolean {
  const before = view.lower[at - 1] === "the" ? at - 2 : at - 1;
  return /^(?:in|at|near|outside|around|inside|to|into)$/.test(view.lower[before] ?? "");
}

/** "the foreign ministry building", "navy ships". */
function isPartOfMore(view: TextView, after: number): boolean {
  return /^(?:buildings?|headquarters|ships?|vessels?|bases?|bonds?|bills?|stations?|sites?|operations?)$/.test(
    view.lower[after] ?? "",
  );
}
