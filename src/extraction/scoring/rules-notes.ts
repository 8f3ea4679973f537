import type { DocMention } from "../../model/doc.ts";
import type { Candidate } from "./candidates.ts";
import type { Ruled } from "./ruled.ts";

/** What the rules found for the ends of a candidate, and what else they found beside it. */
export function rulesNotes(
  { relationType, source, target }: Candidate,
  ruled: readonly Ruled[],
  mentions: readonly DocMention[],
): { readonly notes: readonly string[]; readonly ruled: Ruled | null } {
  const notes = new Set<string>();
  const entityOf = (mention: number) => mentions[mention]?.entity ?? null;
  const [from, to] = [entityOf(source), entityOf(target)];
  let exact: Ruled | null = null;
  for (const found of ruled) {
    const { role } = found;
    const [a, b] = [entityOf(role.source), entityOf(role.target)];
    const same = (a === from && b === to) || (relationType === "called" && a === to && b === from);
    if (found.relationType !== relationType) {
      if (same) notes.add(`rule other ${found.relationType}`);
    } else if (same) {
      if (exact === null || role.confidence > exact.role.confidence) exact = found;
    } else if (a === to && b === from) notes.add("rule reversed");
    else if (a === from) notes.add("rule same source");
    else if (b === to) notes.add("rule same target");
    else notes.add("rule elsewhere");
  }
  if (exact) {
    notes.add("rule").add(`rule ${exact.status}`).add(`rule ${exact.frame}`);
    notes.add(`rule sure ${Math.round(exact.role.confidence * 10)}`);
    if (exact.role.source === source && exact.role.target === target) notes.add("rule exact");
  } else notes.add("no rule");
  return { notes: [...notes], ruled: exact };
}
