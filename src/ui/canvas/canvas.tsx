import { useEffect, useRef, useState } from "react";
import { ENTITY_TYPES } from "../../model/schema.ts";
import type { CanvasNode } from "../../store/graph-store.ts";
import { formatCount } from "../panels/wording/counts.ts";
import { getDesk, useDesk } from "../state/desk.ts";
import type { CanvasHandle } from "../state/desk-state.ts";
import { zoomAt } from "./camera.ts";
import { Chips } from "./chips.tsx";
import { Corner } from "./corner.tsx";
import type { ScreenPoint } from "./drawn.ts";
import { EmptyCanvas } from "./empty-canvas.tsx";
import { onCanvasKey } from "./keys.ts";
import { type EntityForm, NodeMenu } from "./node-menu.tsx";
import { pictureOf } from "./picture.ts";
import { Pointer, type PointerEffects } from "./pointer.ts";
import { SheetMenu } from "./sheet-menu.tsx";
import { Stage } from "./stage.ts";
import { ToolBar } from "./tool-bar.tsx";
import { useReportLight } from "./use-report-light.ts";
import "./canvas.css";

export interface CanvasProps {
  readonly onSearch: () => void;
  readonly onAddReports: () => void;
  readonly onExport: () => void;
  readonly onForm: (form: EntityForm) => void;
}

/** A menu asked for on a node (or, with none, on the sheet), in pixels of the window. */
interface Asked {
  readonly node: CanvasNode | null;
  readonly at: ScreenPoint;
}

/** The graph on its sheet, with what is needed to work on it: fills the parent. */
export function Canvas({ onSearch, onAddReports, onExport, onForm }: CanvasProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const band = useRef<SVGPolygonElement>(null);
  const [percent, setPercent] = useState(100);
  const [menu, setMenu] = useState<Asked | null>(null);
  useReportLight();

  useEffect(() => {
    if (!sheet.current || !surface.current) return;
    const desk = getDesk();
    const { current: element } = surface;
    const stage = new Stage(sheet.current, pictureOf(desk.state()), ({ zoom }) => setPercent(Math.round(100 * zoom)));
    const ask = (id: string | null, { x, y }: ScreenPoint) => {
      const { left, top } = element.getBoundingClientRect();
      const node = desk.state().view.graph.nodes.find((each) => each.id === id) ?? null;
      setMenu({ node, at: { x: left + x, y: top + y } });
    };
    const draw = (line: readonly ScreenPoint[] | null) =>
      band.current?.setAttribute("points", line?.map(({ x, y }) => `${x},${y}`).join(" ") ?? "");
    const pointer = new Pointer(element, stage, effectsOf(ask, draw));
    const onKey = (event: KeyboardEvent) => onCanvasKey(event, stage, ask);
    element.addEventListener("keydown", onKey);
    const unsubscribe = desk.subscribe((state) => stage.show(pictureOf(state)));
    const unregister = desk.registerCanvas(handleOf(stage));
    return () => {
      unregister();
      unsubscribe();
      element.removeEventListener("keydown", onKey);
      pointer.release();
      stage.kill();
    };
  }, []);

  return (
    <div className="canvas">
      <div className="stage" ref={sheet} aria-hidden="true" />
      <Surface element={surface} />
      <svg className="band" aria-hidden="true">
        <polygon ref={band} />
      </svg>
      <EmptyCanvas onSearch={onSearch} onAddReports={onAddReports} />
      <Chips />
      <Corner />
      <ToolBar percent={percent} />
      {menu?.node ? (
        <NodeMenu node={menu.node} at={menu.at} onForm={onForm} onExport={onExport} onClose={() => setMenu(null)} />
      ) : menu ? (
        <SheetMenu at={menu.at} onExport={onExport} onClose={() => setMenu(null)} />
      ) : null}
    </div>
  );
}

/** What the pointer and the keyboard act on, and what a screen reader hears of it. */
function Surface({ element }: { readonly element: React.RefObject<HTMLDivElement | null> }) {
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
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is interactive
        tabIndex={0}
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
    zoom: (factor) =>
      stage.lookFrom((look, size) => zoomAt(look, size, { x: size.width / 2, y: size.height / 2 }, factor), true),
    exportPng: () => stage.exportPng(),
  };
}
