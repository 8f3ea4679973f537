import type { Position } from "../state/desk-state.ts";
import { Atlas } from "./atlas.ts";
import { type Look, type Size, shapeScale } from "./camera.ts";
import { composePng } from "./compose-png.ts";
import { lookAtAll, lookAtSome } from "./fitting.ts";
import type { Frame } from "./frame.ts";
import type { NodeGrid } from "./node-grid.ts";
import { forgetWidths, MOST_LIT_NAMES } from "./paint-labels.ts";
import { paintOver } from "./paint-over.ts";
import { paintMarks, paintUnder } from "./paint-under.ts";
import { type Palette, readPalette } from "./palette.ts";
import { type Picture, samePicture } from "./picture.ts";
import { Plot } from "./plot.ts";
import { Spotlight } from "./spotlight.ts";
import { aim, LAYERS, paintLayers, type Renderer, startSigma } from "./start-sigma.ts";
import { inSight } from "./terrain.ts";
import { Viewpoint } from "./viewpoint.ts";

const FADED_NODE = 0.3;

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
  private readonly sigma: Renderer;
  private readonly atlas: Atlas;
  private readonly onLook: (look: Look) => void;
  private readonly viewpoint = new Viewpoint();
  private readonly spotlight = new Spotlight();
  private readonly resized: ResizeObserver;
  private palette: Palette;
  private picture: Picture;
  private pending: Picture | null = null;
  private readonly plot: Plot;
  /** Where the camera is to go once what is pending is drawn. */
  private wish: "fit" | readonly string[] | null = null;
  private frameRequest = 0;
  /** Sigma has forgotten what it drew, as it does whenever the window changes: a part cannot be drawn anew before the whole. */
  private forgotten = false;

  /** `onLook` hears of every change of what is seen. */
  constructor(container: HTMLElement, picture: Picture, onLook: (look: Look) => void) {
    this.container = container;
    this.picture = { ...picture, graph: { nodes: [], edges: [] }, positions: {} };
    this.onLook = onLook;
    this.palette = readPalette(container, picture.theme);
    this.atlas = new Atlas(() => this.invalidate());
    this.plot = new Plot(this.picture, this.atlas, this.palette);
    this.sigma = startSigma(this.plot.drawing, container, this.atlas, {
      palette: () => this.palette,
      look: () => this.viewpoint.look,
      fadedNodes: () => this.spotlight.rest(FADED_NODE),
      fadedEdges: () => this.spotlight.rest(this.palette.faded),
    });
    this.sigma.on("afterRender", () => this.paint());
    this.resized = new ResizeObserver(() => this.onResize());
    this.resized.observe(container);
    // After sigma's own listener.
    window.addEventListener("resize", this.onWindow);
    document.fonts.addEventListener("loadingdone", this.onFonts);
    this.pending = picture;
    this.invalidate();
  }

  kill(): void {
    cancelAnimationFrame(this.frameRequest);
    document.fonts.removeEventListener("loadingdone", this.onFonts);
    this.resized.disconnect();
    window.removeEventListener("resize", this.onWindow);
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
    const { look } = this.viewpoint;
    const { drawing, terrain } = this.plot;
    return { drawing, look, grid: terrain.grid, size: this.size(), scale: shapeScale(look.zoom) };
  }

  /** Changes what is seen, at once or on a flight of a third of a second. */
  lookFrom(change: (look: Look, size: Size) => Look, fly = false): void {
    this.viewpoint.fitted = false;
    this.viewpoint.movedByHand = true;
    this.goTo(change(this.viewpoint.goal, this.size()), fly);
  }

  /** Everything in sight, never nearer than 100 %. */
  fit(): void {
    this.wish = "fit";
    this.invalidate();
  }

  /** Everything in sight, unless somebody has moved the camera since it last was. */
  fitUnlessMoved(): void {
    if (!this.viewpoint.movedByHand) this.fit();
  }

  /** Brings `ids` into sight; stays where it is if they are well in sight already. */
  flyTo(ids: readonly string[]): void {
    this.wish = ids;
    this.invalidate();
  }

  /** Puts nodes elsewhere while they are dragged; the desk hears of it when they are let go. */
  drag(moved: Readonly<Record<string, Position>>): void {
    this.redraw(this.plot.drag(moved));
  }

  /** The canvas as it is now. */
  exportPng(): Promise<Blob> {
    this.update(performance.now());
    this.redraw([]);
    return composePng(this.sigma.getCanvases(), LAYERS, this.palette.canvas);
  }

  private readonly onFonts = () => {
    forgetWidths();
    this.invalidate();
  };

  private readonly onWindow = () => {
    this.forgotten = true;
    this.invalidate();
  };

  private onResize(): void {
    if (this.viewpoint.fitted) this.fit();
    this.applyLook();
    this.redraw([]);
  }

  private goTo(look: Look, fly: boolean): void {
    this.viewpoint.go(look, performance.now(), fly);
    this.invalidate();
  }

  private invalidate(): void {
    if (this.frameRequest !== 0) return;
    this.frameRequest = requestAnimationFrame((now) => {
      this.frameRequest = 0;
      this.update(now);
      this.redraw([]);
      if (this.viewpoint.moving || this.plot.moving || this.spotlight.moving) this.invalidate();
    });
  }

  /** Draws a frame in which these nodes and the edges at them have changed. */
  private redraw(nodes: Iterable<string>, edges: Iterable<string> = []): void {
    if (this.forgotten) {
      this.forgotten = false;
      this.sigma.refresh();
      return;
    }
    const changed = new Set(edges);
    const moved = [...nodes];
    for (const id of moved) for (const edge of this.plot.drawing.edges(id)) changed.add(edge);
    this.sigma.refresh({ partialGraph: { nodes: moved, edges: [...changed] }, skipIndexation: true });
  }

  /** Takes over what is pending and moves on everything that moves. */
  private update(now: number): void {
    const next = this.pending;
    this.pending = null;
    if (next) this.takeOver(next, now);
    if (this.wish) this.grant(this.wish);
    this.wish = null;
    if (this.plot.moving) this.redraw(this.plot.step(now));
    this.spotlight.step(now);
    if (this.viewpoint.step(now)) this.applyLook();
  }

  private takeOver(next: Picture, now: number): void {
    const { plot, picture: before } = this;
    this.picture = next;
    const repainted = next.theme !== before.theme;
    if (repainted) this.palette = readPalette(this.container, next.theme);
    const { order } = plot.drawing;
    if (plot.dragged.size > 0) this.viewpoint.fitted = false;
    const { rebuilt, moved, roomier } = plot.takeOver(next, this.palette, repainted, now);
    if (rebuilt) this.spotlight.forget();
    const touched = this.spotlight.follow(next, plot.drawing, now);
    if (rebuilt) this.sigma.setGraph(plot.drawing);
    else if (repainted || moved) this.sigma.refresh();
    else this.redraw(touched?.nodes ?? [], [...(touched?.edges ?? []), ...roomier]);
    const grown = plot.drawing.order > order;
    if (order === 0 && grown) this.appear();
    else if (this.viewpoint.fitted && (grown || (!rebuilt && moved))) this.wish = "fit";
    else if (next.fresh !== before.fresh && next.fresh.size > 0) this.wish = [...next.fresh];
  }

  /** What stands on an empty canvas is seen at once. */
  private appear(): void {
    const look = this.lookAtAll();
    if (look) this.viewpoint.jump(look);
    this.wish = "fit";
  }

  private grant(wish: "fit" | readonly string[]): void {
    if (wish === "fit") {
      this.viewpoint.fitted = true;
      this.viewpoint.movedByHand = false;
      const look = this.lookAtAll();
      if (look) this.goTo(look, true);
      return;
    }
    const places = wish.flatMap((id) => this.picture.positions[id] ?? []);
    const look = lookAtSome(places, this.viewpoint.goal, this.size());
    if (!look) return;
    this.viewpoint.fitted = false;
    this.goTo(look, true);
  }

  private lookAtAll(): Look | null {
    return lookAtAll(this.plot.drawing, this.plot.goals(), this.plot.terrain.sides, this.size());
  }

  private applyLook(): void {
    aim(this.sigma, this.viewpoint.look, this.size());
    this.onLook(this.viewpoint.look);
  }

  private paint(): void {
    const [under, marks, over] = paintLayers(this.sigma);
    if (!under || !marks || !over) return;
    const frame = this.frame();
    under.clearRect(0, 0, frame.size.width, frame.size.height);
    paintUnder(under, frame);
    paintMarks(marks, frame, this.plot.signed);
    paintOver(over, frame);
  }

  private frame(): Frame {
    const { picture, palette } = this;
    const { drawing, pinned, terrain, dragged, moving } = this.plot;
    const { look } = this.viewpoint;
    const { shining } = this.spotlight;
    const size = this.size();
    const special = [
      ...dragged,
      ...[...picture.selection].slice(0, MOST_LIT_NAMES),
      ...(picture.hovered?.kind === "node" ? [picture.hovered.id] : []),
      ...(shining && shining.nodes.size <= MOST_LIT_NAMES ? shining.nodes : []),
    ];
    return {
      drawing,
      picture,
      palette,
      look,
      size,
      scale: shapeScale(look.zoom),
      visible: moving ? drawing.nodes() : inSight(terrain, drawing, look, size, special),
      pinned,
      shining,
      fading: this.spotlight.strength,
      sides: terrain.sides,
    };
  }
}
