import type { Range } from "../../model/doc.ts";
import { type Linked, spanOf, type Tie, type Told } from "./tie.ts";

/** Offices that lead a state, and those that lead a body; without the words for whose they are. */
const OF_STATE =
  /^(?:acting |interim |caretaker |federal )?(?:president|prime minister|premier|pm|chancellor|king|queen|emir|sultan|emperor|pope|supreme leader|leader|junta leader|junta chief|military ruler|military leader|head of state|head of government|taoiseach)$/;
const OF_BODY =
  /^(?:acting |interim )?(?:president|chief executive|chief executive officer|ceo|chief|head|boss|leader|director|director general|managing director|chairman|chairwoman|chair|secretary general|governor)$/;
const NO_LONGER = /^(?:former|ex|late|then|ousted|deposed|elect|deputy|vice|designate|opposition|past|onetime)$/;

/** Who leads which state or body, by titles before names ("US President Joe Biden") and by descriptions ("the Ukrainian president"). */
export function readLeads(told: Told): Tie[] {
  return told.mentions.flatMap((mention) => {
    if (mention.entityType !== "person" || mention.kind === "pronoun") return [];
    const office = mention.kind === "nominal" ? mention.tokens : titleOf(told, mention);
    const tie = office && tieOf(told, mention, office);
    return tie ? [tie] : [];
  });
}

/** Tokens of the title before the name. */
function titleOf({ tokens }: Told, { title, tokens: { from } }: Linked): Range | null {
  if (!title) return null;
  let start = from;
  while (start > 0 && (tokens[start - 1]?.start ?? -1) >= title.start) start--;
  return start < from ? { from: start, to: from } : null;
}

function tieOf(told: Told, mention: Linked, office: Range): Tie | null {
  const owner = ownerWithin(told, office) ?? ownerAfter(told, mention, office);
  if (!owner || owner.entity === mention.entity) return null;
  let start = owner.tokens.to > office.from && owner.tokens.to < office.to ? owner.tokens.to : office.from;
  while (start < office.to - 1 && /^(?:the|['’]s?)$/i.test(told.tokens[start]?.text ?? "")) start++;
  const words: string[] = [];
  for (let i = start; i < office.to; i++) {
    const word = (told.tokens[i]?.text ?? "").toLowerCase();
    if (/^[\p{L}.]+$/u.test(word) && !/^(?:the|his|her|its|s)$/.test(word)) words.push(word);
  }
  const around = [office.from - 1, ...range(office), office.to].map((i) => (told.tokens[i]?.text ?? "").toLowerCase());
  if (around.some((word) => NO_LONGER.test(word))) return null;
  const known = owner.entityType === "country" ? OF_STATE : OF_BODY;
  if (!known.test(words.join(" "))) return null;
  return {
    relationType: "leads",
    source: mention.entity,
    target: owner.entity,
    sentence: mention.sentence,
    trigger: { from: start, to: office.to },
    sourceSpan: spanOf(mention),
    targetSpan: spanOf(owner),
    confidence: mention.kind === "nominal" ? 0.8 : 0.95,
  };
}

/** The state or body named in the title: "US President". */
function ownerWithin({ ownerEndingAt }: Told, { from, to }: Range): Linked | undefined {
  for (let i = from + 1; i < to; i++) {
    const owner = ownerEndingAt(i);
    if (owner && owner.tokens.from >= from) return owner;
  }
  return undefined;
}

/** "President Name of Ukraine", "the president of Ukraine". */
function ownerAfter({ tokens, ownerStartingAt }: Told, mention: Linked, { to }: Range): Linked | undefined {
  const end = mention.kind === "nominal" ? to : mention.tokens.to;
  if (tokens[end]?.text !== "of") return undefined;
  return ownerStartingAt(tokens[end + 1]?.text === "the" ? end + 2 : end + 1);
}

function range({ from, to }: Range): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
