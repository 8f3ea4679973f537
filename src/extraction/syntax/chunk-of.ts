import type { Chunk, Range } from "../../model/doc.ts";

/** Index of the chunk in which tokens lie; -1 where no one chunk has them all. */
export function chunkOf(chunks: readonly Chunk[], { from, to }: Range): number {
  return chunks.findIndex(({ tokens }) => tokens.from <= from && to <= tokens.to);
}
