import type { DocMention, Token } from "../../model/doc.ts";
import type { Parse } from "../syntax/clause.ts";

/** "the two", "both men", "the pair", "each other": whoever was named just before. */
const BOTH =
  /^(?:they|the two|both|the pair|the two (?:men|women|leaders|ministers|presidents|envoys|officials|sides))$/i;
/** They are looked for in so many sentences before. */
const REACH = 2;

/** Whether a noun chunk speaks of two without naming them. */
export function saysBoth(parse: Parse, tokens: readonly Token[], noun: number): boolean {
  const chunk = parse.chunks[noun];
  if (!chunk || chunk.mentions.length > 0) return false;
  const words = tokens.slice(chunk.tokens.from, chunk.tokens.to).map(({ text }) => text);
  return BOTH.test(words.join(" "));
}

/** The people last named before a chunk, as mentions; nobody where the sentences there name another number of them than `count`. */
export function peopleBefore(
  parses: readonly Parse[],
  mentions: readonly DocMention[],
  sentence: number,
  chunk: number,
  count: number,
): number[] {
  const found = new Map<string, number>();
  for (let at = sentence; at >= Math.max(0, sentence - REACH) && found.size < count; at -= 1) {
    const chunks = parses[at]?.chunks.slice(0, at === sentence ? chunk : undefined) ?? [];
    for (const { mention } of chunks.flatMap((piece) => piece.mentions)) {
      const named = mentions[mention];
      if (named?.entity != null && named.entityType === "person") found.set(named.entity, mention);
    }
  }
  return found.size === count ? [...found.values()] : [];
}
