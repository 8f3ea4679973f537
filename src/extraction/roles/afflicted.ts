import type { Doc, Sentence, Token } from "../../model/doc.ts";
import { layer } from "../component.ts";
import { matchKnown } from "../lexicon/lexicon.ts";
import type { Actor } from "./actors.ts";

const DISASTER =
  /^(?:quake|earthquake|flood|floods|flooding|cyclone|hurricane|typhoon|storm|tsunami|eruption|volcano|famine|drought|epidemic|outbreak|blast|explosion|landslide|fire|fires|wildfires|crisis|disaster|appeal|relief|aid|recovery|rescue|victims|survivors)$/;
const TOWARDS = /^(?:to|for|in|hits|hit|strikes|struck|rocks|devastates|into|towards)$/;
/** The opening of a report: so many sentences. */
const OPENING = 3;
const LONGEST_DATELINE = 22;

/** How much each sign says that a report is about those whom help goes to. */
const SIGNS = { stricken: 3, receives: 2, gives: -2.5, dateline: 2, heading: 1, named: 0.25 } as const;
/** The first must have so much, and so much more than the second. */
const LEAST = 2.5;
const LEAD = 1;
const MOST_NAMED = 6;

/**
 * The state that help goes to where a report does not say it beside what is given: "quake in Turkey", "aid for Tonga", "Nepal floods", the
 * place of the dateline, what is named most. To be among `receivers` speaks for it, to be among `givers` only against it.
 */
export function afflicted(doc: Doc, givers: ReadonlySet<string>, receivers: ReadonlySet<string>): Actor[] {
  const [mentions, tokens, sentences] = [layer(doc, "mentions"), layer(doc, "tokens"), layer(doc, "sentences")];
  const here = placesOfDateline(doc, tokens, sentences);
  const signs = new Map<string, { mention: number; stricken: boolean; heading: boolean; named: number }>();
  mentions.forEach(({ entity, entityType, sentence, tokens: place }, mention) => {
    if (entity === null || entityType !== "country") return;
    const sign = signs.get(entity) ?? { mention, stricken: false, heading: false, named: 0 };
    if (sentence < OPENING) {
      const article = /^the$/i.test(tokens[place.from - 1]?.text ?? "") ? 1 : 0;
      const [before, after] = [tokens[place.from - 1 - article], tokens[place.to]].map(
        (token) => token?.text.toLowerCase() ?? "",
      );
      sign.stricken ||= DISASTER.test(after ?? "") || (TOWARDS.test(before ?? "") && !(article && before === "in"));
      sign.heading ||= sentences[sentence]?.kind === "heading";
    }
    sign.named += 1;
    signs.set(entity, sign);
  });
  const ranked = [...signs]
    .map(([entity, { mention, stricken, heading, named }]) => ({
      mention,
      worth:
        Number(stricken) * SIGNS.stricken +
        Number(receivers.has(entity)) * SIGNS.receives +
        Number(givers.has(entity) && !receivers.has(entity)) * SIGNS.gives +
        Number(here.has(entity)) * SIGNS.dateline +
        Number(heading) * SIGNS.heading +
        Math.min(MOST_NAMED, named) * SIGNS.named,
    }))
    .sort((a, b) => b.worth - a.worth || a.mention - b.mention);
  const [first, second] = ranked;
  if (!first || first.worth < LEAST || first.worth - (second?.worth ?? 0) < LEAD) return [];
  return [{ mention: first.mention, weight: 0.6 }];
}

/** The states that the dateline names, or whose capital it names. */
function placesOfDateline(doc: Doc, tokens: readonly Token[], sentences: readonly Sentence[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const {
    kind,
    tokens: { from, to },
  } of sentences.slice(0, OPENING + 1)) {
    const end = Math.min(to, from + LONGEST_DATELINE);
    const dash = tokens.findIndex(({ text }, at) => at > from && at < end && /^(?:—|–|-|--|:)$/.test(text));
    if (kind !== "text" && kind !== "heading") continue;
    for (let at = from; at < (dash < 0 ? from + 1 : dash); at += 1) {
      const match = matchKnown(tokens, at, end);
      if (match?.known.entityType === "country") ids.add(match.known.id);
    }
  }
  return new Set(
    layer(doc, "entities").flatMap(({ localId, knownId }) => (knownId !== null && ids.has(knownId) ? [localId] : [])),
  );
}
