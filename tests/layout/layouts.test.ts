import { describe, expect, it } from "vitest";
import { LAYOUTS, type LayoutId, runSteps } from "../../src/layout/index.ts";
import type { LayoutGraph } from "../../src/layout/layout.ts";
import { drawn, large, overlaps, pointOf } from "./notation.ts";

const run = (id: LayoutId, graph: LayoutGraph, values = {}, seed = 1) => {
  const steps = [...runSteps(id, graph, values, seed)];
  return steps.at(-1) ?? new Float32Array();
};

describe.each(LAYOUTS.map(({ id }) => id))("the %s layout", (id) => {
  it("gives the same positions for the same graph and seed", () => {
    expect(run(id, drawn(large(60)))).toEqual(run(id, drawn(large(60))));
  });

  it("does not write into the graph", () => {
    const graph = drawn("a-b b-c", { positions: { a: { x: 5, y: 5 } } });
    const before = JSON.stringify(graph);
    run(id, graph);
    expect(JSON.stringify(graph)).toBe(before);
  });

  it("leaves what is pinned where it is", () => {
    const positions = { n0: { x: 33, y: -44 }, n7: { x: 35, y: -40 }, n9: { x: 400, y: 10 } };
    const graph = drawn(large(40), { positions, pinned: ["n0", "n7"] });
    const result = run(id, graph);
    expect(pointOf(graph, result, "n0")).toEqual(positions.n0);
    expect(pointOf(graph, result, "n7")).toEqual(positions.n7);
  });

  it.each([
    { what: "a chain", edges: "a-b b-c c-d d-e e-f" },
    { what: "a star", edges: Array.from({ length: 40 }, (_, at) => `hub-leaf${at}`).join(" ") },
    { what: "parts that nothing ties", edges: "a-b c-d e f g h" },
    { what: "a hundred nodes", edges: large(100) },
  ])("lets no shapes or names of $what overlap", ({ edges }) => {
    const graph = drawn(edges);
    expect(overlaps(graph.nodes, run(id, graph))).toEqual([]);
  });

  it("lets nothing overlap what is pinned", () => {
    const graph = drawn(large(40), { positions: { n0: { x: 0, y: 0 } }, pinned: ["n0"] });
    expect(overlaps(graph.nodes, run(id, graph))).toEqual([]);
  });

  it.each([
    { what: "nothing", edges: "" },
    { what: "one node", edges: "a" },
    { what: "two nodes on one spot", edges: "a-b", positions: { a: { x: 1, y: 1 }, b: { x: 1, y: 1 } } },
  ])("arranges $what in finite numbers", ({ edges, positions = {} }) => {
    const graph = drawn(edges, { positions });
    const result = run(id, graph);
    expect(result).toHaveLength(graph.nodes.length * 2);
    expect(result.every(Number.isFinite)).toBe(true);
  });

  it("keeps each step that it yields", () => {
    const steps = [...runSteps(id, drawn(large(30)))];
    const kept = steps.map((step) => [...step]);
    expect(steps.map((step) => [...step])).toEqual(kept);
    expect(new Set(steps).size).toBe(steps.length);
  });
});

describe("the force layout", () => {
  it("fills the canvas's shape", () => {
    const graph = drawn(large(12), { width: 1000, height: 500 });
    const result = run("force", graph);
    const spread = (axis: number) => {
      const values = [...result].filter((_, at) => at % 2 === axis);
      return Math.max(...values) - Math.min(...values);
    };
    expect(spread(0)).toBeGreaterThan(spread(1));
    expect(spread(0)).toBeLessThanOrEqual(1000);
  });

  it("puts what is tied nearer than what is not", () => {
    const graph = drawn("a-b a-c b-c d-e d-f e-f a-d");
    const result = run("force", graph);
    const distance = (one: string, other: string) => {
      const [p, q] = [pointOf(graph, result, one), pointOf(graph, result, other)];
      return Math.hypot(p.x - q.x, p.y - q.y);
    };
    expect(distance("b", "c")).toBeLessThan(distance("b", "f"));
    expect(distance("e", "f")).toBeLessThan(distance("c", "e"));
  });

  it("does not mind in which order nodes come", () => {
    const graph = drawn("a-b b-c c-d");
    const turned = {
      ...graph,
      nodes: graph.nodes.toReversed(),
      edges: graph.edges.map((edge) => ({ ...edge, source: 3 - edge.source, target: 3 - edge.target })),
    };
    const [one, other] = [run("force", graph), run("force", turned)];
    for (const id of "abcd") {
      const [p, q] = [pointOf(graph, one, id), pointOf(turned, other, id)];
      expect(Math.hypot(p.x - q.x, p.y - q.y)).toBeLessThan(40);
    }
  });
});

describe("the circular layout", () => {
  it("goes round an ellipse, from the top", () => {
    const graph = drawn("a-b b-c c-d d-a");
    const result = run("circular", graph);
    for (const { id } of graph.nodes) {
      const { x, y } = pointOf(graph, result, id);
      expect(Math.hypot(x / 420, y / 252)).toBeCloseTo(1, 1);
    }
  });

  it("grows with the gap", () => {
    const widest = (gap: number) => Math.max(...run("circular", drawn(large(60)), { gap }));
    expect(widest(200)).toBeGreaterThan(widest(0));
  });
});
