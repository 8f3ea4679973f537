import type { Doc, DocMention, RoleAssignment, Trigger } from "../../model/doc.ts";
import { layer } from "../component.ts";
import { phrasesAfter } from "../syntax/clauses.ts";
import type { ListItem } from "../triggers/items.ts";
import { type Actor, actorsOf } from "./actors.ts";
import type { Site } from "./slots.ts";

/** Help whose receiver stands in an earlier sentence is looked for so far back. */
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

const DISASTER =
  /^(?:quake|earthquake|flood|floods|flooding|cyclone|hurricane|typhoon|storm|tsunami|eruption|volcano|famine|drought|epidemic|outbreak|blast|explosion|landslide|fire|fires|wildfires|crisis|disaster|appeal|relief|aid|recovery|rescue|victims|survivors)$/;
const TOWARDS = /^(?:to|for|in|hits|hit|strikes|struck|rocks|devastates|into|towards)$/;
/** The opening of a report: so many sentences. */
const OPENING = 3;

/** The country that the opening of a report says is stricken or helped: "quake in Turkey", "aid for Tonga", "Nepal floods". */
function strickenIn(doc: Doc): Actor[] {
  const [mentions, tokens] = [layer(doc, "mentions"), layer(doc, "tokens")];
  for (const [mention, { entity, entityType, sentence, tokens: place }] of mentions.entries()) {
    if (sentence >= OPENING) break;
    if (entity === null || entityType !== "country") continue;
    const [before, after] = [tokens[place.from - 1], tokens[place.to]].map((token) => token?.text.toLowerCase() ?? "");
    if (DISASTER.test(after ?? "") || TOWARDS.test(before ?? "")) return [{ mention, weight: 0.55 }];
  }
  return [];
}

/** The country that a report names in its opening and more often than any other. */
function topicOf(mentions: readonly DocMention[]): Actor[] {
  const counts = new Map<string, number>();
  for (const { entity, entityType } of mentions)
    if (entity !== null && entityType === "country") counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  const mention = mentions.findIndex(({ entity, sentence }) => entity === first?.[0] && sentence < OPENING);
  return !first || first[1] < 2 || first[1] === second?.[1] || mention < 0 ? [] : [{ mention, weight: 0.5 }];
}

/** Where a report says to whom help goes; asked for sentences that do not say it. */
export class Receivers {
  /** Targets by sentence, in order of sentences. */
  readonly #told: { readonly place: number; readonly targets: number[] }[] = [];

  readonly #stricken: Actor[];

  readonly #topic: Actor[];

  constructor(doc: Doc, triggers: readonly Trigger[], told: readonly RoleAssignment[]) {
    this.#stricken = strickenIn(doc);
    this.#topic = topicOf(layer(doc, "mentions"));
    for (const { trigger, target, confidence } of told) {
      const place = triggers[trigger]?.sentence;
      if (place === undefined || confidence < 0.6) continue;
      const last = this.#told.at(-1);
      if (last?.place === place) last.targets.push(target);
      else this.#told.push({ place, targets: [target] });
    }
  }

  /** Those of the nearest sentence before, or where `ahead` of the first after; where no sentence tells, whom the report opens with as stricken. */
  near(sentence: number, ahead: boolean): Actor[] {
    let low = 0;
    let high = this.#told.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#told[middle]?.place ?? 0) <= sentence) low = middle + 1;
      else high = middle;
    }
    const before = this.#told[low - 1];
    if (before && before.place >= sentence - REACH) return before.targets.map((mention) => ({ mention, weight: 0.7 }));
    const after = ahead ? this.#told[low] : undefined;
    if (after) return after.targets.map((mention) => ({ mention, weight: 0.6 }));
    if (before && ahead) return before.targets.map((mention) => ({ mention, weight: 0.55 }));
    if (this.#told.length > 0) return [];
    return this.#stricken.length > 0 || !ahead ? this.#stricken : this.#topic;
  }
}
