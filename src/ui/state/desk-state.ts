import type { LayoutId } from "../../layout/index.ts";
import type { JournalEntry, Operation } from "../../model/operation.ts";
import type { OwnRelationType } from "../../model/own-type.ts";
import type { EntityType, RelationType, Status } from "../../model/schema.ts";
import type { CallOptions, DocumentSummary, GraphFilter, GraphStore, View } from "../../store/graph-store.ts";
import type { OnProgress, TypesTried } from "../../workers/protocol.ts";
import type { SavedQuery } from "./saved-queries.ts";

export interface Position {
  readonly x: number;
  readonly y: number;
}

/** What is on the canvas and how it is arranged. Immutable: undo and redo step through values of it. */
export interface Scene {
  /** Entities drawn, in the order in which they came. Filters hide them from view but do not take them off. */
  readonly drawn: readonly string[];
  /** Graph coordinates, y upwards, one unit about one pixel at 100 %. An entity without one has not been laid out yet. */
  readonly positions: Readonly<Record<string, Position>>;
  readonly pinned: readonly string[];
  readonly filter: GraphFilter;
  /** A person chose what is drawn (keep only, focus, clear): what is read from then on is counted, not drawn. */
  readonly reduced?: boolean;
}

/** The one thing that carries the yellow marker, shown by the inspector or the reader. */
export type Open =
  | { readonly kind: "entity"; readonly id: string }
  /** A canvas edge; `relation` and `evidence` name the passage in focus. */
  | { readonly kind: "edge"; readonly id: string; readonly relation?: string; readonly evidence?: number }
  | {
      readonly kind: "report";
      readonly id: string;
      readonly passage?: { readonly relation: string; readonly evidence: number };
    };

export type ReadingStatus =
  | { readonly status: "waiting" }
  | { readonly status: "reading" /** 0 to 1. */; readonly progress: number }
  | {
      readonly status: "done";
      readonly entities: number;
      readonly relations: number /** "already here", "reprint of …". */;
      readonly note: string | null;
    }
  | { readonly status: "failed"; readonly message: string }
  | { readonly status: "cancelled" };

/** One file on its way into the graph. */
export interface Reading {
  readonly key: string;
  readonly name: string;
  readonly state: ReadingStatus;
}

/** Said after an expansion that was capped: "12 of 340 neighbours drawn". */
export interface Expansion {
  readonly id: string;
  readonly drawn: number;
  readonly total: number;
}

/** Shown apart while everything else fades. */
export interface Lit {
  readonly label: string;
  readonly entities: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** The relations that are meant, by id, with their statuses; absent where all are that the edges stand for. */
  readonly relations?: ReadonlyMap<string, Status>;
}

/** The two between whom paths are looked for; null where nobody is chosen yet. */
export interface PathEnds {
  readonly from: string | null;
  readonly to: string | null;
}

/** What fills a gap of a question: its value, and how it reads. */
export interface Choice {
  readonly value: string;
  readonly name: string;
}

/** A question by the id of its template, with what fills its gaps, or a query as it is written. */
export type PickedQuestion =
  | { readonly template: string; readonly choices: Readonly<Record<string, Choice | undefined>> }
  | { readonly text: string };

/** Something that a person should know: what happened, to what, what helps. Stays until it is put away. */
export interface Message {
  readonly key: string;
  readonly kind: "error" | "info";
  readonly text: string;
}

/** What the canvas does for the desk while it is on screen. */
export interface CanvasHandle {
  /** In pixels. */
  size(): { readonly width: number; readonly height: number };
  /** Moves the camera until these stand in sight. */
  flyTo(ids: readonly string[]): void;
  fit(): void;
  /** Fits, unless somebody has moved the camera since everything was last fitted. */
  fitUnlessMoved(): void;
  /** Above 1 nearer, below 1 farther. */
  zoom(factor: number): void;
  exportPng(): Promise<Blob>;
}

export interface DeskState {
  readonly project: {
    readonly title: string;
    /** Shown beside the title: that it is kept, is being kept, or why it could not be. */
    readonly saved: string;
  };
  readonly messages: readonly Message[];
  readonly documents: readonly DocumentSummary[];
  /** What a person changed, oldest first. */
  readonly journal: readonly JournalEntry[];
  readonly scene: Scene;
  /** What the store says of `scene`: the canvas graph, counts, timeline. Follows `scene` within a frame or two. */
  readonly view: View;
  readonly selection: ReadonlySet<string>;
  readonly open: Open | null;
  readonly hovered: { readonly kind: "node" | "edge"; readonly id: string } | null;
  readonly lit: Lit | null;
  /** Just drawn by an expansion: dotted outline for four seconds. */
  readonly fresh: ReadonlySet<string>;
  readonly expansion: Expansion | null;
  readonly readings: readonly Reading[];
  /** Which part of the drawer is open; null while it is shut. */
  readonly drawer: string | null;
  readonly pathEnds: PathEnds;
  /** A question that was picked outside the query panel, for it to ask. */
  readonly question: PickedQuestion | null;
  /** Queries that were saved under a name: part of the project. */
  readonly queries: readonly SavedQuery[];
  readonly theme: "light" | "dark";
  readonly tool: "pan" | "rectangle" | "lasso";
  readonly firstVisit: boolean;
  readonly canUndo: string | null;
  readonly canRedo: string | null;
}

/** Parts of a filter to set, or with `undefined` to take away. */
export type FilterChange = { readonly [Part in keyof GraphFilter]?: GraphFilter[Part] | undefined };

/** Everything that a person can do. Each is undoable where it changes `scene` or the knowledge base. */
export interface DeskActions {
  select(ids: readonly string[], how?: "replace" | "add" | "toggle"): void;
  openEntity(id: string): void;
  openEdge(id: string, relation?: string, evidence?: number): void;
  openReport(id: string, passage?: { readonly relation: string; readonly evidence: number }): void;
  /** Closes what is open, then clears the selection, then what is lit: one step a call. */
  stepBack(): void;
  hover(target: DeskState["hovered"]): void;
  /** Draws an entity (beside a drawn neighbour, else in the middle), selects and opens it, and flies there. */
  goTo(id: string): Promise<void>;
  /** Draws up to `limit` (12) more neighbours, most supported first. */
  expand(
    id: string,
    only?: { readonly relationType?: RelationType; readonly entityType?: EntityType; readonly limit?: number },
  ): Promise<void>;
  /** Takes off the neighbours that hang on this entity alone. */
  collapse(id: string): void;
  hide(ids: readonly string[]): void;
  keepOnly(ids: readonly string[]): void;
  pin(ids: readonly string[], on: boolean): void;
  /** Draws just what is within `hops` (1 to 3) of `id`. */
  focus(id: string, hops: number): Promise<void>;
  clearCanvas(): void;
  drawAll(): Promise<void>;
  /** Draws these besides what is drawn, and flies there. @param label follows "Undo" */
  drawAlso(ids: readonly string[], label?: string): Promise<void>;
  /** Draws these and nothing else; those that were drawn keep their places. */
  drawOnly(ids: readonly string[]): Promise<void>;
  move(positions: Readonly<Record<string, Position>>): void;
  /** Changes the parts that are named; `undefined` takes a part away. */
  setFilter(change: FilterChange): void;
  /** Lays out what is drawn anew, by the force layout if none is named; what is pinned stays. */
  layout(id?: LayoutId): Promise<void>;
  edit(operation: Operation): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Reports, graph files and projects: each is added to what is there. */
  addFiles(files: readonly File[]): Promise<void>;
  cancelReading(): void;
  setTheme(theme: "light" | "dark"): void;
  setTool(tool: DeskState["tool"]): void;
  /** Draws this entity and nothing else: where an exploration begins. */
  startFrom(id: string): Promise<void>;
  /** Lights a part while everything else fades; null puts it out. */
  light(lit: Lit | null): void;
  /** The whole project as one file, to be handed to the browser's downloads. */
  saveProject(): Promise<File>;
  /** Puts a project in the place of what is there. An undoable step; a file that cannot be read changes nothing. */
  openProject(file: File): Promise<void>;
  /** Begins an empty project. Undoable. */
  newProject(): Promise<void>;
  setTitle(title: string): void;
  /** Checks relation types as JSON holds them, one or a list, beside those that are there, and tries their example sentences. */
  tryTypes(value: unknown, options?: CallOptions): Promise<TypesTried>;
  /**
   * Puts these relation types of a person's own in the place of those before and reads the reports again for them, once nothing else is
   * being read. Undoable; cancelled it changes nothing. @param label follows "Undo"
   */
  setTypes(
    label: string,
    types: readonly OwnRelationType[],
    options?: CallOptions & { readonly onProgress?: OnProgress },
  ): Promise<void>;
  openDrawer(tab: string | null): void;
  /** Opens the paths with these ends; one that is not named stays as it was. */
  findPaths(ends: Partial<PathEnds>): void;
  /** Opens the query panel and asks there. */
  askQuestion(question: PickedQuestion): void;
  /** Keeps a query under its name, in the place of one of the same name. */
  saveQuery(query: SavedQuery): void;
  forgetQuery(name: string): void;
  /** Address of the page with what is open and the filter. */
  link(): string;
  say(kind: Message["kind"], text: string): void;
  dismissMessage(key: string): void;
}

/** The page's state, its actions, and the store that both ask. */
export interface Desk {
  readonly store: GraphStore;
  readonly actions: DeskActions;
  /** For whoever is not a component: a canvas, a test. Components use `useDesk`. */
  state(): DeskState;
  subscribe(listener: (state: DeskState, before: DeskState) => void): () => void;
  /** The canvas says that it is there; what it gets back says that it is gone. */
  registerCanvas(canvas: CanvasHandle): () => void;
  /** Null while no canvas is on screen. */
  canvas(): CanvasHandle | null;
  /** What an entity was last called on screen; its id if it never was there. */
  nameOf(id: string): string;
}
