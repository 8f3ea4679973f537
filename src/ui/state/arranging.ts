import type { LayoutId } from "../../layout/index.ts";
import { layoutGraph } from "../../layout/layout-graph.ts";
import { KgError } from "../../model/errors.ts";
import type { LayoutJob, Positions } from "../../workers/layout-client.ts";
import type { Core, DeskParts } from "./core.ts";
import type { DeskActions, Scene } from "./desk-state.ts";
import { arrange } from "./scene.ts";

const USUAL: LayoutId = "force";
/** Taken for the canvas while none is on screen. */
const USUAL_SIZE = { width: 1000, height: 700 } as const;

export interface Arranging extends Pick<DeskActions, "layout"> {
  /** Lays out what has just come, as a part of what brought it: alike however it came in. */
  layoutAnew(): Promise<void>;
}

/** Layouts of what is drawn. What is pinned stays; what is taken off or moved meanwhile is left alone. */
export function arranging(core: Core, { runLayout }: Pick<DeskParts, "runLayout">): Arranging {
  const { desk, scenes, views } = core;
  let job: LayoutJob | null = null;

  /**
   * Null if another layout took the place of this one, or there is nothing to lay out.
   * @param anew what is not pinned starts from where the graph alone says, so that the same graph looks the same
   */
  const found = async (layout: LayoutId, anew = false): Promise<Positions | null> => {
    await views.settled();
    job?.cancel();
    const { scene, view } = desk.getState();
    if (view.graph.nodes.length === 0) return null;
    const size = core.canvas()?.size() ?? USUAL_SIZE;
    const { pinned } = scene;
    const positions = anew ? only(pinned, scene.positions) : scene.positions;
    const mine = runLayout({ layout, graph: layoutGraph(view.graph, { positions, pinned, ...size }) });
    job = mine;
    try {
      return await mine.result;
    } catch (error) {
      if (error instanceof KgError && error.code === "cancelled") return null;
      throw error;
    } finally {
      if (job === mine) job = null;
    }
  };

  return {
    async layout(id = USUAL) {
      const positions = await found(id);
      if (!positions) return;
      scenes.act("lay out", (scene) => arrange(scene, positions));
      core.canvas()?.fit();
    },
    async layoutAnew() {
      const positions = await found(USUAL, true);
      if (!positions) return;
      scenes.amend((scene) => arrange(scene, positions));
      core.canvas()?.fit();
    },
  };
}

function only(ids: readonly string[], positions: Scene["positions"]): Scene["positions"] {
  return Object.fromEntries(ids.flatMap((id) => (positions[id] ? [[id, positions[id]]] : [])));
}
