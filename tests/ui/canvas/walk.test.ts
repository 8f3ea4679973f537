import { describe, expect, it } from "vitest";
import { NodeGrid } from "../../../src/ui/canvas/node-grid.ts";
import { isInside } from "../../../src/ui/canvas/pick.ts";
import { ease } from "../../../src/ui/canvas/tween.ts";
import { walkTo } from "../../../src/ui/canvas/walk.ts";

describe("an arrow key", () => {
  const others = [
    { id: "east", x: 100, y: 0 },
    { id: "north-east", x: 70, y: 90 },
    { id: "far north", x: 5, y: 300 },
    { id: "south", x: -10, y: -80 },
  ];
  it.each([
    { way: "right", expected: "east" },
    { way: "up", expected: "north-east" },
    { way: "down", expected: "south" },
    { way: "left", expected: undefined }, // nothing lies rather to the left than below
  ] as const)("$way leads to $expected", ({ way, expected }) => {
    expect(walkTo({ x: 0, y: 0 }, others, way)?.id).toBe(expected);
  });

  it("leads nowhere without neighbours, and not to the place where it stands", () => {
    expect(walkTo({ x: 0, y: 0 }, [], "up")).toBeNull();
    expect(walkTo({ x: 0, y: 0 }, [{ x: 0, y: 0 }], "up")).toBeNull();
  });
});

describe("a closed line", () => {
  const square = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 0, y: 10 },
  ];
  const bow = [
    { x: 0, y: 0 },
    { x: 10, y: 10 },
    { x: 10, y: 0 },
    { x: 0, y: 10 },
  ];
  it.each([
    { line: square, point: { x: 5, y: 5 }, inside: true },
    { line: square, point: { x: 15, y: 5 }, inside: false },
    { line: square, point: { x: 5, y: -1 }, inside: false },
    { line: bow, point: { x: 9, y: 5 }, inside: true },
    { line: bow, point: { x: 5, y: 1 }, inside: false },
    { line: [], point: { x: 0, y: 0 }, inside: false },
  ])("goes around $point: $inside", ({ line, point, inside }) => {
    expect(isInside(line, point)).toBe(inside);
  });
});

describe("the grid of nodes", () => {
  const nodes = Array.from({ length: 400 }, (_, i) => ({
    id: String(i),
    x: (i % 20) * 100,
    y: Math.floor(i / 20) * 100,
  }));
  const extent = { left: 0, right: 1900, bottom: 0, top: 1900 };
  const grid = new NodeGrid(nodes, extent);

  it.each([
    { name: "a part", view: { left: 150, right: 450, bottom: 150, top: 350 }, count: 6 },
    { name: "everything", view: { left: -1e6, right: 1e6, bottom: -1e6, top: 1e6 }, count: 400 },
    { name: "a rim", view: { left: 100, right: 100, bottom: 0, top: 200 }, count: 3 },
    { name: "an empty place", view: { left: 1, right: 99, bottom: 1, top: 99 }, count: 0 },
    { name: "outside", view: { left: 5000, right: 5100, bottom: 0, top: 100 }, count: 0 },
  ])("finds what is in $name", ({ view, count }) => {
    const found = grid.within(view);
    expect(found.length).toBe(count);
    const expected = nodes.filter(({ x, y }) => x >= view.left && x <= view.right && y >= view.bottom && y <= view.top);
    expect([...found].sort()).toEqual(expected.map(({ id }) => id).sort());
  });

  it("may be empty", () => {
    expect(new NodeGrid([], null).within(extent)).toEqual([]);
  });
});

describe("easing", () => {
  it("starts, ends and never goes back", () => {
    expect(ease(0)).toBe(0);
    expect(ease(1)).toBe(1);
    let last = 0;
    for (let t = 0; t <= 1; t += 0.01) {
      expect(ease(t)).toBeGreaterThanOrEqual(last - 1e-6);
      last = ease(t);
    }
    expect(ease(0.2)).toBeCloseTo(0.5, 6); // half the way in a fifth of the time
  });
});
