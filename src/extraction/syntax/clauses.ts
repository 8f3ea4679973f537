import type { Chunk, DocMention } from "../../model/doc.ts";
import { joinedBefore } from "./asides.ts";
import type { Clause, Parse, Phrase } from "./clause.ts";
import { complementsOf, GIVING, readPhrases } from "./complements.ts";
import { groupNouns } from "./groups.ts";
import { gapOf, headOf } from "./subjects.ts";

/** Finds subjects, objects and prepositional phrases in the chunks of one sentence. Linear but for very long coordination. */
export function parseClauses(chunks: readonly Chunk[], mentions: readonly DocMention[]): Parse {
  const groups = groupNouns(chunks, mentions);
  const clauses: Clause[] = [];
  const byVerb = new Map<number, Clause>();
  chunks.forEach(({ verb }, at) => {
    if (!verb) return;
    const { subjects: found, governor, noun, opener } = headOf(chunks, groups, byVerb, at);
    const subjects = verb.form === "finite" ? joinedBefore(chunks, groups, found) : found;
    const { objects, phrases, particle } = complementsOf(chunks, groups, at);
    const given = objects.length === 1 && GIVING.has(verb.lemma);
    const gap = objects.length === 0 || given ? gapOf(chunks, groups, at, subjects, given) : [];
    const clause = { verb: at, subjects, objects, phrases, particle, governor, noun, gap, opener };
    clauses.push(clause);
    byVerb.set(at, clause);
  });
  for (const clause of clauses) if (clause.subjects.length === 0) lookAhead(chunks, clauses, byVerb, clause);
  return { chunks, groups, clauses: [...byVerb.values()], byVerb };
}

/** The prepositional phrases that follow a noun chunk without a verb or comma between. */
export function phrasesAfter({ chunks, groups }: Parse, noun: number): Phrase[] {
  return readPhrases(chunks, groups, groups.endOf(noun));
}

/** "Refuting the claims, Horne disputed …": a verb without a subject at the head of its sentence takes that of the next one. */
function lookAhead(
  chunks: readonly Chunk[],
  clauses: readonly Clause[],
  byVerb: Map<number, Clause>,
  clause: Clause,
): void {
  const form = chunks[clause.verb]?.verb?.form;
  if (form === "finite") return;
  const next = clauses.find(
    ({ verb, subjects }) => verb > clause.verb && subjects.length > 0 && chunks[verb]?.verb?.form === "finite",
  );
  if (!next) return;
  for (let at = clause.verb; at < next.verb; at += 1) if (chunks[at]?.kind === "break") return;
  byVerb.set(clause.verb, { ...clause, subjects: next.subjects });
}
