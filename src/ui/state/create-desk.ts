import { createStore } from "zustand/vanilla";
import { PROJECT_ENDING } from "../../formats/project-file.ts";
import { messageOf } from "../../model/errors.ts";
import { addressing } from "./addressing.ts";
import { arranging } from "./arranging.ts";
import { asking, DRAWER } from "./asking.ts";
import type { Core, DeskParts } from "./core.ts";
import type { CanvasHandle, Desk, DeskActions, DeskState } from "./desk-state.ts";
import { editing } from "./editing.ts";
import { EMPTY_VIEW } from "./empty-view.ts";
import { exploring } from "./exploring.ts";
import { changed, labelOf, strokeOf } from "./filter.ts";
import { NO_HISTORY, possible } from "./history.ts";
import { named } from "./labels.ts";
import { dismiss, say } from "./messages.ts";
import { placesFor } from "./placing.ts";
import { type Projects, projects } from "./projects.ts";
import { readingQueue } from "./reading-queue.ts";
import { checkSavedDesk, UNTITLED } from "./saved-desk.ts";
import { KEPT, Saving } from "./saving.ts";
import { drawJust, EMPTY_SCENE, keepOnly, move, pin, place, takeOff, unplaced } from "./scene.ts";
import { Scenes } from "./scenes.ts";
import { select, stepBack } from "./selection.ts";
import { typing } from "./typing.ts";
import { Views } from "./views.ts";

const SAMPLE_TITLE = "Sample corpus";
const THEME = "theme";

export interface StartedDesk extends Desk {
  /** Settles once what was kept is back, or the sample of a first visit is drawn. Never rejects. */
  readonly started: Promise<void>;
}

/** The desk: its state, everything that can be done with it, and what keeps both in step with the knowledge base. */
export function createDesk(parts: DeskParts): StartedDesk {
  const desk = createStore<DeskState>()(() => initialState(parts));
  const now = () => parts.now();
  let canvas: CanvasHandle | null = null;
  let messages = 0;
  let line: Promise<unknown> = Promise.resolve();
  const names = new Map<string, string>();

  const tell: DeskActions["say"] = (kind, text) => {
    const message = { key: `message-${++messages}`, kind, text };
    desk.setState((state) => ({ messages: say(state.messages, message) }));
  };
  const tellError = (error: unknown) => tell("error", messageOf(error));

  const service = parts.startStore({
    onRestart: (message) => {
      tell("error", message);
      core.dataChanged().catch(tellError);
    },
    onTrouble: (trouble) => saving.tell(trouble),
  });
  const scenes = new Scenes(desk, now);
  const views = new Views({
    store: service,
    desk,
    now,
    painted: () => parts.painted(),
    onView: ({ graph }) => {
      for (const { id, name } of graph.nodes) names.set(id, name);
      if (unplaced(scenes.scene).length === 0) return;
      const places = placesFor(scenes.scene, graph.edges);
      scenes.rebase((scene) => place(scene, places));
    },
    onError: tellError,
  });

  const core: Core = {
    service,
    desk,
    scenes,
    views,
    now,
    nameOf: (id) => names.get(id) ?? id,
    canvas: () => canvas,
    say: tell,
    async dataChanged() {
      views.dataChanged();
      const [documents, journal] = await Promise.all([service.documents(), service.journal()]);
      desk.setState({ documents, journal });
    },
    inTurn(work) {
      const done = line.then(work);
      line = done.catch(() => {});
      return done;
    },
  };
  const saving = new Saving(core, parts);
  const arrangement = arranging(core, parts);
  const explored = exploring(core, arrangement);
  const address = addressing(core, parts.address, explored.goTo);
  const reading = readingQueue(core, {
    onDrawnAnew: arrangement.layoutAnew,
    saveProject: () => ownProjects.saveProject(),
  });
  const ownProjects: Projects = projects(core, reading.stop);
  const types = typing(core, ownProjects, reading);

  desk.subscribe((state, before) => {
    if (state.scene !== before.scene) views.follow();
    if (state.scene.drawn !== before.scene.drawn && state.expansion && state.expansion === before.expansion)
      desk.setState({ expansion: null });
    if (!state.firstVisit || state === before) return;
    const acted = state.open !== before.open || state.selection.size > 0 || state.canUndo !== before.canUndo;
    if (acted) desk.setState({ firstVisit: false });
  });

  const { nameOf } = core;
  const actions: DeskActions = {
    ...explored,
    ...editing(core, ownProjects),
    ...asking(core, parts.settings),
    saveProject: ownProjects.saveProject,
    openProject: ownProjects.openProject,
    newProject: ownProjects.newProject,
    tryTypes: types.tryTypes,
    setTypes: types.setTypes,
    layout: arrangement.layout,
    link: address.link,
    cancelReading: reading.cancelReading,
    async addFiles(files) {
      await restored;
      await types.settled();
      desk.setState({ firstVisit: false });
      await reading.addFiles(files);
    },
    select: (ids, how = "replace") => desk.setState(({ selection }) => ({ selection: select(selection, ids, how) })),
    openEntity: (id) => desk.setState({ open: { kind: "entity", id }, selection: new Set([id]) }),
    openEdge: (id, relation, evidence) =>
      desk.setState({
        open: {
          kind: "edge",
          id,
          ...(relation !== undefined ? { relation } : {}),
          ...(evidence !== undefined ? { evidence } : {}),
        },
        selection: new Set(),
      }),
    openReport: (id, passage) => desk.setState({ open: { kind: "report", id, ...(passage ? { passage } : {}) } }),
    stepBack: () => desk.setState((state) => stepBack(state)),
    hover: (target) =>
      desk.setState(({ hovered }) =>
        hovered?.kind === target?.kind && hovered?.id === target?.id ? {} : { hovered: target },
      ),
    light: (lit) => desk.setState({ lit }),
    hide: (ids) => void scenes.act(`hide ${named(ids, nameOf)}`, (scene) => takeOff(scene, ids)),
    keepOnly: (ids) => void scenes.act(`keep only ${named(ids, nameOf)}`, (scene) => keepOnly(scene, ids)),
    pin: (ids, on) => void scenes.act(`${on ? "pin" : "unpin"} ${named(ids, nameOf)}`, (scene) => pin(scene, ids, on)),
    clearCanvas: () => void scenes.act("clear the canvas", (scene) => drawJust(scene, [], true)),
    move: (positions) =>
      void scenes.act(`move ${named(Object.keys(positions), nameOf)}`, (scene) => move(scene, positions), {
        stroke: `move ${Object.keys(positions).join(" ")}`,
      }),
    setFilter(change) {
      const stroke = strokeOf(change);
      const next = (filter: DeskState["scene"]["filter"]) => changed(filter, change);
      scenes.act(
        labelOf(change),
        (scene) => {
          const filter = next(scene.filter);
          return filter === scene.filter ? scene : { ...scene, filter };
        },
        stroke === undefined ? {} : { stroke },
      );
    },
    setTheme(theme) {
      parts.settings.write(THEME, theme);
      parts.showTheme(theme);
      desk.setState({ theme });
    },
    setTool: (tool) => desk.setState({ tool }),
    setTitle: (title) => desk.setState(({ project }) => ({ project: { ...project, title: title.trim() || UNTITLED } })),
    say: tell,
    dismissMessage: (key) => desk.setState((state) => ({ messages: dismiss(state.messages, key) })),
  };

  /** True when nothing was kept. */
  const restore = async (): Promise<boolean> => {
    const keeps = await parts.claim();
    const { documents, known, desk: kept, trouble } = await service.open(keeps);
    if (trouble !== null) saving.tell(trouble);
    else if (!keeps) saving.tell("Not kept here: the work is open in another tab.");
    if (keeps) saving.start();
    if (!known && documents === 0) return true;
    const { title, scene, queries } = keeps ? saving.latest(kept) : checkSavedDesk(kept);
    desk.setState(({ project }) => ({ project: { ...project, title }, queries }));
    scenes.restart(scene);
    await core.dataChanged();
    await views.settled();
    canvas?.fit();
    return false;
  };
  // First in the line, so that no edit comes before what was kept.
  const restored = core.inTurn(restore);
  const entitle = (title: string) => desk.setState(({ project }) => ({ project: { ...project, title } }));
  const begin = async () => {
    desk.setState({ firstVisit: true });
    entitle(SAMPLE_TITLE);
    await reading.openWith(await parts.sample());
  };
  /**
   * Of a graph that is opened again only what is new in it is added. A project is work itself: what was done with it
   * here since is the later version.
   */
  const takeUp = async (file: File, first: boolean) => {
    if (file.name.toLowerCase().endsWith(PROJECT_ENDING)) {
      if (first) await ownProjects.openProject(file);
      return;
    }
    if (first) entitle(file.name.replace(/\.[^.]+$/, ""));
    await reading.openWith([file]);
  };
  const start = async () => {
    const [first, given] = await Promise.all([restored, parts.given().catch(tellError)]);
    if (given) await takeUp(given, first);
    else if (first) await begin();
    await address.start();
  };

  parts.showTheme(desk.getState().theme);
  return {
    store: service,
    actions,
    state: () => desk.getState(),
    subscribe: (listener) => desk.subscribe(listener),
    registerCanvas(handle) {
      canvas = handle;
      return () => {
        if (canvas === handle) canvas = null;
      };
    },
    canvas: () => canvas,
    nameOf,
    started: start().catch(tellError),
  };
}

function initialState({ settings, prefersDark }: DeskParts): DeskState {
  const theme = settings.read(THEME);
  const drawer = settings.read(DRAWER);
  return {
    project: { title: UNTITLED, saved: KEPT },
    messages: [],
    documents: [],
    journal: [],
    scene: EMPTY_SCENE,
    view: EMPTY_VIEW,
    selection: new Set(),
    open: null,
    hovered: null,
    lit: null,
    fresh: new Set(),
    expansion: null,
    readings: [],
    drawer: typeof drawer === "string" ? drawer : null,
    pathEnds: { from: null, to: null },
    question: null,
    queries: [],
    theme: theme === "light" || theme === "dark" ? theme : prefersDark() ? "dark" : "light",
    tool: "pan",
    firstVisit: false,
    ...possible(NO_HISTORY),
  };
}
