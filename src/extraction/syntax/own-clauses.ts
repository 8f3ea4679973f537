import type { Chunk } from "../../model/doc.ts";
import { headMention, isNoun } from "./noun-chunks.ts";
import { SAYING } from "./verb-classes.ts";

/** What explains a name takes no more chunks. */
const LONGEST_EXPLANATION = 5;

/** "sent 10 tents and Denmark 20 blankets": the name begins a clause of its own, whose verb is left out. */
export function isGapped(chunks: readonly Chunk[], last: number, member: number): boolean {
  const [before, named, after] = [chunks[last], chunks[member], chunks[member + 1]];
  if (before?.kind !== "noun" || named?.kind !== "noun" || after?.kind !== "noun" || after.time) return false;
  return headMention(before) === null && headMention(named) !== null && headMention(after) === null;
}

/** "on Acme and Norland on Bankia": a clause of its own, whose verb is left out. */
export function repeats(chunks: readonly Chunk[], first: number, member: number): boolean {
  const [before, after] = [chunks[first - 1], chunks[member + 1]];
  if (headMention(chunks[member]) === null || !isNoun(chunks, member + 2)) return false;
  return before?.kind === "preposition" && after?.kind === "preposition" && before.word === after.word;
}

/** "called Zelensky and Putin called Xi": the last of the list is the subject of a clause of its own. */
export function splitsClause(chunks: readonly Chunk[], start: number, member: number): boolean {
  let next = afterExplanation(chunks, member);
  while (chunks[next]?.kind === "adverb" || chunks[next]?.time) next += 1;
  const verb = chunks[next]?.verb;
  if (verb?.form !== "finite") return false;
  const before = chunks[start - 1];
  if (before?.kind === "verb") return !SAYING.has(before.verb?.lemma ?? "");
  return before?.kind === "preposition" && before.word !== "between" && finiteBefore(chunks, start);
}

/** ", and its owner, Berg, 61, | were listed": past what explains a member before its verb; else right after the member. */
function afterExplanation(chunks: readonly Chunk[], member: number): number {
  if (chunks[member - 1]?.kind !== "coordinator" || chunks[member - 2]?.kind !== "comma") return member + 1;
  let at = member + 1;
  while (at < member + LONGEST_EXPLANATION && chunks[at]?.kind === "comma" && isNoun(chunks, at + 1)) at += 2;
  const closes = at > member + 1 && chunks[at]?.kind === "comma" && chunks[at + 1]?.verb;
  return closes && !SAYING.has(closes.lemma) ? at + 1 : member + 1;
}

/** Whether a clause before `start` has its verb already. */
function finiteBefore(chunks: readonly Chunk[], start: number): boolean {
  for (let at = start - 1; at >= 0; at -= 1) {
    const chunk = chunks[at];
    if (chunk?.kind === "break" || chunk?.kind === "subordinator" || chunk?.kind === "relative") return false;
    if (chunk?.verb?.form === "finite") return true;
  }
  return false;
}
