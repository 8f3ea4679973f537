import { describe, expect, it } from "vitest";
import type { CanvasGraph } from "../../../src/store/graph-store.ts";
import type { Atlas } from "../../../src/ui/canvas/atlas.ts";
import { toScreen } from "../../../src/ui/canvas/camera.ts";
import { bend, drawingOf, makeRoom, PLAIN_EDGES_FROM, recolour } from "../../../src/ui/canvas/drawing.ts";
import { lookAtAll, lookAtSome } from "../../../src/ui/canvas/fitting.ts";
import { relight, shiningOf } from "../../../src/ui/canvas/lit.ts";
import { NodeGrid } from "../../../src/ui/canvas/node-grid.ts";
import type { Palette } from "../../../src/ui/canvas/palette.ts";
import { nodesInside, pickEdge, pickNode } from "../../../src/ui/canvas/pick.ts";
import { sidesOf } from "../../../src/ui/canvas/sides.ts";
import type { Position } from "../../../src/ui/state/desk-state.ts";

const ATLAS: Pick<Atlas, "tileOf"> = { tileOf: (_, code) => (code ? 9 : 0) };
const PALETTE: Palette = {
  theme: "light",
  canvas: "#fff",
  raised: "#fff",
  ink: "#000",
  ink2: "#222",
  ink3: "#444",
  onInk: "#fff",
  lineStrong: "#aaa",
  marker: "#ff0",
  onEntity: "#fff",
  faded: 0.2,
  font: "serif",
};

/** "a-b b-c": people who called each other. */
function graphOf(notation: string): CanvasGraph {
  const pairs = notation.split(" ").map((pair) => pair.split("-"));
  const ids = [...new Set(pairs.flat())].sort();
  return {
    nodes: ids.map((id) => ({ id, name: `Name of ${id}`, entityType: "person", relations: 1, hidden: 0 })),
    edges: pairs.flatMap(([source, target]) =>
      source && target
        ? [
            {
              id: `${source}|called|${target}`,
              source,
              target,
              relationType: "called",
              status: "asserted",
              count: 1,
              statuses: [1, 0, 0],
              confidence: 1,
              relations: [`${source}${target}`],
            },
          ]
        : [],
    ),
  };
}

function drawn(notation: string, positions: Readonly<Record<string, Position>>) {
  return drawingOf(graphOf(notation), positions, ATLAS, PALETTE);
}

const LINE = { a: { x: 0, y: 0 }, b: { x: 200, y: 0 }, c: { x: 400, y: 0 } };

describe("the drawing", () => {
  it("holds what has a place, and edges between such only", () => {
    const drawing = drawn("a-b b-c", { a: LINE.a, b: LINE.b });
    expect(drawing.nodes()).toEqual(["a", "b"]);
    expect(drawing.edges()).toEqual(["a|called|b"]);
  });

  it.each([
    { edges: 3, type: "relation" },
    { edges: PLAIN_EDGES_FROM + 1, type: "thin" },
  ])("draws $edges edges by the $type program", ({ edges, type }) => {
    const notation = Array.from({ length: edges }, (_, i) => `a-n${i}`).join(" ");
    const positions = Object.fromEntries(graphOf(notation).nodes.map(({ id }, i) => [id, { x: i, y: 0 }]));
    const drawing = drawn(notation, positions);
    expect(new Set(drawing.mapEdges((_, edge) => edge.type))).toEqual(new Set([type]));
  });

  it("takes its colours from the paper", () => {
    const drawing = drawn("a-b", LINE);
    const light = drawing.getNodeAttribute("a", "color");
    recolour(drawing, { ...PALETTE, theme: "dark" });
    expect(drawing.getNodeAttribute("a", "color")).not.toBe(light);
  });

  it("bends an edge around a stranger between its ends", () => {
    const drawing = drawn("a-c b-b2", { ...LINE, b2: { x: 200, y: 300 } });
    bend(drawing, { ...LINE, b2: { x: 200, y: 300 } });
    expect(drawing.getEdgeAttribute("a|called|c", "bulge")).not.toBe(0);
    expect(drawing.getEdgeAttribute("b|called|b2", "bulge")).toBe(0);
  });

  it("keeps edges clear of selected nodes, and takes the room back", () => {
    const drawing = drawn("a-b b-c", LINE);
    expect(makeRoom(drawing, new Set(["b"]), [])).toEqual(["a|called|b", "b|called|c"]);
    expect(drawing.getEdgeAttribute("a|called|b", "targetRoom")).toBeGreaterThan(0);
    expect(drawing.getEdgeAttribute("a|called|b", "sourceRoom")).toBe(0);
    makeRoom(drawing, new Set(["unknown"]), ["b"]);
    expect(drawing.getEdgeAttribute("a|called|b", "targetRoom")).toBe(0);
  });
});

describe("what is lit", () => {
  const drawing = drawn("a-b b-c", LINE);
  const NOTHING = { hovered: null, lit: null, openEdge: null };
  it.each([
    { name: "nothing", picture: NOTHING, expected: null },
    {
      name: "a hovered node with its neighbours",
      picture: { ...NOTHING, hovered: { kind: "node", id: "a" } },
      expected: "a b",
    },
    {
      name: "a hovered edge with its ends",
      picture: { ...NOTHING, hovered: { kind: "edge", id: "b|called|c" } },
      expected: "b c",
    },
    { name: "the open edge with its ends", picture: { ...NOTHING, openEdge: "a|called|b" }, expected: "a b" },
    {
      name: "what the desk lights rather than the open edge",
      picture: {
        ...NOTHING,
        openEdge: "a|called|b",
        lit: { label: "", entities: new Set(["c"]), edges: new Set<string>() },
      },
      expected: "c",
    },
    { name: "nothing that is not drawn", picture: { ...NOTHING, openEdge: "x|called|y" }, expected: null },
  ] as const)("is $name", ({ picture, expected }) => {
    const shining = shiningOf(picture, drawing);
    expect(shining ? [...shining.nodes].sort().join(" ") : null).toBe(expected);
  });

  it("changes no more than what was lit and what is", () => {
    const first = { nodes: new Set(["a"]), edges: new Set<string>() };
    const next = { nodes: new Set(["b", "gone"]), edges: new Set(["b|called|c"]) };
    relight(drawing, null, first);
    expect(relight(drawing, first, next)).toEqual({ nodes: new Set(["a", "b"]), edges: new Set(["b|called|c"]) });
    expect(drawing.mapNodes((_, { lit }) => lit)).toEqual([false, true, false]);
  });
});

describe("the sides of a node", () => {
  const sides = (notation: string, positions: Readonly<Record<string, Position>>) => {
    const drawing = drawn(notation, positions);
    const nodes = drawing.mapNodes((id, { x, y }) => ({ id, x, y }));
    return sidesOf(drawing, positions, new NodeGrid(nodes, null));
  };
  const FAR = { z: { x: -900, y: 0 }, z2: { x: 900, y: 0 } };

  it.each([
    { name: "below, where no edge leaves", other: { x: 0, y: 200 }, label: undefined },
    { name: "beside, if its edge leaves downwards", other: { x: 0, y: -200 }, label: "right" },
  ])("carry the name $name", ({ other, label }) => {
    expect(sides("a-b z-z2", { a: { x: 0, y: 0 }, b: other, ...FAR }).get("a")?.label).toBe(label);
  });

  it("leave the right to a neighbour that stands there", () => {
    const positions = { a: { x: 0, y: 0 }, b: { x: 0, y: -200 }, c: { x: 60, y: 0 }, d: { x: 60, y: 300 }, ...FAR };
    expect(sides("a-b c-d z-z2", positions).get("a")?.label).toBe("left");
  });

  it("move the badge out of an arrow's way", () => {
    expect(sides("b-a z-z2", { a: { x: 0, y: 0 }, b: { x: 200, y: 200 }, ...FAR }).get("a")?.badge).toBe("lower-right");
  });
});

describe("the pointer", () => {
  const drawing = drawn("a-b b-c", LINE);
  const nodes = drawing.mapNodes((id, { x, y }) => ({ id, x, y }));
  const look = { x: 200, y: 0, zoom: 1 };
  const size = { width: 800, height: 600 };
  const scenery = { drawing, look, size, scale: 1, grid: new NodeGrid(nodes, null) };
  const at = (x: number, y: number) => toScreen(look, size, { x, y });

  it.each([
    { point: at(0, 0), node: "a", edge: "a|called|b" },
    { point: at(197, 4), node: "b", edge: "a|called|b" },
    { point: at(100, 2), node: null, edge: "a|called|b" },
    { point: at(300, -3), node: null, edge: "b|called|c" },
    { point: at(100, 60), node: null, edge: null },
  ])("at $point finds node $node and edge $edge", ({ point, node, edge }) => {
    expect(pickNode(scenery, point)).toBe(node);
    expect(pickEdge(scenery, point)).toBe(edge);
  });

  it("encloses nodes by their middles", () => {
    const around = [at(-50, 50), at(250, 50), at(250, -50), at(-50, -50)];
    expect(nodesInside(scenery, around).sort()).toEqual(["a", "b"]);
    expect(nodesInside(scenery, around.slice(0, 2))).toEqual([]);
  });
});

describe("the camera's aim", () => {
  const size = { width: 800, height: 600 };
  it("is nothing where nothing is drawn, or all is well in sight", () => {
    expect(lookAtAll(drawn("a-b", {}), {}, new Map(), size)).toBeNull();
    expect(lookAtSome([], { x: 0, y: 0, zoom: 1 }, size)).toBeNull();
    expect(lookAtSome([{ x: 10, y: 10 }], { x: 0, y: 0, zoom: 1 }, size)).toBeNull();
  });

  it("leaves room for a name above the highest node", () => {
    const positions = { a: { x: 0, y: 900 }, b: { x: 0, y: 0 } };
    const drawing = drawn("a-b", positions);
    drawing.setNodeAttribute("a", "size", 26);
    const above = new Map([["a", { label: "above", badge: "upper-right" } as const]]);
    const top = (sides: typeof above) => {
      const look = lookAtAll(drawing, positions, sides, { width: 800, height: 1000 });
      return toScreen(look ?? { x: 0, y: 0, zoom: 1 }, { width: 800, height: 1000 }, positions.a).y;
    };
    expect(top(above)).toBeGreaterThan(top(new Map()));
  });

  it("keeps the name below the lowest node off the tools", () => {
    const positions = { a: { x: 0, y: 900 }, b: { x: 0, y: 0 } };
    const drawing = drawn("a-b", positions);
    drawing.setNodeAttribute("b", "size", 26);
    const lowest = (label: "below" | "right") => {
      const sides = new Map([["b", { label, badge: "upper-right" } as const]]);
      const look = lookAtAll(drawing, positions, sides, { width: 800, height: 1000 });
      return toScreen(look ?? { x: 0, y: 0, zoom: 1 }, { width: 800, height: 1000 }, positions.b).y;
    };
    expect(lowest("below")).toBeLessThan(lowest("right"));
  });

  it.each([
    { name: "out of sight", points: [{ x: 2000, y: 0 }], zoom: 1 },
    { name: "seen from too far", points: [{ x: 0, y: 0 }], from: 0.1, zoom: 1 },
    {
      name: "wide apart",
      points: [
        { x: 0, y: 0 },
        { x: 7120, y: 0 },
      ],
      zoom: 0.1,
    },
  ])("goes to what is $name", ({ points, from = 1, zoom }) => {
    const look = lookAtSome(points, { x: 0, y: 0, zoom: from }, size);
    expect(look?.zoom).toBeCloseTo(zoom, 6);
    for (const point of points) {
      const { x, y } = toScreen(look ?? { x: 0, y: 0, zoom: 1 }, size, point);
      expect(x > 0 && x < size.width && y > 0 && y < size.height).toBe(true);
    }
  });
});
