import type { Doc, RoleAssignment, Trigger } from "../../model/doc.ts";
import { layer } from "../component.ts";
import { phrasesAfter } from "../syntax/clauses.ts";
import type { ListItem } from "../triggers/items.ts";
import { type Actor, actorsOf } from "./actors.ts";
import type { Site } from "./slots.ts";

/** Help whose receiver stands in an earlier sentence is looked for so far back. */
const REACH = 10;

/** Who is named by a line of a sanctions notice. */
export function listedIn({ parse, mentions, chunk }: Site): Actor[] {
  return parse.groups.membersAt(chunk).flatMap((noun) => {
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

/** Who sanctions whom a list names: as its introduction says, else as sentences before it do, else whom the heading names first. */
export function sanctionersOf(doc: Doc, item: ListItem, sources: (trigger: Trigger) => Actor[]): Actor[] {
  const triggers = layer(doc, "triggers").filter(
    ({ relationType, sentence, frame }) =>
      relationType === "sanctioned" && sentence <= item.introduction && frame !== "sanctioned.item",
  );
  for (let sentence = item.introduction; sentence >= 0; sentence -= 1)
    for (const trigger of triggers) {
      if (trigger.sentence !== sentence) continue;
      const found = sources(trigger);
      if (found.length > 0) return found.map(({ mention, weight }) => ({ mention, weight: weight * 0.9 }));
    }
  const mentions = layer(doc, "mentions");
  const first = mentions.findIndex(
    ({ entity, entityType, sentence }) =>
      entity !== null && sentence <= item.introduction && (entityType === "organization" || entityType === "country"),
  );
  return first < 0 ? [] : [{ mention: first, weight: 0.6 }];
}

/** Whom the help of a report goes to where a sentence does not say it: those whom the nearest sentence before says, or where `ahead` the first after. */
export function receiverNear(
  triggers: readonly Trigger[],
  told: readonly RoleAssignment[],
  sentence: number,
  ahead: boolean,
): Actor[] {
  const all = told.flatMap(({ trigger, target, confidence }) => {
    const place = triggers[trigger]?.sentence;
    return place === undefined || confidence < 0.6 ? [] : [{ place, target }];
  });
  const before = all.filter(({ place }) => place <= sentence && place >= sentence - REACH).at(-1);
  const nearest = before ?? (ahead ? all.find(({ place }) => place > sentence) : undefined);
  return all
    .filter(({ place }) => place === nearest?.place)
    .map(({ target }) => ({ mention: target, weight: before ? 0.7 : 0.6 }));
}
