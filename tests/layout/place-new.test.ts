import { describe, expect, it } from "vitest";
import { labelLines, labelSize } from "../../src/layout/label.ts";
import { layoutGraph } from "../../src/layout/layout-graph.ts";
import { placeNew } from "../../src/layout/place-new.ts";
import { seededRandom } from "../../src/layout/random.ts";

const distance = (a: { x: number; y: number } | undefined, b: { x: number; y: number } | undefined) =>
  Math.hypot((a?.x ?? Number.NaN) - (b?.x ?? Number.NaN), (a?.y ?? Number.NaN) - (b?.y ?? Number.NaN));

describe("placeNew", () => {
  const positions = { a: { x: 0, y: 0 }, b: { x: 500, y: 0 } };
  const many = Array.from({ length: 30 }, (_, at) => `n${at}`);

  it("puts the new beside what they came from, apart from all others, and moves nothing", () => {
    const placed = placeNew(positions, many, () => "b");
    expect(Object.keys(placed)).toEqual(many);
    const spots = [...Object.values(placed), positions.a, positions.b];
    for (const [at, spot] of spots.entries())
      for (const other of spots.slice(at + 1)) expect(distance(spot, other)).toBeGreaterThan(70);
    expect(distance(placed.n0, positions.b)).toBeLessThan(130);
    expect(positions).toEqual({ a: { x: 0, y: 0 }, b: { x: 500, y: 0 } });
  });

  it("puts them outwards first", () => {
    expect(placeNew(positions, ["c"], () => "b").c?.x).toBeGreaterThan(500);
  });

  it.each([
    { what: "nobody", near: () => undefined },
    { what: "somebody who is not there", near: () => "x" },
  ])("puts what came from $what around the middle", ({ near }) => {
    expect(distance(placeNew(positions, ["c"], near).c, { x: 250, y: 0 })).toBeLessThan(130);
  });

  it("puts a first one somewhere, and a chain each beside the one before", () => {
    const placed = placeNew({}, ["c", "d"], (id) => (id === "d" ? "c" : undefined));
    expect(placed.c).toEqual({ x: 0, y: 0 });
    expect(distance(placed.c, placed.d)).toBeLessThan(130);
  });

  it("gives the same places again", () => {
    expect(placeNew(positions, many, () => "a")).toEqual(placeNew(positions, many, () => "a"));
  });
});

describe("labelLines", () => {
  it.each([
    { name: "Ukraine", lines: ["Ukraine"] },
    { name: "Volodymyr Zelensky", lines: ["Volodymyr Zelensky"] },
    { name: "Organization for Security", lines: ["Organization", "for Security"] },
    { name: "A Verylongwordwithoutspace", lines: ["A Verylongwordwithoutspace"] },
    { name: "Averyverylongwordwithoutaspace", lines: ["Averyverylongwordwithouta…"] },
    { name: "", lines: [""] },
  ])("writes $name as $lines", ({ name, lines }) => {
    expect(labelLines(name)).toEqual(lines);
  });

  it("takes more room for more lines and letters", () => {
    expect(labelSize("Ukraine", 12).height).toBeLessThan(labelSize("Organization for Security", 12).height);
    expect(labelSize("Ukraine", 12).width).toBeLessThan(labelSize("Ukraine", 26).width);
  });
});

describe("layoutGraph", () => {
  it("bundles edges of one pair, whichever way, and leaves loops and loose ends out", () => {
    const nodes = ["a", "b"].map((id) => ({ id, name: id, relations: 1 }));
    const edge = (source: string, target: string) => ({ source, target, count: 1 });
    const edges = [edge("a", "b"), edge("b", "a"), edge("a", "a"), edge("a", "x")];
    const graph = layoutGraph({ nodes, edges }, { positions: {}, pinned: ["a"], width: 1, height: 1 });
    expect(graph.edges).toEqual([{ source: 0, target: 1, weight: 2 }]);
    expect(graph.nodes[0]?.fixed).toBe(false); // it has no place yet
  });
});

describe("seededRandom", () => {
  it("follows from its seed", () => {
    const numbers = (seed: number) => {
      const random = seededRandom(seed);
      return Array.from({ length: 5 }, () => random());
    };
    expect(numbers(1)).toEqual(numbers(1));
    expect(numbers(1)).not.toEqual(numbers(2));
    expect(numbers(3).every((number) => number >= 0 && number < 1)).toBe(true);
  });
});
