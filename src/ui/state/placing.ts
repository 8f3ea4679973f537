import { placeNew } from "../../layout/place-new.ts";
import type { CanvasEdge } from "../../store/graph-store.ts";
import type { Position, Scene } from "./desk-state.ts";
import { unplaced } from "./scene.ts";

type Tie = Pick<CanvasEdge, "source" | "target">;

/**
 * Places for what is drawn without one: beside the first neighbour that has a place or gets one before it, in the middle
 * where there is none. What `hints` gives a place keeps it. O(edges).
 */
export function placesFor(
  scene: Scene,
  edges: readonly Tie[],
  hints: Readonly<Record<string, Position>> = {},
): Record<string, Position> {
  const without = unplaced(scene);
  const hinted: Record<string, Position> = {};
  for (const id of without) {
    const hint = hints[id];
    if (hint) hinted[id] = hint;
  }
  const known = { ...scene.positions, ...hinted };
  const { order, near } = outwards(
    without.filter((id) => !hinted[id]),
    Object.keys(known),
    edges,
  );
  return { ...hinted, ...placeNew(known, order, (id) => near.get(id)) };
}

/** `ids` in the order in which a walk from `known` along `edges` comes to them, each with whom it came from. */
function outwards(ids: readonly string[], known: readonly string[], edges: readonly Tie[]) {
  const ties = new Map<string, string[]>();
  const tie = (from: string, to: string) => {
    const others = ties.get(from);
    if (others) others.push(to);
    else ties.set(from, [to]);
  };
  for (const { source, target } of edges) {
    tie(source, target);
    tie(target, source);
  }
  const left = new Set(ids);
  const near = new Map<string, string>();
  const order: string[] = [];
  const walk = (starts: readonly string[]) => {
    const queue = [...starts];
    for (const from of queue)
      for (const to of ties.get(from) ?? [])
        if (left.delete(to)) {
          near.set(to, from);
          order.push(to);
          queue.push(to);
        }
  };
  walk(known);
  for (const id of ids)
    if (left.delete(id)) {
      order.push(id);
      walk([id]);
    }
  return { order, near };
}
