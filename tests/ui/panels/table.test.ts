import { describe, expect, it } from "vitest";
import type { CanvasEdge, CanvasNode, RelationRow } from "../../../src/store/graph-store.ts";
import { type Column, matcher, plain, sorted, textOf } from "../../../src/ui/panels/rows/column.ts";
import { csvOf } from "../../../src/ui/panels/rows/table-files.ts";
import { entityRows } from "../../../src/ui/panels/table/entity-rows.ts";
import { DATE, relationColumns } from "../../../src/ui/panels/table/relation-columns.tsx";

const node = (name: string, relations = 1): CanvasNode => ({
  id: `person/${name}`,
  name,
  entityType: "person",
  relations,
  hidden: 0,
});

/** "ann-bo 2022-01-27": a call on that day; without a day undated. */
function row(told: string, more: Partial<RelationRow> = {}): RelationRow {
  const [ends = "", day] = told.split(" ");
  const [source, target] = ends.split("-").map((name) => `person/${name}`);
  return {
    id: told,
    edge: `${source}|called|${target}`,
    relationType: "called",
    source: source ?? "",
    target: target ?? "",
    status: "asserted",
    date: day ? { start: day, end: day, precision: "day" } : null,
    amount: null,
    attributedTo: null,
    confidence: 0.9,
    confirmed: false,
    sources: 1,
    passages: 1,
    passage: 0,
    documentId: "d1",
    sentence: `${ends}.`,
    ...more,
  };
}

const edge = (source: string, target: string, count = 1): CanvasEdge => ({
  id: `person/${source}|called|person/${target}`,
  source: `person/${source}`,
  target: `person/${target}`,
  relationType: "called",
  status: "asserted",
  count,
  statuses: [count, 0, 0],
  confidence: 1,
  relations: [],
});

const COLUMNS = relationColumns({
  nodes: new Map([node("ann"), node("bo"), node("Zoë")].map((each) => [each.id, each])),
  documents: new Map(),
});
const place = (id: string) => COLUMNS.findIndex((column) => column.id === id);

describe("the table of relations", () => {
  const rows = [row("bo-ann 2022-03-06"), row("ann-bo"), row("ann-Zoë 2022-01-27", { confidence: 0.55 })];

  it.each([
    { by: "source", down: false, order: [1, 2, 0] },
    { by: "target", down: true, order: [2, 1, 0] },
    { by: "date", down: true, order: [0, 2, 1] }, // no date comes last either way
    { by: "date", down: false, order: [2, 0, 1] },
    { by: "confidence", down: false, order: [2, 0, 1] },
  ])("sorted by $by, down: $down, stands as $order", ({ by, down, order }) => {
    expect(sorted(rows, COLUMNS, { column: place(by), down }).map((each) => rows.indexOf(each))).toEqual(order);
  });

  it("begins with the latest", () => {
    expect(COLUMNS[DATE]?.id).toBe("date");
  });

  it("gives a file the ids and days that the screen leaves out, and no formula", () => {
    const [told] = [row("ann-bo 2022-01-27", { sentence: '=1+1 "x"' })];
    const texts = [COLUMNS.map((column) => textOf(column, told))];
    const csv = csvOf({ columns: COLUMNS.map(({ label }) => label), texts });
    expect(csv.split("\r\n")[0]).toContain("from,relation,to,date,until");
    expect(csv.split("\r\n")[1]).toBe(
      `ann,called,bo,2022-01-27,2022-01-27,,asserted,,0.9,,1,1,"'=1+1 ""x""",,,person/ann,person/bo,ann-bo 2022-01-27`,
    );
  });
});

describe("the table of entities", () => {
  it("tells partners, relations and days of what is drawn", () => {
    const graph = {
      nodes: [node("ann"), node("bo", 5), node("cy", 0)],
      edges: [edge("ann", "bo", 2), edge("bo", "bo")],
    };
    const rows = entityRows(graph, [row("ann-bo 2022-01-27"), row("ann-bo 2022-03-06"), row("bo-bo")]);
    expect(rows.map(({ node: { name }, ...told }) => ({ name, ...told }))).toEqual([
      { name: "bo", drawn: 3, partners: 2, first: "2022-01-27", last: "2022-03-06" },
      { name: "ann", drawn: 2, partners: 1, first: "2022-01-27", last: "2022-03-06" },
      { name: "cy", drawn: 0, partners: 0, first: null, last: null },
    ]);
  });
});

describe("the filter of a table", () => {
  it.each([
    { typed: "zoe", text: "ann called Zoë", found: true },
    { typed: "called ann", text: "Ann called Zoë", found: true },
    { typed: "ann aided", text: "Ann called Zoë", found: false },
    { typed: "зел", text: "Зеленський", found: true },
  ])("$typed in $text: $found", ({ typed, text, found }) => {
    expect(matcher(typed)?.(plain(text))).toBe(found);
  });

  it("lets everything through while nothing is typed", () => {
    expect(matcher("  ")).toBeNull();
  });

  it("leaves rows as they came without an order", () => {
    const columns: readonly Column<number>[] = [{ id: "n", label: "n", value: (n) => n }];
    expect(sorted([3, 1, 2], columns, null)).toEqual([3, 1, 2]);
    expect(sorted([3, 1, 20], columns, { column: 0, down: false })).toEqual([1, 3, 20]);
  });
});
