import { describe, expect, it } from "vitest";
import { type Box, overlap, Room } from "../../../src/ui/canvas/room.ts";

const box = (left: number, top: number, width = 60, height = 14): Box => ({
  left,
  right: left + width,
  top,
  bottom: top + height,
});

describe("a name", () => {
  it.each([
    { at: box(0, 0), free: false },
    { at: box(59, 13), free: false },
    { at: box(60, 0), free: true }, // side by side
    { at: box(0, 14), free: true }, // one below the other
    { at: box(-30, -7), free: false }, // across the rim of the screen
    { at: box(-300, -20, 900, 300), free: false }, // over several cells
    { at: box(1000, 1000), free: true },
  ])("at $at.left, $at.top beside one that stands there: free $free", ({ at, free }) => {
    const room = new Room();
    room.take(box(0, 0));
    expect(room.isFree(at)).toBe(free);
    expect(overlap(at, box(0, 0))).toBe(!free);
  });

  it.each([
    { at: box(80, 93), own: "b", covers: true },
    { at: box(80, 93), own: "a", covers: false }, // its own shape
    { at: box(80, 111), own: "b", covers: false }, // just below
    { at: box(108, 108), own: "b", covers: false }, // in the corner that a disc leaves free
    { at: box(0, 93), own: "b", covers: false },
  ])("of $own at $at.left, $at.top covers a stranger's shape: $covers", ({ at, own, covers }) => {
    const room = new Room([{ id: "a", x: 100, y: 100, radius: 10 }]);
    expect(room.covers(at, own)).toBe(covers);
    expect(room.covers(at, own, 10)).toBe(covers);
    expect(room.covers(at, own, 11)).toBe(false);
  });
});
