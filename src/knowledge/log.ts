import { checkOwnTypes } from "../model/check-own-types.ts";
import { KgError } from "../model/errors.ts";
import type { Extraction } from "../model/extraction.ts";
import type { Document, DocumentCopy, KnowledgeGraph } from "../model/graph.ts";
import type { Operation } from "../model/operation.ts";
import type { OwnRelationType } from "../model/own-type.ts";

/**
 * One line of the append-only list that a knowledge base is rebuilt from: what came in, and what a person changed.
 * Plain data: it goes through JSON and structured cloning unchanged.
 */
export type LogEntry =
  | { readonly kind: "document"; readonly document: Document; readonly extraction: Extraction }
  /** `of`: id of the document that the copy counts as. */
  | { readonly kind: "copy"; readonly of: string; readonly copy: DocumentCopy }
  | { readonly kind: "graph"; readonly graph: KnowledgeGraph }
  /** All relation types of a person's own, in the place of those before. */
  | { readonly kind: "relation-types"; readonly types: readonly OwnRelationType[] }
  /** `at`: ISO 8601 instant, if whoever did it gave one. */
  | { readonly kind: "operation"; readonly operation: Operation; readonly at: string | null };

const PARTS: Readonly<Record<LogEntry["kind"], readonly (readonly [key: string, is: (value: unknown) => boolean])[]>> =
  {
    document: [
      ["document", isDocument],
      ["extraction", isExtraction],
    ],
    copy: [
      ["of", isText],
      ["copy", (value) => isRecord(value) && isText(value.id) && isText(value.name)],
    ],
    graph: [["graph", isGraph]],
    "relation-types": [["types", isTypes]],
    operation: [
      ["operation", (value) => isRecord(value) && isText(value.kind)],
      ["at", (value) => value === null || isText(value)],
    ],
  };

/** Takes what a file or database held for a log. Throws KgError "bad-format" naming the first entry that is none. */
export function checkLog(value: unknown): readonly LogEntry[] {
  if (!Array.isArray(value)) throw new KgError("bad-format", "The log of the knowledge base is not a list.");
  value.forEach((entry: unknown, at) => {
    const kind = isRecord(entry) ? entry.kind : undefined;
    if (!isRecord(entry) || !isKind(kind))
      throw new KgError("bad-format", `Entry ${at + 1} of the log is of no known kind (${String(kind)}).`);
    for (const [key, is] of PARTS[kind])
      if (!is(entry[key]))
        throw new KgError("bad-format", `Entry ${at + 1} of the log (${kind}) has no valid "${key}".`);
  });
  return value as LogEntry[];
}

function isKind(value: unknown): value is LogEntry["kind"] {
  return typeof value === "string" && Object.hasOwn(PARTS, value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function isDocument(value: unknown): boolean {
  return isRecord(value) && isText(value.id) && isText(value.text) && isText(value.title) && isText(value.name);
}

function isExtraction(value: unknown): boolean {
  return isRecord(value) && [value.entities, value.mentions, value.relations].every(Array.isArray);
}

function isTypes(value: unknown): boolean {
  return Array.isArray(value) && (value.length === 0 || checkOwnTypes(value, { wordless: true }).faults.length === 0);
}

function isGraph(value: unknown): boolean {
  return (
    isRecord(value) &&
    [value.documents, value.entities, value.relations].every(Array.isArray) &&
    isTypes(value.relationTypes ?? [])
  );
}
