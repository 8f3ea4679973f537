import type { Position } from "../state/desk-state.ts";
import type { Atlas } from "./atlas.ts";
import { bend, type Drawing, drawingOf, makeRoom, recolour } from "./drawing.ts";
import type { Palette } from "./palette.ts";
import type { Picture } from "./picture.ts";
import { Places } from "./places.ts";
import { NO_TERRAIN, type Terrain, terrainOf } from "./terrain.ts";
import { motion, Tween } from "./tween.ts";

const MOVE_MS = 320;
/** Larger graphs jump to their places. */
const MOST_MOVING = 2000;

/** What a new picture changed of what is drawn. */
export interface Changed {
  /** There is another drawing. */
  readonly rebuilt: boolean;
  readonly moved: boolean;
  /** Edges that end farther from their nodes now, or nearer. */
  readonly roomier: readonly string[];
}

/** The graph as it is drawn: shapes and where they stand, belong and are on their way to. Knows no camera and no screen. */
export class Plot {
  drawing: Drawing;
  terrain: Terrain = NO_TERRAIN;
  /** Edges that carry a sign at their middle: of which all is denied, or that are unsure. */
  signed: readonly string[] = [];
  pinned: ReadonlySet<string> = new Set();
  /** Nodes that are being dragged stand elsewhere than the picture says. */
  dragged: ReadonlySet<string> = new Set();
  private readonly atlas: Atlas;
  private picture: Picture;
  private places: Places | null = null;

  /** Of no graph yet. */
  constructor(picture: Picture, atlas: Atlas, palette: Palette) {
    this.picture = picture;
    this.atlas = atlas;
    this.drawing = drawingOf(picture.graph, {}, atlas, palette);
  }

  /** Whether nodes are on their way. */
  get moving(): boolean {
    return this.places !== null;
  }

  /** @param repainted whether `palette` is another one than before */
  takeOver(next: Picture, palette: Palette, repainted: boolean, now: number): Changed {
    const before = this.picture;
    this.picture = next;
    this.pinned = new Set(next.pinned);
    const moved = next.positions !== before.positions;
    const rebuilt = next.graph !== before.graph || (moved && this.appeared(next));
    if (rebuilt) this.rebuild(next, palette, now);
    else if (repainted) recolour(this.drawing, palette);
    if (!rebuilt && moved) this.moveAll(next, now);
    const selected = rebuilt || next.selection !== before.selection;
    const roomier = selected ? makeRoom(this.drawing, next.selection, rebuilt ? [] : before.selection) : [];
    return { rebuilt, moved, roomier };
  }

  /** Moves on what is on its way; returns what has moved. */
  step(now: number): readonly string[] {
    const { places } = this;
    if (!places) return [];
    const moved = places.step(this.drawing, now);
    if (places.over(now)) this.places = null;
    return moved;
  }

  /** Puts nodes elsewhere until the next picture says where they belong; returns those that are drawn. */
  drag(moved: Readonly<Record<string, Position>>): readonly string[] {
    const ids = Object.keys(moved).filter((id) => this.drawing.hasNode(id));
    this.dragged = new Set(ids);
    for (const id of ids) Object.assign(this.drawing.getNodeAttributes(id), moved[id]);
    return ids;
  }

  /** Where nodes belong. */
  goals(): Record<string, Position> {
    const { positions } = this.picture;
    return Object.fromEntries(this.drawing.mapNodes((id, { x, y }) => [id, positions[id] ?? { x, y }]));
  }

  /** A new drawing; what was drawn before sets out from where it stands, what is new from where it hangs on. */
  private rebuild(next: Picture, palette: Palette, now: number): void {
    const old = this.drawing;
    const drawing = drawingOf(next.graph, next.positions, this.atlas, palette);
    this.dragged = new Set();
    this.signed = drawing.filterEdges((_, { status, unsure }) => unsure || status === "denied");
    const still = drawing.order > MOST_MOVING || old.order === 0;
    this.places = still ? null : Places.between(old, drawing, next, new Tween(now, motion(MOVE_MS)));
    this.drawing = drawing;
    this.settle(next);
  }

  private moveAll(next: Picture, now: number): void {
    this.dragged = new Set();
    const duration = this.drawing.order > MOST_MOVING ? 0 : motion(MOVE_MS);
    this.places = Places.to(this.drawing, next.positions, new Tween(now, duration));
    if (duration === 0) {
      this.places?.step(this.drawing, now);
      this.places = null;
    }
    this.settle(next);
  }

  /** All that follows from where nodes belong. */
  private settle({ positions }: Picture): void {
    bend(this.drawing, positions);
    this.terrain = terrainOf(this.drawing, positions);
  }

  /** Whether an entity of the graph got its first place. */
  private appeared({ graph, positions }: Picture): boolean {
    return graph.nodes.some(({ id }) => positions[id] !== undefined && !this.drawing.hasNode(id));
  }
}
