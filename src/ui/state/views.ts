import type { StoreApi } from "zustand/vanilla";
import { KgError } from "../../model/errors.ts";
import type { GraphFilter, GraphStore, View } from "../../store/graph-store.ts";
import type { DeskState } from "./desk-state.ts";
import { takeOwnTypes } from "./relation-types.ts";

/** An answer that is no longer wanted is waited for this long before it is given up: a slide shows what it passes. */
const GRACE_MS = 150;
/** Between two looks at a knowledge base that grows: at least this, and so many times what the page takes to paint one. */
const GROWING_MS = 350;
const PAINTS_APART = 4;

interface Wanted {
  readonly drawn: readonly string[];
  readonly filter: GraphFilter;
  /** Counts changes of the knowledge base. */
  readonly version: number;
}

export interface ViewsOptions {
  readonly store: Pick<GraphStore, "view">;
  readonly desk: StoreApi<DeskState>;
  /** Milliseconds. */
  now(): number;
  /** Settles once what the state says now is on screen. */
  painted(): Promise<void>;
  /** Before `view` is shown. */
  onView(view: View): void;
  onError(error: unknown): void;
}

/** Keeps `DeskState.view` in step with the scene and the knowledge base: one question at a time, stale ones given up. */
export class Views {
  readonly #options: ViewsOptions;
  #wanted: Wanted = { drawn: [], filter: {}, version: 0 };
  #shown: Wanted = this.#wanted;
  #running: { readonly abort: AbortController; readonly since: number } | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #waiting: (() => void)[] = [];
  #last = Number.NEGATIVE_INFINITY;
  #apart = GROWING_MS;
  /** The knowledge base grows: looks are rationed. */
  growing = false;

  constructor(options: ViewsOptions) {
    this.#options = options;
  }

  /** The scene may have changed. */
  follow(): void {
    const { drawn, filter } = this.#options.desk.getState().scene;
    if (drawn === this.#wanted.drawn && filter === this.#wanted.filter) return;
    this.#want({ ...this.#wanted, drawn, filter });
  }

  /** The knowledge base has changed. */
  dataChanged(): void {
    const { drawn, filter } = this.#options.desk.getState().scene;
    this.#want({ drawn, filter, version: this.#wanted.version + 1 });
  }

  /** Settles once the view shows what is wanted now, or could not be had. */
  settled(): Promise<void> {
    if (this.#wanted === this.#shown) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #want(wanted: Wanted): void {
    this.#wanted = wanted;
    if (!this.#running) this.#schedule();
    else if (!this.growing) this.#giveUpLater(this.#running);
  }

  #giveUpLater({ abort, since }: { readonly abort: AbortController; readonly since: number }): void {
    setTimeout(() => abort.abort(), Math.max(0, since + GRACE_MS - this.#options.now()));
  }

  #schedule(): void {
    if (this.#timer !== null || this.#running) return;
    this.#timer = setTimeout(
      () => {
        this.#timer = null;
        void this.#ask();
      },
      this.growing ? Math.max(0, this.#last + this.#apart - this.#options.now()) : 0,
    );
  }

  async #ask(): Promise<void> {
    const { store, desk, onView, onError, now } = this.#options;
    const asked = this.#wanted;
    const abort = new AbortController();
    this.#running = { abort, since: now() };
    try {
      const view = await store.view(asked.drawn, asked.filter, { signal: abort.signal });
      takeOwnTypes(view.ownTypes);
      onView(view);
      desk.setState({ view });
      if (this.growing) await this.#ration();
    } catch (error) {
      if (!(error instanceof KgError && error.code === "cancelled")) onError(error);
    }
    this.#running = null;
    if (asked !== this.#wanted) {
      this.#schedule();
      return;
    }
    this.#shown = asked;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }

  async #ration(): Promise<void> {
    const { now, painted } = this.#options;
    const shown = now();
    await painted();
    this.#last = now();
    this.#apart = Math.max(GROWING_MS, PAINTS_APART * (this.#last - shown));
  }
}
