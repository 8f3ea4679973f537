import { describe, expect, it } from "vitest";
import { KnowledgeBase } from "../../src/knowledge/knowledge-base.ts";
import { checkLog } from "../../src/knowledge/log.ts";
import { logWithTypes, reportsIn } from "../../src/knowledge/other-types.ts";
import { checkOwnTypes } from "../../src/model/check-own-types.ts";
import type { Extraction } from "../../src/model/extraction.ts";
import type { Document } from "../../src/model/graph.ts";
import { graphOf, report } from "./notation.ts";

const { types } = checkOwnTypes({ id: "met", symmetric: true, triggers: { verbs: ["meet"] } });

/** Reads `short` as it was, with the calls of it as meetings as well. */
function withMeetings(extraction: Extraction): Extraction {
  const calls = extraction.relations.filter(({ relationType }) => relationType === "called");
  return {
    ...extraction,
    relations: [...extraction.relations, ...calls.map((each) => ({ ...each, relationType: "met" }))],
  };
}

const REPORTS = [
  report("d1", "Ann Lee called Bo Lund 2022-01-27; country:Norway aided country:Chad"),
  report("d2", "Cy Marr called Ann Lee"),
];
const read = ({ id }: Document) =>
  withMeetings(
    REPORTS.find(([document]) => document.id === id)?.[1] ?? { entities: [], mentions: [], relations: [], notes: [] },
  );

function knowledgeOf(reports = REPORTS): KnowledgeBase {
  const knowledge = new KnowledgeBase();
  for (const [document, extraction] of reports) knowledge.assimilate(document, extraction);
  return knowledge;
}

function rewritten(knowledge: KnowledgeBase, own = types, reader = read): KnowledgeBase {
  const steps = logWithTypes(knowledge.log(), own, reader);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return KnowledgeBase.fromLog(checkLog(JSON.parse(JSON.stringify(step.value))));
}

const relationsOf = (knowledge: KnowledgeBase) => [...knowledge.facts.relations.keys()];

describe("other relation types", () => {
  it("give what they would have given from the start", () => {
    const fromTheStart = new KnowledgeBase();
    fromTheStart.setOwnTypes(types);
    for (const [document] of REPORTS) fromTheStart.assimilate(document, read(document));
    expect(rewritten(knowledgeOf()).graph()).toEqual(fromTheStart.graph());
  });

  it("give each of their relations once, however often reports are read again", () => {
    const once = rewritten(knowledgeOf());
    expect(relationsOf(once).filter((id) => id.includes("|met|"))).toEqual([
      "person/ann-lee|met|person/bo-lund|2022-01-27",
      "person/ann-lee|met|person/cy-marr|undated",
    ]);
    expect(rewritten(once).graph()).toEqual(once.graph());
  });

  it("go without a trace", () => {
    const before = knowledgeOf();
    expect(rewritten(rewritten(before), []).log()).toEqual(before.log());
  });

  it("leave what a person changed", () => {
    const knowledge = knowledgeOf();
    knowledge.edit({ kind: "rename", entity: "person/ann-lee", name: "Anna" });
    knowledge.edit({ kind: "delete-relation", relation: "person/ann-lee|called|person/cy-marr|undated" });
    const again = rewritten(knowledge);
    expect(again.facts.entities.get("person/ann-lee")?.name).toBe("Anna");
    expect(relationsOf(again)).not.toContain("person/ann-lee|called|person/cy-marr|undated");
    expect(again.journal).toEqual(knowledge.journal);
  });

  it("leave a correction to a type that is gone", () => {
    const knowledge = rewritten(knowledgeOf());
    const relation = "person/ann-lee|called|person/cy-marr|undated";
    knowledge.edit({ kind: "review", relation, review: { confirmed: true, relationType: "met" } });
    const again = rewritten(knowledge, []);
    expect(again.facts.relations.get(relation)?.relationType).toBe("met");
    expect(again.graph().relationTypes?.map(({ id, label }) => [id, label])).toEqual([["met", "met"]]);
  });

  it("bring entities that the reading before did not know", () => {
    const reader = (document: Document) => {
      const { entities, mentions, relations, notes } = read(document);
      const [first] = relations;
      if (document.id !== "d2" || !first) return { entities, mentions, relations, notes };
      const dee = { localId: "e1x", entityType: "person", name: "Dee Ost", knownId: null, aliases: [] } as const;
      return {
        entities: [dee, ...entities],
        mentions: [{ start: 0, end: 2, entity: "e1x", kind: "name" } as const, ...mentions],
        relations: [...relations, { ...first, relationType: "met", source: "e1x" }],
        notes,
      };
    };
    const again = rewritten(knowledgeOf(), types, reader);
    expect(relationsOf(again).filter((id) => id.includes("dee-ost"))).toEqual([
      "person/ann-lee|met|person/dee-ost|undated",
    ]);
    expect(again.facts.entities.size).toBe(6);
  });

  it("go from a graph that came as a file as well, whose reports are not read", () => {
    const graph = graphOf("ann-bo bo-cy");
    const [first] = graph.relations;
    if (!first) throw new Error("no relation");
    const met = { ...first, id: "ann|met|bo", relationType: "met" };
    const knowledge = KnowledgeBase.fromGraph({ ...graph, relationTypes: types, relations: [...graph.relations, met] });
    expect(reportsIn(knowledge.log())).toEqual({ read: 0, imported: graph.documents.length });
    const never = () => {
      throw new Error("read");
    };
    expect(relationsOf(rewritten(knowledge, types, never))).toContain("ann|met|bo");
    const without = rewritten(knowledge, [], never).graph();
    expect([without.relations.length, without.relationTypes]).toEqual([2, undefined]);
  });

  it("do not read near-identical reports, and tell how far they are", () => {
    const knowledge = knowledgeOf();
    const [copy, original] = REPORTS.map(([{ id, name, title, source, publishedAt }]) => ({
      id,
      name,
      title,
      source,
      publishedAt,
    }));
    if (!copy || !original) throw new Error("no reports");
    knowledge.addCopy(original.id, copy);
    const seen: string[] = [];
    const steps = [
      ...logWithTypes(knowledge.log(), types, (document) => {
        seen.push(document.id);
        return read(document);
      }),
    ];
    expect([seen, steps]).toEqual([["d2"], [1, 2]]);
  });
});

describe("a log with relation types", () => {
  it.each([
    { entry: { kind: "relation-types", types }, ok: true },
    { entry: { kind: "relation-types", types: [] }, ok: true },
    { entry: { kind: "relation-types", types: [{ id: "called" }] }, ok: false },
    { entry: { kind: "relation-types" }, ok: false },
    { entry: { kind: "graph", graph: { documents: [], entities: [], relations: [], relationTypes: [7] } }, ok: false },
  ])("$entry.kind $entry.types is checked: $ok", ({ entry, ok }) => {
    if (ok) expect(checkLog([entry])).toHaveLength(1);
    else expect(() => checkLog([entry])).toThrow(/Entry 1 of the log/);
  });
});
