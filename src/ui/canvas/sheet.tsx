import { type RefObject, useEffect, useRef } from "react";
import { ENTITY_TYPES } from "../../model/schema.ts";
import { formatCount } from "../panels/wording/counts.ts";
import { getDesk, useDesk } from "../state/desk.ts";
import type { CanvasHandle } from "../state/desk-state.ts";
import { zoomAt } from "./camera.ts";
import type { ScreenPoint } from "./drawn.ts";
import { onCanvasKey } from "./keys.ts";
import { pictureOf } from "./picture.ts";
import { Pointer, type PointerEffects } from "./pointer.ts";
import { Stage } from "./stage.ts";

export interface SheetProps {
  readonly onZoom: (zoom: number) => void;
  /** A menu is asked for on a node, or with null on the sheet, at a place in the window. */
  readonly onMenu: (id: string | null, at: ScreenPoint) => void;
  /** The graphics card is gone and has taken the drawing along. */
  readonly onLost: () => void;
}

/** The drawn graph, and what points at it and walks on it. It stays as it was first given its callbacks. */
export function Sheet({ onZoom, onMenu, onLost }: SheetProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const band = useRef<SVGPolygonElement>(null);

  useEffect(() => {
    const { current: element } = surface;
    if (!sheet.current || !element) return;
    const stage = startStage(sheet.current, onZoom);
    if (!stage) return;
    const ask = (id: string | null, { x, y }: ScreenPoint) => {
      const { left, top } = element.getBoundingClientRect();
      onMenu(id, { x: left + x, y: top + y });
    };
    const draw = (line: readonly ScreenPoint[] | null) =>
      band.current?.setAttribute("points", line?.map(({ x, y }) => `${x},${y}`).join(" ") ?? "");
    const stop = new AbortController();
    const { signal } = stop;
    const desk = getDesk();
    const pointer = new Pointer(element, stage, effectsOf(ask, draw));
    element.tabIndex = 0;
    element.addEventListener("keydown", (event) => onCanvasKey(event, stage, ask), { signal });
    sheet.current.addEventListener("webglcontextlost", onLost, { signal, capture: true });
    const unsubscribe = desk.subscribe((state) => stage.show(pictureOf(state)));
    const unregister = desk.registerCanvas(handleOf(stage));
    return () => {
      stop.abort();
      unregister();
      unsubscribe();
      pointer.release();
      stage.kill();
    };
  }, [onZoom, onMenu, onLost]);

  return (
    <>
      <div className="stage" ref={sheet} aria-hidden="true" />
      <Surface element={surface} />
      <svg className="band" aria-hidden="true">
        <polygon ref={band} />
      </svg>
    </>
  );
}

/** Null, with a word to the reader, where the browser cannot draw; everything but the canvas still works. */
function startStage(element: HTMLElement, onZoom: (zoom: number) => void): Stage | null {
  const { state, actions } = getDesk();
  if (canDraw()) return new Stage(element, pictureOf(state()), ({ zoom }) => onZoom(zoom));
  actions.say(
    "error",
    "The graph cannot be drawn: WebGL is off in this browser. Turn on hardware acceleration in its settings and open the page again.",
  );
  return null;
}

function canDraw(): boolean {
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}

/** What the pointer and the keyboard act on, and what a screen reader hears of it. */
function Surface({ element }: { readonly element: RefObject<HTMLDivElement | null> }) {
  const { entities, relations } = useDesk((state) => state.view.facets);
  const selected = useDesk(({ selection, view }) => {
    const [first, ...others] = selection;
    if (first === undefined) return "";
    if (others.length > 0) return `${others.length + 1} entities selected`;
    const node = view.graph.nodes.find(({ id }) => id === first);
    if (!node) return "";
    const hidden = node.hidden > 0 ? `, ${formatCount(node.hidden, "neighbour")} not drawn` : "";
    return `${node.name}, ${ENTITY_TYPES[node.entityType].label.toLowerCase()}, ${formatCount(node.relations, "relation")}${hidden}`;
  });
  const drawn = `${formatCount(entities.drawn, "entity", "entities")} and ${formatCount(relations.drawn, "relation")} drawn`;
  return (
    <>
      <div
        className="surface"
        ref={element}
        role="application"
        aria-roledescription="graph"
        aria-label={`Canvas: ${drawn}. Arrow keys walk from an entity to its neighbours.`}
      />
      <p className="unseen" role="status">
        {selected}
      </p>
    </>
  );
}

function effectsOf(ask: (id: string | null, at: ScreenPoint) => void, draw: PointerEffects["band"]): PointerEffects {
  const { actions, state } = getDesk();
  return {
    hover(target) {
      const { hovered } = state();
      if (hovered?.id !== target?.id || hovered?.kind !== target?.kind) actions.hover(target);
    },
    click(target, adding) {
      if (target?.kind === "edge") actions.openEdge(target.id);
      else if (!target) {
        if (!adding) clear();
      } else if (adding) actions.select([target.id], "toggle");
      else actions.openEntity(target.id);
    },
    doubleClick(target) {
      if (target?.kind === "node") void actions.expand(target.id);
    },
    menu(target, at) {
      actions.hover(null);
      if (target?.kind === "edge") actions.openEdge(target.id);
      else ask(target?.id ?? null, at);
    },
    moved: (positions) => actions.move(positions),
    enclosed: (ids, adding) => actions.select(ids, adding ? "add" : "replace"),
    band: draw,
    tool: () => state().tool,
    selection: () => state().selection,
  };
}

/** Nothing is chosen any more; a report stays open. */
function clear(): void {
  const { actions, state } = getDesk();
  const { open } = state();
  if (open && open.kind !== "report") actions.stepBack();
  if (state().selection.size > 0) actions.select([]);
}

function handleOf(stage: Stage): CanvasHandle {
  return {
    size: () => stage.size(),
    flyTo: (ids) => stage.flyTo(ids),
    fit: () => stage.fit(),
    fitUnlessMoved: () => stage.fitUnlessMoved(),
    zoom: (factor) =>
      stage.lookFrom((look, size) => zoomAt(look, size, { x: size.width / 2, y: size.height / 2 }, factor), true),
    exportPng: () => stage.exportPng(),
  };
}
