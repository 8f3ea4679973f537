import type { Token, VerbGroup } from "../../model/doc.ts";
import type { Clause, Parse } from "../syntax/clause.ts";

/** An auxiliary stands no more chunks before its verb. */
const FARTHEST_AUXILIARY = 9;

/** "will in the near future also speak", "did, he insisted, not call": an auxiliary that something parts from its verb. */
export function strandedAuxiliary({ chunks }: Parse, tokens: readonly Token[], verb: number): VerbGroup | null {
  const own = chunks[verb];
  if (
    own?.verb?.form !== "finite" ||
    own.verb.modal !== null ||
    own.verb.negated ||
    own.verb.passive ||
    own.verb.perfect
  )
    return null;
  if (tokens[own.tokens.from]?.text.toLowerCase() !== own.verb.lemma) return null;
  for (let at = verb - 1; at >= Math.max(0, verb - FARTHEST_AUXILIARY); at -= 1) {
    const chunk = chunks[at];
    if (!chunk || chunk.kind === "break" || chunk.kind === "relative" || chunk.kind === "coordinator") return null;
    const group = chunk.verb;
    if (group)
      return group.lemma === group.modal || (group.lemma === "do" && chunks[at + 1]?.kind !== "noun") ? group : null;
  }
  return null;
}

/** "Had Biden called, …", "Should it invade, …": a condition without "if". */
export function isCounterfactual(
  { chunks, groups }: Parse,
  tokens: readonly Token[],
  { verb, subjects }: Clause,
): boolean {
  const [subject] = subjects;
  if (subject === undefined || subject > verb) return false;
  const auxiliary = groups.startOf(subject) - 1;
  const chunk = chunks[auxiliary];
  const before = chunks[auxiliary - 1];
  if (!chunk?.verb || (before && before.kind !== "break" && before.kind !== "comma" && before.kind !== "coordinator"))
    return false;
  const word = tokens[chunk.tokens.from]?.text ?? "";
  return (
    chunk.tokens.to - chunk.tokens.from === 1 &&
    /^(?:[Hh]ad|[Ss]hould|[Ww]ere)$/.test(word) &&
    groups.endOf(subject) === verb
  );
}

/** "would have the Council sanction": the clause that has it done. */
export function causerOf(
  { chunks, groups, byVerb }: Parse,
  tokens: readonly Token[],
  { verb, subjects }: Clause,
): Clause | undefined {
  const [subject] = subjects;
  const own = chunks[verb];
  if (subject === undefined || subject > verb || own?.verb?.form !== "finite") return undefined;
  if (tokens[own.tokens.from]?.text.toLowerCase() !== own.verb.lemma) return undefined;
  const before = groups.startOf(subject) - 1;
  return /^(?:have|make|let|see|help)$/.test(chunks[before]?.verb?.lemma ?? "") ? byVerb.get(before) : undefined;
}

/** "did not hesitate to", "has never failed to": what would deny is denied itself. */
export function isUndone({ chunks }: Parse, { verb }: Clause): boolean {
  return chunks[verb]?.verb?.negated === true || chunks[verb - 1]?.word === "never";
}
