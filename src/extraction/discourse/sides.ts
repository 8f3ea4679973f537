import type { DocMention, Token } from "../../model/doc.ts";
import type { Reading } from "./reading.ts";

interface Sources {
  readonly mentions: readonly DocMention[];
  readonly tokens: readonly Token[];
}

/** Around a name so many tokens may say for whom a person speaks. */
const BEFORE = 9;
const AFTER = 3;
/** Words of posts that are a state’s or a body’s. */
const OFFICES =
  /^(?:president|premier|minister|chancellor|secretary|undersecretary|spokesman|spokeswoman|spokesperson|envoy|ambassador|commissioner|governor|chief|head|director|leader|negotiator|deputy|official|adviser|aide|general|commander|king|queen|prince|emir|sultan|diplomat|consul|chairman|chairwoman|chair|founder|owner|manager|executive|boss|captain|colonel|major|lieutenant|admiral|marshal|judge|mayor|lawmaker|senator|speaker|treasurer|attaché|attache|counsel|lawyer)$/i;
/** They may stand before such words: "Norland’s foreign minister". */
const KINDS =
  /^(?:['’]s?|prime|foreign|interior|defence|defense|finance|trade|vice|deputy|national|security|state|health|economy|justice|government|water|energy|home|environment|navy|army|chief|first|special|permanent|acting|outgoing|new|coastguard|police|press|parliamentary|central|bank)$/i;

/** The opening of a report: so many sentences. */
const OPENING = 4;
const PLACES = /^(?:in|on|at|against|over|from|to|near|with)$/i;

/** A mention of the state or body for whom somebody speaks; his own mention where nothing says for whom. */
export function sideOf({ sides, mentions }: Pick<Reading, "sides" | "mentions">, mention: number): number {
  return sides.get(mentions[mention]?.entity ?? "") ?? mention;
}

/** For whom somebody interviewed speaks: the first body of the opening whose post it names, "Norland’s negotiator", else the first that it names. */
export function sideOfGuest({ mentions, tokens }: Sources): number | null {
  const bodies = mentions.flatMap(({ entity, entityType, sentence, tokens: { from } }, mention) =>
    entity !== null &&
    (entityType === "country" || entityType === "organization") &&
    sentence < OPENING &&
    !PLACES.test(tokens[from - 1]?.text ?? "")
      ? [mention]
      : [],
  );
  const posted = bodies.find((mention) => {
    const to = mentions[mention]?.tokens.to ?? 0;
    return tokens.slice(to, to + 5).some(({ text }) => OFFICES.test(text));
  });
  return posted ?? bodies[0] ?? null;
}

/** By the entity of a person: a mention of the state or body for whom he or she speaks, "Nigeria’s minister of power, Folake Oyelaran". */
export function sidesOf({ mentions, tokens }: Sources): ReadonlyMap<string, number> {
  const sides = new Map<string, number>();
  const bodies = mentions.flatMap(({ entity, entityType, tokens: place }, mention) =>
    entity !== null && (entityType === "country" || entityType === "organization") ? [{ place, mention }] : [],
  );
  const word = (at: number) => tokens[at]?.text ?? "";
  const hasOffice = (from: number, to: number) =>
    tokens.slice(from, to).some(({ text }) => OFFICES.test(text)) &&
    !tokens.slice(from, to).some(({ text }) => /^[.;:!?“”"()]$/.test(text));
  let from = 0;
  for (const { entity, entityType, kind, tokens: place, title } of mentions) {
    if (entity === null || entityType !== "person" || kind !== "name" || sides.has(entity)) continue;
    while (from < bodies.length && (bodies[from]?.place.to ?? 0) < place.from - BEFORE) from += 1;
    for (let at = from; at < bodies.length; at += 1) {
      const body = bodies[at];
      if (!body || body.place.from > place.to + AFTER) break;
      const { place: there } = body;
      const next = word(there.to);
      const posted =
        there.to <= place.from
          ? (KINDS.test(next) || OFFICES.test(next)) && hasOffice(there.to, place.from)
          : there.from >= place.to &&
            ((word(place.to) === "," && there.from <= place.to + 2 && hasOffice(there.to, there.to + 5)) ||
              (word(place.to) === "of" &&
                there.from <= place.to + 2 &&
                title !== undefined &&
                hasOffice(place.from - 3, place.from)));
      if (!posted) continue;
      sides.set(entity, body.mention);
      break;
    }
  }
  return sides;
}
