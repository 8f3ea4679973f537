import type { StoreApi } from "zustand/vanilla";
import type { DeskState, Scene } from "./desk-state.ts";
import { amend, type History, NO_HISTORY, possible, rebase, record, redo, type Step, undo } from "./history.ts";
import { takeOff } from "./scene.ts";
import { stillDrawn, stillOpen } from "./selection.ts";

type Extras = Pick<Step, "edit" | "project" | "stroke">;

/** The scene of now with all before it and all that was taken back: the only writer of `DeskState.scene`. */
export class Scenes {
  readonly #store: StoreApi<DeskState>;
  readonly #now: () => number;
  #history: History = NO_HISTORY;

  /** @param now milliseconds */
  constructor(store: StoreApi<DeskState>, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  get scene(): Scene {
    return this.#store.getState().scene;
  }

  /** Something that a person did. False if it changed nothing. @param label follows "Undo" */
  act(label: string, change: (scene: Scene) => Scene, extras: Extras = {}): boolean {
    const before = this.scene;
    const after = change(before);
    const history = record(this.#history, { label, before, after, at: this.#now(), ...extras });
    if (history === this.#history) return false;
    this.#show(history, after);
    return true;
  }

  /** Changes the scene without a step of its own: it belongs to what was done last. */
  amend(change: (scene: Scene) => Scene): void {
    const scene = change(this.scene);
    if (scene !== this.scene) this.#show(amend(this.#history, scene), scene);
  }

  /** Changes every scene alike, so that taking back earlier steps keeps what came in from outside. */
  rebase(change: (scene: Scene) => Scene): void {
    const history = rebase(this.#history, change);
    this.#show(history, history.past.at(-1)?.after ?? history.future[0]?.before ?? change(this.scene));
  }

  /**
   * What has come in since, and was put into every scene by `rebase`, becomes a step of its own.
   * @param wasThere whether an entity was known before
   */
  arrive(label: string, wasThere: (id: string) => boolean, project: NonNullable<Step["project"]>): void {
    const after = this.scene;
    const history = rebase(this.#history, (scene) => keepOnlyThose(scene, wasThere));
    const before = keepOnlyThose(after, wasThere);
    this.#show(record(history, { label, before, after, project, at: this.#now() }), after);
  }

  /** Begins anew with `scene`. */
  restart(scene: Scene): void {
    this.#show(NO_HISTORY, scene);
  }

  /** Takes the last step back and returns it. */
  undo(): Step | null {
    const back = undo(this.#history);
    if (back) this.#show(back.history, back.step.before);
    return back?.step ?? null;
  }

  /** Does the last undone step again and returns it. */
  redo(): Step | null {
    const again = redo(this.#history);
    if (again) this.#show(again.history, again.step.after);
    return again?.step ?? null;
  }

  #show(history: History, scene: Scene): void {
    this.#history = history;
    this.#store.setState(({ selection, open, scene: before }) => ({
      scene,
      selection: stillDrawn(selection, scene.drawn),
      open: stillOpen(open, before.drawn, scene.drawn),
      ...possible(history),
    }));
  }
}

function keepOnlyThose(scene: Scene, isMeant: (id: string) => boolean): Scene {
  return takeOff(
    scene,
    scene.drawn.filter((id) => !isMeant(id)),
  );
}
