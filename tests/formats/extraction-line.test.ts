import { describe, expect, it } from "vitest";
import { extractionLine } from "../../src/formats/extraction-line.ts";
import type { PartialDate } from "../../src/model/dates.ts";
import type { ExtractedRelation, Extraction } from "../../src/model/extraction.ts";
import type { Status } from "../../src/model/schema.ts";
import { report } from "./sample-graph.ts";

const TEXT = "Ann called Ben. Ben rang Ann. Ann aided Ben. Ann leads North.";
const SENTENCES = [
  { start: 0, end: 15 },
  { start: 16, end: 29 },
  { start: 30, end: 44 },
  { start: 45, end: 61 },
] as const;
const document = report("r", TEXT, { publishedAt: "2022-05-04" });

const day = (start: string): PartialDate => ({ start, end: start, precision: "day" });

function told(
  written: string,
  sentence: 0 | 1 | 2 | 3,
  about: { readonly date?: PartialDate; readonly status?: Status; readonly confidence?: number } = {},
): ExtractedRelation {
  const [source = "", relationType = "", target = ""] = written.split(" ");
  return {
    relationType: relationType as ExtractedRelation["relationType"],
    source,
    target,
    sentence: SENTENCES[sentence],
    trigger: SENTENCES[sentence],
    sourceSpan: null,
    targetSpan: null,
    status: about.status ?? "asserted",
    attributedTo: null,
    date: about.date ?? null,
    amount: null,
    confidence: about.confidence ?? 0.8,
  };
}

function extraction(...relations: readonly ExtractedRelation[]): Extraction {
  return {
    entities: [
      { localId: "e1", entityType: "person", name: "Ann", knownId: null, aliases: [{ text: "Ann", reason: "name" }] },
      { localId: "e2", entityType: "person", name: "Ben", knownId: "person/ben", aliases: [] },
      { localId: "e3", entityType: "country", name: "North", knownId: "country/north", aliases: [] },
    ],
    mentions: [
      { start: 0, end: 3, entity: "e1", kind: "name" },
      { start: 11, end: 14, entity: "e2", kind: "name" },
    ],
    relations,
    notes: [],
  };
}

describe("extractionLine", () => {
  it("lists a call once a pair and happening, by its surest passage", () => {
    const first = told("e1 called e2", 0, { date: day("2022-05-03"), confidence: 0.7 });
    const again = told("e2 called e1", 1, { date: day("2022-05-03"), confidence: 0.9 });
    const { relations } = extractionLine(document, extraction(first, again));
    expect(relations.map(({ evidence }) => evidence)).toEqual(["Ben rang Ann."]);
  });

  it.each([
    { what: "calls of two days", second: told("e2 called e1", 1, { date: day("2022-05-01") }), count: 2 },
    { what: "a dated call and one without a date", second: told("e2 called e1", 1), count: 1 },
    { what: "a call and a gift", second: told("e1 aided e2", 2), count: 2 },
    { what: "a call and what is planned", second: told("e1 called e2", 1, { status: "planned" }), count: 2 },
  ])("lists $what as $count", ({ second, count }) => {
    const first = told("e1 called e2", 0, { date: day("2022-05-03") });
    expect(extractionLine(document, extraction(first, second)).relations).toHaveLength(count);
  });

  it("tells a call's date from whichever passage gives it", () => {
    const surer = told("e2 called e1", 1, { confidence: 0.9 });
    const first = told("e1 called e2", 0, { date: day("2022-05-03"), confidence: 0.7 });
    expect(extractionLine(document, extraction(first, surer)).relations).toMatchObject([
      { evidence: "Ben rang Ann.", date: "2022-05-03" },
    ]);
  });

  it("lists other claims a passage each", () => {
    const gifts = [told("e1 aided e2", 2), told("e1 aided e2", 3)];
    expect(extractionLine(document, extraction(...gifts)).relations).toHaveLength(2);
  });

  it("gives entities the id of world knowledge, else one of the report, in relations and mentions too", () => {
    const line = extractionLine(document, extraction(told("e1 called e2", 0)), { mentions: true });
    expect(line.entities.map(({ id }) => id)).toEqual(["e1", "person/ben", "country/north"]);
    expect(line.relations).toMatchObject([{ source: "e1", target: "person/ben" }]);
    expect(line.mentions).toMatchObject([
      { text: "Ann", type: "person", kind: "name", entity: "e1" },
      { text: "Ben", entity: "person/ben" },
    ]);
  });

  it("tells structure only when asked", () => {
    const found = extraction(told("e1 leads e3", 3));
    expect(extractionLine(document, found).relations).toEqual([]);
    expect(extractionLine(document, found, { structure: true }).relations).toMatchObject([{ type: "leads" }]);
  });
});
