import type { DocMention } from "../../model/doc.ts";
import type { ExtractedEntity } from "../../model/extraction.ts";
import { knownById } from "../lexicon/lexicon.ts";
import type { Parse } from "../syntax/clause.ts";

const LEADS = /\b(?:president|prime minister|premier|chancellor|taoiseach)\b/i;
const NO_LONGER = /\b(?:former|ex|late|ousted|deposed|vice|deputy|opposition|elect)\b/i;

/** For whom a head of state or government acts: the mention of the state in the title, "US President", by the person’s entity. */
export function statesLed(mentions: readonly DocMention[], text: string): ReadonlyMap<string, number> {
  const led = new Map<string, number>();
  let state = -1;
  mentions.forEach(({ entity, entityType, title, start }, index) => {
    if (entity === null) return;
    if (entityType === "country") state = index;
    const words = title ? text.slice(title.start, start) : "";
    const before = mentions[state];
    const within = title && before && before.start >= title.start && before.end <= start;
    if (within && entityType === "person" && LEADS.test(words) && !NO_LONGER.test(words) && !led.has(entity))
      led.set(entity, state);
  });
  return led;
}

/** The mention for whom somebody acts in a sentence that says "on behalf of Norland". */
export function behalfOf(parse: Parse | undefined): number | undefined {
  const chunk = parse?.chunks.find(({ heads }) => heads[0] === "behalf");
  return chunk?.mentions.find(({ part, depth }) => depth === 1 && part === "head")?.mention;
}

/** By entity: the code of the state that it is, or is an organ of. */
export function statesOf(entities: readonly ExtractedEntity[]): ReadonlyMap<string, string> {
  const states = new Map<string, string>();
  for (const { localId, knownId, countryCode } of entities) {
    const code = countryCode ?? (knownId === null ? undefined : knownById(knownId)?.countryCode);
    if (code !== undefined) states.set(localId, code);
  }
  return states;
}
