import type { CanvasGraph } from "../../store/graph-store.ts";
import type { DeskState, Lit, Position } from "../state/desk-state.ts";

/** All that the stage needs to know of the desk. Parts that stay the same object have not changed. */
export interface Picture {
  readonly theme: DeskState["theme"];
  readonly graph: CanvasGraph;
  readonly positions: Readonly<Record<string, Position>>;
  readonly pinned: readonly string[];
  /** Nodes with the marker. */
  readonly selection: ReadonlySet<string>;
  /** Edge with the marker. */
  readonly openEdge: string | null;
  readonly hovered: DeskState["hovered"];
  readonly lit: Lit | null;
  readonly fresh: ReadonlySet<string>;
  /** From where new nodes set out: the entity that was expanded. */
  readonly origin: string | null;
}

export function pictureOf(state: DeskState): Picture {
  const { theme, view, scene, selection, open, hovered, lit, fresh, expansion } = state;
  return {
    theme,
    graph: view.graph,
    positions: scene.positions,
    pinned: scene.pinned,
    selection,
    openEdge: open?.kind === "edge" ? open.id : report(state),
    hovered,
    lit,
    fresh,
    origin: expansion?.id ?? (open?.kind === "entity" ? open.id : null),
  };
}

/** The edge whose passage is open in a report. */
function report({ open, view }: DeskState): string | null {
  if (open?.kind !== "report" || !open.passage) return null;
  const { relation } = open.passage;
  return view.graph.edges.find(({ relations }) => relations.includes(relation))?.id ?? null;
}

export function samePicture(a: Picture, b: Picture): boolean {
  return (
    a.theme === b.theme &&
    a.graph === b.graph &&
    a.positions === b.positions &&
    a.pinned === b.pinned &&
    a.selection === b.selection &&
    a.openEdge === b.openEdge &&
    a.hovered === b.hovered &&
    a.lit === b.lit &&
    a.fresh === b.fresh
  );
}
