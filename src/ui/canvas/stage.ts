import Sigma from "sigma";
import { BIG_LABEL_RADIUS } from "../../layout/label.ts";
import type { Position } from "../state/desk-state.ts";
import { Atlas } from "./atlas.ts";
import { betweenLooks, extentOf, type Look, type Size, shapeScale } from "./camera.ts";
import { composePng } from "./compose-png.ts";
import { bend, type Drawing, drawingOf, makeRoom, recolour } from "./drawing.ts";
import type { DrawnEdge, DrawnNode } from "./drawn.ts";
import { edgeProgram } from "./edge-program.ts";
import { lookAtAll, lookAtSome } from "./fitting.ts";
import { extentInSight, type Frame } from "./frame.ts";
import { relight, type Shining, shiningOf } from "./lit.ts";
import { NodeGrid } from "./node-grid.ts";
import { nodeProgram } from "./node-program.ts";
import { forgetWidths, MOST_LIT_NAMES } from "./paint-labels.ts";
import { paintOver } from "./paint-over.ts";
import { paintMarks, paintUnder } from "./paint-under.ts";
import { type Palette, readPalette } from "./palette.ts";
import { type Picture, samePicture } from "./picture.ts";
import { Places } from "./places.ts";
import { type Sides, sidesOf } from "./sides.ts";
import { thinEdgeProgram } from "./thin-edge-program.ts";
import { motion, Tween } from "./tween.ts";

/** Sigma's own coordinates are ours divided by this. */
const UNIT = 1000;
const HOVER_MS = 90;
const SLOW_MS = 320;
/** Larger graphs jump to their places. */
const MOST_MOVING = 2000;
const FADED_NODE = 0.3;
/** Of the picture, lowest first: ours below, sigma's edges, ours between, sigma's nodes, ours above. */
const LAYERS = ["under", "edges", "edgeLabels", "nodes", "labels"] as const;
/** From farther away no smaller node is large enough on the screen to carry anything. */
const LANDMARKS_BELOW = 0.16;
/** Room for names at the rim of the screen. */
const MARGIN = 130;

/** What is drawn now, as whoever points at it sees it. */
export interface Scenery extends Pick<Frame, "drawing" | "look" | "size" | "scale"> {
  readonly grid: NodeGrid;
}

/**
 * The drawn graph: sigma for nodes and edges, painted layers below, between and above. `show` says what is to be seen;
 * the next frame shows it. Moves of nodes and camera are animated, unless the system asks for no motion.
 */
export class Stage {
  private readonly container: HTMLElement;
  private readonly sigma: Sigma<DrawnNode, DrawnEdge>;
  private readonly atlas: Atlas;
  private readonly onLook: (look: Look) => void;
  private palette: Palette;
  private picture: Picture;
  private pending: Picture | null = null;
  private drawing: Drawing;
  private grid = new NodeGrid([], null);
  /** The large ones of them. */
  private landmarks = new NodeGrid([], null);
  private sides: ReadonlyMap<string, Sides> = new Map();
  private denied: readonly string[] = [];
  private pinned: ReadonlySet<string> = new Set();
  private look: Look = { x: 0, y: 0, zoom: 1 };
  private flight: { readonly tween: Tween; readonly from: Look; readonly to: Look } | null = null;
  private places: Places | null = null;
  private shining: Shining | null = null;
  /** 0 to 1. */
  private fading = 0;
  private fade: { readonly tween: Tween; readonly from: number; readonly to: number } | null = null;
  /** Nodes that are being dragged stand elsewhere than the picture says. */
  private dragged: ReadonlySet<string> = new Set();
  /** Nobody has moved the camera since everything was fitted to the canvas. */
  private fitted = true;
  /** Where the camera is to go once what is pending is drawn. */
  private wish: "fit" | readonly string[] | null = null;
  private frameRequest = 0;
  private readonly resized: ResizeObserver;

  constructor(container: HTMLElement, picture: Picture, onLook: (look: Look) => void) {
    this.container = container;
    this.picture = { ...picture, graph: { nodes: [], edges: [] }, positions: {} };
    this.onLook = onLook;
    this.palette = readPalette(container, picture.theme);
    this.atlas = new Atlas(() => this.invalidate());
    this.drawing = drawingOf({ nodes: [], edges: [] }, {}, this.atlas, this.palette);
    const palette = () => this.palette;
    const fadeEdges = () => 1 - (1 - this.palette.faded) * this.fading;
    const fadeNodes = () => 1 - (1 - FADED_NODE) * this.fading;
    this.sigma = new Sigma<DrawnNode, DrawnEdge>(this.drawing, container, {
      allowInvalidContainer: true,
      autoRescale: false,
      renderLabels: false,
      stagePadding: 0,
      minCameraRatio: null,
      maxCameraRatio: null,
      defaultNodeType: "entity",
      defaultEdgeType: "relation",
      zoomToSizeRatioFunction: () => 1 / shapeScale(this.look.zoom),
      nodeProgramClasses: { entity: nodeProgram(this.atlas, palette, fadeNodes) },
      edgeProgramClasses: { relation: edgeProgram(palette, fadeEdges), thin: thinEdgeProgram(fadeEdges) },
    });
    this.sigma.setCustomBBox({ x: [-UNIT / 2, UNIT / 2], y: [-UNIT / 2, UNIT / 2] });
    this.sigma.createCanvasContext("under");
    const { under } = this.sigma.getCanvases();
    if (under) container.prepend(under);
    this.sigma.resize(true);
    this.sigma.on("afterRender", () => this.paint());
    this.resized = new ResizeObserver(() => this.onResize());
    this.resized.observe(container);
    document.fonts.addEventListener("loadingdone", this.onFonts);
    this.pending = picture;
    this.invalidate();
  }

  kill(): void {
    cancelAnimationFrame(this.frameRequest);
    document.fonts.removeEventListener("loadingdone", this.onFonts);
    this.resized.disconnect();
    this.sigma.kill();
  }

  /** Shows `picture` with the next frame; what is the same object as before costs nothing. */
  show(picture: Picture): void {
    if (samePicture(picture, this.pending ?? this.picture)) return;
    this.pending = picture;
    this.invalidate();
  }

  size(): Size {
    return { width: this.container.clientWidth, height: this.container.clientHeight };
  }

  scenery(): Scenery {
    const { drawing, look, grid } = this;
    return { drawing, look, grid, size: this.size(), scale: shapeScale(look.zoom) };
  }

  /** Changes what is seen, at once or on a flight of a third of a second. */
  lookFrom(change: (look: Look, size: Size) => Look, fly = false): void {
    this.fitted = false;
    this.goTo(change(this.flight?.to ?? this.look, this.size()), fly);
  }

  /** Everything in sight, never nearer than 100 %. */
  fit(): void {
    this.wish = "fit";
    this.invalidate();
  }

  /** Brings `ids` into sight; stays where it is if they are well in sight already. */
  flyTo(ids: readonly string[]): void {
    this.wish = ids;
    this.invalidate();
  }

  /** Moves nodes by graph units while they are dragged; the desk hears of it when they are let go. */
  drag(moved: Readonly<Record<string, Position>>): void {
    const ids = Object.keys(moved).filter((id) => this.drawing.hasNode(id));
    this.dragged = new Set(ids);
    for (const id of ids) Object.assign(this.drawing.getNodeAttributes(id), moved[id]);
    this.redraw(ids);
  }

  /** The canvas as it is now. */
  exportPng(): Promise<Blob> {
    this.update(performance.now());
    this.render();
    return composePng(this.sigma.getCanvases(), LAYERS, this.palette.canvas);
  }

  private readonly onFonts = () => {
    forgetWidths();
    this.invalidate();
  };

  private onResize(): void {
    if (this.fitted) this.fit();
    this.applyLook();
    this.render();
  }

  private goTo(look: Look, fly: boolean): void {
    const duration = fly ? motion(SLOW_MS) : 0;
    this.flight = { tween: new Tween(performance.now(), duration), from: this.look, to: look };
    this.invalidate();
  }

  private invalidate(): void {
    if (this.frameRequest !== 0) return;
    this.frameRequest = requestAnimationFrame((now) => {
      this.frameRequest = 0;
      this.update(now);
      this.render();
      if (this.flight || this.places || this.fade) this.invalidate();
    });
  }

  private render(): void {
    this.redraw([]);
  }

  /** Draws a frame in which these nodes and the edges at them have changed. */
  private redraw(nodes: Iterable<string>, edges: Iterable<string> = []): void {
    const changed = new Set(edges);
    const moved = [...nodes];
    for (const id of moved) for (const edge of this.drawing.edges(id)) changed.add(edge);
    this.sigma.refresh({ partialGraph: { nodes: moved, edges: [...changed] }, skipIndexation: true });
  }

  /** Takes over what is pending and moves on everything that moves. */
  private update(now: number): void {
    const next = this.pending;
    this.pending = null;
    if (next) this.takeOver(next, now);
    if (this.wish) this.grant(this.wish);
    this.wish = null;
    if (this.places) {
      const { places } = this;
      const moved = places.step(this.drawing, now);
      if (places.over(now)) this.places = null;
      this.redraw(moved);
    }
    if (this.fade) {
      const { tween, from, to } = this.fade;
      this.fading = from + (to - from) * tween.at(now);
      if (tween.over(now)) this.fade = null;
    }
    if (this.flight) {
      const { tween, from, to } = this.flight;
      this.look = betweenLooks(from, to, tween.at(now));
      if (tween.over(now)) this.flight = null;
      this.applyLook();
    }
  }

  private takeOver(next: Picture, now: number): void {
    const before = this.picture;
    this.picture = next;
    this.pinned = next.pinned === before.pinned && this.pinned.size > 0 ? this.pinned : new Set(next.pinned);
    if (next.theme !== before.theme) this.palette = readPalette(this.container, next.theme);
    const order = this.drawing.order;
    if (this.dragged.size > 0) this.fitted = false;
    const rebuilt =
      next.graph !== before.graph || (next.positions !== before.positions && appeared(this.drawing, next));
    if (rebuilt) this.rebuild(next, now);
    else if (next.theme !== before.theme) recolour(this.drawing, this.palette);
    if (!rebuilt && next.positions !== before.positions) this.moveAll(next, now);
    const touched = this.shine(next, now);
    const selected = rebuilt || next.selection !== before.selection;
    const roomier = selected ? makeRoom(this.drawing, next.selection, rebuilt ? [] : before.selection) : [];
    if (rebuilt) this.sigma.setGraph(this.drawing);
    else if (next.theme !== before.theme || next.positions !== before.positions) this.sigma.refresh();
    else this.redraw(touched?.nodes ?? [], [...(touched?.edges ?? []), ...roomier]);
    const first = order === 0 && this.drawing.order > 0;
    const rearranged = this.drawing.order > order || (!rebuilt && next.positions !== before.positions);
    if (first || (this.fitted && rearranged)) this.wish = "fit";
    else if (next.fresh !== before.fresh && next.fresh.size > 0) this.wish = [...next.fresh];
    if (first) this.appear();
  }

  /** What stands on an empty canvas is seen at once. */
  private appear(): void {
    const look = lookAtAll(this.drawing, this.positions(), this.sides, this.size());
    if (look) this.look = look;
  }

  private grant(wish: "fit" | readonly string[]): void {
    const size = this.size();
    const look =
      wish === "fit"
        ? lookAtAll(this.drawing, this.positions(), this.sides, size)
        : lookAtSome(
            wish.flatMap((id) => this.picture.positions[id] ?? []),
            this.flight?.to ?? this.look,
            size,
          );
    if (wish === "fit") this.fitted = true;
    else if (look) this.fitted = false;
    if (look) this.goTo(look, true);
  }

  /** A new drawing; what was drawn before sets out from where it stands, what is new from where it hangs on. */
  private rebuild(next: Picture, now: number): void {
    const old = this.drawing;
    const drawing = drawingOf(next.graph, next.positions, this.atlas, this.palette);
    this.shining = null;
    this.dragged = new Set();
    this.denied = drawing.filterEdges((_, { status }) => status === "denied");
    const still = drawing.order > MOST_MOVING || old.order === 0;
    const places = still ? null : Places.between(old, drawing, next, new Tween(now, motion(SLOW_MS)));
    this.drawing = drawing;
    this.places = places;
    this.settle(next);
  }

  private moveAll(next: Picture, now: number): void {
    this.dragged = new Set();
    const duration = this.drawing.order > MOST_MOVING ? 0 : motion(SLOW_MS);
    this.places = Places.to(this.drawing, next.positions, new Tween(now, duration));
    if (duration === 0) {
      this.places?.step(this.drawing, now);
      this.places = null;
    }
    this.settle(next);
  }

  /** All that follows from where nodes stand. */
  private settle({ positions }: Picture): void {
    bend(this.drawing, positions);
    const nodes = this.drawing.mapNodes((id, { x, y, size }) => ({ id, size, ...(positions[id] ?? { x, y }) }));
    const extent = extentOf(nodes);
    this.grid = new NodeGrid(nodes, extent);
    this.landmarks = new NodeGrid(
      nodes.filter(({ size }) => size >= BIG_LABEL_RADIUS),
      extent,
    );
    this.sides = sidesOf(this.drawing, positions, this.grid);
  }

  /** Lights what is to be lit and puts out what was; returns what changed. */
  private shine(next: Picture, now: number): Shining | null {
    const shining = shiningOf(next, this.drawing);
    const goal = shining ? 1 : 0;
    if ((this.fade?.to ?? this.fading) !== goal)
      this.fade = { tween: new Tween(now, motion(HOVER_MS)), from: this.fading, to: goal };
    if (!shining) return null;
    const before = this.shining;
    this.shining = shining;
    return relight(this.drawing, before, shining);
  }

  private applyLook(): void {
    const { width, height } = this.size();
    const { x, y, zoom } = this.look;
    this.sigma.getCamera().setState({
      x: 0.5 + x / UNIT,
      y: 0.5 + y / UNIT,
      ratio: Math.max(1, Math.min(width, height)) / (UNIT * zoom),
      angle: 0,
    });
    this.onLook(this.look);
  }

  private positions(): Record<string, Position> {
    const { positions } = this.picture;
    return Object.fromEntries(this.drawing.mapNodes((id, { x, y }) => [id, positions[id] ?? { x, y }]));
  }

  private paint(): void {
    const canvases = this.sigma.getCanvases();
    const [under, marks, over] = ["under", "edgeLabels", "labels"].map((name) => canvases[name]?.getContext("2d"));
    if (!under || !marks || !over) return;
    const frame = this.frame();
    under.clearRect(0, 0, frame.size.width, frame.size.height);
    paintUnder(under, frame);
    paintMarks(marks, frame, this.denied);
    paintOver(over, frame);
  }

  /** Nodes that may carry a name or a badge: all in sight, from afar only what stands out. */
  private inSight(size: Size, shining: Shining | null): string[] {
    const { drawing, look, picture } = this;
    if (this.places) return drawing.nodes();
    const extent = extentInSight(look, size, MARGIN);
    if (look.zoom >= LANDMARKS_BELOW) return [...new Set([...this.grid.within(extent), ...this.dragged])];
    const pointed = picture.hovered?.kind === "node" ? [picture.hovered.id] : [];
    const few = shining && shining.nodes.size <= MOST_LIT_NAMES ? shining.nodes : [];
    const chosen = [...picture.selection].slice(0, MOST_LIT_NAMES);
    const ids = new Set([...this.landmarks.within(extent), ...this.dragged, ...chosen, ...pointed, ...few]);
    return [...ids].filter((id) => drawing.hasNode(id));
  }

  private frame(): Frame {
    const { drawing, picture, palette, look, pinned, fading, sides } = this;
    const size = this.size();
    const shining = fading > 0 ? this.shining : null;
    const visible = this.inSight(size, shining);
    return {
      drawing,
      picture,
      palette,
      look,
      size,
      scale: shapeScale(look.zoom),
      visible,
      pinned,
      shining,
      fading,
      sides,
    };
  }
}

/** Whether an entity of the graph got its first place. */
function appeared(drawing: Drawing, { graph, positions }: Picture): boolean {
  return graph.nodes.some(({ id }) => positions[id] !== undefined && !drawing.hasNode(id));
}
