import type { StoreApi } from "zustand/vanilla";
import type { ClientHooks } from "../../workers/client.ts";
import type { LayoutJob, LayoutRequest } from "../../workers/layout-client.ts";
import type { KnowledgeService } from "../../workers/protocol.ts";
import type { CanvasHandle, DeskState, Message } from "./desk-state.ts";
import type { NameOf } from "./labels.ts";
import type { Scenes } from "./scenes.ts";
import type { Views } from "./views.ts";

/** The part of the address bar that a desk uses; addresses begin with `#`. */
export interface AddressBar {
  read(): string;
  /** A new place to come back to. */
  push(hash: string): void;
  replace(hash: string): void;
  /** Back, Forward, or an address typed in. */
  listen(listener: (hash: string) => void): void;
  /** The whole address of the page at `hash`. */
  href(hash: string): string;
}

/** Small things that are kept in the browser and are there at once: theme, panel sizes, what was not saved in time. */
export interface Settings {
  read(key: string): unknown;
  /** `undefined` takes it away. */
  write(key: string, value: unknown): void;
}

/** What a desk is made of. The browser's are in `browser-parts.ts`; tests make their own. */
export interface DeskParts {
  /** The knowledge base, in its worker. */
  startStore(hooks: ClientHooks): KnowledgeService;
  runLayout(request: LayoutRequest): LayoutJob;
  readonly address: AddressBar;
  readonly settings: Settings;
  /** Whether this page is the one that keeps the work: two would write over each other. */
  claim(): Promise<boolean>;
  /** Names the work that this page keeps: each that is kept in one browser has its own. */
  readonly work: string;
  /** The reports that a first visit opens with. */
  sample(): Promise<readonly File[]>;
  /** The file that the page was opened on; null if it was opened on none. Throws KgError "not-found" when it is gone. */
  given(): Promise<File | null>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Settles once what the state says now is on screen; soon, if the page is not looked at. */
  painted(): Promise<void>;
  prefersDark(): boolean;
  showTheme(theme: DeskState["theme"]): void;
  /** Called when the page may be about to go. */
  onLeave(listener: () => void): void;
}

/** What the parts of the desk share. */
export interface Core {
  readonly service: KnowledgeService;
  readonly desk: StoreApi<DeskState>;
  readonly scenes: Scenes;
  readonly views: Views;
  readonly nameOf: NameOf;
  now(): number;
  canvas(): CanvasHandle | null;
  say(kind: Message["kind"], text: string): void;
  /** Reports, counts and view anew: the knowledge base has changed. */
  dataChanged(): Promise<void>;
  /** Runs what must not overlap, one after the other. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
}
