import type { EntityType } from "../../model/schema.ts";
import { peopleBefore } from "../roles/both.ts";
import { headMention } from "../syntax/noun-chunks.ts";
import type { Reading } from "./reading.ts";

const NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  both: 2,
  pair: 2,
  couple: 2,
  duo: 2,
  three: 3,
  trio: 3,
  four: 4,
  quartet: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
};
const PEOPLE =
  /^(?:men|women|leaders|ministers|presidents|premiers|envoys|officials|diplomats|brothers|sisters|generals|commanders|officers|lawmakers|colleagues|politicians|judges|businessmen|oligarchs|rulers|princes|chiefs|heads|twins|cousins)$/;
const BODIES =
  /^(?:firms|companies|banks|groups|organisations|organizations|agencies|entities|ministries|parties|airlines|carriers|militias|newspapers|papers|refiners|makers|lines|charities|exchanges|houses)$/;
const STATES =
  /^(?:countries|states|nations|governments|capitals|neighbours|neighbors|allies|donors|republics|powers)$/;
/** "the two", "the pair", "all four": any kind, all of one. */
const ANY = /^(?:pair|trio|quartet|duo|two|three|four|five|six|both)$/;
/** A list is taken up so many sentences later at most. */
const REACH = 3;

/** What a noun phrase says of a group: how many, and of what kind. */
interface Count {
  readonly count: number;
  readonly type: EntityType | null;
}

/** "the trio", "both firms", "all four", "the three banks", "the two leaders": how many of what; null for other words. */
export function countIn(words: readonly string[]): Count | null {
  const [first = "", second = "", third = "", more] =
    words[0] === "all" || words[0] === "of" ? ["the", ...words.slice(1)] : words;
  if (more !== undefined) return null;
  const parts =
    first === "the" || first === "these" || first === "those"
      ? [second, third]
      : first === "both"
        ? [first, second]
        : [];
  const count = NUMBERS[parts[0] ?? ""];
  if (count === undefined) return null;
  const noun = parts[1] ?? "";
  if (noun === "") return ANY.test(parts[0] ?? "") ? { count, type: null } : null;
  if (noun === "of" || noun === "them") return { count, type: null };
  if (PEOPLE.test(noun)) return { count, type: "person" };
  if (BODIES.test(noun)) return { count, type: "organization" };
  return STATES.test(noun) ? { count, type: "country" } : null;
}

/** The last list before a chunk of exactly so many names of one kind; none where another list of that kind stands nearer. */
export function lastGroup(
  reading: Pick<Reading, "parses" | "mentions">,
  sentence: number,
  chunk: number,
  { count, type }: Count,
): number[] {
  for (let at = sentence; at >= Math.max(0, sentence - REACH); at -= 1) {
    const parse = reading.parses[at];
    if (!parse) continue;
    for (let noun = (at === sentence ? chunk : parse.chunks.length) - 1; noun >= 0; noun -= 1) {
      if (parse.chunks[noun]?.kind !== "noun" || parse.groups.startOf(noun) !== noun) continue;
      const members = parse.groups.membersAt(noun).flatMap((member) => {
        const head = headMention(parse.chunks[member]);
        return head !== null && reading.mentions[head]?.entity != null ? [head] : [];
      });
      const entities = new Set(members.map((member) => reading.mentions[member]?.entity));
      const kinds = new Set(members.map((member) => reading.mentions[member]?.entityType));
      if (members.length === count && entities.size === count && kinds.size === 1 && (type === null || kinds.has(type)))
        return members;
    }
  }
  return type === "person" ? peopleBefore(reading.parses, reading.mentions, sentence, chunk, count) : [];
}
