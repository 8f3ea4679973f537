import { COUNTRY_BY_CODE, knownById } from "../lexicon/lexicon.ts";
import { type Linked, spanOf, type Tie, type Told } from "./tie.ts";

/** Which organ belongs to which state: "Russian Foreign Ministry", "China’s central bank", "White House". */
export function readPartOf(told: Told): Tie[] {
  const states = statesOf(told);
  return told.mentions.flatMap((mention) => {
    if (mention.entityType !== "organization" || mention.kind !== "name") return [];
    const shown = ownerBeside(told, mention);
    const target = shown?.entity ?? states.get(mention.entity);
    if (target === undefined || (shown && !isOrgan(told, mention, shown))) return [];
    return [
      {
        relationType: "part_of" as const,
        source: mention.entity,
        target,
        sentence: mention.sentence,
        trigger: mention.tokens,
        sourceSpan: spanOf(mention),
        targetSpan: shown ? spanOf(shown) : null,
        confidence: shown ? 0.9 : 0.8,
      },
    ];
  });
}

/** Organ → its state, of those that the world knows and the report both names. */
function statesOf({ entities }: Told): Map<string, string> {
  const byKnownId = new Map([...entities.values()].map(({ knownId, localId }) => [knownId, localId]));
  const states = new Map<string, string>();
  for (const { localId, knownId, entityType } of entities.values()) {
    const code = entityType === "organization" && knownId ? knownById(knownId)?.countryCode : undefined;
    const state = code === undefined ? undefined : byKnownId.get(COUNTRY_BY_CODE.get(code)?.id ?? "");
    if (state !== undefined) states.set(localId, state);
  }
  return states;
}

/** The state that the organ's name begins with, or that owns it: "’s". */
function ownerBeside({ tokens, ownerEndingAt, ownerStartingAt }: Told, mention: Linked): Linked | undefined {
  const { from, to } = mention.tokens;
  const before = /^['’]s?$/.test(tokens[from - 1]?.text ?? "") ? ownerEndingAt(from - 1) : undefined;
  if (before?.entityType === "country") return before;
  for (let i = from + 1; i < to; i++) {
    const inside = ownerEndingAt(i);
    if (inside?.entityType === "country" && inside.tokens.from === from) return inside;
  }
  const after =
    tokens[to]?.text === "of" ? ownerStartingAt(tokens[to + 1]?.text === "the" ? to + 2 : to + 1) : undefined;
  return after?.entityType === "country" ? after : undefined;
}

/** A body of that state, not a firm or party that merely bears its name or lives there. */
function isOrgan({ entities }: Told, { entity }: Linked, owner: Linked): boolean {
  const found = entities.get(entity);
  const code = entities.get(owner.entity)?.countryCode;
  const known = found?.knownId ? knownById(found.knownId) : undefined;
  if (known) return known.countryCode !== undefined && known.countryCode === code;
  return found !== undefined && (found.knownId !== null || ORGAN.test(found.name));
}

const ORGAN =
  /\b(?:Ministry|Department|Treasury|Parliament|Senate|Congress|Assembly|Army|Navy|Air Force|Armed Forces|Coast Guard|Police|Central Bank|Commission|Court|Embassy|Cabinet|Government|Presidency|Chancellery|Directorate|Inspectorate|Customs|National Guard|Security Council|ministry|central bank|embassy|army|navy|commission|court)\b/;
