import type { CanvasEdge } from "../../store/graph-store.ts";
import type { Position, Scene } from "./desk-state.ts";

export const EMPTY_SCENE: Scene = { drawn: [], positions: {}, pinned: [], filter: {} };

/** Adds those of `ids` that are not drawn; they have no place yet. The same scene if there are none. */
export function draw(scene: Scene, ids: readonly string[]): Scene {
  const drawn = new Set(scene.drawn);
  const added = [...new Set(ids)].filter((id) => !drawn.has(id));
  return added.length === 0 ? scene : { ...scene, drawn: [...scene.drawn, ...added] };
}

/** Takes `ids` off, with their places and pins. The same scene if none of them is drawn. */
export function takeOff(scene: Scene, ids: readonly string[]): Scene {
  const off = new Set(ids);
  const drawn = scene.drawn.filter((id) => !off.has(id));
  return drawn.length === scene.drawn.length ? scene : withDrawn(scene, drawn);
}

/** Takes off all but `ids`: a choice, so the scene is reduced. */
export function keepOnly(scene: Scene, ids: readonly string[]): Scene {
  const kept = new Set(ids);
  const drawn = scene.drawn.filter((id) => kept.has(id));
  return drawn.length === scene.drawn.length ? scene : { ...withDrawn(scene, drawn), reduced: true };
}

/** Draws `ids` and nothing else; those that were drawn keep their places. */
export function drawJust(scene: Scene, ids: readonly string[], reduced: boolean): Scene {
  const { reduced: _, ...rest } = withDrawn(scene, [...new Set(ids)]);
  return reduced ? { ...rest, reduced } : rest;
}

/** Pins those of `ids` that are drawn to their places, or lets them go. */
export function pin(scene: Scene, ids: readonly string[], on: boolean): Scene {
  const drawn = new Set(scene.drawn);
  const meant = new Set(ids.filter((id) => drawn.has(id)));
  const others = scene.pinned.filter((id) => !meant.has(id));
  const pinned = on ? [...scene.pinned, ...[...meant].filter((id) => !scene.pinned.includes(id))] : others;
  return pinned.length === scene.pinned.length ? scene : { ...scene, pinned };
}

/** What a person moved stays where it was put: it is pinned there. */
export function move(scene: Scene, positions: Readonly<Record<string, Position>>): Scene {
  const drawn = new Set(scene.drawn);
  const moved = Object.entries(positions).filter(([id]) => drawn.has(id));
  if (moved.length === 0) return scene;
  const placed = { ...scene, positions: { ...scene.positions, ...Object.fromEntries(moved) } };
  return pin(
    placed,
    moved.map(([id]) => id),
    true,
  );
}

/** The places that a layout gives; what is pinned or no longer drawn is left alone. */
export function arrange(scene: Scene, positions: Readonly<Record<string, Position>>): Scene {
  const pinned = new Set(scene.pinned);
  const moved = scene.drawn.flatMap((id): [string, Position][] => {
    const position = positions[id];
    return position && !(pinned.has(id) && scene.positions[id]) ? [[id, position]] : [];
  });
  return moved.length === 0 ? scene : { ...scene, positions: { ...scene.positions, ...Object.fromEntries(moved) } };
}

/** Gives places to what is drawn without one; nothing else moves. */
export function place(scene: Scene, positions: Readonly<Record<string, Position>>): Scene {
  const given = unplaced(scene).flatMap((id): [string, Position][] => {
    const position = positions[id];
    return position ? [[id, position]] : [];
  });
  return given.length === 0 ? scene : { ...scene, positions: { ...scene.positions, ...Object.fromEntries(given) } };
}

/** Farther away than this nothing can be read. */
const LEAST_ZOOM = 0.4;

/** Whether what is drawn lies so far apart that the whole cannot be read on a canvas of this size. */
export function isScattered(
  { drawn, positions }: Scene,
  { width, height }: { readonly width: number; readonly height: number },
): boolean {
  const places = drawn.flatMap((id) => positions[id] ?? []);
  const span = (of: (place: Position) => number) =>
    places.reduce((most, place) => Math.max(most, of(place)), Number.NEGATIVE_INFINITY) -
    places.reduce((least, place) => Math.min(least, of(place)), Number.POSITIVE_INFINITY);
  return places.length > 1 && (span(({ x }) => x) * LEAST_ZOOM > width || span(({ y }) => y) * LEAST_ZOOM > height);
}

/** Drawn entities without a place, in the order in which they came. */
export function unplaced(scene: Scene): readonly string[] {
  return scene.drawn.filter((id) => !scene.positions[id]);
}

/** Draws `by` in the place of `ids`, where the first of them that was drawn stood; keeps `by` where it stands already. */
export function replace(scene: Scene, ids: readonly string[], by: string): Scene {
  const first = ids.find((id) => id !== by && scene.drawn.includes(id));
  if (first === undefined) return scene;
  if (scene.drawn.includes(by))
    return takeOff(
      scene,
      ids.filter((id) => id !== by),
    );
  const renamed = (id: string) => (id === first ? by : id);
  const position = scene.positions[first];
  return takeOff(
    {
      ...scene,
      drawn: scene.drawn.map(renamed),
      pinned: scene.pinned.map(renamed),
      positions: position ? { ...scene.positions, [by]: position } : scene.positions,
    },
    ids.filter((id) => id !== by),
  );
}

/**
 * The drawn neighbours of `id` that only `id`, or one another, tie to what is drawn. Pinned ones are not among them:
 * somebody wanted them there.
 */
export function hangingOn(
  id: string,
  edges: readonly Pick<CanvasEdge, "source" | "target">[],
  pinned: readonly string[],
): string[] {
  const ties = new Map<string, Set<string>>();
  const tie = (from: string, to: string) => {
    const others = ties.get(from);
    if (others) others.add(to);
    else ties.set(from, new Set([to]));
  };
  for (const { source, target } of edges) {
    tie(source, target);
    tie(target, source);
  }
  const hanging = new Set(ties.get(id));
  hanging.delete(id);
  for (const each of pinned) hanging.delete(each);
  const held = (each: string) => [...(ties.get(each) ?? [])].some((other) => other !== id && !hanging.has(other));
  for (let before = -1; before !== hanging.size; ) {
    before = hanging.size;
    for (const each of hanging) if (held(each)) hanging.delete(each);
  }
  return [...hanging].sort();
}

function withDrawn(scene: Scene, drawn: readonly string[]): Scene {
  const kept = new Set(drawn);
  return {
    ...scene,
    drawn,
    positions: Object.fromEntries(Object.entries(scene.positions).filter(([id]) => kept.has(id))),
    pinned: scene.pinned.filter((id) => kept.has(id)),
  };
}
