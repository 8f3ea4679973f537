import type { Chunk, DocMention } from "../../model/doc.ts";
import { BODY_NOUNS, LEADERS, PERSON_NOUNS } from "./describing-nouns.ts";
import { coordinatorAt } from "./joins.ts";
import { headMention, isNoun } from "./noun-chunks.ts";
import { SAYING } from "./verb-classes.ts";

/** "Joe Biden, the US president", "Murat Iliyev, the owner of Steppe Air". */
export function isApposition(
  chunks: readonly Chunk[],
  mentions: readonly DocMention[],
  last: number,
  member: number,
): boolean {
  if (sameEntity(chunks, mentions, last, member) || describes(chunks, mentions, last, member)) return true;
  const chunk = chunks[member];
  if (!chunk || headMention(chunk) !== null) return false;
  if (!chunks[last]?.mentions.some(({ part }) => part === "head")) return false;
  if (coordinatorAt(chunks, member + 1) > 0 || isNoun(chunks, member + 1)) return false;
  let after = member + 1;
  while (chunks[after]?.kind === "preposition" && chunks[after + 1]?.kind === "noun") after += 2;
  const verb = chunks[after]?.verb;
  return !verb || (after > member + 1 && !SAYING.has(verb.lemma));
}

/** Whether a noun without a name of its own describes the person or body after its comma. */
export function describes(
  chunks: readonly Chunk[],
  mentions: readonly DocMention[],
  last: number,
  member: number,
): boolean {
  const head = headMention(chunks[member]);
  const type = mentions[head ?? -1]?.entityType;
  if (head === null || headMention(chunks[last]) !== null) return false;
  const ends = coordinatorAt(chunks, member + 1) === 0 || chunks[member + 1]?.kind === "comma";
  const nouns = type === "person" ? PERSON_NOUNS : type === "organization" ? BODY_NOUNS : null;
  return ends && nouns?.has(chunks[last]?.heads[0] ?? "") === true;
}

/** Whether two nouns name the same, or what they are of is the same. */
export function sameEntity(chunks: readonly Chunk[], mentions: readonly DocMention[], a: number, b: number): boolean {
  const entities = [a, b].map((at) => {
    const mention = headMention(chunks[at]) ?? chunks[at]?.mentions.find(({ part }) => part !== "possessor")?.mention;
    return mention === undefined ? null : (mentions[mention]?.entity ?? null);
  });
  return entities[0] !== null && entities[0] === entities[1];
}

/** ", formerly a surgeon,": what somebody is or was. */
export function isRole(chunks: readonly Chunk[], at: number): boolean {
  return isNoun(chunks, at) && chunks[at]?.mentions.length === 0 && chunks[at + 1]?.kind === "comma";
}

/** "the leaders of Norland and Westland, Berg and Holm": whom a list of states with as many people after it names, those people alone. */
export function namedLeaders(chunks: readonly Chunk[], mentions: readonly DocMention[], members: number[]): number[] {
  const first = chunks[members[0] ?? 0];
  if (!LEADERS.test(first?.heads[0] ?? "") || !first?.mentions.some(({ depth }) => depth === 1)) return members;
  const people = members.filter((at) => mentions[headMention(chunks[at]) ?? -1]?.entityType === "person");
  return people.length > 1 && people.length * 2 === members.length && people[0] === members[people.length]
    ? people
    : members;
}
