import { describe, expect, it } from "vitest";
import { KnowledgeBase } from "../../../src/knowledge/knowledge-base.ts";
import { NODE_KEYS, RELATIONSHIP_KEYS } from "../../../src/query/cypher/graph/index-properties.ts";
import type { PlainValue } from "../../../src/store/graph-store.ts";
import { MemoryStore } from "../../../src/store/memory.ts";
import { nameFor, readAsked, remember, type Walk, walkOn } from "../../../src/ui/panels/query/asked-queries.ts";
import { expectedAt, quoted } from "../../../src/ui/panels/query/completions.ts";
import { typeClass } from "../../../src/ui/panels/query/cypher-language.ts";
import { litBy } from "../../../src/ui/panels/query/lighting.ts";
import { parametersIn, typedValue } from "../../../src/ui/panels/query/parameters.ts";
import { subjectOf } from "../../../src/ui/panels/query/plain-kinds.ts";
import { ENTITY_PROPERTIES, RELATION_PROPERTIES } from "../../../src/ui/panels/query/schema-words.ts";
import { formatStretch, untilColumns } from "../../../src/ui/panels/query/stretch.ts";
import { suggested } from "../../../src/ui/panels/query/suggested.ts";
import {
  type Choices,
  isComplete,
  missingIn,
  parametersOf,
  partsOf,
  sentenceOf,
  TEMPLATES,
} from "../../../src/ui/panels/query/templates.ts";
import { csvOf, tabbedOf } from "../../../src/ui/panels/rows/table-files.ts";
import { nextOrder, orderOf } from "../../../src/ui/panels/rows/table-order.ts";
import { knowledgeOf } from "../../knowledge/notation.ts";

const templateOf = (id: string) => {
  const found = TEMPLATES.find((template) => template.id === id);
  if (!found) throw new Error(`No question is called ${id}.`);
  return found;
};

describe("completion", () => {
  const NAME = { of: "entity", key: "name" };
  it.each([
    { before: "MATCH (a:Per", expected: { kind: "label", from: 9 } },
    { before: "MATCH (a)-[:AID", expected: { kind: "type", from: 12 } },
    { before: "MATCH (a)-[r:AIDED|CA", expected: { kind: "type", from: 19 } },
    { before: "MATCH (a)-[r]->(b) RETURN r.", expected: { kind: "property", from: 28, of: "relation" } },
    { before: "MATCH (a)-[r]->(b) RETURN a.na", expected: { kind: "property", from: 28, of: "entity" } },
    { before: "WITH 1 AS x RETURN x.na", expected: { kind: "property", from: 21, of: "any" } },
    { before: "MAT", expected: { kind: "word", from: 0 } },
    { before: "MATCH (a {id: $", expected: { kind: "parameter", from: 15 } },
    { before: 'MATCH (a {name: "Ukr', expected: { kind: "value", from: 17, typed: "Ukr", quote: '"', of: NAME } },
    { before: "MATCH (a {name: 'O\\'Br", expected: { kind: "value", from: 17, typed: "O\\'Br", quote: "'", of: NAME } },
    { before: "RETURN date('20", expected: null },
    { before: 'RETURN "a" AS x', expected: { kind: "word", from: 14 } },
    { before: "RETURN 12", expected: null },
    { before: "RETURN ", expected: null },
  ])("expects $expected.kind after $before", ({ before, expected }) => {
    expect(expectedAt(before, before)).toEqual(expected);
  });

  it.each([
    { name: "Ukraine", quote: '"', written: "Ukraine" },
    { name: "O'Brien", quote: "'", written: "O\\'Brien" },
    { name: "O'Brien", quote: '"', written: "O'Brien" },
    { name: 'a\\"b', quote: '"', written: 'a\\\\\\"b' },
  ])("writes $name between $quote as $written", ({ name, quote, written }) => {
    expect(quoted(name, quote)).toBe(written);
  });

  it("knows every property that a query can ask of", () => {
    expect(Object.keys(ENTITY_PROPERTIES).sort()).toEqual(NODE_KEYS.toSorted());
    expect(Object.keys(RELATION_PROPERTIES).sort()).toEqual(RELATIONSHIP_KEYS.toSorted());
  });

  it.each([
    { node: "TypeName", name: "PART_OF", expected: "type-part-of" },
    { node: "LabelName", name: "Country", expected: "type-country" },
    { node: "LabelName", name: "PART_OF", expected: null },
    { node: "Variable", name: "Country", expected: null },
  ])("colours $node $name as $expected", ({ node, name, expected }) => {
    expect(typeClass(node, name)).toBe(expected);
  });
});

describe("questions", () => {
  const choice = (value: string, name = value) => ({ value, name });
  const NEWS = new MemoryStore(
    knowledgeOf(
      "Ann Lee called Bo Lund 2022-01-27; Ann Lee called Cy Moe 2022-03-01; Ann Lee leads country:Norway; Bo Lund leads country:Chad",
      "country:Norway aided country:Chad $5; country:Norway sanctioned country:Peru denied; Bo Lund disputed Ann Lee",
      "Ann Lee called Bo Lund 2022-01-27; Cy Moe called Bo Lund 2022-03-02",
    ),
  );
  const ANN = choice("person/ann-lee", "Ann Lee");
  const NORWAY = choice("country/norway", "Norway");
  const CHAD = choice("country/chad", "Chad");

  it.each([
    { id: "calls", choices: {}, rows: 3 },
    { id: "calls", choices: { who: ANN }, rows: 2 },
    { id: "calls", choices: { who: ANN, from: choice("2022-02-01"), to: choice("2022-03-01") }, rows: 1 },
    { id: "calls", choices: { to: choice("2022-01-26") }, rows: 0 },
    { id: "sanctions", choices: { whom: choice("country/peru") }, rows: 1 },
    { id: "aid", choices: {}, rows: 1 },
    { id: "aid", choices: { giver: NORWAY, to: CHAD }, rows: 1 },
    { id: "aid", choices: { giver: CHAD }, rows: 0 },
    { id: "disputes", choices: { about: ANN }, rows: 1 },
    { id: "connected", choices: { one: ANN, other: CHAD }, rows: 3 },
    { id: "between", choices: { one: NORWAY, other: CHAD }, rows: 1 },
    { id: "new", choices: { since: choice("2022-03-01") }, rows: 2 },
    { id: "new", choices: { since: choice("2022-03-01"), type: choice("aided") }, rows: 0 },
    { id: "one-source", choices: {}, rows: 5 },
    { id: "pattern", choices: {}, rows: 8 },
    { id: "pattern", choices: { from: choice("person"), type: choice("leads"), to: choice("country") }, rows: 2 },
  ])("$id with $choices finds $rows rows", async ({ id, choices, rows }) => {
    const template = templateOf(id);
    expect(isComplete(template, choices)).toBe(true);
    const answer = await NEWS.query(template.cypher(choices), parametersOf(template, choices));
    expect(answer.warnings).toEqual([]);
    expect(answer.rows).toHaveLength(rows);
    if (rows > 0) expect(answer.edges.length).toBeGreaterThan(0);
  });

  it("names who stands between two groups", async () => {
    const template = templateOf("between");
    const choices = { one: NORWAY, other: CHAD };
    const { texts } = await NEWS.query(template.cypher(choices), parametersOf(template, choices));
    expect(texts[0]?.[0]).toBe("Cy Moe");
  });

  it("never writes what is chosen into the query", () => {
    const nasty = choice("'}) DETACH DELETE a //", "nasty");
    for (const template of TEMPLATES) {
      const all: Choices = Object.fromEntries(Object.keys(template.slots).map((slot) => [slot, nasty]));
      expect(template.cypher(all), template.id).not.toContain("DELETE");
    }
  });

  it("reads as a sentence, filled or not, and says what is needed", () => {
    const template = templateOf("connected");
    expect(sentenceOf(template, {})).toBe("How are someone and another connected?");
    expect(sentenceOf(template, { one: ANN })).toBe("How are Ann Lee and another connected?");
    expect(partsOf(template, {}).map(({ slot }) => slot)).toEqual([false, true, false, true, false]);
    expect(isComplete(template, { one: ANN })).toBe(false);
  });
});

describe("lighting", () => {
  const store = new MemoryStore(
    knowledgeOf(
      "country:Norway aided country:Chad 2022-01-01; country:Norway aided country:Chad 2022-03-01 denied; Ann Lee leads country:Norway",
    ),
  );
  it.each([
    { query: "MATCH (a)-[r:AIDED]->(b) RETURN a, r, b", statuses: ["asserted", "denied"], edges: 1 },
    { query: 'MATCH (a)-[r:AIDED]->(b) WHERE r.status = "denied" RETURN a, r, b', statuses: ["denied"], edges: 1 },
    { query: 'MATCH p = (a)-[r:AIDED {status: "denied"}]->(b) RETURN [p]', statuses: ["denied"], edges: 1 },
    { query: "MATCH (a:Country) RETURN a", statuses: [], edges: 0 },
  ])("means the relations that stand in the rows of $query", async ({ query, statuses, edges }) => {
    const lit = litBy(await store.query(query, {}), "an answer");
    expect([...(lit?.relations?.values() ?? [])].sort()).toEqual(statuses);
    expect(lit?.edges.size).toBe(edges);
  });

  it("means nothing where nothing can be drawn", async () => {
    expect(litBy(await store.query("MATCH (a) RETURN count(a)", {}), "an answer")).toBeNull();
  });
});

describe("the table", () => {
  const rows: PlainValue[][] = [
    [10, "b"],
    [9, null],
    [null, "a"],
    [9, "B"],
  ];
  const texts = rows.map((row) => row.map((value) => (value === null ? "" : String(value))));

  it.each([
    { order: null, expected: [0, 1, 2, 3] },
    { order: { column: 0, down: false }, expected: [1, 3, 0, 2] },
    { order: { column: 0, down: true }, expected: [0, 1, 3, 2] },
    { order: { column: 1, down: false }, expected: [2, 0, 3, 1] },
  ])("orders by $order", ({ order, expected }) => {
    expect(orderOf(rows, texts, order)).toEqual(expected);
  });

  it("goes up, down and back by clicks on a head", () => {
    const up = nextOrder(null, 1);
    const down = nextOrder(up, 1);
    expect([up, down, nextOrder(down, 1), nextOrder(down, 0)]).toEqual([
      { column: 1, down: false },
      { column: 1, down: true },
      null,
      { column: 0, down: false },
    ]);
  });

  it.each([
    { start: "2022-01-27", end: "2022-01-27", expected: "27 Jan 2022" },
    { start: "2022-02-21", end: "2022-02-27", expected: "21–27 Feb 2022" },
    { start: "2021-12-01", end: "2021-12-31", expected: "Dec 2021" },
    { start: "2021-01-01", end: "2021-12-31", expected: "2021" },
    { start: "2022-01-27", end: "", expected: "27 Jan 2022" },
    { start: "$350 million", end: "", expected: null },
  ])("shows $start to $end as $expected", ({ start, end, expected }) => {
    expect(formatStretch(start, end)).toBe(expected);
  });

  it("finds the columns that are shown as one", () => {
    expect([...untilColumns(["who", "date", "until", "r.date", "r.until", "update"])]).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it("tells of the relation that stands in a row, else of the entity", async () => {
    const store = new MemoryStore(KnowledgeBase.fromGraph({ entities: [], relations: [], documents: [] }));
    const { rows: maps } = await store.query("RETURN {kind: 'other'} AS x, 1 AS y", {});
    expect(subjectOf(maps[0] ?? [])).toBeNull();
  });

  it.each([
    { cell: "=1+1", csv: "'=1+1" },
    { cell: 'say "hi", twice', csv: '"say ""hi"", twice"' },
    { cell: "@cmd", csv: "'@cmd" },
    { cell: "-5", csv: "-5" },
    { cell: "-1.5e-7", csv: "-1.5e-7" },
    { cell: "-5+cmd", csv: "'-5+cmd" },
    { cell: "27 Jan", csv: "27 Jan" },
  ])("writes $cell as $csv", ({ cell, csv }) => {
    expect(csvOf({ columns: ["a"], texts: [[cell]] })).toBe(`a\r\n${csv}\r\n`);
    expect(tabbedOf({ columns: ["a", "b"], texts: [["x\ty", "=1"]] })).toBe("a\tb\nx y\t'=1");
  });
});

describe("queries that were asked", () => {
  const query = (name: string, text = name) => ({ name, text, parameters: {} });

  it("are remembered once, latest first, and no more than thirty", () => {
    let asked = readAsked(null);
    for (let i = 0; i < 40; i++) asked = remember(asked, query(`q${i}`));
    asked = remember(asked, query("q39"));
    expect(asked).toHaveLength(30);
    expect(asked.slice(0, 2).map(({ name }) => name)).toEqual(["q39", "q38"]);
  });

  it.each([
    { now: "", ways: "older", stands: "c" },
    { now: "", ways: "older older older older", stands: "a" }, // the oldest stays
    { now: "half", ways: "older older newer", stands: "c" },
    { now: "half", ways: "older newer", stands: "half" }, // what was being written comes back
    { now: "c", ways: "older", stands: "b" }, // what was asked just now stands there already
    { now: "c", ways: "older newer", stands: "c" },
    { now: "half", ways: "newer", stands: "half" },
  ])("are walked through from $now: $ways leads to $stands", ({ now, ways, stands }) => {
    const asked = ["c", "b", "a"].map((name) => query(name));
    let walk: Walk | null = null;
    let at = query(now);
    for (const way of ways.split(" ")) {
      const step = walkOn(asked, walk, way === "older" ? "older" : "newer", at);
      if (step) ({ walk, query: at } = step);
    }
    expect(at.text).toBe(stands);
  });

  it.each([
    { text: "// why\n\n  MATCH (a)\nRETURN a", name: "MATCH (a) RETURN a" },
    { text: "x".repeat(100), name: `${"x".repeat(89)}…` },
    { text: "  ", name: "Query" },
  ])("calls $text by what it says", ({ text, name }) => {
    expect(nameFor(text)).toBe(name);
  });
});

describe("parameters", () => {
  it.each([
    { text: "MATCH (a {id: $one})-->(b) WHERE b.n = $other AND a.x = $one RETURN a", names: ["one", "other"] },
    { text: "RETURN '$no' AS text // $neither", names: [] },
    { text: "MATCH (a {id: $one", names: ["one"] },
  ])("finds $names in $text", ({ text, names }) => {
    expect(parametersIn(text)).toEqual(names);
  });

  it.each([
    { typed: "7", value: 7 },
    { typed: '["Ann"]', value: ["Ann"] },
    { typed: "Ann Lee", value: "Ann Lee" },
    { typed: "", value: "" },
  ])("reads $typed as $value", ({ typed, value }) => {
    expect(typedValue(typed)).toEqual(value);
  });
});

describe("a question that is picked", () => {
  const node = (name: string, entityType: "person" | "country", relations: number) => ({
    id: name,
    name,
    entityType,
    relations,
    hidden: 0,
  });
  const day = { start: "2022-03-06", end: "2022-03-06", precision: "day" } as const;
  const view = {
    graph: { nodes: [node("Ann", "person", 3), node("Bo", "person", 5), node("Chad", "country", 9)], edges: [] },
    timeline: [{ relation: "r", edge: "e", relationType: "called" as const, status: "asserted" as const, date: day }],
  };
  const nothing = { open: null, selection: new Set<string>(), view };

  it.each([
    { template: "aid", sight: nothing, choices: {} }, // it has an answer without
    { template: "aid", sight: { ...nothing, open: { kind: "entity" as const, id: "Ann" } }, choices: { giver: "Ann" } },
    {
      template: "aid",
      sight: { ...nothing, selection: new Set(["Ann", "Chad"]) },
      choices: { giver: "Ann", to: "Chad" },
    },
    { template: "connected", sight: nothing, choices: { one: "Chad", other: "Bo" } }, // the best connected
    {
      template: "connected",
      sight: { ...nothing, selection: new Set(["Chad"]) },
      choices: { one: "Chad", other: "Bo" },
    },
    { template: "between", sight: nothing, choices: { one: "Chad" } }, // there is no other country
    { template: "new", sight: nothing, choices: { since: "2022-03-01" } },
    { template: "new", sight: { ...nothing, view: { ...view, timeline: [] } }, choices: {} },
    { template: "one-source", sight: nothing, choices: {} },
  ])("$template begins with $choices", ({ template, sight, choices }) => {
    const filled = suggested(templateOf(template), sight);
    expect(Object.fromEntries(Object.entries(filled).map(([slot, choice]) => [slot, choice?.value]))).toEqual(choices);
  });

  it("says what is missing", () => {
    expect(missingIn(templateOf("connected"), { one: { value: "a", name: "A" } })).toEqual(["And"]);
    expect(missingIn(templateOf("calls"), {})).toEqual([]);
  });
});
