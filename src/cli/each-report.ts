import { KgError } from "../model/errors.ts";
import type { Document } from "../model/graph.ts";
import { findReportFiles, readReportFile } from "./report-files.ts";
import type { Terminal } from "./terminal.ts";

/** What became of the files. */
export interface Tally {
  readonly files: number;
  readonly failed: number;
}

/**
 * Reads the reports in files and folders one at a time, so that memory does not grow with their number. A file that cannot be read is
 * told in one line, and the others are read all the same.
 * Throws KgError "not-found" when a path does not exist or no report lies there.
 */
export async function eachReport(
  paths: readonly string[],
  terminal: Terminal,
  take: (document: Document) => void,
): Promise<Tally> {
  const files = await findReportFiles(paths);
  if (files.length === 0)
    throw new KgError("not-found", `There is no report in ${paths.map((path) => `"${path}"`).join(", ")}.`);
  let failed = 0;
  for (const [at, file] of files.entries()) {
    terminal.progress(`Reading ${at + 1} of ${files.length}: ${file.name}`);
    try {
      for (const document of await readReportFile(file, (message) => terminal.tell(message))) take(document);
    } catch (error) {
      if (!(error instanceof KgError)) throw error;
      failed++;
      terminal.tell(error.message);
    }
  }
  terminal.progress(null);
  return { files: files.length, failed };
}
