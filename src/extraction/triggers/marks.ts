import type { Chunk } from "../../model/doc.ts";

/** Whether a chunk is the colon or dash after what a line is of: "Norland: ", "Norland — ". */
export function isMark(chunk: Chunk | undefined): boolean {
  return /^(?:[:—–-]|--)$/.test(chunk?.word ?? "");
}
