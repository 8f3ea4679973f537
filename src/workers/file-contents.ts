import { isProjectFile, type Project, readProject } from "../formats/project-file.ts";
import { KgError } from "../model/errors.ts";
import type { Document, KnowledgeGraph } from "../model/graph.ts";
import type { LongTexts } from "./protocol.ts";

/** Of a table, enough to see its first row. */
const LOOKED_AT_BYTES = 16_384;

export type Contents =
  | {
      readonly kind: "reports";
      readonly documents: readonly Document[];
      /** How many texts were too long for one report, and how many documents they came to. */
      readonly long: LongTexts;
    }
  | { readonly kind: "graph"; readonly graph: KnowledgeGraph }
  | { readonly kind: "project"; readonly project: Project };

/** A file's content. */
interface Named {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * What a file holds: reports, a graph or a project.
 * @param edges the second of two tables that hold one graph
 * Throws KgError: one sentence that names the file.
 */
export async function readContents({ name, bytes }: Named, edges: Named | null = null): Promise<Contents> {
  if (edges) {
    const { csv } = await import("../formats/csv.ts");
    const texts = [{ name, bytes }, edges].map((table) => ({ name: table.name, text: decode(table) }));
    return { kind: "graph", graph: await csv.read(texts) };
  }
  if (isProjectFile(name, bytes)) return { kind: "project", project: await readProject(name, bytes) };
  const [{ formatOfName }, { readDocuments }] = await Promise.all([
    import("../formats/index.ts"),
    import("../ingest/index.ts"),
  ]);
  const format = formatOfName(name);
  if (!format?.read || format.suffixes.length > 1) {
    if (format) await refuseLoneTable({ name, bytes });
    let long: LongTexts = { texts: 0, parts: 0 };
    const documents = await readDocuments({ name, bytes }, (_, parts) => {
      long = { texts: long.texts + 1, parts: long.parts + parts };
    });
    return { kind: "reports", documents, long };
  }
  return { kind: "graph", graph: await format.read([{ name, text: decode({ name, bytes }) }]) };
}

/** One of the two tables of a graph says nothing by itself. */
async function refuseLoneTable({ name, bytes }: Named): Promise<void> {
  const { tableKindOf } = await import("../formats/graph-tables.ts");
  const kind = tableKindOf(new TextDecoder().decode(bytes.subarray(0, LOOKED_AT_BYTES)));
  if (!kind) return;
  const other = kind === "nodes" ? "edges" : "nodes";
  throw new KgError(
    "bad-format",
    `"${name}" is the table of ${kind} of a graph: add it together with the table of ${other}.`,
  );
}

function decode({ name, bytes }: Named): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new KgError("bad-format", `"${name}" is no text in UTF-8, so no graph can be read from it.`, {
      cause: error,
    });
  }
}
