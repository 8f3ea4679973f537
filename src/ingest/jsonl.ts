import { KgError } from "../model/errors.ts";
import { decode } from "./decode.ts";
import { type DocumentKind, type Draft, MEGABYTE } from "./document-kind.ts";
import { draftOf } from "./record.ts";

/** Many reports in a file: a JSON object a line, with its text under "text". */
export const jsonLines: DocumentKind = {
  id: "jsonl",
  label: "JSON Lines",
  extensions: [".jsonl", ".ndjson"],
  maxBytes: 200 * MEGABYTE,
  async read(file) {
    const drafts: Draft[] = [];
    for (const [at, line] of decode(file).split("\n").entries())
      if (line.trim() !== "")
        drafts.push(draftOf(parseLine(line, file.name, at + 1), { file: file.name, unit: "line", number: at + 1 }));
    return drafts;
  },
};

function parseLine(line: string, file: string, number: number): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new KgError(
      "bad-input",
      `"${file}" has no valid JSON in line ${number}. Each line must be one JSON object.`,
      { cause },
    );
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new KgError(
      "bad-input",
      `"${file}" has no JSON object in line ${number}. Each line must be one JSON object.`,
    );
  return { ...value };
}
