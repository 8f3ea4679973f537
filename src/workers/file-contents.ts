import { isProjectFile, type Project, readProject } from "../formats/project-file.ts";
import { KgError } from "../model/errors.ts";
import type { Document, KnowledgeGraph } from "../model/graph.ts";

export type Contents =
  | { readonly kind: "reports"; readonly documents: readonly Document[] }
  | { readonly kind: "graph"; readonly graph: KnowledgeGraph }
  | { readonly kind: "project"; readonly project: Project };

/** What a file holds: reports, a graph or a project. Throws KgError: one sentence that names the file. */
export async function readContents(name: string, bytes: Uint8Array): Promise<Contents> {
  if (isProjectFile(name, bytes)) return { kind: "project", project: await readProject(name, bytes) };
  const [{ formatOfName }, { readDocuments }] = await Promise.all([
    import("../formats/index.ts"),
    import("../ingest/index.ts"),
  ]);
  const format = formatOfName(name);
  // A graph that takes several files cannot be told from tables of reports by one of them.
  if (!format?.read || format.suffixes.length > 1)
    return { kind: "reports", documents: await readDocuments({ name, bytes }) };
  return { kind: "graph", graph: await format.read([{ name, text: decode(name, bytes) }]) };
}

function decode(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new KgError("bad-format", `"${name}" is no text in UTF-8, so no graph can be read from it.`, {
      cause: error,
    });
  }
}
