import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Document } from "../model/graph.ts";
import type { Draft } from "./document-kind.ts";
import { languageOf } from "./language.ts";
import { partsOf } from "./parts.ts";
import { publishedAtOf } from "./published-at.ts";
import { sourceOf } from "./source.ts";
import { titleOf } from "./title.ts";

/**
 * The document that a draft gives; several where its text is too long for one. Title, source, date and language are read from the whole
 * text where the file is silent, and every part has them: "Title, part 2 of 6".
 * @param name of the file
 */
export function toDocuments(name: string, draft: Draft): readonly Document[] {
  const { text } = draft;
  const whole = toDocument(name, draft);
  const parts = partsOf(text);
  if (parts.length === 1) return [whole];
  return parts.map((part, at) => {
    const which = `, part ${at + 1} of ${parts.length}`;
    return { ...whole, id: idOf(part), name: whole.name + which, title: whole.title + which, text: part };
  });
}

/**
 * A document from what its file gives; title, source, date and language are read from the text where the file is silent.
 * @param name of the file
 */
export function toDocument(name: string, draft: Draft): Document {
  const { text } = draft;
  const ownName = draft.name ?? name;
  return {
    id: idOf(text),
    name: ownName,
    title: draft.title?.trim() || titleOf(text) || ownName,
    source: draft.source?.trim() || sourceOf(text),
    publishedAt: draft.publishedAt ?? publishedAtOf(text, ownName),
    text,
    language: draft.language?.trim() || languageOf(text),
  };
}

/** The first 16 hexadecimal digits of the text's SHA-256: the same text is the same document, whatever its file. */
export function idOf(text: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(text))).slice(0, 16);
}
