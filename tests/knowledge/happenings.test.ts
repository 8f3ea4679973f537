import { describe, expect, it } from "vitest";
import { KnowledgeBase } from "../../src/knowledge/knowledge-base.ts";
import { formatPartialDate } from "../../src/model/dates.ts";
import { graphOf, knowledgeOf, report } from "./notation.ts";

/** "2022-01-27 d1,d2": date, amount, status unless asserted, and the reports that tell it. */
const told = (knowledge: KnowledgeBase) =>
  knowledge
    .graph()
    .relations.map(({ date, amount, status, evidence }) =>
      [
        date ? formatPartialDate(date) : "undated",
        amount?.text,
        status === "asserted" ? undefined : status,
        evidence.map(({ documentId }) => documentId).join(),
      ]
        .filter(Boolean)
        .join(" "),
    )
    .sort();

describe("relations of one pair in several reports", () => {
  it.each([
    {
      what: "one date",
      claims: ["Ann called Bo 2022-01-27", "Ann called Bo 2022-01-27"],
      relations: ["2022-01-27 d1,d2"],
    },
    {
      what: "one date, told from the other end",
      claims: ["Ann called Bo 2022-01-27", "Bo called Ann 2022-01-27"],
      relations: ["2022-01-27 d1,d2"],
    },
    {
      what: "one date, once denied",
      claims: ["Ann called Bo 2022-01-27 denied", "Ann called Bo 2022-01-27"],
      relations: ["2022-01-27 d1,d2"],
    },
    {
      what: "a month with one day in it",
      claims: ["Ann called Bo 2022-01", "Ann called Bo 2022-01-27"],
      relations: ["2022-01-27 d1,d2"],
    },
    { what: "no date", claims: ["Ann called Bo", "Ann called Bo"], relations: ["undated d1,d2"] },
    {
      what: "no date in a report that tells one",
      claims: ["Ann called Bo 2022-01-27; Ann called Bo"],
      relations: ["2022-01-27 d1,d1"],
    },
    { what: "one amount", claims: ["Ann aided Bo $5", "Ann aided Bo $5"], relations: ["undated $5 d1,d2"] },
    {
      what: "one date, the amount told once",
      claims: ["Ann aided Bo 2022-01-27 $5", "Ann aided Bo 2022-01-27"],
      relations: ["2022-01-27 $5 d1,d2"],
    },
    {
      what: "structure, whatever the dates",
      claims: ["Ann leads country:Norway 2021", "Ann leads country:Norway 2022"],
      relations: ["undated d1,d2"],
    },
  ])("are one for $what", ({ claims, relations }) => {
    expect(told(knowledgeOf(...claims))).toEqual(relations);
  });

  it.each([
    {
      what: "two dates",
      claims: ["Ann called Bo 2022-01-27", "Ann called Bo 2022-01-28"],
      relations: ["2022-01-27 d1", "2022-01-28 d2"],
    },
    { what: "two directions", claims: ["Ann aided Bo", "Bo aided Ann"], relations: ["undated d1", "undated d2"] },
    { what: "two types", claims: ["Ann aided Bo", "Ann sanctioned Bo"], relations: ["undated d1", "undated d2"] },
    {
      what: "two amounts",
      claims: ["Ann aided Bo 2022-01-27 $5", "Ann aided Bo 2022-01-27 $7"],
      relations: ["2022-01-27 $5 d1", "2022-01-27 $7 d2"],
    },
    {
      what: "a month with two days in it",
      claims: ["Ann called Bo 2022-01", "Ann called Bo 2022-01-27", "Ann called Bo 2022-01-28"],
      relations: ["2022-01 d1", "2022-01-27 d2", "2022-01-28 d3"],
    },
    {
      what: "no date, one a plan",
      claims: ["Ann called Bo planned", "Ann called Bo"],
      relations: ["undated d2", "undated planned d1"],
    },
    {
      what: "no date in another report",
      claims: ["Ann called Bo 2022-01-27", "Ann called Bo"],
      relations: ["2022-01-27 d1", "undated d2"],
    },
    {
      what: "a plan beside what took place",
      claims: ["Ann called Bo 2022-01-27; Ann called Bo planned"],
      relations: ["2022-01-27 d1", "undated planned d1"],
    },
  ])("stay apart for $what", ({ claims, relations }) => {
    expect(told(knowledgeOf(...claims))).toEqual(relations);
  });

  it("have ids that can be read and do not move when reports come", () => {
    const knowledge = knowledgeOf("Ann Lee aided Bo Lund 2022-01-27 $5", "Bo Lund called Ann Lee planned");
    const ids = [
      "person/ann-lee|aided|person/bo-lund|2022-01-27|5USD",
      "person/ann-lee|called|person/bo-lund|undated|planned",
    ];
    expect([...knowledge.facts.relations.keys()]).toEqual(ids);
    knowledge.assimilate(...report("d0", "Ann Lee aided Bo Lund 2022-01-27; Bo Lund called Ann Lee planned"));
    expect([...knowledge.facts.relations.keys()]).toEqual(ids);
  });

  it("are none where the ends turn out to be one", () => {
    expect(told(knowledgeOf("Lee called Ann Lee"))).toEqual([]);
  });
});

describe("relations of an imported graph", () => {
  it("stay as they were, and what reports tell of them joins", () => {
    const knowledge = KnowledgeBase.fromGraph(graphOf("a-b@2022-01-27 a-b@2022-01-27/d2 a-b"));
    expect([...knowledge.facts.relations.keys()]).toEqual(["r01", "r02", "r03"]);
    knowledge.assimilate(...report("d9", "A called B 2022-02-01; a called c 2022"));
    expect([...knowledge.facts.relations.keys()]).toEqual([
      "person/a|called|person/b|2022-02-01",
      "person/a|called|person/c|2022",
      "r01",
      "r02",
      "r03",
    ]);
  });

  it("of many between one pair take linear time", () => {
    const edges = Array.from({ length: 20_000 }, (_, at) => `a-b@20${10 + (at % 10)}-0${1 + (at % 9)}-1${at % 10}`);
    const start = process.hrtime.bigint();
    expect(KnowledgeBase.fromGraph(graphOf(edges.join(" "))).facts.relations.size).toBe(20_000);
    expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(7000);
  });
});
