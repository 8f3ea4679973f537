import { pairsOf, stemOf, tableKindOf } from "../../formats/graph-tables.ts";
import type { FileToRead } from "../../workers/protocol.ts";

/** Of a table, enough to see its first row. */
const LOOKED_AT_BYTES = 16_384;

/** Files as they are to be read: two tables of one graph are read as one. Others stay in their order. */
export async function gathered(files: readonly File[]): Promise<readonly FileToRead[]> {
  const lists = files.filter(({ name }) => /\.csv$/i.test(name));
  if (lists.length < 2) return files.map(alone);
  const tables = await Promise.all(
    lists.map(async (file) => ({ file, kind: tableKindOf(await file.slice(0, LOOKED_AT_BYTES).text()) })),
  );
  const pairs = pairsOf(tables.flatMap(({ file, kind }) => (kind ? [{ file, kind }] : [])));
  return files.flatMap((file): FileToRead[] => {
    const pair = pairs.find(({ nodes, edges }) => nodes === file || edges === file);
    if (!pair) return [alone(file)];
    if (pair.edges === file) return [];
    const { nodes, edges } = pair;
    return [
      { name: `${stemOf(nodes.name) || "graph"}.csv`, content: nodes, edges: { name: edges.name, content: edges } },
    ];
  });
}

/** Whether there may be two tables among them. */
export function mayHoldTables(files: readonly File[]): boolean {
  return files.filter(({ name }) => /\.csv$/i.test(name)).length > 1;
}

function alone(file: File): FileToRead {
  return { name: file.name, content: file };
}
