import { readDocuments } from "../ingest/index.ts";
import type { Document, KnowledgeGraph } from "../model/graph.ts";
import { PROJECT_ENDING, type Project, readProject } from "./project-file.ts";

export type Contents =
  | { readonly kind: "reports"; readonly documents: readonly Document[] }
  | { readonly kind: "graph"; readonly graph: KnowledgeGraph }
  | { readonly kind: "project"; readonly project: Project };

/** What a file holds: reports, a graph or a project. Throws KgError: one sentence that names the file. */
export async function readContents(name: string, bytes: Uint8Array): Promise<Contents> {
  const lower = name.toLowerCase();
  if (lower.endsWith(PROJECT_ENDING)) return { kind: "project", project: await readProject(name, bytes) };
  return { kind: "reports", documents: await readDocuments({ name, bytes }) };
}
