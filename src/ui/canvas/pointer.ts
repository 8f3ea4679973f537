import type { DeskState, Position } from "../state/desk-state.ts";
import { panBy, zoomAt } from "./camera.ts";
import type { ScreenPoint } from "./drawn.ts";
import { nodesInside, pickEdge, pickNode } from "./pick.ts";
import type { Stage } from "./stage.ts";

/** What the pointer brings about. */
export interface PointerEffects {
  hover(target: DeskState["hovered"]): void;
  /** A click on a node, an edge or the sheet; `adding` with Ctrl or Shift. */
  click(target: DeskState["hovered"], adding: boolean): void;
  doubleClick(target: DeskState["hovered"]): void;
  menu(target: DeskState["hovered"], at: ScreenPoint): void;
  /** Nodes were let go where they had been dragged to. */
  moved(positions: Readonly<Record<string, Position>>): void;
  /** A rectangle or lasso went around these. */
  enclosed(ids: readonly string[], adding: boolean): void;
  /** The line that is being drawn; null when it is done. */
  band(line: readonly ScreenPoint[] | null): void;
  tool(): DeskState["tool"];
  selection(): ReadonlySet<string>;
}

/** Moves of fewer pixels are the shaking of a hand. */
const STILL = 4;

type Gesture =
  | { readonly kind: "pan"; last: ScreenPoint }
  | { readonly kind: "drag"; readonly from: ScreenPoint; readonly starts: Readonly<Record<string, Position>> }
  | { readonly kind: "band"; readonly line: ScreenPoint[]; readonly lasso: boolean };

/** Mouse, pen and fingers on the canvas: one pointer clicks, drags, pans or encloses, two zoom. */
export class Pointer {
  private readonly surface: HTMLElement;
  private readonly stage: Stage;
  private readonly effects: PointerEffects;
  private readonly down = new Map<number, ScreenPoint>();
  private readonly stop = new AbortController();
  private pressed: { readonly at: ScreenPoint; readonly target: DeskState["hovered"] } | null = null;
  private gesture: Gesture | null = null;
  private pinched = false;

  constructor(surface: HTMLElement, stage: Stage, effects: PointerEffects) {
    this.surface = surface;
    this.stage = stage;
    this.effects = effects;
    const { signal } = this.stop;
    const on = <K extends keyof HTMLElementEventMap>(type: K, listener: (event: HTMLElementEventMap[K]) => void) =>
      surface.addEventListener(type, listener, { signal, passive: false });
    on("pointerdown", (event) => this.onDown(event));
    on("pointermove", (event) => this.onMove(event));
    on("pointerup", (event) => this.onUp(event, true));
    on("pointercancel", (event) => this.onUp(event, false));
    on("pointerleave", () => {
      if (this.down.size === 0) effects.hover(null);
    });
    on("dblclick", (event) => effects.doubleClick(this.target(this.point(event))));
    on("contextmenu", (event) => {
      // A menu key has no place of its own: the keyboard handles it.
      if (event.button !== 2 && !event.ctrlKey) return;
      event.preventDefault();
      effects.menu(this.target(this.point(event)), this.point(event));
    });
    on("wheel", (event) => {
      event.preventDefault();
      const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1);
      const factor = Math.exp(-Math.max(-240, Math.min(240, pixels)) * (event.ctrlKey ? 0.008 : 0.0018));
      stage.lookFrom((look, size) => zoomAt(look, size, this.point(event), factor));
    });
  }

  release(): void {
    this.stop.abort();
  }

  private point({ clientX, clientY }: MouseEvent): ScreenPoint {
    const { left, top } = this.surface.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }

  private target(point: ScreenPoint): DeskState["hovered"] {
    const scenery = this.stage.scenery();
    const node = pickNode(scenery, point);
    if (node !== null) return { kind: "node", id: node };
    const edge = pickEdge(scenery, point);
    return edge === null ? null : { kind: "edge", id: edge };
  }

  private onDown(event: PointerEvent): void {
    const at = this.point(event);
    if (event.button !== 0) return;
    this.surface.setPointerCapture(event.pointerId);
    this.down.set(event.pointerId, at);
    if (this.down.size > 1) {
      this.letGo();
      this.pressed = null;
      this.pinched = true;
      return;
    }
    this.pinched = false;
    this.pressed = { at, target: this.target(at) };
  }

  private onMove(event: PointerEvent): void {
    const at = this.point(event);
    if (this.down.size === 2) {
      this.pinch(event.pointerId, at);
      return;
    }
    if (this.down.has(event.pointerId)) this.down.set(event.pointerId, at);
    if (this.pinched && this.down.size > 0) return;
    if (!this.pressed) {
      const target = this.target(at);
      this.surface.style.cursor = target ? "pointer" : this.effects.tool() === "pan" ? "grab" : "crosshair";
      this.effects.hover(target);
      return;
    }
    this.gesture ??= this.begin(this.pressed, at);
    if (this.gesture) this.goOn(this.gesture, at);
  }

  /** What a press turns into once the pointer has moved far enough. */
  private begin(pressed: NonNullable<Pointer["pressed"]>, at: ScreenPoint): Gesture | null {
    if (Math.hypot(at.x - pressed.at.x, at.y - pressed.at.y) < STILL) return null;
    this.effects.hover(null);
    const { target } = pressed;
    if (target?.kind === "node") {
      const selection = this.effects.selection();
      const ids = selection.has(target.id) ? [...selection] : [target.id];
      const { drawing } = this.stage.scenery();
      const starts = Object.fromEntries(
        ids
          .filter((id) => drawing.hasNode(id))
          .map((id) => {
            const { x, y } = drawing.getNodeAttributes(id);
            return [id, { x, y }];
          }),
      );
      return { kind: "drag", from: pressed.at, starts };
    }
    const tool = this.effects.tool();
    if (tool !== "pan") return { kind: "band", line: [pressed.at], lasso: tool === "lasso" };
    this.surface.style.cursor = "grabbing";
    return { kind: "pan", last: pressed.at };
  }

  private goOn(gesture: Gesture, at: ScreenPoint): void {
    if (gesture.kind === "pan") {
      const { x, y } = gesture.last;
      gesture.last = at;
      this.stage.lookFrom((look) => panBy(look, at.x - x, at.y - y));
    } else if (gesture.kind === "drag") {
      this.stage.drag(this.draggedTo(gesture, at));
    } else {
      gesture.line.push(at);
      this.effects.band(bandOf(gesture));
    }
  }

  private draggedTo(
    { from, starts }: Extract<Gesture, { kind: "drag" }>,
    at: ScreenPoint,
  ): Readonly<Record<string, Position>> {
    const { zoom } = this.stage.scenery().look;
    const [dx, dy] = [(at.x - from.x) / zoom, (from.y - at.y) / zoom];
    return Object.fromEntries(Object.entries(starts).map(([id, { x, y }]) => [id, { x: x + dx, y: y + dy }]));
  }

  private onUp(event: PointerEvent, done: boolean): void {
    const at = this.point(event);
    this.down.delete(event.pointerId);
    const { pressed, gesture } = this;
    this.letGo();
    if (this.pinched || !pressed || !done) return;
    const adding = event.ctrlKey || event.metaKey || event.shiftKey;
    if (gesture?.kind === "drag") this.effects.moved(this.draggedTo(gesture, at));
    else if (gesture?.kind === "band")
      this.effects.enclosed(nodesInside(this.stage.scenery(), bandOf(gesture)), adding);
    else if (!gesture) this.effects.click(pressed.target, adding);
  }

  private letGo(): void {
    if (this.gesture?.kind === "band") this.effects.band(null);
    this.gesture = null;
    this.pressed = null;
    this.surface.style.cursor = "";
  }

  /** Two fingers: what lies between them stays there. */
  private pinch(pointer: number, at: ScreenPoint): void {
    const [other] = [...this.down].filter(([id]) => id !== pointer).map(([, point]) => point);
    const before = this.down.get(pointer);
    this.down.set(pointer, at);
    if (!other || !before) return;
    const factor =
      Math.hypot(at.x - other.x, at.y - other.y) / Math.max(1, Math.hypot(before.x - other.x, before.y - other.y));
    const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 };
    this.stage.lookFrom((look, size) =>
      panBy(zoomAt(look, size, middle, factor), (at.x - before.x) / 2, (at.y - before.y) / 2),
    );
  }
}

/** A lasso's own line, or the rectangle between where it began and where it is. */
function bandOf({ line, lasso }: Extract<Gesture, { kind: "band" }>): readonly ScreenPoint[] {
  const [from, to] = [line[0], line.at(-1)];
  if (lasso || !from || !to) return line;
  return [from, { x: to.x, y: from.y }, to, { x: from.x, y: to.y }];
}
