import { describe, expect, it } from "vitest";
import { pairsOf, stemOf, type TableKind, tableKindOf } from "../../src/formats/graph-tables.ts";

describe("a table of a graph", () => {
  it.each([
    { row: "Id,Label,entityType", kind: "nodes" },
    { row: '\ufeff"id";"Label"', kind: "nodes" },
    { row: "Source,Target,Type,Kind", kind: "edges" },
    { row: "Id\tSource\tTarget", kind: "edges" },
    { row: "id,title,text,source,target", kind: null }, // reports
    { row: "id,name", kind: null },
    { row: "", kind: null },
  ])("with the first row $row lists $kind", ({ row, kind }) => {
    expect(tableKindOf(`${row}\r\n1,2,3`)).toBe(kind);
  });

  it.each([
    { name: "news-nodes.csv", stem: "news" },
    { name: "news_Edges.CSV", stem: "news" },
    { name: "nodes.csv", stem: "" },
    { name: "denodes.csv", stem: "de" },
    { name: "reports.csv", stem: "reports" },
  ])("$name belongs to $stem", ({ name, stem }) => {
    expect(stemOf(name)).toBe(stem);
  });

  it.each([
    { tables: "a-nodes a-edges", pairs: ["a-nodes a-edges"] },
    { tables: "people-nodes ties-edges", pairs: ["people-nodes ties-edges"] }, // the only two
    { tables: "a-nodes b-nodes b-edges a-edges", pairs: ["a-nodes a-edges", "b-nodes b-edges"] },
    { tables: "a-nodes b-nodes c-edges", pairs: [] },
    { tables: "a-nodes", pairs: [] },
  ])("of $tables pairs are $pairs", ({ tables, pairs }) => {
    const files = tables.split(" ").map((name) => {
      const kind: TableKind = name.endsWith("nodes") ? "nodes" : "edges";
      return { file: { name: `${name}.csv` }, kind };
    });
    expect(pairsOf(files).map(({ nodes, edges }) => `${nodes.name} ${edges.name}`.replaceAll(".csv", ""))).toEqual(
      pairs,
    );
  });
});
