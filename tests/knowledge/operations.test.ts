import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KnowledgeBase } from "../../src/knowledge/knowledge-base.ts";
import type { Operation } from "../../src/model/operation.ts";
import { knowledgeOf, report } from "./notation.ts";

const REPORTS = [
  "Ann Lee = Lee; Ann Lee called Bo Lund 2022-01-27; Ann Lee aided country:Norway $5",
  "Lee called Bo Lund 2022-01-27; Cy Dahl called Bo Lund 2022-01-28; Cy Dahl disputed Ann Lee",
  "Anne Lea called Bo Lund 2022-01-27; country:Chile sanctioned country:Norway; Bo Lund leads country:Norway",
] as const;
const ANN = "person/ann-lee";
const ALSO = "person/anne-lea";
const BO = "person/bo-lund";
const CY = "person/cy-dahl";
const CALL = `${ANN}|called|${BO}|2022-01-27`;

const sample = () => knowledgeOf(...REPORTS);
const stateOf = (knowledge: KnowledgeBase) => JSON.stringify([knowledge.graph(), [...knowledge.facts.reviews]]);
const editedBy = (...operations: readonly Operation[]) => {
  const knowledge = sample();
  for (const operation of operations) knowledge.edit(operation);
  return knowledge;
};
const calls = (knowledge: KnowledgeBase) =>
  knowledge
    .graph()
    .relations.filter(({ relationType }) => relationType === "called")
    .map(
      ({ source, target, evidence }) => `${source} ${target} ${evidence.map(({ documentId }) => documentId).join()}`,
    );

describe("edit", () => {
  it("merges: relations of one date become one with all the evidence, names become aliases", () => {
    const knowledge = editedBy({ kind: "merge", into: ANN, from: [ALSO] });
    expect(calls(knowledge)).toEqual([`${ANN} ${BO} d1,d2,d3`, `${BO} ${CY} d2`]);
    expect(knowledge.facts.entities.get(ANN)?.aliases).toContainEqual({ text: "Anne Lea", reason: "merged by hand" });
    expect(knowledge.facts.entities.has(ALSO)).toBe(false);
    expect(knowledge.entityIdNow(ALSO)).toBe(ANN);
  });

  it("drops relations between what was merged", () => {
    const knowledge = editedBy({ kind: "merge", into: ANN, from: [BO] });
    expect(calls(knowledge)).toEqual([`${ANN} ${ALSO} d3`, `${ANN} ${CY} d2`]);
  });

  it("holds merges for reports that come later", () => {
    const knowledge = editedBy({ kind: "merge", into: ANN, from: [ALSO] });
    knowledge.assimilate(...report("d9", "Anne Lea called Bo Lund 2022-01-27"));
    expect(calls(knowledge)[0]).toBe(`${ANN} ${BO} d1,d2,d3,d9`);
  });

  it("splits the mentions written in some forms off, with what is told by them", () => {
    const knowledge = editedBy({
      kind: "split",
      entity: ANN,
      aliases: ["Lee"],
      id: "person/lee-2",
      name: "Another Lee",
    });
    expect(calls(knowledge)).toEqual([
      `${ANN} ${BO} d1`,
      `${ALSO} ${BO} d3`,
      `${BO} ${CY} d2`,
      `${BO} person/lee-2 d2`,
    ]);
    expect(knowledge.facts.entities.get("person/lee-2")).toEqual({
      id: "person/lee-2",
      entityType: "person",
      name: "Another Lee",
      aliases: [{ text: "Lee", reason: "split off by hand" }],
    });
    expect(knowledge.facts.entities.get(ANN)?.aliases).toEqual([]);
  });

  it("renames, the reports' name stays as an alias", () => {
    const knowledge = editedBy({ kind: "rename", entity: ANN, name: " Ann Lee Jr. " });
    expect(knowledge.facts.entities.get(ANN)).toMatchObject({
      name: "Ann Lee Jr.",
      aliases: [
        { text: "Ann Lee", reason: "name in the reports" },
        { text: "Lee", reason: "in the report" },
      ],
    });
  });

  it("keeps what was renamed apart from what would join it by name", () => {
    const knowledge = knowledgeOf("Lee called Bo Lund");
    knowledge.edit({ kind: "rename", entity: "person/lee", name: "The other Lee" });
    knowledge.assimilate(...report("d2", "Ann Lee"));
    expect(knowledge.facts.entities.get("person/lee")?.name).toBe("The other Lee");
  });

  it("makes what was joined by its name stand for itself", () => {
    const knowledge = sample();
    const before = stateOf(knowledge);
    const inverse = knowledge.edit({ kind: "rename", entity: "person/lee", name: "Another Lee" });
    expect(calls(knowledge)).toContain(`${BO} person/lee d2`);
    knowledge.edit(inverse);
    expect(stateOf(knowledge)).toBe(before);
  });

  it("changes an entity's type, not its id", () => {
    expect(editedBy({ kind: "retype", entity: ANN, entityType: "organization" }).facts.entities.get(ANN)).toMatchObject(
      {
        id: ANN,
        entityType: "organization",
      },
    );
  });

  it("deletes an entity with its relations and mentions, also those of later reports", () => {
    const knowledge = editedBy({ kind: "delete-entity", entity: BO });
    knowledge.assimilate(...report("d9", "Bo Lund called Ann Lee 2023"));
    expect(calls(knowledge)).toEqual([]);
    expect(knowledge.document("d9").mentions.map(({ entityId }) => entityId)).toEqual([ANN]);
  });

  it("deletes a relation", () => {
    expect(calls(editedBy({ kind: "delete-relation", relation: CALL }))).toEqual([
      `${ALSO} ${BO} d3`,
      `${BO} ${CY} d2`,
    ]);
  });

  it("corrects a relation's type and status", () => {
    const review = { confirmed: true, relationType: "aided", status: "planned" } as const;
    const knowledge = editedBy({ kind: "review", relation: CALL, review });
    expect(knowledge.facts.relations.get(CALL)).toMatchObject({
      relationType: "aided",
      status: "planned",
      source: ANN,
    });
    expect(knowledge.facts.reviews.get(CALL)).toEqual(review);
  });

  it("finds the relations of what was merged under the ids that they had", () => {
    const knowledge = editedBy({ kind: "merge", into: ANN, from: [ALSO] });
    const part = `${ALSO}|called|${BO}|2022-01-27`;
    expect(knowledge.facts.parts.get(part)).toBe(CALL);
    knowledge.edit({ kind: "delete-relation", relation: part });
    expect(calls(knowledge)).toEqual([`${BO} ${CY} d2`]);
  });

  it.each<{ what: string; operation: Operation; code: string; says: string }>([
    {
      what: "an unknown entity",
      operation: { kind: "rename", entity: "person/x", name: "X" },
      code: "not-found",
      says: 'There is no entity "person/x".',
    },
    {
      what: "an unknown relation",
      operation: { kind: "delete-relation", relation: "x" },
      code: "not-found",
      says: 'There is no relation "x".',
    },
    {
      what: "a relation to be reviewed that is not there",
      operation: { kind: "review", relation: "x", review: null },
      code: "not-found",
      says: 'There is no relation "x".',
    },
    {
      what: "an empty name",
      operation: { kind: "rename", entity: ANN, name: " " },
      code: "bad-operation",
      says: "A name cannot be empty.",
    },
    {
      what: "a merge with itself",
      operation: { kind: "merge", into: ANN, from: [ANN] },
      code: "bad-operation",
      says: `"${ANN}" cannot be merged with itself: name each entity once.`,
    },
    {
      what: "a merge of nothing",
      operation: { kind: "merge", into: ANN, from: [] },
      code: "bad-operation",
      says: `Nothing was named to be merged into "${ANN}".`,
    },
    {
      what: "taking out what was not merged",
      operation: { kind: "unmerge", into: ANN, from: [BO] },
      code: "bad-operation",
      says: `"${BO}" was not merged into "${ANN}", so it cannot be taken out.`,
    },
    {
      what: "restoring what was not deleted",
      operation: { kind: "restore-entity", entity: ANN },
      code: "bad-operation",
      says: `"${ANN}" cannot be restored: it was not deleted.`,
    },
    {
      what: "restoring a relation that was not deleted",
      operation: { kind: "restore-relation", relation: CALL },
      code: "bad-operation",
      says: `The relation "${CALL}" cannot be restored: it was not deleted.`,
    },
    {
      what: "a split by forms that are not there",
      operation: { kind: "split", entity: ANN, aliases: ["Bo"], id: "person/b", name: "B" },
      code: "bad-operation",
      says: `None of the written forms named belongs to "${ANN}".`,
    },
    {
      what: "a split into what is there",
      operation: { kind: "split", entity: ANN, aliases: ["Lee"], id: BO, name: "B" },
      code: "bad-operation",
      says: `"${BO}" is taken: give the new entity another id.`,
    },
    {
      what: "undoing a split that was none",
      operation: { kind: "unsplit", entity: ANN, id: BO },
      code: "bad-operation",
      says: `"${BO}" was not split from "${ANN}".`,
    },
    {
      what: "a type that there is not",
      operation: JSON.parse(`{"kind":"retype","entity":"${ANN}","entityType":"ship"}`),
      code: "bad-operation",
      says: 'There is no entity type "ship".',
    },
    {
      what: "an operation that there is not",
      operation: JSON.parse('{"kind":"burn"}'),
      code: "bad-operation",
      says: 'There is no operation "burn".',
    },
  ])("refuses $what, and changes nothing", ({ operation, code, says }) => {
    const knowledge = sample();
    const before = stateOf(knowledge);
    expect(() => knowledge.edit(operation)).toThrowError(expect.objectContaining({ code, message: says }));
    expect(stateOf(knowledge)).toBe(before);
    expect(knowledge.journal).toEqual([]);
  });

  it("writes the journal, inverses included", () => {
    const knowledge = sample();
    const operation: Operation = { kind: "merge", into: ANN, from: [ALSO] };
    const inverse = knowledge.edit(operation, "2022-03-06T10:00:00Z");
    knowledge.edit(inverse);
    expect(knowledge.journal).toEqual([
      { number: 1, at: "2022-03-06T10:00:00Z", operation },
      { number: 2, at: null, operation: { kind: "unmerge", into: ANN, from: [ALSO] } },
    ]);
  });
});

/** An edit that may or may not be possible, chosen by two numbers among what is there now. */
function chosen(knowledge: KnowledgeBase, [kind, pick, other]: readonly [number, number, number]): Operation | null {
  const entities = [...knowledge.facts.entities.values()];
  const relations = [...knowledge.facts.relations.keys()];
  const journal = knowledge.journal;
  const entity = entities[pick % Math.max(entities.length, 1)];
  const second = entities[other % Math.max(entities.length, 1)];
  const relation = relations[pick % Math.max(relations.length, 1)];
  if (!entity || !second) return null;
  switch (kind) {
    case 0:
      return { kind: "merge", into: entity.id, from: [second.id] };
    case 1: {
      const forms = [entity.name, ...entity.aliases.map(({ text }) => text)];
      const alias = forms[other % forms.length] ?? "";
      return {
        kind: "split",
        entity: entity.id,
        aliases: [alias],
        id: `person/new-${pick % 3}`,
        name: `New ${pick % 3}`,
      };
    }
    case 2:
      return { kind: "rename", entity: entity.id, name: other % 3 === 0 ? null : `Name ${other}` };
    case 3:
      return { kind: "retype", entity: entity.id, entityType: other % 3 === 0 ? null : "organization" };
    case 4:
      return { kind: "delete-entity", entity: entity.id };
    case 5:
      return relation ? { kind: "delete-relation", relation } : null;
    case 6:
      return relation
        ? {
            kind: "review",
            relation,
            review: other % 3 === 0 ? null : { confirmed: true, relationType: "aided", status: "denied" },
          }
        : null;
    default: {
      const earlier = journal[pick % Math.max(journal.length, 1)]?.operation;
      if (earlier?.kind === "merge") return { ...earlier, kind: "unmerge" };
      if (earlier?.kind === "split") return { kind: "unsplit", entity: earlier.entity, id: earlier.id };
      if (earlier?.kind === "delete-entity") return { ...earlier, kind: "restore-entity" };
      return earlier?.kind === "delete-relation" ? { ...earlier, kind: "restore-relation" } : null;
    }
  }
}

const CHOICES = fc.array(fc.tuple(fc.nat(7), fc.nat(40), fc.nat(40)), { maxLength: 14 });

function edited(choices: readonly (readonly [number, number, number])[]) {
  const knowledge = sample();
  const steps: { readonly before: string; readonly inverse: Operation }[] = [];
  for (const choice of choices) {
    const operation = chosen(knowledge, choice);
    const before = stateOf(knowledge);
    try {
      if (operation) steps.push({ before, inverse: knowledge.edit(operation) });
    } catch (error) {
      expect(error).toMatchObject({ name: "KgError" });
      expect(stateOf(knowledge)).toBe(before);
    }
  }
  return { knowledge, steps };
}

describe("any sequence of edits", () => {
  it("is taken back step by step by the inverses", () => {
    fc.assert(
      fc.property(CHOICES, (choices) => {
        const { knowledge, steps } = edited(choices);
        for (const { before, inverse } of steps.toReversed()) {
          knowledge.edit(inverse);
          expect(stateOf(knowledge)).toBe(before);
        }
      }),
      { numRuns: 120, seed: 1 },
    );
  });

  it("is done again by the inverses of the inverses", () => {
    fc.assert(
      fc.property(CHOICES, (choices) => {
        const { knowledge, steps } = edited(choices);
        const there = stateOf(knowledge);
        const back = steps.toReversed().map(({ inverse }) => knowledge.edit(inverse));
        for (const again of back.toReversed()) knowledge.edit(again);
        expect(stateOf(knowledge)).toBe(there);
      }),
      { numRuns: 50, seed: 2 },
    );
  });

  it("gives the same graph and journal when the log is replayed, or goes through JSON", () => {
    fc.assert(
      fc.property(CHOICES, (choices) => {
        const { knowledge } = edited(choices);
        const again = KnowledgeBase.fromLog(JSON.parse(JSON.stringify(knowledge.log())));
        expect(stateOf(again)).toBe(stateOf(knowledge));
        expect(again.journal).toEqual(knowledge.journal);
      }),
      { numRuns: 50, seed: 3 },
    );
  });

  it("leads to the same graph whether later reports come before or after it", () => {
    const late = report("d9", "Lee called Cy Dahl 2022-02-01; Anne Lea disputed Bo Lund");
    fc.assert(
      fc.property(CHOICES, (choices) => {
        const { knowledge } = edited(choices);
        knowledge.assimilate(...late);
        const first = knowledgeOf(...REPORTS);
        first.assimilate(...late);
        for (const { operation } of knowledge.journal)
          if (!/relation|review/.test(operation.kind)) first.edit(operation);
        const others = knowledge.journal.some(({ operation }) => /relation|review/.test(operation.kind));
        if (!others) expect(stateOf(first)).toBe(stateOf(knowledge));
      }),
      { numRuns: 50, seed: 4 },
    );
  });
});
