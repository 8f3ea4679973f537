import { KgError } from "../model/errors.ts";
import { dayIn } from "./calendar.ts";
import type { Draft } from "./document-kind.ts";

/** Under which names corpora keep what a report has; the first that is there counts. Compared in lower case. */
const FIELDS = {
  text: ["text", "body", "content", "article", "fulltext"],
  title: ["title", "headline"],
  date: ["date", "publishedat", "published_at", "published", "pubdate", "date_published"],
  source: ["source", "publisher", "site", "outlet", "author"],
  language: ["language", "lang"],
  name: ["url", "link", "name", "file", "filename", "doc", "id"],
} as const;

/** Where in its file a record stands, counted from 1. */
export interface Place {
  readonly file: string;
  readonly unit: "line" | "row";
  readonly number: number;
}

/**
 * One report of a list from its fields.
 * @param where names the record in the error and, where it has no name of its own, the document
 * Throws KgError "bad-input" when it has no text.
 */
export function draftOf(record: Readonly<Record<string, unknown>>, where: Place): Draft {
  const fields = new Map(Object.entries(record).map(([key, value]) => [key.trim().toLowerCase(), value]));
  const read = (names: readonly string[]) => {
    for (const name of names) {
      const value = fields.get(name);
      if ((typeof value === "string" && value.trim() !== "") || typeof value === "number") return String(value);
    }
    return null;
  };
  const text = read(FIELDS.text);
  if (text === null)
    throw new KgError(
      "bad-input",
      `"${where.file}" has no text in ${where.unit} ${where.number}. Give each report a field named "text" (or ${FIELDS.text.slice(1, 3).join(", ")}).`,
    );
  const date = read(FIELDS.date);
  return {
    text,
    name: read(FIELDS.name) ?? `${where.file}:${where.number}`,
    title: read(FIELDS.title),
    source: read(FIELDS.source),
    publishedAt: date === null ? null : dayIn(date),
    language: read(FIELDS.language),
  };
}
