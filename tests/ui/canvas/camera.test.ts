import { describe, expect, it } from "vitest";
import {
  betweenLooks,
  FARTHEST,
  lookAt,
  NEAREST,
  panBy,
  shapeScale,
  toGraph,
  toScreen,
  zoomAt,
} from "../../../src/ui/canvas/camera.ts";

const SIZE = { width: 800, height: 600 };
const PADDING = { left: 50, right: 50, top: 40, bottom: 60 };

describe("the camera", () => {
  it.each([
    { look: { x: 0, y: 0, zoom: 1 }, graph: { x: 0, y: 0 }, screen: { x: 400, y: 300 } },
    { look: { x: 0, y: 0, zoom: 1 }, graph: { x: 10, y: 20 }, screen: { x: 410, y: 280 } },
    { look: { x: 100, y: 50, zoom: 2 }, graph: { x: 110, y: 50 }, screen: { x: 420, y: 300 } },
  ])("puts $graph at $screen and finds it again", ({ look, graph, screen }) => {
    expect(toScreen(look, SIZE, graph)).toEqual(screen);
    expect(toGraph(look, SIZE, screen)).toEqual(graph);
  });

  it("keeps what lies under the pointer while it zooms", () => {
    const look = { x: 30, y: -10, zoom: 0.8 };
    const at = { x: 650, y: 120 };
    const before = toGraph(look, SIZE, at);
    const after = toGraph(zoomAt(look, SIZE, at, 1.7), SIZE, at);
    expect(after.x).toBeCloseTo(before.x, 9);
    expect(after.y).toBeCloseTo(before.y, 9);
  });

  it.each([
    { factor: 1e6, zoom: NEAREST },
    { factor: 1e-6, zoom: FARTHEST },
  ])("does not zoom past its bounds: by $factor to $zoom", ({ factor, zoom }) => {
    expect(zoomAt({ x: 0, y: 0, zoom: 1 }, SIZE, { x: 0, y: 0 }, factor).zoom).toBe(zoom);
  });

  it("moves by pixels, whatever the zoom", () => {
    expect(panBy({ x: 0, y: 0, zoom: 2 }, 20, 10)).toEqual({ x: -10, y: 5, zoom: 2 });
  });

  it.each([
    { name: "small", extent: { left: -10, right: 10, bottom: -10, top: 10 }, zoom: 1 },
    { name: "wide", extent: { left: 0, right: 1400, bottom: 0, top: 10 }, zoom: 0.5 },
    { name: "high", extent: { left: 0, right: 10, bottom: 0, top: 1000 }, zoom: 0.5 },
    { name: "a single point", extent: { left: 5, right: 5, bottom: 5, top: 5 }, zoom: 1 },
  ])("fits what is $name inside its padding", ({ extent, zoom }) => {
    const look = lookAt(extent, SIZE, PADDING);
    expect(look.zoom).toBeCloseTo(zoom, 9);
    const corners = [
      toScreen(look, SIZE, { x: extent.left, y: extent.top }),
      toScreen(look, SIZE, { x: extent.right, y: extent.bottom }),
    ];
    for (const { x, y } of corners) {
      expect(x).toBeGreaterThanOrEqual(PADDING.left - 1e-6);
      expect(x).toBeLessThanOrEqual(SIZE.width - PADDING.right + 1e-6);
      expect(y).toBeGreaterThanOrEqual(PADDING.top - 1e-6);
      expect(y).toBeLessThanOrEqual(SIZE.height - PADDING.bottom + 1e-6);
    }
  });

  it.each([0, 1])("flies from one look to another: exactly there at %i", (t) => {
    const [from, to] = [
      { x: 0, y: 0, zoom: 1 },
      { x: 300, y: -200, zoom: 0.25 },
    ];
    const look = betweenLooks(from, to, t);
    const expected = t === 0 ? from : to;
    expect(look.x).toBeCloseTo(expected.x, 9);
    expect(look.y).toBeCloseTo(expected.y, 9);
    expect(look.zoom).toBeCloseTo(expected.zoom, 9);
  });

  it("lets shapes shrink more slowly than the graph, faster from afar, without a jump", () => {
    expect(shapeScale(1)).toBe(1);
    expect(shapeScale(0.49)).toBeCloseTo(0.7, 9);
    expect(shapeScale(0.25 - 1e-9)).toBeCloseTo(shapeScale(0.25), 6);
    for (const zoom of [0.03, 0.1, 0.25, 0.6]) expect(shapeScale(zoom)).toBeGreaterThan(zoom);
  });
});
