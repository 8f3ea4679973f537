import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GraphIndex } from "../../src/knowledge/graph-index.ts";
import { failuresOf } from "../../src/query/filter.ts";
import { bestPaths, type PathsAsked } from "../../src/query/paths.ts";
import { finish } from "../../src/query/steps.ts";
import { graphOf } from "../knowledge/notation.ts";

function opened(edges: string) {
  const { entities, relations, documents } = graphOf(edges);
  const index = new GraphIndex(entities, relations, documents);
  const number = (name: string) => index.numberOf(`person/${name}`) ?? -1;
  const paths = (from: string, to: string, options: Partial<PathsAsked> & { avoiding?: string } = {}) => {
    const avoid = [...(options.avoiding ?? "")].map(number);
    const asked = { from: number(from), to: number(to), limit: 10, longest: 6, avoid, ...options };
    return finish(bestPaths(index, asked)).paths.map(({ nodes, steps }) => ({
      text: nodes.map((node) => index.entityIdOf(node).replace("person/", "")).join(""),
      steps: steps.map((relations) => relations.map((relation) => index.relationIdOf(relation)).join("+")).join(" "),
    }));
  };
  return { index, paths, number };
}

describe("bestPaths", () => {
  it.each([
    { edges: "a-b b-c", expected: "abc" },
    { edges: "b>a b>c", expected: "abc" }, // direction does not matter
    { edges: "a-c a-b b-c", expected: "ac abc" }, // shorter first
    { edges: "a-b b-c a-d d-e e-c", expected: "abc adec" },
    { edges: "a-b b-c a-d/d1,d2 d-c/d1,d2", expected: "adc abc" }, // told in more reports first
    { edges: "a-b/d1,d2,d3 b-c/d1 a-d/d1,d2 d-c/d1,d2", expected: "adc abc" }, // the weakest step decides
    { edges: "a-b b-a b-c", expected: "abc" }, // parallel relations are one step
    { edges: "a-b b-b b-c", expected: "abc" },
    { edges: "a-b c-d", expected: "" },
    { edges: "a-b b-c a-d d-c", avoiding: "b", expected: "adc" },
    { edges: "a-b b-c", avoiding: "ac", expected: "abc" }, // the ends themselves are never avoided
    { edges: "a-b b-d d-e e-c", longest: 3, expected: "" },
    { edges: "a-b b-c a-d d-c a-e e-c", limit: 2, expected: "abc adc" },
    { edges: "a-b@2022-01-02 b-c@2022-01-01 a-d@2022-01-01 d-c@2022-01-01", inTimeOrder: true, expected: "adc" },
    { edges: "a-b@2022-01-02 b-c", inTimeOrder: true, expected: "" }, // no date, no order
    { edges: "a-b@2022-01-02 b-c@2022-01-01 b-c@2022-01-03", inTimeOrder: true, expected: "abc" },
    { edges: "a-c@2022-01-02 a-b@2022-01-05 b-c@2022-01-02", inTimeOrder: true, expected: "ac" },
  ])("finds '$expected' from a to c in $edges", ({ edges, expected, ...options }) => {
    const found = opened(edges).paths("a", "c", options);
    expect(found.map(({ text }) => text).join(" ")).toBe(expected);
  });

  it.each([
    { edges: "a-b@2022-01-02 a-b@2022-01-01 a-b b-c", expected: "r02+r01+r03 r04" },
    { edges: "a-b@2022-01-02 b-c@2022-01-01 b-c@2022-01-03 b-c", inTimeOrder: true, expected: "r01 r03" },
  ])("lists the relations of each step of $edges: $expected", ({ edges, expected, ...options }) => {
    expect(opened(edges).paths("a", "c", options)[0]?.steps).toBe(expected);
  });

  it("gives no path from an entity to itself", () => {
    expect(opened("a-b b-a").paths("a", "a")).toEqual([]);
  });

  it("walks only what passes the filter", () => {
    const { index, paths } = opened("a-b b-c~denied a-d d-e e-c");
    const failures = finish(failuresOf(index, { statuses: ["asserted"] }));
    expect(paths("a", "c", { failures }).map(({ text }) => text)).toEqual(["adec"]);
  });

  it("finds as many paths of each length as there are, none missed and none twice", () => {
    const edge = fc.tuple(fc.constantFrom(..."abcde"), fc.constantFrom(..."abcde")).map((ends) => ends.join("-"));
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 12 }), fc.integer({ min: 1, max: 6 }), (edges, limit) => {
        const known = opened(`a b c d e ${edges.join(" ")}`);
        const found = known.paths("a", "b", { limit }).map(({ text }) => text);
        const all = simplePaths("a", "b", edges).sort((a, b) => a.length - b.length);
        expect(found.map((path) => path.length)).toEqual(all.slice(0, limit).map((path) => path.length));
        expect(found.every((path) => all.includes(path))).toBe(true);
        expect(new Set(found).size).toBe(found.length);
      }),
      { numRuns: 200, seed: 4 },
    );
  });
});

function simplePaths(at: string, to: string, edges: readonly string[], before = ""): string[] {
  const path = before + at;
  if (at === to) return [path];
  const next = edges
    .flatMap(([from, , end]) => (from === at ? [end] : end === at ? [from] : []))
    .filter((node) => node !== undefined);
  return [...new Set(next)]
    .filter((node) => !path.includes(node))
    .flatMap((node) => simplePaths(node, to, edges, path));
}
