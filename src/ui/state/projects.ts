import type { Core } from "./core.ts";
import type { DeskActions, DeskState, Scene } from "./desk-state.ts";
import { checkSavedDesk, type SavedDesk, UNTITLED } from "./saved-desk.ts";
import { EMPTY_SCENE } from "./scene.ts";

const ENDING = ".entente";

export interface Projects extends Pick<DeskActions, "saveProject" | "openProject" | "newProject"> {
  /** Puts a project that was saved earlier back, leaving scene and history alone: for undo and redo. */
  restore(file: File): Promise<void>;
}

/** What is kept of the desk as it stands. */
export function savedDesk({ project, scene }: DeskState, at: number): SavedDesk {
  return { title: project.title, scene, at };
}

/** Whole projects, to files and from them. */
export function projects(core: Core): Projects {
  const { service, desk, scenes } = core;

  const fileOf = async (saved: SavedDesk) =>
    new File([await service.writeProject(saved)], `${fileNameOf(saved.title)}${ENDING}`, {
      type: "application/octet-stream",
    });

  const save = () => fileOf(savedDesk(desk.getState(), core.now()));

  /** Replaces the knowledge base; nothing has changed if it throws. */
  const put = async (file: File): Promise<SavedDesk> => {
    const saved = checkSavedDesk(await service.openProject({ name: file.name, content: file }));
    desk.setState(({ project }) => ({
      project: { ...project, title: saved.title },
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

  const replaceBy = (label: string, after: File, sceneOf: (saved: SavedDesk) => Scene) =>
    core.inTurn(async () => {
      const before = await save();
      const saved = await put(after);
      scenes.act(label, () => sceneOf(saved), { project: { before, after } });
      await core.dataChanged();
      core.canvas()?.fit();
    });

  return {
    saveProject: save,
    openProject: (file) => replaceBy(`open ${file.name}`, file, ({ scene }) => scene),
    newProject: () => {
      const empty = JSON.stringify({ format: "entente-project", version: 1, desk: { title: UNTITLED }, log: [] });
      return replaceBy("begin a new project", new File([empty], `${UNTITLED}${ENDING}`), () => EMPTY_SCENE);
    },
    async restore(file) {
      await put(file);
      await core.dataChanged();
    },
  };
}

/** Letters and digits of any script, joined by hyphens. */
function fileNameOf(title: string): string {
  const name = title
    .toLowerCase()
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}]+/gu, "-");
  return name.replace(/^-+|-+$/g, "").slice(0, 60) || "entente";
}
