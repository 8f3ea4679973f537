/** One of the two tables that a graph in CSV consists of. */
export type TableKind = "nodes" | "edges";

/**
 * Which table of a graph a file of comma-separated values is, told from its first row: edges have a source and a target, nodes
 * an id and a label or type. Null for any other list; one with a text is a list of reports.
 */
export function tableKindOf(start: string): TableKind | null {
  const [row = ""] = start.replace(/^\ufeff/, "").split(/\r?\n/, 1);
  const titles = row.split(/[,;\t]/).map((title) =>
    title
      .trim()
      .replace(/^"(.*)"$/, "$1")
      .toLowerCase(),
  );
  const has = (title: string) => titles.includes(title);
  if (has("text")) return null;
  if (has("source") && has("target")) return "edges";
  return has("id") && (has("label") || has("entitytype")) ? "nodes" : null;
}

/** A name without what tells the two tables of a graph apart: "news" of "news-nodes.csv" and of "news_edges.csv". */
export function stemOf(name: string): string {
  return name.replace(/\.csv$/i, "").replace(/[-_ .]?(nodes?|edges?)$/i, "");
}

/** Of some files with their kinds, those that make a graph together: tables of one stem, or the only two. */
export function pairsOf<F extends { readonly name: string }>(
  tables: readonly { readonly file: F; readonly kind: TableKind }[],
): readonly { readonly nodes: F; readonly edges: F }[] {
  const nodes = tables.filter(({ kind }) => kind === "nodes");
  const edges = tables.filter(({ kind }) => kind === "edges");
  const [onlyNodes, onlyEdges] = [nodes[0], edges[0]];
  if (nodes.length === 1 && edges.length === 1 && onlyNodes && onlyEdges)
    return [{ nodes: onlyNodes.file, edges: onlyEdges.file }];
  return nodes.flatMap(({ file }) => {
    const other = edges.find((each) => stemOf(each.file.name) === stemOf(file.name));
    return other ? [{ nodes: file, edges: other.file }] : [];
  });
}
