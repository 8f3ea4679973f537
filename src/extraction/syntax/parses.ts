import type { Doc } from "../../model/doc.ts";
import { layer } from "../component.ts";
import type { Parse } from "./clause.ts";
import { parseClauses } from "./clauses.ts";

/** Several stages ask for the same parses: they are kept as long as the chunks that they were read from. */
const kept = new WeakMap<object, readonly Parse[]>();

/** The parse of each sentence; needs the layers chunks and mentions. */
export function parsesOf(doc: Doc): readonly Parse[] {
  const chunks = layer(doc, "chunks");
  const known = kept.get(chunks);
  if (known) return known;
  const mentions = layer(doc, "mentions");
  const parses = chunks.map((sentence) => parseClauses(sentence, mentions));
  kept.set(chunks, parses);
  return parses;
}
