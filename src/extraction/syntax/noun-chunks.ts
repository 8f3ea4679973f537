import type { Chunk } from "../../model/doc.ts";

/** Whether a chunk is a noun phrase, and no time. */
export function isNoun(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  return chunk?.kind === "noun" && !chunk.time;
}

/** The mention that a noun chunk is: "Joe Biden", not "Biden’s house" or "the house of Biden"; null where it is none. */
export function headMention(chunk: Chunk | undefined): number | null {
  return chunk?.mentions.find(({ part, depth }) => part === "head" && depth === 0)?.mention ?? null;
}
