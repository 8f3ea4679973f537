import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber, GraphIndex, NO_DAY } from "../../src/knowledge/graph-index.ts";
import type { KnowledgeGraph } from "../../src/model/graph.ts";
import { RELATION_TYPE_IDS } from "../../src/model/schema.ts";
import { graphOf } from "./notation.ts";

const indexOf = ({ entities, relations, documents }: KnowledgeGraph) => new GraphIndex(entities, relations, documents);

/** "r01 b" for each relation of a node, in the order of the index. */
const tied = (index: GraphIndex, id: string, way: "outgoing" | "incoming") => {
  const node = index.numberOf(id) ?? -1;
  const { offsets, relations, others } = index[way];
  const found: string[] = [];
  for (let i = offsets[node * index.typeCount] ?? 0; i < (offsets[(node + 1) * index.typeCount] ?? 0); i++)
    found.push(`${index.relationIdOf(relations[i] ?? -1)} ${index.entityIdOf(others[i] ?? -1)}`);
  return found;
};

describe("GraphIndex", () => {
  it("holds relations by node, then type, then date, the undated last", () => {
    const index = indexOf(graphOf("a>b a>b@2022-02-01 a>c@2021-05-05 a-d@2023-01-01 c>a"));
    expect(tied(index, "person/a", "outgoing")).toEqual([
      "r04 person/d",
      "r03 person/c",
      "r02 person/b",
      "r01 person/b",
    ]);
    expect(tied(index, "person/a", "incoming")).toEqual(["r05 person/c"]);
    expect(tied(index, "person/d", "outgoing")).toEqual([]);
    expect([0, 1, 2, 3].map((node) => index.degree(node))).toEqual([5, 2, 2, 1]);
  });

  it("knows days, statuses, types, confidence and sources by number", () => {
    const index = indexOf(graphOf("a>B@2022-02~planned/d2,d1*0.5 a-B"));
    expect([...index.starts]).toEqual([dayNumber("2022-02-01"), NO_DAY]);
    expect([...index.ends]).toEqual([dayNumber("2022-02-28"), NO_DAY]);
    expect([...index.statuses]).toEqual([1, 0]);
    expect([...index.entityTypes]).toEqual([1, 0]);
    expect([...index.relationTypes].map((type) => RELATION_TYPE_IDS[type])).toEqual(["aided", "called"]);
    expect(index.confidences[0]).toBe(0.5);
    expect([0, 1].map((relation) => index.sourceCount(relation))).toEqual([2, 1]);
    expect([...index.documentEntities.items]).toHaveLength(4);
  });

  it.each(["person/x", ""])("knows no entity %j", (id) => {
    expect(indexOf(graphOf("a-b")).numberOf(id)).toBeUndefined();
  });

  it("is empty of an empty graph", () => {
    const index = indexOf(graphOf(""));
    expect([index.entityCount, index.relationCount, index.documentIds.length]).toEqual([0, 0, 0]);
  });

  it("finds every relation from both of its ends", () => {
    const word = fc
      .tuple(fc.constantFrom(..."abcde"), fc.constantFrom("-", ">"), fc.constantFrom(..."fghABC"), fc.nat(27))
      .map(([from, arrow, to, day]) => `${from}${arrow}${to}@2022-01-${String(day + 1).padStart(2, "0")}`);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const graph = graphOf(words.join(" "));
        const index = indexOf(graph);
        const found = graph.entities.flatMap(({ id }) => [
          ...tied(index, id, "outgoing").map((each) => `${id} ${each}`),
        ]);
        const back = graph.entities.flatMap(({ id }) =>
          tied(index, id, "incoming").map((each) => `${each.split(" ")[1]} ${each.split(" ")[0]} ${id}`),
        );
        const expected = graph.relations.map(({ id, source, target }) => `${source} ${id} ${target}`).sort();
        expect(found.sort()).toEqual(expected);
        expect(back.sort()).toEqual(expected);
      }),
      { numRuns: 60, seed: 1 },
    );
  });
});
