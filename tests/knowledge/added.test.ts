import { describe, expect, it } from "vitest";
import { KnowledgeBase } from "../../src/knowledge/knowledge-base.ts";
import type { Evidence } from "../../src/model/graph.ts";
import type { AddedPassage, Operation } from "../../src/model/operation.ts";
import { knowledgeOf, report } from "./notation.ts";

const ANN = "person/ann-lee";
const BO = "person/bo-lund";
const NEW = "person/dee-moe";
const DEE: Operation = { kind: "add-entity", entity: NEW, entityType: "person", name: "Dee Moe" };

const sample = () => knowledgeOf("Ann Lee called Bo Lund 2022-01-27; Ann Lee aided country:Norway $5");
const stateOf = (knowledge: KnowledgeBase) => JSON.stringify([knowledge.graph(), [...knowledge.facts.reviews]]);
const evidence: Evidence = {
  documentId: "d1",
  sentence: { start: 0, end: 7 },
  trigger: { start: 0, end: 7 },
  sourceSpan: null,
  targetSpan: null,
  status: "asserted",
  attributedTo: null,
  date: { start: "2022-03-01", end: "2022-03-01", precision: "day" },
  amount: null,
  confidence: 1,
};
const passage: AddedPassage = { id: "p1", relationType: "aided", source: ANN, target: BO, evidence, quoted: null };
const quoted: AddedPassage = {
  ...passage,
  id: "p2",
  target: NEW,
  evidence: { ...evidence, documentId: "quoted/p2" },
  quoted: {
    id: "quoted/p2",
    name: "entered by hand",
    title: "A letter",
    source: "A letter",
    publishedAt: null,
    text: "Ann helped Dee.",
    language: "en",
  },
};
const several = (...operations: readonly Operation[]): Operation => ({ kind: "several", operations });
const add = (what: AddedPassage): Operation => ({ kind: "add-passage", passage: what });

describe("what a person adds", () => {
  it("is an entity of its own, which can be renamed, retyped, merged and deleted like any other", () => {
    const knowledge = sample();
    knowledge.edit(DEE);
    expect(knowledge.facts.entities.get(NEW)).toEqual({ id: NEW, entityType: "person", name: "Dee Moe", aliases: [] });
    knowledge.edit({ kind: "rename", entity: NEW, name: "Dee" });
    expect(knowledge.facts.entities.get(NEW)?.name).toBe("Dee");
    knowledge.edit({ kind: "merge", into: ANN, from: [NEW] });
    expect(knowledge.entityIdNow(NEW)).toBe(ANN);
  });

  it("is the one that reports name when they come to name it", () => {
    const knowledge = sample();
    knowledge.edit(DEE);
    knowledge.assimilate(...report("d9", "Dee Moe called Bo Lund 2022-05-01"));
    expect([...knowledge.facts.entities.keys()].filter((id) => id.startsWith(NEW))).toEqual([NEW]);
    expect([...knowledge.facts.relations.keys()]).toContain(`${BO}|called|${NEW}|2022-05-01`);
  });

  it("is a relation with its passage, in a report or quoted from elsewhere", () => {
    const knowledge = sample();
    knowledge.edit(several(DEE, add(passage), add(quoted)));
    expect(knowledge.facts.relations.get(`${ANN}|aided|${BO}|2022-03-01`)?.evidence).toEqual([evidence]);
    expect(knowledge.facts.relations.get(`${ANN}|aided|${NEW}|2022-03-01`)?.evidence[0].documentId).toBe("quoted/p2");
    expect(knowledge.document("quoted/p2")).toMatchObject({ title: "A letter", text: "Ann helped Dee." });
    expect([...knowledge.index.documentIds]).toEqual(["d1", "quoted/p2"]);
  });

  it("joins the evidence of a happening that reports tell of", () => {
    const knowledge = sample();
    const call = { ...passage, relationType: "called", evidence: { ...evidence, date: null } };
    knowledge.edit(
      add({
        ...call,
        evidence: { ...call.evidence, date: { start: "2022-01-27", end: "2022-01-27", precision: "day" } },
      }),
    );
    expect(knowledge.facts.relations.get(`${ANN}|called|${BO}|2022-01-27`)?.evidence).toHaveLength(2);
  });

  it.each<{ does: string; operation: Operation }>([
    { does: "an entity", operation: DEE },
    { does: "a passage", operation: add(passage) },
    { does: "all at once", operation: several(DEE, add(quoted), { kind: "rename", entity: ANN, name: "A" }) },
  ])("$does is taken back and done again, and comes back from the log", ({ operation }) => {
    const knowledge = sample();
    const before = stateOf(knowledge);
    const inverse = knowledge.edit(operation);
    const after = stateOf(knowledge);
    expect(after).not.toBe(before);
    const again = knowledge.edit(inverse);
    expect(stateOf(knowledge)).toBe(before);
    expect(knowledge.edit(operation)).toBeDefined();
    expect(stateOf(knowledge)).toBe(after);
    knowledge.edit(inverse);
    knowledge.edit(again);
    expect(stateOf(knowledge)).toBe(after);
    const log = JSON.parse(JSON.stringify(knowledge.log()));
    expect(stateOf(KnowledgeBase.fromLog(log))).toBe(after);
  });

  it.each<{ operation: Operation; code: string }>([
    { operation: { ...DEE, name: " " }, code: "bad-operation" },
    { operation: { ...DEE, entity: ANN }, code: "bad-operation" }, // taken
    { operation: add(quoted), code: "not-found" }, // nobody is called so yet
    { operation: add({ ...passage, evidence: { ...evidence, documentId: "d7" } }), code: "not-found" },
    { operation: { kind: "remove-passage", passage }, code: "bad-operation" },
    { operation: several({ kind: "rename", entity: ANN, name: "A" }, DEE, DEE), code: "bad-operation" },
    { operation: several(add(passage), add(passage)), code: "bad-operation" },
    { operation: several(DEE, { kind: "delete-relation", relation: "none" }), code: "not-found" },
  ])("is refused and changes nothing: $operation.kind ($code)", ({ operation, code }) => {
    const knowledge = sample();
    const before = stateOf(knowledge);
    expect(() => knowledge.edit(operation)).toThrowError(expect.objectContaining({ code }));
    expect(stateOf(knowledge)).toBe(before);
    expect(knowledge.journal).toEqual([]);
  });

  it("stands in the journal once, however many changes it is", () => {
    const knowledge = sample();
    knowledge.edit(several(DEE, add(quoted)), "2022-01-01T00:00:00Z");
    expect(knowledge.journal).toMatchObject([{ number: 1, operation: { kind: "several" } }]);
  });
});
