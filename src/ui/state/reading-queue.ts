import { KgError, messageOf } from "../../model/errors.ts";
import type { FileRead, FileToRead } from "../../workers/protocol.ts";
import { formatCount } from "../panels/wording/counts.ts";
import type { Core } from "./core.ts";
import type { DeskActions, Position, ReadingStatus } from "./desk-state.ts";
import { gathered, mayHoldTables } from "./gathered-files.ts";
import { cancelled, enqueue, report } from "./readings.ts";
import { checkSavedDesk } from "./saved-desk.ts";
import { save } from "./saved-queries.ts";
import { draw, place } from "./scene.ts";

/** The most entities that reading draws by itself; the others wait behind the badges. */
export const DRAWN_BY_READING = 400;
/** More than any graph has. */
export const KNOWN_AT_MOST = Number.MAX_SAFE_INTEGER;
const ALREADY_HERE = "already here";
/** So many times what was drawn before is another picture: it is laid out as a whole. */
const ANEW_FROM = 4;
/** Between two looks at what has come in. */
const GROW_MS = 500;

interface Queued {
  readonly key: string;
  readonly file: FileToRead;
}

export interface ReadingOptions {
  /** Reading has drawn far more than was drawn when it began. */
  onDrawnAnew(): Promise<void>;
  /** All that is known and shown, as a file to come back to. */
  saveProject(): Promise<File>;
}

export interface ReadingQueue extends Pick<DeskActions, "addFiles" | "cancelReading"> {
  /** What a visit opens with: read like any other, but no step to be taken back. */
  openWith(files: readonly File[]): Promise<void>;
  /** Cancels what is being read, and settles once it is at rest. */
  stop(): Promise<void>;
  /** Settles once nothing is being read. */
  settled(): Promise<void>;
}

/** Files on their way into the graph, one after the other. */
export function readingQueue(core: Core, { onDrawnAnew, saveProject }: ReadingOptions): ReadingQueue {
  const { service, desk, scenes, views } = core;
  const queue: Queued[] = [];
  let hints: Record<string, Position> = {};
  let running: { readonly done: Promise<void>; readonly abort: AbortController } | null = null;
  let keys = 0;

  const tell = (key: string, state: ReadingStatus) =>
    desk.setState(({ readings }) => ({ readings: report(readings, key, state) }));

  const read = async ({ key, file }: Queued, signal: AbortSignal) => {
    tell(key, { status: "reading", progress: 0 });
    try {
      const found = await service.read(file, {
        signal,
        onProgress: (progress) => tell(key, { status: "reading", progress }),
      });
      if (found.kind === "project") {
        const { scene, queries } = checkSavedDesk(found.desk);
        hints = { ...hints, ...scene.positions };
        desk.setState((state) => ({ queries: queries.reduce(save, state.queries) }));
      }
      tell(key, { status: "done", entities: found.entities, relations: found.relations, note: noteOf(found) });
    } catch (error) {
      if (error instanceof KgError && error.code === "cancelled") tell(key, { status: "cancelled" });
      else tell(key, { status: "failed", message: messageOf(error) });
    }
  };

  /** Draws what has come in since `known`, unless a person chose what is drawn. */
  const grow = async (known: ReadonlySet<string>) => {
    const [ids] = await Promise.all([service.overview(DRAWN_BY_READING), core.dataChanged()]);
    const came = ids.filter((id) => !known.has(id));
    scenes.rebase((scene) => {
      if (scene.reduced) return scene;
      const room = Math.max(0, DRAWN_BY_READING - scene.drawn.length);
      const there = new Set(scene.drawn);
      return place(draw(scene, came.filter((id) => !there.has(id)).slice(0, room)), hints);
    });
    views.follow();
  };

  /** What was read becomes one step, unless somebody edited meanwhile: their step would hang in the air. */
  const makeStep = async (earlier: { readonly project: File; readonly edits: number }, known: ReadonlySet<string>) => {
    const brought = desk.getState().readings.flatMap(({ name, state }) => (broughtAnything(state) ? [name] : []));
    const [only, ...more] = brought;
    if (only === undefined) return;
    const after = await saveProject();
    if ((await service.journal()).length > earlier.edits) {
      core.say("info", "The graph was edited while the reports were read, so Undo cannot take the reports back.");
      return;
    }
    const label = more.length === 0 ? `add ${only}` : `add ${formatCount(brought.length, "file")}`;
    scenes.arrive(label, (id) => known.has(id), { before: earlier.project, after });
  };

  const run = async (abort: AbortController, undoable: boolean) => {
    const { signal } = abort;
    const before = desk.getState().scene.drawn.length;
    const known = new Set(await service.overview(KNOWN_AT_MOST));
    const earlier = undoable ? { project: await saveProject(), edits: (await service.journal()).length } : null;
    let grown = Number.NEGATIVE_INFINITY;
    views.growing = true;
    try {
      for (let next = queue.shift(); next && !signal.aborted; next = queue.shift()) {
        await read(next, signal);
        if (core.now() - grown < GROW_MS || queue.length === 0) continue;
        await grow(known);
        grown = core.now();
      }
    } finally {
      views.growing = false;
      await grow(known);
      await views.settled();
    }
    if (earlier) await makeStep(earlier, known);
    const arranged = Object.keys(hints).length > 0;
    const drawn = desk.getState().scene.drawn.length;
    if (drawn <= before) return;
    if (drawn > ANEW_FROM * before && !arranged) await onDrawnAnew();
    else core.canvas()?.fitUnlessMoved();
  };

  const cancelReading = () => {
    queue.length = 0;
    running?.abort.abort();
    desk.setState(({ readings }) => ({ readings: cancelled(readings) }));
  };

  /** Reads until nothing waits: what comes while one run is ending is the next one's. */
  const start = (undoable: boolean): Promise<void> => {
    const abort = new AbortController();
    const done = run(abort, undoable)
      .catch((error: unknown) => {
        const message = messageOf(error);
        for (const { key } of queue.splice(0)) tell(key, { status: "failed", message });
        core.say("error", message);
      })
      .then(() => {
        running = null;
        hints = {};
        return queue.length > 0 ? start(true) : undefined;
      });
    running = { done, abort };
    return done;
  };

  /** @param undoable whether what is read makes a step */
  const add = async (files: readonly File[], undoable: boolean) => {
    const whole = mayHoldTables(files)
      ? await gathered(files)
      : files.map((file) => ({ name: file.name, content: file }));
    const queued = whole.map((file) => ({ key: `file-${++keys}`, name: file.name, file }));
    desk.setState(({ readings }) => ({ readings: enqueue(readings, queued) }));
    for (const item of queued) queue.push(item);
    await (running?.done ?? start(undoable));
  };

  return {
    addFiles: (files) => add(files, true),
    openWith: (files) => add(files, false),
    cancelReading,
    async settled() {
      while (running) await running.done;
    },
    async stop() {
      if (!running) return;
      cancelReading();
      await running.done;
    },
  };
}

function broughtAnything(state: ReadingStatus): boolean {
  return state.status === "done" && state.note !== ALREADY_HERE;
}

/** What is to be said of a file beside its counts. */
export function noteOf(found: FileRead): string | null {
  if (found.kind !== "reports") {
    if (found.documents + found.entities + found.relations === 0) return ALREADY_HERE;
    return null;
  }
  const { reports } = found;
  const of = (status: string) => reports.filter((each) => each.status === status).length;
  const [known, copies] = [of("known"), of("copy")];
  const [only] = reports;
  if (reports.length === 1 && only?.status === "copy") return `reprint of “${only.of ?? ""}”`;
  if (reports.length > 0 && known === reports.length) return ALREADY_HERE;
  if (reports.length > 0 && copies === reports.length) return `${copies} reprints`;
  if (found.long?.texts === 1) return `one long text, read in ${found.long.parts} parts`;
  if (found.long) return `${found.long.texts} long texts, read in ${found.long.parts} parts`;
  return null;
}
