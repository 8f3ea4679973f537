import { existsSync, realpathSync } from "node:fs";
import { readFile, stat, writeFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { FORMATS, formatOfName, type GraphFormat, type GraphText, type WrittenFile } from "../formats/index.ts";
import { isProjectFile, PROJECT_ENDING, readProject } from "../formats/project-file.ts";
import { KnowledgeBase } from "../knowledge/knowledge-base.ts";
import { KgError } from "../model/errors.ts";
import type { KnowledgeGraph } from "../model/graph.ts";
import { reasonOf } from "./report-files.ts";

/** As many bytes as one JavaScript text can surely hold. */
const MOST_BYTES = 500_000_000;

/** Ids of the formats, for `--format`. */
export const FORMAT_IDS: readonly string[] = FORMATS.map(({ id }) => id);

/**
 * The graph in a file of any graph format, or in a project. A graph of two tables goes by either, or by what their names share
 * (`g.csv` for `g-nodes.csv` and `g-edges.csv`).
 * Throws KgError naming the file: "not-found", "bad-format", "unsupported-version" or "too-large".
 */
export async function loadGraph(path: string): Promise<KnowledgeGraph> {
  const format = formatOfName(path);
  if (format && format.suffixes.length > 1)
    return readWith(format, await Promise.all(partsOf(path, format).map(textOf)));
  const bytes = await bytesOf(path);
  const name = basename(path);
  if (isProjectFile(name, bytes)) return KnowledgeBase.fromLog((await readProject(name, bytes)).log).graph();
  if (!format)
    throw new KgError("bad-format", `"${name}" is of no graph format that can be read. It must end in ${endings()}.`);
  return readWith(format, [{ name, text: decode(name, bytes) }]);
}

/**
 * Writes a graph beside or over what is there, and returns the paths that it took.
 * @param id of a format; the ending of `path` decides without
 * Throws KgError "usage" when neither tells a format, "bad-input" when the file cannot be written.
 */
export async function saveGraph(graph: KnowledgeGraph, path: string, id?: string): Promise<readonly string[]> {
  const format = formatFor(path, id);
  const written = writeWith(format, graph, path).map(({ suffix, text }) => ({
    path: writtenTo(path, format, suffix),
    text,
  }));
  for (const file of written)
    await writeFile(file.path, file.text).catch((cause: unknown) => {
      throw new KgError("bad-input", `"${file.path}" cannot be written (${reasonOf(cause)}).`, { cause });
    });
  return written.map((file) => file.path);
}

/** The format that `--format` or a path's ending names. Throws KgError "usage". */
export function formatFor(path: string, id?: string): GraphFormat {
  const format = id === undefined ? formatOfName(path) : FORMATS.find((each) => each.id === id);
  if (format) return format;
  throw new KgError("usage", `"${path}" does not tell its format. Let it end in ${endings()}, or give --format.`);
}

/**
 * Refuses to write a graph over the file that it is read from, which may hold what the other format does not.
 * Throws KgError "usage", also where nothing tells the format of what is to be written.
 */
export function refuseOwnInput(input: string, output: string, id?: string): void {
  const format = formatFor(output, id);
  const read = formatOfName(input);
  const inputs = read && read.suffixes.length > 1 ? partsOf(input, read) : [input];
  const outputs = format.suffixes.map((suffix) => writtenTo(output, format, suffix));
  if (!inputs.some((path) => outputs.some((each) => isSameFile(path, each)))) return;
  throw new KgError("usage", `"${input}" is the graph that is read, and stays as it is: write the new one elsewhere.`);
}

function writtenTo(path: string, format: GraphFormat, suffix: string): string {
  if (format.suffixes.length === 1) return path;
  const ending = format.extensions.find((each) => path.toLowerCase().endsWith(each));
  return `${ending === undefined ? path : path.slice(0, -ending.length)}${suffix}`;
}

function isSameFile(a: string, b: string): boolean {
  return resolve(a) === resolve(b) || (existsSync(a) && existsSync(b) && realpathSync(a) === realpathSync(b));
}

function writeWith(format: GraphFormat, graph: KnowledgeGraph, path: string): readonly WrittenFile[] {
  try {
    return format.write(graph);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new KgError(
      "too-large",
      `"${path}" would be larger than one text can be (half a gigabyte). Take a part of the graph with entente ego.`,
      { cause },
    );
  }
}

function partsOf(path: string, format: GraphFormat): string[] {
  const lower = path.toLowerCase();
  const own = [...format.suffixes, ...format.extensions].find((suffix) => lower.endsWith(suffix)) ?? "";
  const stem = path.slice(0, path.length - own.length);
  return format.suffixes.map((suffix) => `${stem}${suffix}`);
}

function readWith(format: GraphFormat, files: readonly GraphText[]): Promise<KnowledgeGraph> {
  if (!format.read) throw new KgError("bad-format", `${format.label} can be written but not read.`);
  return format.read(files);
}

async function textOf(path: string): Promise<GraphText> {
  const name = basename(path);
  return { name, text: decode(name, await bytesOf(path)) };
}

async function bytesOf(path: string): Promise<Uint8Array> {
  if (!existsSync(path)) throw new KgError("not-found", `There is no file "${path}".`);
  try {
    const { size } = await stat(path);
    if (size <= MOST_BYTES) return await readFile(path);
  } catch (cause) {
    throw new KgError("bad-input", `"${path}" cannot be read (${reasonOf(cause)}).`, { cause });
  }
  throw new KgError(
    "too-large",
    `"${path}" is larger than ${MOST_BYTES / 1_000_000} MB, more than can be read at once.`,
  );
}

function decode(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new KgError("bad-format", `"${name}" is no text in UTF-8, so no graph can be read from it.`, { cause });
  }
}

function endings(): string {
  const all = [...FORMATS.flatMap(({ extensions }) => extensions), PROJECT_ENDING];
  return `${all.slice(0, -1).join(", ")} or ${all.at(-1)}`;
}
