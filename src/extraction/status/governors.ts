import type { Token } from "../../model/doc.ts";
import type { Clause, Parse } from "../syntax/clause.ts";
import { BEFORE_CLAUSE, BELIEVING } from "./effects.ts";

/** Whoever is named by these does not say or think so. */
export const DOUBTERS = /^(?:few|no|none|neither|nobody|nothing|hardly|scarcely)$/iu;

/** "wanted to help and called": a past form that "and" joins to an infinitive is its own, not wanted. */
export function isJoined(
  { chunks }: Parse,
  tokens: readonly Token[],
  { verb, subjects }: Clause,
  governor: Clause,
): boolean {
  const own = chunks[verb];
  const past = tokens[own?.tokens.from ?? -1]?.text.toLowerCase() !== own?.verb?.lemma;
  return past && governor.verb < verb && subjects[0] !== undefined && subjects[0] === governor.subjects[0];
}

/** "wishes it had sent": the verb right before a clause that no word opens. */
export function bareGovernor(
  { chunks, groups, byVerb }: Parse,
  { verb, subjects, opener }: Clause,
): Clause | undefined {
  const [subject] = subjects;
  if (opener !== "" || subject === undefined || subject > verb) return undefined;
  const before = groups.startOf(subject) - 1;
  const lemma = chunks[before]?.verb?.lemma ?? "";
  return BEFORE_CLAUSE.has(lemma) || BELIEVING.has(lemma) ? byVerb.get(before) : undefined;
}

/** "few believe", "nobody says". */
export function isDoubted({ chunks }: Parse, tokens: readonly Token[], { subjects, verb }: Clause): boolean {
  return subjects.some((at) => {
    const chunk = chunks[at];
    return at < verb && chunk !== undefined && DOUBTERS.test(tokens[chunk.tokens.from]?.text ?? "");
  });
}

/** "it was not Berg who called": what a relative clause tells of somebody who is ruled out. */
export function isDeniedByCleft(
  { chunks, groups }: Parse,
  tokens: readonly Token[],
  { verb, subjects, opener }: Clause,
): boolean {
  if (!/^(?:who|that|which)$/.test(opener)) return false;
  let marker = verb - 1;
  while (marker > 0 && chunks[marker]?.word !== opener) marker -= 1;
  const start = groups.startOf(subjects.find((at) => at < verb) ?? marker - 1);
  const not = chunks[start - 1]?.word === "not";
  const be = not ? start - 2 : start - 1;
  if (chunks[be]?.verb?.lemma !== "be" || !(not || chunks[be]?.verb?.negated)) return false;
  return /^it$/i.test(tokens[(chunks[be]?.tokens.from ?? 0) - 1]?.text ?? "");
}
