import type { Doc, Trigger } from "../../model/doc.ts";
import { layer } from "../component.ts";
import { phrasesAfter } from "../syntax/clauses.ts";
import type { ListItem } from "../triggers/items.ts";
import { type Actor, actorsOf } from "./actors.ts";
import type { Site } from "./slots.ts";

/** Whoever sanctions those on a list is looked for so many sentences before it. */
const REACH = 10;

/** Who is named by a line of a sanctions notice: with a whole line everybody that it joins to its first name. */
export function listedIn({ parse, mentions, chunk }: Site): Actor[] {
  const nouns = chunk === 0 ? parse.groups.membersAt(chunk) : [chunk];
  return nouns.flatMap((noun) => {
    const found = parse.chunks[noun];
    return found ? actorsOf(found, mentions, "agent").slice(0, 1) : [];
  });
}

/** Who gives what a line of a list of donors says, and to whom if the line says it. */
export function donorsIn({ parse, mentions, chunk }: Site): { readonly donors: Actor[]; readonly receivers: Actor[] } {
  const donors = parse.groups.membersAt(0).flatMap((noun) => {
    const found = parse.chunks[noun];
    return found ? actorsOf(found, mentions, "agent") : [];
  });
  const receivers = phrasesAfter(parse, chunk)
    .filter(({ word }) => word === "to" || word === "for")
    .flatMap(({ nouns }) =>
      nouns.flatMap((noun) => actorsOf(parse.chunks[noun] ?? parse.chunks[chunk] ?? EMPTY, mentions, "patient")),
    );
  return { donors, receivers };
}

const EMPTY = {
  kind: "noun",
  tokens: { from: 0, to: 0 },
  word: "",
  heads: [],
  mentions: [],
  time: false,
  verb: null,
} as const;

/** Who sanctions whom a list names: as its introduction says, else as a sentence shortly before does, else whom the report names first. */
export function sanctionersOf(
  doc: Doc,
  item: ListItem,
  bySentence: ReadonlyMap<number, readonly Trigger[]>,
  sources: (trigger: Trigger) => Actor[],
): Actor[] {
  for (let sentence = item.introduction; sentence >= Math.max(0, item.introduction - REACH); sentence -= 1)
    for (const trigger of bySentence.get(sentence) ?? []) {
      const found = sources(trigger);
      if (found.length > 0) return found.map(({ mention, weight }) => ({ mention, weight: weight * 0.9 }));
    }
  const [mentions, tokens] = [layer(doc, "mentions"), layer(doc, "tokens")];
  const first = mentions.findIndex(
    ({ entity, entityType, tokens: { from } }) =>
      entity !== null &&
      (entityType === "organization" || entityType === "country") &&
      !/^(?:in|on|against|over|from)$/i.test(tokens[from - 1]?.text ?? ""),
  );
  return first < 0 || (mentions[first]?.sentence ?? 0) > item.introduction ? [] : [{ mention: first, weight: 0.6 }];
}
