import { describe, expect, it } from "vitest";
import type { Operation } from "../../../src/model/operation.ts";
import type { FilterChange } from "../../../src/ui/state/desk-state.ts";
import { summaryOf } from "../../../src/ui/state/edit-summary.ts";
import { openAfter } from "../../../src/ui/state/editing.ts";
import { changed, labelOf, strokeOf } from "../../../src/ui/state/filter.ts";
import { labelOfEdit, named } from "../../../src/ui/state/labels.ts";
import { dismiss, say } from "../../../src/ui/state/messages.ts";
import { noteOf } from "../../../src/ui/state/reading-queue.ts";
import { cancelled, enqueue, report } from "../../../src/ui/state/readings.ts";
import { select } from "../../../src/ui/state/selection.ts";

describe("the selection", () => {
  it.each([
    { ids: ["b"], how: "replace", after: ["b"] },
    { ids: ["b"], how: "add", after: ["a", "b"] },
    { ids: ["a"], how: "add", after: ["a"] },
    { ids: ["a", "b"], how: "toggle", after: ["b"] },
    { ids: [], how: "replace", after: [] },
  ] as const)("of a, when $ids are chosen to $how, is $after", ({ ids, how, after }) => {
    expect([...select(new Set(["a"]), ids, how)]).toEqual(after);
  });
});

describe("a filter", () => {
  it.each<{ change: FilterChange; after: object; label: string; stroke: string | undefined }>([
    {
      change: { minSources: 2 },
      after: { statuses: ["denied"], minSources: 2 },
      label: "filter by number of sources",
      stroke: "filter minSources",
    },
    { change: { statuses: undefined }, after: {}, label: "filter by status", stroke: undefined },
    { change: { statuses: [] }, after: {}, label: "filter by status", stroke: undefined },
    { change: { statuses: [], minSources: 1 }, after: { minSources: 1 }, label: "filter", stroke: undefined },
  ])("changed by $change is $after", ({ change, after, label, stroke }) => {
    expect(changed({ statuses: ["denied"] }, change)).toEqual(after);
    expect([labelOf(change), strokeOf(change)]).toEqual([label, stroke]);
  });

  it("is the same one when nothing changes", () => {
    const filter = { minSources: 2 };
    expect(changed(filter, { minSources: 2, statuses: undefined })).toBe(filter);
  });
});

describe("messages", () => {
  it("say a thing once, and the oldest of many go", () => {
    const text = (number: number) => ({ key: `m${number}`, kind: "info" as const, text: `No. ${number % 6}` });
    const all = [1, 2, 3, 4, 5, 6, 7].map(text).reduce(say, [] as ReturnType<typeof say>);
    expect(all.map(({ key }) => key)).toEqual(["m3", "m4", "m5", "m6", "m7"]);
    expect(dismiss(all, "m4").map(({ key }) => key)).toEqual(["m3", "m5", "m6", "m7"]);
  });
});

describe("readings", () => {
  const files = (...keys: string[]) => keys.map((key) => ({ key, name: key }));
  const states = (readings: ReturnType<typeof cancelled>) => readings.map(({ key, state }) => `${key} ${state.status}`);

  it("are told one by one, and stop", () => {
    const reading = report(enqueue([], files("a", "b", "c")), "a", { status: "failed", message: "no" });
    const more = enqueue(report(reading, "b", { status: "reading", progress: 0.5 }), files("d"));
    const stopped = cancelled(more);
    expect(states(stopped)).toEqual(["a failed", "b cancelled", "c cancelled", "d cancelled"]);
    expect(report(stopped, "b", { status: "reading", progress: 1 })).toEqual(stopped);
    expect(states(enqueue(stopped, files("e")))).toEqual(["e waiting"]);
  });

  const read = (...statuses: ("added" | "copy" | "known")[]) => ({
    kind: "reports" as const,
    reports: statuses.map((status) => ({ status, documentId: "d", ...(status === "copy" ? { of: "Call" } : {}) })),
    entities: 0,
    relations: 0,
  });
  it.each([
    { found: read("added"), note: null },
    { found: read("known"), note: "already here" },
    { found: read("known", "known"), note: "already here" },
    { found: read("copy"), note: "reprint of “Call”" },
    { found: read("copy", "copy"), note: "2 reprints" },
    { found: read("added", "copy", "known"), note: null },
    {
      found: { ...read("added", "copy"), long: { texts: 1, parts: 2 } },
      note: "one long text, read in 2 parts",
    },
    {
      found: { ...read("added", "added", "added", "added", "added"), long: { texts: 2, parts: 5 } },
      note: "2 long texts, read in 5 parts",
    },
    { found: { ...read("known", "known"), long: { texts: 1, parts: 2 } }, note: "already here" },
    { found: { kind: "graph" as const, documents: 0, entities: 0, relations: 0, desk: null }, note: "already here" },
    { found: { kind: "project" as const, documents: 1, entities: 0, relations: 0, desk: null }, note: null },
  ])("are noted as $note", ({ found, note }) => {
    expect(noteOf(found)).toBe(note);
  });
});

describe("edits", () => {
  it.each<{ operation: Operation; label: string }>([
    { operation: { kind: "merge", into: "a", from: ["b"] }, label: "merge B into A" },
    { operation: { kind: "merge", into: "a", from: ["b", "c"] }, label: "merge 2 entities into A" },
    { operation: { kind: "rename", entity: "a", name: "Ann" }, label: "rename to Ann" },
    { operation: { kind: "rename", entity: "a", name: null }, label: "rename A back" },
    { operation: { kind: "retype", entity: "a", entityType: "event" }, label: "change the type of A to event" },
    { operation: { kind: "review", relation: "r", review: { confirmed: true } }, label: "confirm the relation" },
    { operation: { kind: "review", relation: "r", review: null }, label: "take back the verdict on the relation" },
    {
      operation: { kind: "delete-relation", relation: "a|called|b|2022-01-27" },
      label: "reject “A called B”, 2022-01-27",
    },
    {
      operation: { kind: "review", relation: "a|part_of|b|always", review: { confirmed: false, status: "denied" } },
      label: "correct “A part of B” to denied",
    },
    { operation: { kind: "add-entity", entity: "a", entityType: "person", name: "Ann" }, label: "add Ann" },
    {
      operation: {
        kind: "several",
        operations: [
          { kind: "rename", entity: "a", name: "Ann" },
          { kind: "rename", entity: "b", name: "Bo" },
          { kind: "delete-relation", relation: "r" },
          { kind: "review", relation: "s", review: { confirmed: true } },
        ],
      },
      label: "change 2 names, delete 1 relation and confirm 1 relation",
    },
  ])("are named: $label", ({ operation, label }) => {
    expect(labelOfEdit(operation, (id) => id.toUpperCase())).toBe(label);
  });

  it("are told of a query in the third person", () => {
    expect(summaryOf({ kind: "delete-entity", entity: "a" }, true)).toBe("deletes 1 entity");
    const deletions = [8, 0, 1].map(
      (relations, at): Operation => ({ kind: "delete-entity", entity: `${at}`, relations }),
    );
    expect(summaryOf({ kind: "several", operations: deletions }, true)).toBe("deletes 3 entities with 9 relations");
    expect(deletions.map((each) => labelOfEdit(each, (id) => id))).toEqual([
      "delete 0 with 8 relations",
      "delete 1",
      "delete 2 with 1 relation",
    ]);
  });

  const merge: Operation = { kind: "merge", into: "a", from: ["b"] };
  const entity = (id: string) => ({ kind: "entity", id }) as const;
  const edge = (id: string) => ({ kind: "edge", id }) as const;
  it.each([
    { operation: merge, open: entity("b"), after: entity("a") },
    { operation: merge, open: entity("c"), after: entity("c") },
    { operation: merge, open: edge("b|called|c"), after: entity("a") },
    { operation: merge, open: edge("a|called|c"), after: edge("a|called|c") },
    { operation: merge, open: null, after: null },
    { operation: { kind: "several", operations: [merge] } as const, open: entity("b"), after: entity("a") },
    { operation: { kind: "delete-entity", entity: "b" } as const, open: edge("c|called|b"), after: null },
    {
      operation: { kind: "delete-entity", entity: "b" } as const,
      open: { kind: "report", id: "b" } as const,
      after: { kind: "report", id: "b" },
    },
  ])("leave $after open of $open", ({ operation, open, after }) => {
    expect(openAfter(operation, open)).toEqual(after);
  });
});

it.each([
  { count: 1, told: "node 0" },
  { count: 3, told: "3 entities" },
  { count: 3000, told: "3\u2009000 entities" },
])("names $count as $told", ({ count, told }) => {
  const ids = Array.from({ length: count }, (_, index) => `node ${index}`);
  expect(named(ids, (id) => id)).toBe(told);
});
