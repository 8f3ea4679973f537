import { checkLog, type LogEntry } from "../knowledge/log.ts";
import { KgError } from "../model/errors.ts";

/** A project as one file holds it: what the knowledge base is rebuilt from, and the desk. */
export interface Project {
  readonly log: readonly LogEntry[];
  /** Plain data; whoever reads it checks it. */
  readonly desk: unknown;
}

/** Of project files. */
export const PROJECT_ENDING = ".entente";

const MARK = "entente-project";
const VERSION = 1;
const GZIP = [0x1f, 0x8b] as const;

/** The bytes of a project file: JSON, compressed. */
export async function writeProject({ log, desk }: Project): Promise<Uint8Array<ArrayBuffer>> {
  const { gzipSync, strToU8 } = await import("fflate");
  const text = JSON.stringify({ format: MARK, version: VERSION, desk, log });
  return gzipSync(strToU8(text), { mtime: 0 });
}

/**
 * Reads a project file, compressed or not. Nothing in it is run.
 * Throws KgError "bad-format" or "unsupported-version": one sentence that names the file.
 */
export async function readProject(name: string, bytes: Uint8Array): Promise<Project> {
  const value = parse(name, await textOf(name, bytes));
  if (!isProject(value)) throw new KgError("bad-format", `"${name}" is not a project that Entente saved.`);
  if (typeof value.version !== "number")
    throw new KgError("bad-format", `"${name}" is damaged: it does not say which version it is.`);
  if (value.version > VERSION)
    throw new KgError(
      "unsupported-version",
      `"${name}" was saved by a later Entente (project version ${value.version}); this one reads up to version ${VERSION}.`,
    );
  try {
    return { log: checkLog(value.log), desk: value.desk ?? null };
  } catch (error) {
    if (!(error instanceof KgError)) throw error;
    throw new KgError("bad-format", `"${name}" is damaged: ${error.message}`, { cause: error });
  }
}

/** Whether a file is a project by its name or by what it begins with; it may still be damaged. */
export function isProjectFile(name: string, bytes: Uint8Array): boolean {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 60)).replace(/\s/g, "");
  return name.toLowerCase().endsWith(PROJECT_ENDING) || start.startsWith(`{"format":"${MARK}"`);
}

function isProject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && "format" in value && value.format === MARK;
}

async function textOf(name: string, bytes: Uint8Array): Promise<string> {
  if (bytes.length === 0) throw new KgError("bad-format", `"${name}" is empty, so there is no project in it.`);
  const compressed = GZIP.every((byte, at) => bytes[at] === byte);
  try {
    const plain = compressed ? await gunzip(bytes) : bytes;
    return new TextDecoder("utf-8", { fatal: true }).decode(plain);
  } catch (error) {
    const message = compressed
      ? `"${name}" is cut short or damaged, so the project in it cannot be opened. Use another copy of the file.`
      : `"${name}" is not a project that Entente saved.`;
    throw new KgError("bad-format", message, { cause: error });
  }
}

async function gunzip(bytes: Uint8Array): Promise<Uint8Array> {
  const { gunzipSync } = await import("fflate");
  return gunzipSync(bytes);
}

function parse(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = text.includes(MARK)
      ? `"${name}" is cut short or damaged, so the project in it cannot be opened. Use another copy of the file.`
      : `"${name}" is not a project that Entente saved.`;
    throw new KgError("bad-format", message, { cause: error });
  }
}
