import { describe, expect, it } from "vitest";
import { KnowledgeBase } from "../../src/knowledge/knowledge-base.ts";
import type { KnowledgeGraph } from "../../src/model/graph.ts";
import { MemoryStore } from "../../src/store/memory.ts";
import { tinyGraph } from "../workers/tiny-graph.ts";

/** "ann-bo" told by passages of these statuses and confidences. */
function told(...passages: readonly (readonly ["asserted" | "planned" | "denied", number])[]): KnowledgeGraph {
  const graph = tinyGraph(passages.map(() => "ann-bo").join(" "));
  const evidence = graph.relations.flatMap(({ evidence: [first] }, at) => {
    const [status = "asserted", confidence = 1] = passages[at] ?? [];
    return [{ ...first, status, confidence }];
  });
  const [first, ...more] = evidence;
  const [relation] = graph.relations;
  if (!first || !relation) throw new Error("Nothing is told.");
  const { status } = evidence.toSorted((a, b) => (a.status < b.status ? -1 : 1))[0] ?? first;
  return { ...graph, relations: [{ ...relation, status, evidence: [first, ...more] }] };
}

const storeOf = (graph: KnowledgeGraph) => new MemoryStore(KnowledgeBase.fromGraph(graph));

describe("rows", () => {
  it("come in the order of their ids, without those that nobody knows", async () => {
    const store = storeOf(tinyGraph("ann-bo bo-cy:aided"));
    const rows = await store.rows(["d1-r1", "x", "d1-r0"]);
    expect(rows).toMatchObject([
      { edge: "person/bo|aided|person/cy", source: "person/bo", sentence: "bo aided cy.", sources: 1, passages: 1 },
      { edge: "person/ann|called|person/bo", date: null, amount: null, attributedTo: null, confirmed: false },
    ]);
  });

  it.each([
    { passages: [["asserted", 0.6] as const, ["asserted", 0.9] as const], passage: 1, confidence: 0.9 },
    { passages: [["asserted", 0.6] as const, ["denied", 0.9] as const], passage: 0, confidence: 0.9 },
    { passages: [["denied", 0.6] as const, ["denied", 0.6] as const], passage: 0, confidence: 0.6 },
  ])("show the passage that tells it best of $passages", async ({ passages, passage, confidence }) => {
    const [row] = await storeOf(told(...passages)).rows(["d1-r0"]);
    expect(row).toMatchObject({ passage, confidence, passages: passages.length });
  });
});

describe("the confidence of an edge", () => {
  const edges = async (store: MemoryStore) =>
    (await store.view(["person/ann", "person/bo"], {})).graph.edges.map(({ confidence }) => confidence);

  it.each([0.7, 0.55, 1])("is %s as it is written", async (confidence) => {
    expect(await edges(storeOf(told(["asserted", confidence])))).toEqual([confidence]);
  });

  it("is 1 once somebody has confirmed it", async () => {
    const store = storeOf(told(["asserted", 0.5]));
    const inverse = await store.edit({ kind: "review", relation: "d1-r0", review: { confirmed: true } });
    expect(await edges(store)).toEqual([1]);
    expect(await store.rows(["d1-r0"])).toMatchObject([{ confidence: 0.5, confirmed: true }]);
    const filtered = await store.view(["person/ann", "person/bo"], { minConfidence: 0.9 });
    expect(filtered.graph.edges).toHaveLength(1);
    expect(filtered.facets.unsure.drawn).toBe(0);
    await store.edit(inverse);
    expect(await edges(store)).toEqual([0.5]);
  });
});
