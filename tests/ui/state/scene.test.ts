import { describe, expect, it } from "vitest";
import type { Scene } from "../../../src/ui/state/desk-state.ts";
import { placesFor } from "../../../src/ui/state/placing.ts";
import {
  arrange,
  draw,
  drawJust,
  EMPTY_SCENE,
  hangingOn,
  isScattered,
  keepOnly,
  move,
  pin,
  place,
  replace,
  takeOff,
  unplaced,
} from "../../../src/ui/state/scene.ts";
import { stepBack, stillOpen } from "../../../src/ui/state/selection.ts";

const at = (x: number, y = 0) => ({ x, y });
/** "a b! c?" draws three at 0, 100 and nowhere; b is pinned. */
function sceneOf(notation: string): Scene {
  const names = notation.split(" ").filter(Boolean);
  const drawn = names.map((name) => name.replace(/[!?]/, ""));
  return {
    ...EMPTY_SCENE,
    drawn,
    positions: Object.fromEntries(
      names.flatMap((name, index) => (name.endsWith("?") ? [] : [[name.replace("!", ""), at(100 * index)]])),
    ),
    pinned: names.filter((name) => name.endsWith("!")).map((name) => name.slice(0, -1)),
  };
}
/** Back to the notation. */
const told = ({ drawn, positions, pinned }: Scene) =>
  drawn.map((id) => `${id}${pinned.includes(id) ? "!" : ""}${positions[id] ? "" : "?"}`).join(" ");
const edgesOf = (ties: string) =>
  ties.split(" ").map((tie) => ({ source: tie.split("-")[0] ?? "", target: tie.split("-")[1] ?? "" }));

describe("a scene", () => {
  it.each<{ does: string; from: string; change: (scene: Scene) => Scene; to: string }>([
    { does: "draws what is not drawn, once", from: "a", change: (s) => draw(s, ["b", "a", "b"]), to: "a b?" },
    { does: "takes off places and pins too", from: "a b! c", change: (s) => takeOff(s, ["b", "z"]), to: "a c" },
    { does: "keeps only some", from: "a b! c", change: (s) => keepOnly(s, ["b", "z"]), to: "b!" },
    {
      does: "draws just some, where they stood",
      from: "a b! c",
      change: (s) => drawJust(s, ["b", "d"], true),
      to: "b! d?",
    },
    { does: "pins what is drawn", from: "a b", change: (s) => pin(s, ["b", "z"], true), to: "a b!" },
    { does: "lets go", from: "a b!", change: (s) => pin(s, ["b"], false), to: "a b" },
    { does: "pins what is moved", from: "a b", change: (s) => move(s, { b: at(1), z: at(2) }), to: "a b!" },
    { does: "places what has no place", from: "a b?", change: (s) => place(s, { a: at(7), b: at(8) }), to: "a b" },
    { does: "merges into one that is drawn", from: "a b! c", change: (s) => replace(s, ["a", "b"], "c"), to: "c" },
    { does: "merges into one that is not", from: "a b! c", change: (s) => replace(s, ["b", "c"], "z"), to: "a z!" },
  ])("$does", ({ from, change, to }) => {
    expect(told(change(sceneOf(from)))).toBe(to);
  });

  it.each<{ does: string; change: (scene: Scene) => Scene }>([
    { does: "draws what is drawn", change: (s) => draw(s, ["a"]) },
    { does: "takes off what is not drawn", change: (s) => takeOff(s, ["z"]) },
    { does: "keeps all", change: (s) => keepOnly(s, ["a", "b"]) },
    { does: "pins what is pinned", change: (s) => pin(s, ["b"], true) },
    { does: "moves what is not drawn", change: (s) => move(s, { z: at(1) }) },
    { does: "places what has a place", change: (s) => place(s, { a: at(9) }) },
    { does: "merges what is not drawn", change: (s) => replace(s, ["z"], "y") },
  ])("is the same one when it $does", ({ change }) => {
    const scene = sceneOf("a b!");
    expect(change(scene)).toBe(scene);
  });

  it("is arranged around what is pinned", () => {
    const arranged = arrange(sceneOf("a b! c?"), { a: at(5), b: at(6), c: at(7), z: at(8) });
    expect(arranged.positions).toEqual({ a: at(5), b: at(100), c: at(7) });
    expect(unplaced(arranged)).toEqual([]);
  });

  it.each([
    { edges: "a-b b-c a-d", pinned: [], hanging: ["c"] }, // a is tied to d as well
    { edges: "b-c c-d b-e", pinned: [], hanging: ["e"] }, // so is c
    { edges: "b-c c-e b-e a-d", pinned: [], hanging: ["c", "e"] }, // tied to one another only
    { edges: "b-c b-e", pinned: ["c"], hanging: ["e"] },
    { edges: "b-c c-e b-e", pinned: ["e"], hanging: [] }, // what is pinned holds its neighbour
    { edges: "a-c", pinned: [], hanging: [] },
  ])("has $hanging hang on b in $edges with $pinned pinned", ({ edges, pinned, hanging }) => {
    expect(hangingOn("b", edgesOf(edges), pinned)).toEqual(hanging);
  });
});

describe("places for what has none", () => {
  it("are beside a neighbour that has one, or that gets one first", () => {
    const places = placesFor(sceneOf("a b c? d?"), edgesOf("d-c c-b"));
    expect(Math.hypot((places.c?.x ?? 0) - 100, places.c?.y ?? 0)).toBeCloseTo(120);
    expect(Math.hypot((places.d?.x ?? 0) - (places.c?.x ?? 0), (places.d?.y ?? 0) - (places.c?.y ?? 0))).toBeCloseTo(
      120,
    );
    expect(Object.keys(places).sort()).toEqual(["c", "d"]);
  });

  it("are those that a project gives, where it gives any", () => {
    expect(placesFor(sceneOf("a b? c?"), [], { b: at(-7, 8), z: at(1) }).b).toEqual(at(-7, 8));
  });

  it("are apart, even with no neighbour and nothing drawn before", () => {
    const places = placesFor(sceneOf("a? b? c?"), edgesOf("b-c"));
    const points = Object.values(places);
    expect(points).toHaveLength(3);
    for (const p of points)
      for (const q of points) if (p !== q) expect(Math.hypot(p.x - q.x, p.y - q.y)).toBeGreaterThan(70);
  });
});

describe("what is open", () => {
  it.each([
    { open: { kind: "entity", id: "a" } as const, off: "a", closes: true },
    { open: { kind: "entity", id: "a" } as const, off: "b", closes: false },
    { open: { kind: "entity", id: "z" } as const, off: "a", closes: false },
    { open: { kind: "edge", id: "a|called|b" } as const, off: "b", closes: true },
    { open: { kind: "edge", id: "a|called|b" } as const, off: "c", closes: false },
    { open: { kind: "report", id: "a" } as const, off: "a", closes: false },
  ])("closes ($closes) when $off is taken off: $open", ({ open, off, closes }) => {
    const drawn = ["a", "b", "c"];
    expect(
      stillOpen(
        open,
        drawn,
        drawn.filter((id) => id !== off),
      ),
    ).toEqual(closes ? null : open);
  });

  it.each([
    { state: { open: { kind: "entity", id: "a" }, selection: ["a"] }, after: { open: null, selection: new Set() } },
    { state: { open: { kind: "entity", id: "a" }, selection: ["a", "b"] }, after: { open: null } },
    { state: { open: null, selection: ["a"] }, after: { selection: new Set() } },
    { state: { open: null, selection: [] }, after: {} },
  ] as const)("steps back from $state", ({ state, after }) => {
    expect(stepBack({ open: state.open, selection: new Set(state.selection), lit: null })).toEqual(after);
  });
});

describe("what is drawn", () => {
  const size = { width: 800, height: 600 };
  const at = (x: number, y: number) => ({ x, y });
  it.each([
    { positions: { a: at(0, 0), b: at(1900, 0) }, scattered: false },
    { positions: { a: at(0, 0), b: at(2100, 0) }, scattered: true },
    { positions: { a: at(0, 0), b: at(0, -1600) }, scattered: true },
    { positions: { a: at(0, 0), c: at(9000, 0) }, scattered: false }, // one alone is drawn
    { positions: {}, scattered: false },
  ])("at $positions lies too far apart to be read: $scattered", ({ positions, scattered }) => {
    expect(isScattered({ drawn: ["a", "b"], positions, pinned: [], filter: {} }, size)).toBe(scattered);
  });
});
