import { describe, expect, it } from "vitest";
import { GraphIndex } from "../../src/knowledge/graph-index.ts";
import { failuresOf, type GraphFilter } from "../../src/query/filter.ts";
import { neighboursOf, nodesWithin } from "../../src/query/neighbourhood.ts";
import { finish } from "../../src/query/steps.ts";
import { graphOf } from "../knowledge/notation.ts";

function opened(edges: string) {
  const { entities, relations, documents } = graphOf(edges);
  const index = new GraphIndex(entities, relations, documents);
  const numbers = (names: string) =>
    names
      .split(" ")
      .filter(Boolean)
      .map((name) => index.numberOf(`person/${name}`) ?? -1);
  const names = (nodes: readonly number[]) =>
    nodes.map((node) => index.entityIdOf(node).replace("person/", "")).join(" ");
  const failures = (filter: GraphFilter) => finish(failuresOf(index, filter));
  return { index, numbers, names, failures };
}

describe("neighboursOf", () => {
  it.each([
    { edges: "a-b b-c", of: "a", expected: "b" },
    { edges: "b>a a>c", of: "a", expected: "b c" }, // direction does not matter
    { edges: "a-b a-c b-d", of: "a b", expected: "c d" }, // those asked for are not their own neighbours
    { edges: "a-b a-c", of: "a", except: "b", expected: "c" },
    { edges: "a-b a-c a-c", of: "a", expected: "c b" }, // more relations first
    { edges: "a-b a-b a-c/d1,d2", of: "a", expected: "c b" }, // more documents before more relations
    { edges: "a-c/d1 a-b/d1", of: "a", expected: "b c" }, // then in order of id
    { edges: "a b-c", of: "a", expected: "" },
    { edges: "a-b", of: "", expected: "" },
  ])("finds $expected beside $of in $edges", ({ edges, of, except = "", expected }) => {
    const { index, numbers, names } = opened(edges);
    expect(names(finish(neighboursOf(index, numbers(of), null, numbers(except))))).toBe(expected);
  });

  it("walks only what passes the filter", () => {
    const { index, numbers, names, failures } = opened("a-b a>c a>d~denied");
    const found = neighboursOf(index, numbers("a"), failures({ relationTypes: ["aided"], statuses: ["asserted"] }));
    expect(names(finish(found))).toBe("c");
  });
});

describe("nodesWithin", () => {
  it.each([
    { edges: "b-a c-b", from: "a", hops: 2, expected: "a b c" }, // direction does not matter
    { edges: "a-b b-a", from: "a", hops: 9, expected: "a b" }, // a cycle ends
    { edges: "a-b b-c c-d", from: "a", hops: 1, expected: "a b" },
    { edges: "a-b b-c c-d", from: "a", hops: 0, expected: "a" },
    { edges: "a-b c-d", from: "d a", hops: 1, expected: "d a c b" }, // those asked for first, as they were named
    { edges: "a-b a-c a-c a-d", from: "a", hops: 1, limit: 3, expected: "a c b" }, // the most tied fit first
    { edges: "a-b b-c b-d d-a", from: "a", hops: 2, limit: 2, expected: "a b" },
    { edges: "a-b b-c", from: "a b", hops: 2, limit: 1, expected: "a" },
    { edges: "a-b", from: "a a", hops: 1, expected: "a b" },
    { edges: "a b", from: "a", hops: 3, expected: "a" },
  ])("reaches $expected in $hops hops from $from in $edges", ({ edges, from, hops, limit, expected }) => {
    const { index, numbers, names } = opened(edges);
    expect(names(finish(nodesWithin(index, numbers(from), hops, null, limit)))).toBe(expected);
  });

  it("walks only what passes the filter", () => {
    const { index, numbers, names, failures } = opened("a-b b>c c-d a>e");
    expect(names(finish(nodesWithin(index, numbers("a"), 3, failures({ relationTypes: ["called"] }))))).toBe("a b");
  });
});
