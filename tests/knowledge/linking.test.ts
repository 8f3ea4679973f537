import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KnowledgeBase } from "../../src/knowledge/knowledge-base.ts";
import { knowledgeOf, report } from "./notation.ts";

const idsIn = (knowledge: KnowledgeBase) => knowledge.graph().entities.map(({ id }) => id);
const aliasesOf = (knowledge: KnowledgeBase, id: string) =>
  Object.fromEntries((knowledge.facts.entities.get(id)?.aliases ?? []).map(({ text, reason }) => [text, reason]));

describe("entities of different reports", () => {
  it.each([
    { reports: ["Ann Lee", "Ann Lee"], ids: ["person/ann-lee"] },
    { reports: ["Volodymyr Zelensky", "Volodymyr Zelenskyy"], ids: ["person/volodymyr-zelensky"] },
    { reports: ["Volodymyr Zelensky", "Володимир Зеленський"], ids: ["person/volodymyr-zelensky"] },
    { reports: ["Volodymyr Zelensky", "Зеленський"], ids: ["person/volodymyr-zelensky"] },
    { reports: ["Muammar Gaddafi", "Muamar Gadafi"], ids: ["person/muamar-gadafi"] },
    { reports: ["Ann Lee", "Lee"], ids: ["person/ann-lee"] },
    { reports: ["Ursula von der Leyen", "von der Leyen", "Leyen"], ids: ["person/ursula-von-der-leyen"] },
    { reports: ["Ann J. Lee", "Ann Lee", "Lee"], ids: ["person/ann-lee"] },
    { reports: ["Ann Lee = @LeeOfficial", "@LeeOfficial"], ids: ["person/ann-lee"] },
    { reports: ["Ann Lee = @LeeOfficial", "@LeeOfficial = Lee"], ids: ["person/ann-lee"] },
    {
      reports: ["organization:World Health Organization = WHO", "organization:WHO"],
      ids: ["organization/world-health-organization"],
    },
    { reports: ["organization:Health Body! = @WHO", "organization:@WHO"], ids: ["organization/health-body"] },
    {
      reports: ["organization:Acme Oil S.A.", "organization:Acme Oil", "organization:Acme Oil Ltd"],
      ids: ["organization/acme-oil"],
    },
    { reports: ["event:Geneva Summit", "event:Geneva Summit"], ids: ["event/geneva-summit"] },
    {
      reports: ["event:Munich Conference 2022", "event:Munich Conference 2022"],
      ids: ["event/munich-conference-2022"],
    },
    {
      reports: ["event:Lund–Lee call, 27 January 2022", "event:Lund–Lee call, 27 January 2022"],
      ids: ["event/lund-lee-call-27-january-2022"],
    },
    {
      reports: ["event:Iran–Oman talks, May 2022", "event:Iran–Oman peace talks, May 2022"],
      ids: ["event/iran-oman-peace-talks-may-2022"],
    },
    {
      reports: ["event:Ruritanian invasion of Utopia", "event:Ruritanian invasion of Utopia"],
      ids: ["event/ruritanian-invasion-of-utopia"],
    },
    {
      reports: ["event:Ruritanian invasion", "event:Ruritanian invasion of Utopia", "event:Invasion of Utopia"],
      ids: ["event/ruritanian-invasion-of-utopia"],
    },
  ])("are one: $reports", ({ reports, ids }) => {
    expect(idsIn(knowledgeOf(...reports))).toEqual(ids);
    expect(idsIn(knowledgeOf(...reports.toReversed()))).toEqual(ids);
  });

  it.each([
    {
      why: "one side of it told in years beside each other",
      told: ["2022 event:Ruritanian invasion", "2023 event:Ruritanian invasion", "2022 event:Ruritanian invasion"],
      ids: ["event/ruritanian-invasion-of-d1"],
    },
    {
      why: "one side of it told in years far apart",
      told: ["2008 event:Ruritanian invasion", "2022 event:Ruritanian invasion"],
      ids: ["event/ruritanian-invasion-of-d1", "event/ruritanian-invasion-of-d2"],
    },
    {
      why: "one side of it told in a report of no day and in one of some year",
      told: ["2022 event:Ruritanian invasion", "     event:Ruritanian invasion"],
      ids: ["event/ruritanian-invasion-of-d1"],
    },
    {
      why: "one side of it told in a report of no day, and in years far apart",
      told: ["     event:Ruritanian invasion", "2008 event:Ruritanian invasion", "2022 event:Ruritanian invasion"],
      ids: ["event/ruritanian-invasion-of-d1", "event/ruritanian-invasion-of-d2", "event/ruritanian-invasion-of-d3"],
    },
    {
      why: "the whole told in those years, not another of that side",
      told: [
        "2008 event:Ruritanian invasion of Arcadia",
        "2022 event:Ruritanian invasion of Utopia",
        "2022 event:Ruritanian invasion",
      ],
      ids: ["event/ruritanian-invasion-of-arcadia", "event/ruritanian-invasion-of-utopia"],
    },
    {
      why: "two that may be meant",
      told: [
        "2022 event:Ruritanian invasion of Arcadia",
        "2022 event:Ruritanian invasion of Utopia",
        "2022 event:Ruritanian invasion",
      ],
      ids: [
        "event/ruritanian-invasion-of-arcadia",
        "event/ruritanian-invasion-of-d3",
        "event/ruritanian-invasion-of-utopia",
      ],
    },
    {
      why: "a kind of war that is nobody’s own",
      told: ["2022 event:Civil war", "2022 event:Civil war"],
      ids: ["event/civil-war-of-d1", "event/civil-war-of-d2"],
    },
  ])("wars and invasions: $why", ({ told, ids }) => {
    const knowledge = new KnowledgeBase();
    const reports = told.map((line, i) =>
      report(`d${i + 1}`, line.slice(5), line.startsWith(" ") ? null : `${line.slice(0, 4)}-03-01`),
    );
    for (const [document, extraction] of reports) knowledge.assimilate(document, extraction);
    expect(idsIn(knowledge)).toEqual(ids);
  });

  it.each([
    {
      why: "two bear the surname",
      reports: ["Joe Biden", "Jill Biden", "Biden"],
      ids: ["biden", "jill-biden", "joe-biden"],
    },
    { why: "nobody bears it", reports: ["Ann Lee", "Lund"], ids: ["ann-lee", "lund"] },
    { why: "given names differ", reports: ["Ann Lee", "Bo Lee"], ids: ["ann-lee", "bo-lee"] },
    { why: "it is no surname", reports: ["Ann Lee", "Ann"], ids: ["ann", "ann-lee"] },
    { why: "the middle name is written out", reports: ["Ann Maria Lee", "Ann Lee"], ids: ["ann-lee", "ann-maria-lee"] },
    { why: "short names may differ by a letter", reports: ["Ly", "Li"], ids: ["li", "ly"] },
    {
      why: "a description is no name",
      reports: ["Ann Lee = the president", "the president"],
      ids: ["ann-lee", "the-president"],
    },
  ])("stay apart where $why: $reports", ({ reports, ids }) => {
    expect(idsIn(knowledgeOf(...reports))).toEqual(ids.map((id) => `person/${id}`));
  });

  it.each([
    { why: "their types differ", reports: ["country:Georgia", "Georgia"], ids: ["country/georgia", "person/georgia"] },
    {
      why: "a legal form alone is no name",
      reports: ["organization:SA", "organization:Sa Nara SA", "organization:AB"],
      ids: ["organization/ab", "organization/sa", "organization/sa-nara-sa"],
    },
    {
      why: "a short name is no abbreviation",
      reports: ["organization:US Congress! = Congress", "organization:Congress"],
      ids: ["organization/congress", "organization/us-congress"],
    },
    {
      why: "two bear the abbreviation",
      reports: ["organization:Arms Body = AB", "organization:Air Board = AB", "organization:AB"],
      ids: ["organization/ab", "organization/air-board", "organization/arms-body"],
    },
    {
      why: "an event is only described",
      reports: ["event:the summit", "event:the summit"],
      ids: ["event/the-summit-of-d1", "event/the-summit-of-d2"],
    },
    {
      why: "an event has no date",
      reports: ["event:NATO summit", "event:NATO summit", "event:Lund–Lee call", "event:Lund–Lee call"],
      ids: [
        "event/lund-lee-call-of-d3",
        "event/lund-lee-call-of-d4",
        "event/nato-summit-of-d1",
        "event/nato-summit-of-d2",
      ],
    },
    {
      why: "an event has nobody in it",
      reports: ["event:Coup, 26 July 2023", "event:Coup, 26 July 2023", "event:Summit", "event:Summit"],
      ids: [
        "event/coup-26-july-2023-of-d1",
        "event/coup-26-july-2023-of-d2",
        "event/summit-of-d3",
        "event/summit-of-d4",
      ],
    },
    {
      why: "calls are of two days",
      reports: ["event:Lund–Lee call, 27 January 2022", "event:Lund–Lee call, 28 January 2022"],
      ids: ["event/lund-lee-call-27-january-2022", "event/lund-lee-call-28-january-2022"],
    },
    {
      why: "two talks may be meant",
      reports: [
        "event:Iran–Oman talks, May 2022",
        "event:Iran–Oman peace talks, May 2022",
        "event:Iran–Oman trade talks, May 2022",
      ],
      ids: [
        "event/iran-oman-peace-talks-may-2022",
        "event/iran-oman-talks-may-2022",
        "event/iran-oman-trade-talks-may-2022",
      ],
    },
    {
      why: "talks are of two months",
      reports: ["event:Iran–Oman talks, May 2022", "event:Iran–Oman peace talks, June 2022"],
      ids: ["event/iran-oman-peace-talks-june-2022", "event/iran-oman-talks-may-2022"],
    },
    {
      why: "the world knows both",
      reports: ["organization:Fed! = Bank", "organization:Bank!"],
      ids: ["organization/bank", "organization/fed"],
    },
  ])("stay apart where $why", ({ reports, ids }) => {
    expect(idsIn(knowledgeOf(...reports))).toEqual(ids);
  });

  it("take a surname back when a second one comes to bear it", () => {
    const knowledge = knowledgeOf("Joe Biden", "Biden called Ann Lee 2022-01-27");
    expect(idsIn(knowledge)).toEqual(["person/ann-lee", "person/joe-biden"]);
    knowledge.assimilate(...report("d3", "Jill Biden"));
    expect(idsIn(knowledge)).toEqual(["person/ann-lee", "person/biden", "person/jill-biden", "person/joe-biden"]);
    expect(knowledge.entityIdNow("person/biden")).toBe("person/biden");
  });

  it("are found under the ids that they went by before", () => {
    const knowledge = knowledgeOf("Lee called Bo Lund");
    expect(knowledge.entityIdNow("person/lee")).toBe("person/lee");
    knowledge.assimilate(...report("d2", "Ann Lee"));
    expect(knowledge.entityIdNow("person/lee")).toBe("person/ann-lee");
  });

  it("tell of every other name why it is the same", () => {
    const knowledge = knowledgeOf(
      "Volodymyr Zelensky = Zelensky, @ZelenskyyUa, the Ukrainian president",
      "Володимир Зеленський",
      "Volodymyr Zelenskyy",
      "Volodymyr Zelensky",
      "Зеленський",
    );
    expect(aliasesOf(knowledge, "person/volodymyr-zelensky")).toEqual({
      Zelensky: "in the report",
      "@ZelenskyyUa": "in the report",
      "the Ukrainian president": "in the report",
      "Володимир Зеленський": "another spelling",
      "Volodymyr Zelenskyy": "another spelling",
      Зеленський: "the only person of that name",
    });
  });

  it.each([
    {
      names: ["Володимир Зеленський", "Володимир Зеленський", "Volodymyr Zelenskyy"],
      name: "Volodymyr Zelenskyy",
      why: "it is in Latin letters",
    },
    { names: ["ANN LEE", "ANN LEE", "Ann Lee"], name: "Ann Lee", why: "the other is all capitals" },
    { names: ["Ann Lée", "Ann Lee", "Ann Lee"], name: "Ann Lee", why: "most reports use it" },
    { names: ["Ann Lée!", "Ann Lee", "Ann Lee"], name: "Ann Lée", why: "the world knows it by that" },
  ])("are called $name because $why", ({ names, name }) => {
    expect(
      knowledgeOf(...names)
        .graph()
        .entities.map((entity) => entity.name),
    ).toEqual([name]);
  });

  it("follow from the reports, not from their order", () => {
    const reports = [
      "Volodymyr Zelensky = @ZelenskyyUa; Volodymyr Zelensky called Joe Biden 2022-01-27",
      "Зеленський called Biden 2022-01-27",
      "Jill Biden aided country:Ukraine $5",
      "Zelensky; Joe R. Biden; Biden aided country:Ukraine! 2022 planned",
      "Volodymyr Zelenskyy! called Biden; @ZelenskyyUa; event:the summit",
      "Володимир Зеленський called Joe Biden 2022-01; event:the summit",
      "Joseph Biden; country:Ukraine aided Zelensky denied",
    ].map((short, at) => report(`d${at + 1}`, short));
    const graphOf = (order: typeof reports) => {
      const knowledge = new KnowledgeBase();
      for (const each of order) knowledge.assimilate(...each);
      return JSON.stringify(knowledge.graph());
    };
    const expected = graphOf(reports);
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (order) => {
        expect(graphOf(order)).toBe(expected);
      }),
      { numRuns: 60, seed: 1 },
    );
  });
});
