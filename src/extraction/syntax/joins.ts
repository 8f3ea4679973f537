import type { Chunk } from "../../model/doc.ts";
import { headMention, isNoun } from "./noun-chunks.ts";
import { SAYING } from "./verb-classes.ts";

/** In chunks, from its comma to the other. */
const LONGEST_ASIDE = 5;

/** Number of chunks that a coordinator with its comma takes: "and", ", and", "as well as". */
export function coordinatorAt(chunks: readonly Chunk[], at: number): number {
  const comma = chunks[at]?.kind === "comma" ? 1 : 0;
  const chunk = chunks[at + comma];
  if (chunk?.kind === "coordinator" && (chunk.word !== "but" || chunks[at + comma + 1]?.word === "also"))
    return comma + 1;
  if (chunk?.word === "as" && chunks[at + comma + 1]?.word === "well" && chunks[at + comma + 2]?.word === "as")
    return comma + 3;
  return 0;
}

export function skipAdverb(chunks: readonly Chunk[], at: number): number {
  return chunks[at]?.kind === "adverb" ? at + 1 : at;
}

/** "and, in smaller number, Westland": to the noun after what stands between commas. */
export function skipAside(chunks: readonly Chunk[], at: number): number {
  if (chunks[at]?.kind !== "comma") return skipAdverb(chunks, at);
  const close = chunks.findIndex(({ kind }, other) => other > at && (kind === "comma" || kind === "verb"));
  return chunks[close]?.kind === "comma" && close - at <= LONGEST_ASIDE ? close + 1 : at;
}

/** The noun that "together with", "like" joins to a subject, or "including" to those whom it counts among them; null where none does. */
export function joinedAt(chunks: readonly Chunk[], first: number, last: number, at: number): number | null {
  const from = chunks[at]?.kind === "comma" ? at + 1 : at;
  const word = chunks[from]?.word ?? "";
  const before = chunks[first - 1];
  if (word === "including" || word === "notably") {
    const many = headMention(chunks[last]) === null && /(?:s|people|men|women)$/.test(chunks[last]?.heads[0] ?? "");
    return many && from > at && isNoun(chunks, from + 1) ? from + 1 : null;
  }
  const withOthers = (word === "together" || word === "along") && chunks[from + 1]?.word === "with";
  const member = withOthers ? from + 2 : from + 1;
  if (!withOthers && !(word === "like" && from > at)) return null;
  if (before?.kind === "preposition" || (before?.kind === "verb" && !SAYING.has(before.word))) return null;
  const closes = chunks[member + 1]?.kind === "comma" || chunks[member + 1]?.kind === "verb";
  return isNoun(chunks, member) && closes && headMention(chunks[last]) !== null ? member : null;
}

/** "called Berg, then | Holm": who is next in a list that tells an order, unless a clause begins there; 0 where nobody is. */
export function inTurn(chunks: readonly Chunk[], adverb: number): number {
  if (!/^(?:then|later|next|finally|lastly|afterwards)$/.test(chunks[adverb]?.word ?? "")) return 0;
  const after = chunks[adverb + 2]?.kind ?? "break";
  return isNoun(chunks, adverb + 1) && /^(?:break|comma|coordinator)$/.test(after) ? adverb + 1 : 0;
}
