import type { Chunk } from "../../model/doc.ts";
import type { Clause } from "./clause.ts";
import type { Groups } from "./groups.ts";
import { headMention } from "./noun-chunks.ts";
import { SAYING } from "./verb-classes.ts";

/** "The finding, Berg said, was wrong": the chunk before "Berg said", -1 where it is no aside. */
export function beforeSaying(chunks: readonly Chunk[], groups: Groups, { verb, subjects }: Clause): number {
  const [first] = subjects;
  const start = first === undefined || first > verb ? -1 : groups.startOf(first);
  const noun = start - 2;
  const aside =
    chunks[verb + 1]?.kind === "comma" && chunks[start - 1]?.kind === "comma" && chunks[noun]?.kind === "noun";
  return aside && !chunks[noun]?.time && groups.endOf(noun) === start - 1 ? noun : -1;
}

const ASIDES = new Set(["where", "when", "while", "though", "although", "as", "if", "since", "because", "whose"]);

/** "Guinea, where the outbreak began, got masks": the noun before a clause between commas. */
export function subjectAround(
  chunks: readonly Chunk[],
  groups: Groups,
  { opener, verb }: Clause,
): readonly number[] | null {
  if (!ASIDES.has(opener)) return null;
  for (let at = verb - 1; at > 1; at -= 1) {
    const chunk = chunks[at];
    if (chunk?.kind === "break") return null;
    const opens =
      (chunk?.kind === "subordinator" && chunk.word === opener) || (chunk?.kind === "relative" && opener === "whose");
    if (!opens) continue;
    const noun = chunks[at - 1]?.kind === "comma" ? at - 2 : -1;
    return chunks[noun]?.kind === "noun" && !chunks[noun]?.time ? groups.membersAt(noun) : null;
  }
  return null;
}

/** "European Union — bars its banks …": what a line begins with acts in it. */
export function namedByLine(chunks: readonly Chunk[], groups: Groups, mark: number, verb: number): readonly number[] {
  const line =
    mark === verb - 1 && chunks[mark]?.word !== ";" && chunks[0]?.kind === "noun" && groups.endOf(0) === mark;
  return line && headMention(chunks[0]) !== null && chunks[verb]?.verb?.form === "finite" ? groups.membersAt(0) : [];
}

/** "The claim that Kyiv had refused talks was rejected", "the man who met Biden called": the subject stands before the clause between. */
export function outerSubject(
  chunks: readonly Chunk[],
  groups: Groups,
  done: ReadonlyMap<number, Clause>,
  inner: number,
): readonly number[] | null {
  const clause = done.get(inner);
  if (!clause || SAYING.has(chunks[inner]?.verb?.lemma ?? "")) return null;
  if (clause.opener === "who" || clause.opener === "which") return clause.subjects;
  if (clause.opener !== "that") return null;
  const first = clause.subjects[0];
  const that = (first === undefined ? inner : groups.startOf(first)) - 1;
  if (chunks[that]?.word !== "that" || chunks[that - 1]?.kind !== "noun") return null;
  let noun = that - 1;
  while (chunks[noun - 1]?.kind === "preposition" && chunks[noun - 2]?.kind === "noun") noun -= 2;
  return groups.membersAt(noun);
}

/** "Acme, which sells oil, and its owner, Berg, were listed": who stands before such a clause acts too. */
export function joinedBefore(chunks: readonly Chunk[], groups: Groups, subjects: readonly number[]): readonly number[] {
  const start = groups.startOf(subjects[0] ?? 0);
  if (chunks[start - 1]?.kind !== "coordinator" || chunks[start - 2]?.kind !== "comma") return subjects;
  let verbs = 0;
  for (let at = start - 3; at > 0; at -= 1) {
    const kind = chunks[at]?.kind;
    if (kind === "break") break;
    if (kind === "verb") verbs += 1;
    if (kind !== "relative") continue;
    const noun = chunks[at - 1]?.kind === "comma" ? at - 2 : at - 1;
    const before = chunks[groups.startOf(noun) - 1]?.kind;
    const opens = before === undefined || before === "break" || before === "subordinator" || before === "coordinator";
    return verbs > 0 && opens && chunks[noun]?.kind === "noun" ? [...groups.membersAt(noun), ...subjects] : subjects;
  }
  return subjects;
}

/** ", 61,": how old somebody is. */
export function isAge(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  const bare = chunk?.kind === "noun" && chunk.heads[0] === "" && chunk.mentions.length === 0;
  return bare && chunks[at - 1]?.kind === "comma" && chunks[at + 1]?.kind === "comma";
}
