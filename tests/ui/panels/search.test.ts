import { describe, expect, it } from "vitest";
import type { CanvasGraph, DocumentSummary, SearchHit } from "../../../src/store/graph-store.ts";
import { emphasisOf } from "../../../src/ui/panels/search/emphasis.ts";
import { type Question, resultsOf } from "../../../src/ui/panels/search/results.ts";

const hit = (name: string): SearchHit => ({
  entity: { id: `person/${name}`, entityType: "person", name, aliases: [] },
  matched: name,
  reason: "",
  relations: 1,
  relationCounts: {},
  documents: 1,
  role: null,
});

const node = (name: string) => ({ id: `person/${name}`, name, entityType: "person", relations: 1, hidden: 0 }) as const;
const graph: CanvasGraph = {
  nodes: [node("Ann"), node("Bob"), node("Зоя")],
  edges: (["called", "leads"] as const).map((relationType) => ({
    id: `person/Ann|${relationType}|person/Bob`,
    source: "person/Ann",
    target: "person/Bob",
    relationType,
    status: "asserted",
    count: 1,
    statuses: [1, 0, 0],
    confidence: 1,
    relations: ["r1"],
  })),
};

const report = (id: string, title: string, publishedAt: string | null): DocumentSummary => ({
  id,
  title,
  publishedAt,
  name: `${id}.txt`,
  source: null,
  language: "en",
  copies: [],
  entities: 1,
  relations: 1,
});

const question: Question = {
  text: "",
  hits: [],
  graph,
  documents: [
    report("d1", "Ann calls Bob", "2022-01-27"),
    report("d2", "Bob replies", null),
    report("d3", "Bob again", "2022-02-01"),
  ],
  commands: [
    { id: "fit", label: "Fit everything to the canvas", icon: "fit", run: () => {} },
    { id: "export", label: "Export", icon: "export", run: () => {} },
  ],
  only: null,
};

describe("results", () => {
  const keys = (change: Partial<Question>) => resultsOf({ ...question, ...change }).map(({ key }) => key);

  it.each([
    { text: "", found: ["command fit", "command export"] },
    { text: "bob", found: ["relation person/Ann|called|person/Bob", "report d3", "report d1", "report d2"] },
    { text: "ann called", found: ["relation person/Ann|called|person/Bob"] },
    { text: "exp", found: ["command export"] },
    { text: "> fit canv", found: ["command fit"] },
    { text: "xyz", found: [] },
  ])("for “$text” are $found", ({ text, found }) => {
    expect(keys({ text })).toEqual(found);
  });

  it("bring what the best entity takes part in, however it was spelt", () => {
    expect(keys({ text: "An", hits: [hit("Ann")] })).toEqual([
      "entity person/Ann",
      "relation person/Ann|called|person/Bob",
      "report d1",
    ]);
  });

  it("are of one kind where one is asked for", () => {
    expect(keys({ text: "bob", only: "report" })).toEqual(["report d3", "report d1", "report d2"]);
  });
});

describe("emphasis", () => {
  it.each([
    { name: "Volodymyr Zelensky", typed: "zel", shown: "Volodymyr [Zel]ensky" },
    { name: "Volodymyr Zelensky", typed: "zelenskyy", shown: "Volodymyr [Zelensky]" },
    { name: "Volodymyr Zelensky", typed: "зел", shown: "Volodymyr [Zelensky]" },
    { name: "Volodymyr Zelensky", typed: "zelenksi", shown: "Volodymyr [Zelensky]" },
    { name: "United States", typed: "washington", shown: null },
    { name: "Ann", typed: "", shown: null },
  ])("of “$typed” in $name is $shown", ({ name, typed, shown }) => {
    const found = emphasisOf(name, typed);
    expect(found && `${found.before}[${found.found}]${found.after}`).toBe(shown);
  });

  it("falls back on the written form that matched", () => {
    expect(emphasisOf("Joe Biden", "bdien", "Biden")?.found).toBe("Biden");
  });
});
