import { getDesk } from "../state/desk.ts";
import { toScreen } from "./camera.ts";
import type { ScreenPoint } from "./drawn.ts";
import type { Scenery, Stage } from "./stage.ts";
import { type Way, walkTo } from "./walk.ts";

const WAYS: Readonly<Partial<Record<string, Way>>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** Keys on the focused canvas: arrows walk from node to neighbour, the menu key opens the menu of the one that is open. */
export function onCanvasKey(
  event: KeyboardEvent,
  stage: Stage,
  ask: (id: string | null, at: ScreenPoint) => void,
): void {
  const way = WAYS[event.key];
  if (way && !event.ctrlKey && !event.metaKey && !event.altKey) {
    walk(stage, way);
    event.preventDefault();
  } else if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) {
    const id = current(stage.scenery());
    const { drawing, look, size } = stage.scenery();
    ask(id, id === null ? { x: 24, y: 24 } : toScreen(look, size, drawing.getNodeAttributes(id)));
    event.preventDefault();
  }
}

/** From where an arrow sets out: what is open, else the first of the selection. */
function current({ drawing }: Scenery): string | null {
  const { open, selection } = getDesk().state();
  const candidates = [...(open?.kind === "entity" ? [open.id] : []), ...selection];
  return candidates.find((id) => drawing.hasNode(id)) ?? null;
}

function walk(stage: Stage, way: Way): void {
  const { drawing } = stage.scenery();
  const { actions } = getDesk();
  const from = current(stage.scenery());
  const next = from === null ? best(stage.scenery()) : neighbourOf(stage.scenery(), from, way);
  if (next === null || !drawing.hasNode(next)) return;
  actions.openEntity(next);
  stage.flyTo([next]);
}

function neighbourOf({ drawing }: Scenery, from: string, way: Way): string | null {
  const others = drawing.mapNeighbors(from, (id, { x, y }) => ({ id, x, y }));
  return walkTo(drawing.getNodeAttributes(from), others, way)?.id ?? null;
}

/** The largest node: where a walk begins. */
function best({ drawing }: Scenery): string | null {
  let found: string | null = null;
  let largest = 0;
  drawing.forEachNode((id, { size }) => {
    if (size > largest) [found, largest] = [id, size];
  });
  return found;
}
