import { KgError } from "../model/errors.ts";
import type { Document } from "../model/graph.ts";
import { csv } from "./csv.ts";
import { toDocuments } from "./document.ts";
import { type DocumentKind, type InputFile, MEGABYTE } from "./document-kind.ts";
import { html } from "./html.ts";
import { jsonLines } from "./jsonl.ts";
import { markdown } from "./markdown.ts";
import { plainText } from "./text.ts";

/** The kinds of files that reports are read from: adding one is one file and one entry. */
export const DOCUMENT_KINDS: readonly DocumentKind[] = [plainText, markdown, html, jsonLines, csv];

/** Whether the ending of a file's name is one that `readDocuments` reads. */
export function isReadable(name: string): boolean {
  return kindOf(name) !== undefined;
}

/**
 * The reports in a file, in its order; a text that is too long for one report comes as several. Nothing in a file is ever run.
 * @param onParts is told the name of such a text and in how many parts it is read
 * Throws KgError "bad-input" or "too-large": one sentence that names the file, what is wrong and what helps.
 */
export async function readDocuments(
  file: InputFile,
  onParts: (name: string, parts: number) => void = () => {},
): Promise<readonly Document[]> {
  const { name, bytes } = file;
  const kind = kindOf(name);
  if (!kind)
    throw new KgError("bad-input", `"${name}" is of a kind that cannot be read. Add files that end in ${endings()}.`);
  if (bytes.length > kind.maxBytes)
    throw new KgError(
      "too-large",
      `"${name}" is ${megabytes(bytes.length)} MB, more than the ${megabytes(kind.maxBytes)} MB of one ${kind.extensions[0]} file. Split it into smaller files.`,
    );
  const drafts = await kind.read(file);
  return drafts.flatMap((draft) => {
    const documents = toDocuments(name, draft);
    if (documents.length > 1) onParts(draft.name ?? name, documents.length);
    return documents;
  });
}

function kindOf(name: string): DocumentKind | undefined {
  const lower = name.toLowerCase();
  return DOCUMENT_KINDS.find(({ extensions }) => extensions.some((extension) => lower.endsWith(extension)));
}

function endings(): string {
  const all = DOCUMENT_KINDS.flatMap(({ extensions }) => extensions);
  return `${all.slice(0, -1).join(", ")} or ${all.at(-1)}`;
}

function megabytes(bytes: number): string {
  return String(Math.round(bytes / (MEGABYTE / 10)) / 10);
}
