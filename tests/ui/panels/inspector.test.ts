import { describe, expect, it } from "vitest";
import { onDay } from "../../../src/model/dates.ts";
import type { Entity, Evidence, Relation } from "../../../src/model/graph.ts";
import { RelationSchema } from "../../../src/model/relation-schema.ts";
import type { RelationType, Status } from "../../../src/model/schema.ts";
import { edgeIdOf } from "../../../src/store/edge-id.ts";
import type { CanvasGraph, RelationDetail, RelationGroup } from "../../../src/store/graph-store.ts";
import { sidesOf } from "../../../src/ui/panels/inspector/contradiction.ts";
import { isDivisible } from "../../../src/ui/panels/inspector/divisible.ts";
import { excerptOf } from "../../../src/ui/panels/inspector/excerpt.ts";
import { litSummary } from "../../../src/ui/panels/inspector/lit-summary.ts";
import { relationSections, strongestStatus, whereToldOf } from "../../../src/ui/panels/inspector/relation-sections.ts";

const person = (id: string): Entity => ({ id, name: id, entityType: "person", aliases: [] });

function evidence(documentId: string, status: Status = "asserted", start = 0): Evidence {
  const span = { start, end: start + 10 };
  return {
    documentId,
    sentence: span,
    trigger: { start, end: start + 3 },
    sourceSpan: null,
    targetSpan: null,
    status,
    attributedTo: null,
    date: null,
    amount: null,
    confidence: 1,
  };
}

/** `a called b` with evidence in the reports named, `!` for denied. */
function relation(told: string, ...reports: [string, ...string[]]): Relation {
  const [source = "", relationType = "", target = ""] = told.split(" ");
  const [first, ...others] = reports.map((report, at) =>
    evidence(report.replace("!", ""), report.endsWith("!") ? "denied" : "asserted", at * 20),
  );
  return {
    id: `${told} ${reports.join(",")}`,
    relationType: relationType as RelationType,
    source,
    target,
    date: onDay("2022-01-27"),
    amount: null,
    status: reports.some((report) => !report.endsWith("!")) ? "asserted" : "denied",
    evidence: [first ?? evidence("none"), ...others],
  };
}

function detail(of: Relation, contradictedBy: readonly string[] = []): RelationDetail {
  return {
    relation: of,
    source: person(of.source),
    target: person(of.target),
    evidence: of.evidence.map((each) => ({
      evidence: each,
      document: {
        id: each.documentId,
        name: each.documentId,
        title: each.documentId,
        source: null,
        publishedAt: null,
        language: "en",
        copies: [],
        entities: 0,
        relations: 0,
      },
      sentence: "",
      copies: 0,
    })),
    contradictedBy,
    confirmed: false,
  };
}

describe("relations of an entity", () => {
  const group = (relationType: RelationType, outgoing: boolean, other: string, count: number): RelationGroup => ({
    relationType,
    outgoing,
    other: person(other),
    relations: Array.from({ length: count }, () => relation(`a ${relationType} ${other}`, "d1")),
    confirmed: [],
  });

  it("stand by type and direction, claims first, each with its sum", () => {
    const sections = relationSections([
      group("leads", true, "x", 1),
      group("called", true, "b", 2),
      group("aided", false, "b", 1),
      group("called", true, "c", 1),
      group("aided", true, "c", 1),
    ]);
    expect(sections.map(({ key, summary }) => `${key}: ${summary}`)).toEqual([
      "called true: 3 relations, 2 partners",
      "aided true: 1",
      "aided false: 1",
      "leads true: 1",
    ]);
  });

  it.each([
    { told: relation("a called b", "d1"), where: "1 report" },
    { told: relation("a called b", "d1", "d2"), where: "2 reports" },
    { told: relation("a called b", "d1", "d1", "d2"), where: "2 reports, 3 passages" },
  ])("are told in $where", ({ told, where }) => {
    expect(whereToldOf(told)).toBe(where);
  });

  it("take the strongest status", () => {
    expect(strongestStatus([{ status: "denied" }, { status: "planned" }])).toBe("planned");
  });

  it.each([
    { of: relation("b called a", "d1"), id: "a|called|b" }, // symmetric: ends in order of id
    { of: relation("b aided a", "d1"), id: "b|aided|a" },
  ])("belong to the edge $id", ({ of, id }) => {
    expect(edgeIdOf(of, RelationSchema.builtIn)).toBe(id);
  });
});

describe("two sides", () => {
  const places = (details: readonly RelationDetail[], contradicting: readonly RelationDetail[]) => {
    const { claimed, denied } = sidesOf(details, contradicting);
    const place = ({ passage }: { passage: { document: { id: string } } }) => passage.document.id;
    return { claimed: claimed.map(place), denied: denied.map(place) };
  };

  it("put a claim beside its denial", () => {
    const asserted = relation("a aided b", "d1", "d2");
    const refused = relation("a aided b", "d3!");
    expect(places([detail(asserted, [refused.id]), detail(refused, [asserted.id])], [])).toEqual({
      claimed: ["d1", "d2"],
      denied: ["d3"],
    });
  });

  it("put a dispute beside what its own report tells", () => {
    const call = relation("a called b", "d1", "d2");
    const dispute = relation("a disputed b", "d2");
    expect(places([detail(call, [dispute.id])], [detail(dispute, [call.id])])).toEqual({
      claimed: ["d2"],
      denied: ["d2"],
    });
  });

  it("count a dispute that is denied for the claim", () => {
    const dispute = relation("a disputed b", "d1!");
    const call = relation("a called b", "d1!");
    expect(places([detail(dispute, [call.id])], [detail(call, [dispute.id])])).toEqual({
      claimed: ["d1"],
      denied: ["d1"],
    });
  });

  it("leave out what nothing contradicts", () => {
    expect(places([detail(relation("a called b", "d1"))], [])).toEqual({ claimed: [], denied: [] });
  });
});

describe("excerpts", () => {
  const words = Array.from({ length: 60 }, (_, at) => `word${at}`).join(" ");
  const show = (sentence: string, place: number, length: number) => {
    const { before, text, after, start } = excerptOf(sentence, place, length);
    expect(sentence.startsWith(text, start)).toBe(true);
    return `${before}${text}${after}`;
  };

  it.each([
    { place: 0, shown: "word0 word1 word2 word3 …" },
    { place: words.indexOf("word30"), shown: "… word29 word30 word31 word32 …" },
    { place: words.indexOf("word59"), shown: "… word56 word57 word58 word59" },
  ])("show $shown", ({ place, shown }) => {
    expect(show(words, place, 28)).toBe(shown);
  });

  it("leave a sentence whole that is hardly longer", () => {
    expect(show("Ann called Bob on Friday.", 4, 24)).toBe("Ann called Bob on Friday.");
  });
});

describe("what is lit", () => {
  const node = (id: string, relations: number) =>
    ({ id, name: id, entityType: "person", relations, hidden: 0 }) as const;
  const edge = (source: string, relationType: "called" | "aided", target: string, count: number, planned = 0) => ({
    id: `${source}|${relationType}|${target}`,
    source,
    target,
    relationType,
    status: "asserted" as const,
    count,
    statuses: [count - planned, planned, 0],
    confidence: 1,
    relations: [],
  });
  const graph: CanvasGraph = {
    nodes: [node("a", 9), node("b", 5), node("c", 7), node("d", 1)],
    edges: [edge("a", "called", "b", 2, 1), edge("a", "aided", "c", 1), edge("c", "aided", "d", 4)],
  };

  it.each([
    {
      entities: ["a", "b", "c", "gone"],
      edges: ["a|called|b", "a|aided|c", "a|aided|gone"],
      expected: {
        counts: ["a 3", "b 2", "c 1"],
        types: ["called 2", "aided 1"],
        statuses: ["asserted 2", "planned 1"],
        relations: 3,
        undrawn: 1,
      },
    },
    {
      entities: ["b", "c"],
      edges: [],
      expected: { counts: ["c 0", "b 0"], types: [], statuses: [], relations: 0, undrawn: 0 },
    },
  ])("is counted: $expected", ({ entities, edges, expected }) => {
    const summary = litSummary({ entities: new Set(entities), edges: new Set(edges) }, graph);
    expect(summary.entities.map((each) => `${each.node.id} ${each.relations}`)).toEqual(expected.counts);
    expect(summary.types.map((each) => `${each.relationType} ${each.relations}`)).toEqual(expected.types);
    expect(summary.statuses.map((each) => `${each.status} ${each.relations}`)).toEqual(expected.statuses);
    expect(summary).toMatchObject({ relations: expected.relations, undrawn: expected.undrawn });
    expect(summary.of).toBe(summary.relations);
  });

  it.each([
    { meant: { r1: "denied" }, statuses: ["denied 1"], types: ["called 1 of 2", "aided 0 of 1"], relations: 1 },
    {
      meant: { r1: "denied", r2: "asserted", r3: "planned", elsewhere: "asserted" },
      statuses: ["asserted 1", "planned 1", "denied 1"],
      types: ["called 2 of 2", "aided 1 of 1"],
      relations: 3,
    },
  ] as const)("counts of a line only what is meant: $meant", ({ meant, statuses, types, relations }) => {
    const edges = [
      { ...edge("a", "called", "b", 2), relations: ["r1", "r2"] },
      { ...edge("a", "aided", "c", 1), relations: ["r3"] },
    ];
    const lit = {
      entities: new Set(["a", "b", "c"]),
      edges: new Set(edges.map(({ id }) => id)),
      relations: new Map<string, Status>(Object.entries(meant)),
    };
    const summary = litSummary(lit, { ...graph, edges });
    expect(summary.statuses.map((each) => `${each.status} ${each.relations}`)).toEqual(statuses);
    expect(summary.types.map((each) => `${each.relationType} ${each.relations} of ${each.of}`)).toEqual(types);
    expect(summary).toMatchObject({ relations, of: 3 });
  });
});

describe("an entity", () => {
  it.each([
    { written: [], divisible: false },
    { written: ["Anna Berg"], divisible: false },
    { written: ["Anna Berg", "Berg"], divisible: true },
    { written: ["Berg"], divisible: true },
  ])("named Anna Berg and written $written can be split: $divisible", ({ written, divisible }) => {
    const aliases = written.map((text) => ({ text, reason: "surname" }));
    expect(isDivisible({ name: "Anna Berg", aliases })).toBe(divisible);
  });
});
