import { placeNew } from "../../layout/place-new.ts";
import type { EntityType } from "../../model/schema.ts";
import type { GraphFilter } from "../../store/graph-store.ts";
import { formatNumber } from "../panels/wording/counts.ts";
import type { Arranging } from "./arranging.ts";
import type { Core } from "./core.ts";
import type { DeskActions, Scene } from "./desk-state.ts";
import { named } from "./labels.ts";
import { draw, drawJust, hangingOn, isScattered, place, takeOff } from "./scene.ts";

/** Neighbours that one expansion draws, unless told otherwise. */
const EXPANSION = 12;
/** The most that is drawn without being asked for by name. */
const MOST_DRAWN = 3000;
const MOST_FOCUSED = 500;
/** Neighbours looked through for a drawn one. */
const LOOKED_AT = 2000;
/** Milliseconds that what an expansion drew is told apart. */
const FRESH_MS = 4000;

type Exploring = Pick<
  DeskActions,
  "goTo" | "expand" | "collapse" | "focus" | "startFrom" | "drawAll" | "drawAlso" | "drawOnly"
>;

/** Walking through the graph: what is drawn next, and where it is put. */
export function exploring(core: Core, { layoutAnew }: Pick<Arranging, "layoutAnew">): Exploring {
  const { service, desk, scenes, views } = core;
  const scene = () => desk.getState().scene;

  const show = async (ids: readonly string[]) => {
    await views.settled();
    core.canvas()?.flyTo(ids);
  };

  /** Shows what is left of a larger drawing: where that lies too far apart to be read, it is laid out anew. */
  const showRest = async (ids: readonly string[]) => {
    await views.settled();
    const size = core.canvas()?.size();
    if (size && isScattered(scene(), size)) await layoutAnew();
    else core.canvas()?.flyTo(ids);
  };

  const openEntity = (id: string) => desk.setState({ open: { kind: "entity", id }, selection: new Set([id]) });

  const drawBeside = (now: Scene, ids: readonly string[], from: string | undefined) =>
    place(
      draw(now, ids),
      placeNew(
        now.positions,
        ids.filter((id) => !now.positions[id]),
        () => from,
      ),
    );

  return {
    async goTo(id) {
      const { entity } = await service.entity(id);
      if (!scene().drawn.includes(entity.id)) {
        const { ids } = await service.neighbours([entity.id], {}, { limit: LOOKED_AT });
        const drawn = new Set(scene().drawn);
        const beside = ids.find((other) => drawn.has(other));
        scenes.act(`draw ${entity.name}`, (now) => drawBeside(now, [entity.id], beside));
      }
      openEntity(entity.id);
      await show([entity.id]);
    },

    async expand(id, { relationType, entityType, limit = EXPANSION } = {}) {
      const filter = { ...scene().filter, ...(relationType ? { relationTypes: [relationType] } : {}) };
      const drawn = new Set(scene().drawn);
      const all = await neighboursOf(core, id, filter, entityType);
      const added = all.filter((other) => !drawn.has(other)).slice(0, limit);
      if (added.length === 0) {
        const name = core.nameOf(id);
        core.say(
          "info",
          all.length === 0 ? `${name} has no such neighbours.` : `All such neighbours of ${name} are drawn.`,
        );
        return;
      }
      const fresh: ReadonlySet<string> = new Set(added);
      const shown = all.filter((other) => drawn.has(other) || fresh.has(other)).length;
      scenes.act(`expand ${core.nameOf(id)}`, (now) => drawBeside(draw(now, [id]), added, id));
      desk.setState({ fresh, expansion: { id, drawn: shown, total: all.length } });
      setTimeout(() => {
        if (desk.getState().fresh === fresh) desk.setState({ fresh: new Set() });
      }, FRESH_MS);
      await views.settled();
    },

    collapse(id) {
      const { view } = desk.getState();
      const hanging = hangingOn(id, view.graph.edges, scene().pinned);
      if (hanging.length === 0) core.say("info", `Nothing hangs on ${core.nameOf(id)} alone.`);
      scenes.act(`collapse ${core.nameOf(id)}`, (now) => takeOff(now, hanging));
    },

    async focus(id, hops) {
      const ids = await service.within([id], hops, scene().filter, { limit: MOST_FOCUSED });
      scenes.act(`focus on ${core.nameOf(id)}`, (now) => drawJust(now, ids, true));
      await showRest(ids);
    },

    async startFrom(id) {
      const { entity } = await service.entity(id);
      const middle = { [entity.id]: { x: 0, y: 0 } };
      scenes.act(`start from ${entity.name}`, (now) => place(drawJust(now, [entity.id], true), middle));
      openEntity(entity.id);
      await show([entity.id]);
    },

    async drawAlso(ids, label = "add an answer to the canvas") {
      const meant = ids.slice(0, MOST_DRAWN);
      scenes.act(label, (now) => draw(now, meant));
      await show(meant);
    },

    async drawOnly(ids) {
      const meant = ids.slice(0, MOST_DRAWN);
      scenes.act("show only an answer", (now) => drawJust(now, meant, true));
      await showRest(meant);
    },

    async drawAll() {
      const ids = await service.overview(MOST_DRAWN);
      const { all } = desk.getState().view.facets.entities;
      const before = scene().drawn.length;
      scenes.act("draw everything", (now) => drawJust(now, [...now.drawn, ...ids], false));
      await views.settled();
      if (ids.length === MOST_DRAWN && all > MOST_DRAWN)
        core.say("info", `The ${named(ids, core.nameOf)} with most relations are drawn, of ${formatNumber(all)}.`);
      core.canvas()?.fit();
      if (scene().drawn.length > 2 * before) await layoutAnew();
    },
  };
}

/** Every neighbour under a filter, most supported first; with `entityType` only those of that type. */
async function neighboursOf(
  { service }: Core,
  id: string,
  filter: GraphFilter,
  entityType: EntityType | undefined,
): Promise<readonly string[]> {
  const limit = Number.MAX_SAFE_INTEGER;
  if (!entityType) return (await service.neighbours([id], filter, { limit })).ids;
  const { entity } = await service.entity(id);
  const own = entity.entityType;
  // A filter by type holds for both ends, so the entity's own type is let through and taken away again.
  const both = await service.neighbours([id], { ...filter, entityTypes: [own, entityType] }, { limit });
  if (own === entityType) return both.ids;
  const ofOwn = await service.neighbours([id], { ...filter, entityTypes: [own] }, { limit });
  const unwanted = new Set(ofOwn.ids);
  return both.ids.filter((other) => !unwanted.has(other));
}
