import { describe, expect, it } from "vitest";
import { avoidStrangers, partParallels } from "../../../src/ui/canvas/bulges.ts";
import { curveBetween, directionAt, distanceTo, pointAt, slice, trim } from "../../../src/ui/canvas/edge-geometry.ts";
import { edgeAlpha, edgeHead, edgeWidth } from "../../../src/ui/canvas/strokes.ts";

/** "1 a-b" is edge 1 from a to b. */
const edgesOf = (notation: string) =>
  notation.split(", ").map((text) => {
    const [id = "", ends = ""] = text.split(" ");
    const [source = "", target = ""] = ends.split("-");
    return { id, source, target };
  });

describe("parallel edges", () => {
  it.each([
    { edges: "1 a-b", expected: { 1: 0 } },
    { edges: "1 a-b, 2 a-b", expected: { 1: -0.1, 2: 0.1 } },
    { edges: "1 a-b, 2 b-a", expected: { 1: -0.1, 2: -0.1 } }, // each to its own left: on either side of the straight way
    { edges: "1 a-b, 2 a-b, 3 a-b", expected: { 1: -0.14, 2: 0, 3: 0.14 } },
    { edges: "1 a-b, 2 b-c", expected: { 1: 0, 2: 0 } },
  ])("$edges part by $expected", ({ edges, expected }) => {
    const bulges = partParallels(edgesOf(edges));
    for (const [id, bulge] of Object.entries(expected)) expect(bulges.get(id)).toBeCloseTo(bulge, 9);
  });

  it.each([
    { name: "bends around a stranger that it would touch", stranger: { x: 100, y: 3 }, bends: true },
    { name: "stays straight where none is near", stranger: { x: 100, y: 80 }, bends: false },
    { name: "minds no stranger beyond its ends", stranger: { x: 260, y: 0 }, bends: false },
  ])("$name", ({ stranger, bends }) => {
    const edges = edgesOf("1 a-b");
    const bulges = partParallels(edges);
    const node = (id: string, x: number, y: number) => ({ id, x, y, size: 12 });
    avoidStrangers(edges, [node("a", 0, 0), node("b", 200, 0), node("s", stranger.x, stranger.y)], bulges);
    expect(bulges.get("1") !== 0).toBe(bends);
    const curve = curveBetween({ x: 0, y: 0 }, { x: 200, y: 0 }, bulges.get("1") ?? 0);
    expect(distanceTo(curve, { x: stranger.x, y: -stranger.y })).toBeGreaterThan(12);
  });

  it("leaves curves that part from a parallel as they are", () => {
    const edges = edgesOf("1 a-b, 2 a-b");
    const bulges = partParallels(edges);
    const node = (id: string, x: number, y: number) => ({ id, x, y, size: 12 });
    avoidStrangers(edges, [node("a", 0, 0), node("b", 200, 0), node("s", 100, 20)], bulges);
    expect(bulges.get("2")).toBeCloseTo(0.1, 9);
  });
});

describe("the curve of an edge", () => {
  const from = { x: 0, y: 0 };
  const to = { x: 100, y: 0 };

  it("bends to the left of its way, by its share of the distance", () => {
    const middle = pointAt(curveBetween(from, to, 0.1), 0.5);
    expect(middle.x).toBeCloseTo(50, 9);
    expect(middle.y).toBeCloseTo(-10, 9); // y downwards: up is the left of who walks to the right
  });

  it("is cut back at both ends by pixels", () => {
    const cut = trim(curveBetween(from, to, 0), 10, 20);
    expect(cut?.from.x).toBeCloseTo(10, 6);
    expect(cut?.to.x).toBeCloseTo(80, 6);
  });

  it("is nothing when its ends leave no room", () => {
    expect(trim(curveBetween(from, to, 0), 60, 60)).toBeNull();
    expect(trim(curveBetween(from, from, 0), 5, 5)).toBeNull();
  });

  it("keeps its shape when a part is taken", () => {
    const curve = curveBetween(from, to, 0.2);
    const part = slice(curve, 0.25, 0.75);
    const [a, b] = [pointAt(part, 0.5), pointAt(curve, 0.5)];
    expect(a.x).toBeCloseTo(b.x, 9);
    expect(a.y).toBeCloseTo(b.y, 9);
  });

  it("has no direction where it stands still", () => {
    expect(directionAt(curveBetween(from, from, 0), 0.5)).toBeNull();
    expect(directionAt(curveBetween(from, to, 0), 1)).toEqual({ x: 1, y: 0 });
  });
});

describe("strokes", () => {
  it.each([
    { type: "called", status: "planned", head: "none" }, // symmetric
    { type: "aided", status: "asserted", head: "solid" },
    { type: "aided", status: "planned", head: "hollow" },
    { type: "aided", status: "denied", head: "solid" },
    { type: "part_of", status: "asserted", head: "solid" },
  ] as const)("$type, $status, ends in a $head head", ({ type, status, head }) => {
    expect(edgeHead(type, status)).toBe(head);
  });

  it.each([
    { count: 1, width: 1.7 },
    { count: 2, width: 2.75 },
    { count: 1000, width: 5.2 },
  ])("a claim told $count times is $width wide", ({ count, width }) => {
    expect(edgeWidth("aided", count)).toBeCloseTo(width, 9);
    expect(edgeWidth("leads", count)).toBe(1.1);
  });

  it.each([
    { status: "asserted", structure: false, unsure: false, alpha: 1 },
    { status: "denied", structure: false, unsure: false, alpha: 0.78 },
    { status: "denied", structure: true, unsure: false, alpha: 1 },
    { status: "asserted", structure: false, unsure: true, alpha: 0.55 },
    { status: "planned", structure: true, unsure: true, alpha: 0.55 },
  ] as const)("is as strong as $alpha: $status, unsure $unsure", ({ status, structure, unsure, alpha }) => {
    expect(edgeAlpha(status, structure, unsure)).toBeCloseTo(alpha, 9);
  });
});
