import { KgError } from "../model/errors.ts";
import { isReadable } from "./index.ts";
import { draftOf } from "./record.ts";

/** What tells of the files in a folder and is none of its reports. */
const ABOUT_A_FOLDER = /^(?:readme|licen[cs]e|copying|changelog|contributing)\b/i;

/**
 * Whether a file counts among the reports of a folder: one that reports can be read from, that is not hidden and does not
 * tell of the folder itself.
 * @param path below the folder, parts joined by `/`
 */
export function countsInFolder(path: string): boolean {
  const parts = path.split("/");
  const name = parts.at(-1) ?? "";
  return isReadable(name) && !ABOUT_A_FOLDER.test(name) && !parts.some((part) => part.startsWith("."));
}

/** Whether a file is a list of something else than reports: JSON Lines whose first has no text. */
export function listsSomethingElse(name: string, bytes: Uint8Array): boolean {
  if (!/\.(?:jsonl|ndjson)$/i.test(name)) return false;
  const end = bytes.indexOf(0x0a);
  try {
    const first: unknown = JSON.parse(new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end)));
    if (typeof first === "object" && first !== null) draftOf({ ...first }, { file: name, unit: "line", number: 1 });
    return false;
  } catch (error) {
    return error instanceof KgError;
  }
}
