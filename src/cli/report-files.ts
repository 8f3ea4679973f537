import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import { countsInFolder, listsSomethingElse } from "../ingest/folder.ts";
import { readDocuments } from "../ingest/index.ts";
import { KgError } from "../model/errors.ts";
import type { Document } from "../model/graph.ts";

/** A file to read reports from. */
export interface ReportFile {
  readonly path: string;
  /** Below the folder that was named; the file's own name where a file was named. Parts are joined by `/`. */
  readonly name: string;
  /** Whether somebody named it rather than a folder that it lies in. */
  readonly named: boolean;
}

const MOST_BYTES = 1_000_000_000;

/**
 * The files that paths name, in the order of the paths; those of a folder with all below it, sorted by path. Of a folder, only
 * files that reports can be read from count; hidden ones and a README do not. A file that is named twice comes once.
 * Throws KgError "not-found" for a path that does not exist.
 */
export async function findReportFiles(paths: readonly string[]): Promise<readonly ReportFile[]> {
  const found = new Map<string, ReportFile>();
  for (const path of paths) {
    const about = await stat(path).catch((cause: unknown) => {
      throw new KgError("not-found", `There is no file or folder "${path}".`, { cause });
    });
    const files = about.isDirectory() ? await filesBelow(path) : [{ path, name: basename(path), named: true }];
    for (const file of files) if (!found.has(file.path)) found.set(file.path, file);
  }
  return [...found.values()];
}

async function filesBelow(folder: string): Promise<ReportFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path, name: relative(folder, path).split(sep).join("/"), named: false };
    })
    .filter(({ name }) => countsInFolder(name))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/**
 * The reports in a file; none where a folder holds a list of something else (JSON Lines whose first has no text).
 * @param tell is told of a text that is too long for one report, in one sentence
 * Throws KgError: one sentence that names the file, what is wrong and what helps.
 */
export async function readReportFile(
  { path, name, named }: ReportFile,
  tell: (message: string) => void,
): Promise<readonly Document[]> {
  let bytes: Uint8Array;
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES)
      throw new KgError("too-large", `"${name}" is larger than a gigabyte. Split it into smaller files.`);
    bytes = await readFile(path);
  } catch (error) {
    if (error instanceof KgError) throw error;
    throw new KgError("bad-input", `"${name}" cannot be read (${reasonOf(error)}).`, { cause: error });
  }
  if (!named && listsSomethingElse(name, bytes)) return [];
  return readDocuments({ name, bytes }, (long, parts) =>
    tell(`"${long}" is one long text: it is read in ${parts} parts.`),
  );
}

/** Why the system refused a file, in its own short word: `EACCES`, `EISDIR`. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
