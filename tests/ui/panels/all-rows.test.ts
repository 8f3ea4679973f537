import { describe, expect, it } from "vitest";
import { KnowledgeBase } from "../../../src/knowledge/knowledge-base.ts";
import { MemoryStore } from "../../../src/store/memory.ts";
import { withAllRows } from "../../../src/ui/panels/query/all-rows.ts";

describe("a file of an answer", () => {
  const store = new MemoryStore(KnowledgeBase.fromGraph({ entities: [], relations: [], documents: [] }));
  it.each([
    { text: "UNWIND range(1, 2500) AS x RETURN x", shown: 1000, more: true, held: 2500 },
    { text: "UNWIND range(1, $most) AS x RETURN x", shown: 3, more: false, held: 3 },
  ])("holds $held rows where the table holds $shown", async ({ text, shown, more, held }) => {
    const asked = { text, parameters: { most: 3 }, title: "numbers" };
    const answer = await store.query(text, asked.parameters, { limit: 1000 });
    expect([answer.rows.length, answer.more]).toEqual([shown, more]);
    const all = await withAllRows(store, asked, answer, 0);
    expect([all.rows.length, all.more]).toEqual([held, false]);
  });
});
