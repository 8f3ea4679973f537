import { PROJECT_ENDING, writeProject } from "../../formats/project-file.ts";
import type { Core } from "./core.ts";
import type { DeskActions, DeskState, Scene } from "./desk-state.ts";
import { fileNameOf } from "./file-name.ts";
import { checkSavedDesk, type SavedDesk, UNTITLED } from "./saved-desk.ts";
import { EMPTY_SCENE } from "./scene.ts";

export interface Projects extends Pick<DeskActions, "saveProject" | "openProject" | "newProject"> {
  /** Puts a project that was saved earlier back, leaving scene and history alone: for undo and redo. */
  restore(file: File): Promise<void>;
}

/** What is kept of the desk as it stands. */
export function savedDesk({ project, scene, queries }: DeskState, at: number): SavedDesk {
  return { title: project.title, scene, queries, at };
}

/**
 * Whole projects, to files and from them.
 * @param stopReading settles once no file is being read any more
 */
export function projects(core: Core, stopReading: () => Promise<void>): Projects {
  const { service, desk, scenes } = core;

  const fileOf = async (saved: SavedDesk) =>
    new File([await service.writeProject(saved)], `${fileNameOf(saved.title)}${PROJECT_ENDING}`, {
      type: "application/octet-stream",
    });

  const save = () => fileOf(savedDesk(desk.getState(), core.now()));

  /** Replaces the knowledge base; nothing has changed if it throws. */
  const put = async (file: File): Promise<SavedDesk> => {
    const saved = checkSavedDesk(await service.openProject({ name: file.name, content: file }));
    desk.setState(({ project }) => ({
      project: { ...project, title: saved.title },
      queries: saved.queries,
      readings: [],
      open: null,
      selection: new Set(),
      hovered: null,
      lit: null,
      fresh: new Set(),
      expansion: null,
      firstVisit: false,
    }));
    return saved;
  };

  /** A project takes the place of what is here, be it half read or not. */
  const replaceBy = (label: string, after: File, sceneOf: (saved: SavedDesk) => Scene) =>
    core.inTurn(async () => {
      await stopReading();
      const before = await save();
      const saved = await put(after);
      scenes.act(label, () => sceneOf(saved), { project: { before, after } });
      await core.dataChanged();
      core.canvas()?.fit();
    });

  return {
    saveProject: save,
    openProject: (file) => replaceBy(`open ${file.name}`, file, ({ scene }) => scene),
    async newProject() {
      const nothing: SavedDesk = { title: UNTITLED, scene: EMPTY_SCENE, queries: [], at: core.now() };
      const empty = await writeProject({ log: [], desk: nothing });
      await replaceBy("begin a new project", new File([empty], `${UNTITLED}${PROJECT_ENDING}`), () => EMPTY_SCENE);
    },
    async restore(file) {
      await put(file);
      await core.dataChanged();
    },
  };
}
