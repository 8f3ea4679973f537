import type { Chunk, DocMention } from "../../model/doc.ts";
import type { Parse } from "../syntax/clause.ts";
import { AGENTS, GOODS, NO_PATIENTS, PATIENTS } from "./actor-nouns.ts";

/** A mention that may be an end of a relation, and how sure that it is meant. */
export interface Actor {
  readonly mention: number;
  readonly weight: number;
}

/** What an end does: it acts, or something is done to it; of goods their origin may count. */
export type Part = "agent" | "patient" | "origin";

/** Who a noun chunk names: "Joe Biden", "Ukrainian officials", "the government of Ukraine"; nobody for other things. */
export function actorsOf(chunk: Chunk, mentions: readonly DocMention[], part: Part): Actor[] {
  const usable = chunk.mentions.filter(
    ({ mention }) => mentions[mention]?.entity != null && mentions[mention]?.entityType !== "event",
  );
  const head = usable.filter((found) => found.part === "head" && found.depth === 0);
  if (head.length > 0) return head.map(({ mention }) => ({ mention, weight: 1 }));
  const noun = chunk.heads[0] ?? "";
  if (part === "patient" && !NO_PATIENTS.has(noun)) return benefit(usable, mentions);
  const stands =
    AGENTS.has(noun) ||
    (part !== "agent" && PATIENTS.has(noun)) ||
    (part === "origin" && GOODS.has(noun)) ||
    isPeople(noun);
  if (!stands) return [];
  const states = usable.filter(({ mention }) => mentions[mention]?.entityType !== "person");
  const before = states.filter(({ depth, part: place }) => depth === 0 && place !== "head");
  const weight = AGENTS.has(noun) ? 0.9 : 0.75;
  const nearest = before.at(-1);
  const body = states.find(
    ({ mention, depth, part: place }) =>
      depth === 1 && place === "head" && mentions[mention]?.entityType === "organization",
  );
  // "the Norlandic service of Acme"
  if (nearest?.part === "modifier" && body) return [{ mention: body.mention, weight }];
  if (nearest) return [{ mention: nearest.mention, weight }];
  return states
    .filter(({ depth, part: place }) => depth === 1 && place === "head")
    .map(({ mention }) => ({ mention, weight }));
}

/** Who several noun chunks of a sentence name, in order. */
export function actorsAmong(
  { chunks }: Pick<Parse, "chunks">,
  mentions: readonly DocMention[],
  nouns: readonly number[],
  part: Part,
): Actor[] {
  return nouns.flatMap((noun) => {
    const chunk = chunks[noun];
    return chunk ? actorsOf(chunk, mentions, part) : [];
  });
}

/** "for Yemen’s clinics", "to the Albanian border town of Kukes": help that reaches what is a state’s. */
function benefit(usable: Chunk["mentions"], mentions: readonly DocMention[]): Actor[] {
  const states = usable.filter(({ mention }) => mentions[mention]?.entityType !== "person");
  const owner = states.filter(({ depth, part }) => depth === 0 && part !== "head").at(-1);
  const found = owner ?? states.find(({ depth }) => depth === 1);
  return found ? [{ mention: found.mention, weight: 0.8 }] : [];
}

/** Whose a noun is: "Kyiv’s claim", "US sanctions", "the assets of Niger". */
export function ownersOf(chunk: Chunk, mentions: readonly DocMention[], withOf: boolean): Actor[] {
  const usable = chunk.mentions.filter(
    ({ mention }) => mentions[mention]?.entity != null && mentions[mention]?.entityType !== "event",
  );
  const before = usable.filter(({ part, depth }) => depth === 0 && part !== "head");
  const possessors = before.filter(({ part }) => part === "possessor");
  const chosen = possessors.length > 0 ? possessors : before;
  if (chosen.length > 0)
    return chosen.map(({ mention, part }) => ({ mention, weight: part === "possessor" ? 1 : 0.9 }));
  if (!withOf) return [];
  const within = usable.filter(({ depth }) => depth >= 1);
  const named = within.filter(({ part, depth }) => part === "head" && depth === within[0]?.depth);
  return (named.length > 0 ? named : within).slice(0, 1).map(({ mention }) => ({ mention, weight: 0.8 }));
}

function isPeople(noun: string): boolean {
  return /(?:men|women)$/.test(noun) && noun.length > 4;
}
