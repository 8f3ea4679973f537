import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { KgError } from "../model/errors.ts";
import type { Document } from "../model/graph.ts";
import type { Draft } from "./document-kind.ts";
import { languageOf } from "./language.ts";
import { publishedAtOf } from "./published-at.ts";
import { sourceOf } from "./source.ts";
import { titleOf } from "./title.ts";

/** The longest text that is read as one report, in UTF-16 units: about a thousand pages. */
export const MAX_CHARACTERS = 2_000_000;

/**
 * A document from what its file gives; title, source, date and language are read from the text where the file is silent.
 * @param name of the file
 * Throws KgError "too-large".
 */
export function toDocument(name: string, draft: Draft): Document {
  const { text } = draft;
  const ownName = draft.name ?? name;
  if (text.length > MAX_CHARACTERS)
    throw new KgError(
      "too-large",
      `"${ownName}" is one text of ${millions(text.length)} million characters, more than the ${millions(MAX_CHARACTERS)} million of one report. Split it into one file a report.`,
    );
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

function millions(count: number): string {
  return String(Math.round(count / 100_000) / 10);
}
