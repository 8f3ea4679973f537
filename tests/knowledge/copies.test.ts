import { describe, expect, it } from "vitest";
import { KnowledgeBase } from "../../src/knowledge/knowledge-base.ts";
import { graphOf, knowledgeOf, report } from "./notation.ts";

const copy = (id: string) => ({ id, name: `${id}.txt`, title: id, source: null, publishedAt: null });
const copiesOf = (knowledge: KnowledgeBase) =>
  Object.fromEntries(knowledge.graph().documents.map(({ id, copies }) => [id, copies.map((each) => each.id)]));
const evidenceIn = (knowledge: KnowledgeBase) =>
  knowledge.graph().relations.flatMap(({ evidence }) => evidence.map(({ documentId }) => documentId));

describe("addCopy", () => {
  it("keeps a near-identical report on the one that it counts as, told as one source", () => {
    const knowledge = knowledgeOf("Ann Lee called Bo Lund");
    knowledge.addCopy("d1", copy("c2"));
    knowledge.addCopy("c2", copy("c1"));
    expect(copiesOf(knowledge)).toEqual({ d1: ["c1", "c2"] });
    expect(evidenceIn(knowledge)).toEqual(["d1"]);
    expect(knowledge.document("c1").id).toBe("d1");
    expect(knowledge.headOf("c1").name).toBe("c1.txt");
  });

  it("lets a report give up its place: what it told no longer counts, its copies come along", () => {
    const knowledge = knowledgeOf("Ann Lee called Bo Lund", "Cy called Ann Lee; Cy called Bo Lund");
    knowledge.addCopy("d1", copy("c1"));
    knowledge.addCopy("d2", knowledge.headOf("d1"));
    expect(copiesOf(knowledge)).toEqual({ d2: ["c1", "d1"] });
    expect(evidenceIn(knowledge)).toEqual(["d2", "d2"]);
    expect(knowledge.graph().entities.map(({ id }) => id)).toEqual(["person/ann-lee", "person/bo-lund", "person/cy"]);
    expect(knowledge.document("d1").id).toBe("d2");
  });

  it("forgets who is named only in the report that gave up its place", () => {
    const knowledge = knowledgeOf("Joe Biden; Jill Biden", "Joe Biden", "Biden");
    expect(knowledge.facts.entities.has("person/biden")).toBe(true);
    knowledge.addCopy("d2", knowledge.headOf("d1"));
    expect([...knowledge.facts.entities.keys()]).toEqual(["person/joe-biden"]);
  });

  it("moves a copy", () => {
    const knowledge = knowledgeOf("Ann Lee", "Ann Lee");
    knowledge.addCopy("d1", copy("c1"));
    knowledge.addCopy("d2", copy("c1"));
    expect(copiesOf(knowledge)).toEqual({ d1: [], d2: ["c1"] });
  });

  it("gives the same when the log is replayed", () => {
    const knowledge = knowledgeOf("Ann Lee called Bo Lund", "Cy called Ann Lee; Cy called Bo Lund");
    knowledge.edit({ kind: "rename", entity: "person/ann-lee", name: "Ann" });
    knowledge.addCopy("d2", knowledge.headOf("d1"));
    knowledge.assimilate(...report("d3", "Ann Lee; Lee"));
    expect(KnowledgeBase.fromLog(knowledge.log()).graph()).toEqual(knowledge.graph());
  });

  it.each([
    { what: "a document that is not there", of: "x", id: "c1", code: "not-found" },
    { what: "itself", of: "d1", id: "d1", code: "bad-operation" },
    { what: "a report for an imported document", of: "d9", id: "d1", code: "bad-operation" },
  ])("refuses a copy of $what", ({ of, id, code }) => {
    const knowledge = KnowledgeBase.fromGraph(graphOf("a-b"));
    knowledge.assimilate(...report("d9", "Ann Lee"));
    const before = JSON.stringify(knowledge.graph());
    expect(() => knowledge.addCopy(of, copy(id))).toThrowError(expect.objectContaining({ code }));
    expect(JSON.stringify(knowledge.graph())).toBe(before);
  });
});

describe("assimilate", () => {
  it("counts what a report tells of", () => {
    const knowledge = new KnowledgeBase();
    expect(knowledge.assimilate(...report("d1", "Ann Lee called Bo Lund; Ann Lee aided country:Chad"))).toEqual({
      entities: 3,
      relations: 2,
    });
  });

  it("refuses a document that is here, and one that speaks of what it does not list", () => {
    const knowledge = knowledgeOf("Ann Lee");
    const [document, extraction] = report("d2", "Bo Lund");
    expect(() => knowledge.assimilate(...report("d1", "Bo Lund"))).toThrowError(/already/);
    expect(() => knowledge.assimilate(document, { ...extraction, entities: [] })).toThrowError(
      expect.objectContaining({
        code: "bad-input",
        message: '"d2.txt" speaks of an entity "e1" that it does not list.',
      }),
    );
    expect(knowledge.log()).toHaveLength(1);
  });
});

describe("fromGraph", () => {
  const graph = graphOf("a-b/d1 b>c/d1,d2");

  it("gives the graph back", () => {
    expect(KnowledgeBase.fromGraph(graph).graph()).toEqual(graph);
  });

  it("gives back what reports told", () => {
    const told = knowledgeOf(
      "Ann Lee = Lee; Ann Lee called Bo Lund 2022-01-27; country:Chad aided Bo Lund $5 planned",
      "Lee called Bo Lund 2022-01-27 denied; Bo Lund leads country:Chad",
    ).graph();
    expect(KnowledgeBase.fromGraph(told).graph()).toEqual(told);
  });

  it.each([
    { what: "an end that is no entity", graph: { ...graph, entities: graph.entities.slice(1) } },
    { what: "evidence in no document", graph: { ...graph, documents: graph.documents.slice(1) } },
    { what: "an id twice", graph: { ...graph, relations: [...graph.relations, ...graph.relations] } },
    {
      what: "a mention of no entity",
      graph: {
        ...graph,
        documents: graph.documents.map((each) => ({
          ...each,
          mentions: [{ start: 0, end: 1, entityId: "x", kind: "name" as const }],
        })),
      },
    },
  ])("refuses $what", ({ graph: broken }) => {
    expect(() => KnowledgeBase.fromGraph(broken)).toThrowError(expect.objectContaining({ code: "bad-format" }));
  });
});
