import { messageOf } from "../../model/errors.ts";
import type { Core, DeskParts } from "./core.ts";
import { savedDesk } from "./projects.ts";
import { checkSavedDesk, type SavedDesk } from "./saved-desk.ts";

/** After a change the desk is kept within this time. */
const SAVE_MS = 250;

export const KEPT = "Kept in this browser";
const KEEPING = "Keeping…";

/** Keeps the desk as it changes, and tells how that stands. */
export class Saving {
  readonly #core: Core;
  readonly #settings: DeskParts["settings"];
  /** Under which the settings hold what was not saved in time. */
  readonly #unsaved: string;
  #trouble: string | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(core: Core, { settings, work, onLeave }: Pick<DeskParts, "settings" | "work" | "onLeave">) {
    this.#core = core;
    this.#unsaved = `unsaved ${work}`;
    this.#settings = settings;
    onLeave(() => this.#leave());
  }

  /** Keeps every change from now on. */
  start(): void {
    this.#core.desk.subscribe((state, before) => {
      const changed =
        state.scene !== before.scene ||
        state.project.title !== before.project.title ||
        state.queries !== before.queries;
      if (changed) this.#change();
    });
  }

  /** What could not be kept; null once it is kept again. */
  tell(trouble: string | null): void {
    if (trouble !== null && trouble !== this.#trouble) this.#core.say("error", trouble);
    this.#trouble = trouble;
    this.#say(trouble ?? KEPT);
  }

  /** What was kept last, be it by the database or, as the page went away, beside it. */
  latest(kept: unknown): SavedDesk {
    const [saved, unsaved] = [kept, this.#settings.read(this.#unsaved)].map(checkSavedDesk);
    this.#settings.write(this.#unsaved, undefined);
    return unsaved && saved && unsaved.at > saved.at ? unsaved : checkSavedDesk(kept);
  }

  #change(): void {
    if (this.#timer !== null) return;
    if (this.#trouble === null) this.#say(KEEPING);
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#save().catch((error: unknown) => this.tell(messageOf(error)));
    }, SAVE_MS);
  }

  async #save(): Promise<void> {
    const { service, desk, now } = this.#core;
    await service.keepDesk(savedDesk(desk.getState(), now()));
    if (this.#timer === null) this.#say(this.#trouble ?? KEPT);
  }

  /** A message to the worker may no longer arrive: what is not kept yet goes where it is written at once. */
  #leave(): void {
    if (this.#timer === null) return;
    this.#settings.write(this.#unsaved, savedDesk(this.#core.desk.getState(), this.#core.now()));
  }

  #say(saved: string): void {
    this.#core.desk.setState(({ project }) => (project.saved === saved ? {} : { project: { ...project, saved } }));
  }
}
