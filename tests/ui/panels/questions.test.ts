import { describe, expect, it } from "vitest";
import { MemoryStore } from "../../../src/store/memory.ts";
import { type Choices, parametersOf, TEMPLATES, troubleIn } from "../../../src/ui/panels/query/templates.ts";
import { knowledgeOf } from "../../knowledge/notation.ts";

const store = new MemoryStore(
  knowledgeOf(
    "Ann Lee called Bo Lund 2022-01; Ann Lee called Cy Moe 2022-03-01; Bo Lund called Cy Moe",
    "Ann Lee leads country:Norway; Bo Lund leads country:Chad; event:Summit part_of country:Norway; Cy Moe disputed Ann Lee denied",
    "event:Talks aided Ann Lee; event:Talks aided Bo Lund; country:Peru aided country:Norway; country:Peru aided country:Chad",
  ),
);
const choice = (value: string) => ({ value, name: value });
const templateOf = (id: string) => {
  const found = TEMPLATES.find((template) => template.id === id);
  if (!found) throw new Error(`No question is called ${id}.`);
  return found;
};
const ask = (id: string, choices: Choices) => {
  const template = templateOf(id);
  return store.query(template.cypher(choices), parametersOf(template, choices));
};
const undated = async (id: string, choices: Choices) => {
  const template = templateOf(id);
  const counting = template.undated?.(choices) ?? null;
  return counting === null ? null : (await store.query(counting, parametersOf(template, choices))).rows[0]?.[0];
};

describe("questions about days", () => {
  it.each([
    { id: "calls", choices: {}, rows: 3, left: null },
    { id: "calls", choices: { from: choice("2022-01-20") }, rows: 2, left: 1 }, // some time in January may be the 25th
    { id: "calls", choices: { from: choice("2022-02-01") }, rows: 1, left: 1 },
    { id: "calls", choices: { to: choice("2022-01-10") }, rows: 1, left: 1 },
    { id: "calls", choices: { from: choice("2022-01-20"), to: choice("2022-01-21") }, rows: 1, left: 1 },
    { id: "calls", choices: { from: choice("2022-02-01"), undated: choice("too") }, rows: 2, left: 1 },
    { id: "calls", choices: { who: choice("person/cy-moe"), from: choice("2022-01-01") }, rows: 1, left: 1 },
    { id: "calls", choices: { who: choice("person/ann-lee"), from: choice("2022-03-01") }, rows: 1, left: 0 },
    { id: "new", choices: { since: choice("2022-01-20"), type: choice("called") }, rows: 2, left: 1 },
    { id: "new", choices: { since: choice("2022-03-02"), type: choice("called") }, rows: 0, left: 1 },
    {
      id: "new",
      choices: { since: choice("2022-03-02"), type: choice("called"), undated: choice("too") },
      rows: 1,
      left: 1,
    },
  ])("$id with $choices finds $rows and leaves out $left without a day", async ({ id, choices, rows, left }) => {
    expect((await ask(id, choices)).rows).toHaveLength(rows);
    expect(await undated(id, choices)).toBe(left);
  });

  it.each([
    { id: "calls", choices: { from: choice("2022-03-01"), to: choice("2022-02-01") }, trouble: /no day lies between/ },
    { id: "calls", choices: { from: choice("2022-02-01"), to: choice("2022-02-01") }, trouble: null },
    { id: "calls", choices: { from: choice("2022-02-01") }, trouble: null },
    { id: "pattern", choices: { from: choice("person"), to: choice("country") }, trouble: null },
  ])("$id with $choices: $trouble", ({ id, choices, trouble }) => {
    const said = troubleIn(templateOf(id), choices);
    if (trouble) expect(said).toMatch(trouble);
    else expect(said).toBeNull();
  });
});

describe("questions about who", () => {
  it("gives a call no direction", async () => {
    expect((await ask("calls", {})).columns.slice(0, 3)).toEqual(["one", "call", "other"]);
  });

  it("names no event as standing between, and tells facts from what is planned or denied", async () => {
    const { columns, texts } = await ask("between", { one: choice("country/norway"), other: choice("country/chad") });
    expect(columns.slice(4)).toEqual(["told as facts", "planned", "denied"]);
    expect(texts.map((row) => [row[0], ...row.slice(4)].join(" "))).toEqual(["Cy Moe 2 0 1", "Peru 2 0 0"]);
  });

  it("tells of a way between two which steps are denied, and when they were", async () => {
    const { columns, texts } = await ask("connected", {
      one: choice("person/cy-moe"),
      other: choice("person/ann-lee"),
    });
    expect(columns).toEqual(["path", "statuses", "dates", "steps"]);
    expect(texts.map((row) => row.slice(1, 3).join("; ")).sort()).toEqual(["asserted; 2022-03-01", "denied; no date"]);
  });
});
