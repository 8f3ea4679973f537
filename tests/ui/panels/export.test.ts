import { describe, expect, it } from "vitest";
import type { GraphStore } from "../../../src/store/graph-store.ts";
import { type Part, partOf } from "../../../src/ui/panels/export/what-to-export.ts";

describe("what is exported", () => {
  const asked: unknown[] = [];
  const store = {
    within: async (ids: readonly string[], hops: number) => [...ids, `${hops} away`],
    export: async (selection: unknown) => {
      asked.push(selection);
      return { documents: [], entities: [], relations: [] };
    },
  } as unknown as GraphStore;
  const filter = { statuses: ["asserted"] } as const;

  it.each<{ part: Part; selection: unknown }>([
    { part: { kind: "drawn", ids: ["a"] }, selection: { ids: ["a"], filter } },
    { part: { kind: "whole" }, selection: {} },
    { part: { kind: "ego", id: "a", hops: 2 }, selection: { ids: ["a", "2 away"], filter } },
  ])("$part.kind asks for $selection", async ({ part, selection }) => {
    await partOf(store, part, filter);
    expect(asked.at(-1)).toEqual(selection);
  });
});
