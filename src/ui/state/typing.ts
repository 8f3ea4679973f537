import type { OwnRelationType } from "../../model/own-type.ts";
import { formatCount } from "../panels/wording/counts.ts";
import type { Core } from "./core.ts";
import type { DeskActions, Scene } from "./desk-state.ts";
import type { Projects } from "./projects.ts";
import { DRAWN_BY_READING, KNOWN_AT_MOST, type ReadingQueue } from "./reading-queue.ts";
import { draw } from "./scene.ts";

export interface Typing extends Pick<DeskActions, "tryTypes" | "setTypes"> {
  /** Settles once no report is being read again. */
  settled(): Promise<void>;
}

/** Relation types of a person's own: tried out, put in place, taken away, each with the reports read again for them. */
export function typing(core: Core, projects: Projects, reading: Pick<ReadingQueue, "settled">): Typing {
  const { service, desk, scenes } = core;
  let running: Promise<void> = Promise.resolve();

  const set = async (
    label: string,
    types: readonly OwnRelationType[],
    options: NonNullable<Parameters<DeskActions["setTypes"]>[2]>,
  ): Promise<void> => {
    await reading.settled();
    const before = await projects.saveProject();
    const known = new Set(await service.overview(KNOWN_AT_MOST));
    const { imported } = await service.setTypes(types, options);
    const ids = new Set(types.map(({ id }) => id));
    const gone = desk.getState().view.ownTypes.filter(({ id }) => !ids.has(id));
    const came = (await service.overview(DRAWN_BY_READING)).filter((id) => !known.has(id));
    const sceneAfter = withNew(
      withoutTypes(
        scenes.scene,
        gone.map(({ id }) => id),
      ),
      came,
    );
    const after = await projects.saveProject();
    scenes.act(label, () => sceneAfter, { project: { before, after } });
    await core.dataChanged();
    await core.views.settled();
    if (imported > 0 && types.length > 0)
      core.say(
        "info",
        `${formatCount(imported, "report")} came with a graph file and ${imported === 1 ? "is" : "are"} not read again.`,
      );
  };

  return {
    tryTypes: (value, options) =>
      service.tryTypes(
        value,
        desk.getState().view.ownTypes.map(({ id }) => id),
        options,
      ),
    setTypes(label, types, options = {}) {
      const done = core.inTurn(() => set(label, types, options));
      running = done.catch(() => {});
      return done;
    },
    settled: () => running,
  };
}

/** A scene with whoever nothing was told of before, unless a person chose what is drawn. */
function withNew(scene: Scene, came: readonly string[]): Scene {
  const room = Math.max(0, DRAWN_BY_READING - scene.drawn.length);
  return scene.reduced || came.length === 0 ? scene : draw(scene, came.slice(0, room));
}

/** A scene whose filter does not name types that are gone. */
function withoutTypes(scene: Scene, gone: readonly string[]): Scene {
  const { relationTypes, ...filter } = scene.filter;
  if (!relationTypes?.some((type) => gone.includes(type))) return scene;
  const left = relationTypes.filter((type) => !gone.includes(type));
  return { ...scene, filter: left.length > 0 ? { ...filter, relationTypes: left } : filter };
}
