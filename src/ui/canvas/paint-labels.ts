import { BIG_LABEL_RADIUS, labelLines } from "../../layout/label.ts";
import type { DrawnNode } from "./drawn.ts";
import { type Frame, screenOf } from "./frame.ts";
import { depth } from "./node-shape.ts";
import type { Palette } from "./palette.ts";
import { type Box, type Disc, Room } from "./room.ts";
import { type Side, USUAL_SIDES } from "./sides.ts";

const LINE = 13;
/** From this zoom on every name is shown; below it those of larger nodes. */
const ALL_FROM = 0.6;
const LARGER_FROM = 0.3;
const LARGER_RADIUS = 18;
/** What is lit shows its names at any zoom, if it is not more than this. */
export const MOST_LIT_NAMES = 60;
/** Names drawn at a time. */
const MOST = 400;
/** The first few names find room where others do not. */
const LANDMARKS = 12;

interface Label {
  readonly id: string;
  readonly node: DrawnNode;
  readonly lines: readonly string[];
  readonly rank: number;
  readonly faded: boolean;
  /** Shown even where it covers another node. */
  readonly certain: boolean;
}

/** Baseline of the first line. */
interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly align: CanvasTextAlign;
}

interface Place {
  readonly anchor: Anchor;
  readonly box: Box;
}

/**
 * Names of the nodes in sight, most important first: selected, hovered, lit, large. One that finds no side on which it
 * covers neither a name nor another node stays away. Those of selected and hovered nodes yield to names only, and the
 * first few to names and to large nodes: a crowd seen from afar keeps its landmarks.
 */
export function paintLabels(context: CanvasRenderingContext2D, frame: Frame): void {
  const labels = frame.visible.flatMap((id) => labelOf(frame, id) ?? []);
  labels.sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
  const room = new Room(shapesIn(frame));
  let painted = 0;
  context.save();
  context.lineJoin = "round";
  context.lineWidth = 3.5;
  context.strokeStyle = frame.palette.canvas;
  for (const [place, label] of labels.slice(0, 2 * MOST).entries()) {
    if (painted >= MOST) break;
    const least = label.certain ? Number.POSITIVE_INFINITY : place < LANDMARKS ? BIG_LABEL_RADIUS * frame.scale : 0;
    if (paintLabel(context, frame, label, room, least)) painted++;
  }
  context.restore();
}

/** Null for a name that is not shown at this zoom, or is faded. */
function labelOf({ drawing, picture, look, shining, fading }: Frame, id: string): Label | null {
  const node = drawing.getNodeAttributes(id);
  const selected = picture.selection.has(id);
  const pointed = picture.hovered?.kind === "node" && picture.hovered.id === id;
  const lit = shining?.nodes.has(id) ?? false;
  const least = look.zoom >= ALL_FROM ? 0 : look.zoom >= LARGER_FROM ? LARGER_RADIUS : BIG_LABEL_RADIUS;
  if (!selected && !pointed && !(lit && shining && shining.nodes.size <= MOST_LIT_NAMES) && node.size < least)
    return null;
  const faded = shining !== null && !lit && fading > 0.5;
  if (faded && !selected && node.size < BIG_LABEL_RADIUS) return null;
  const rank = node.size + (lit ? 100 : 0) + (pointed ? 200 : 0) + (selected ? 400 : 0);
  return { id, node, lines: labelLines(node.name), rank, faded, certain: selected || pointed };
}

function paintLabel(context: CanvasRenderingContext2D, frame: Frame, label: Label, room: Room, least: number): boolean {
  const { lines, faded } = label;
  const found = freePlace(context, frame, label, room, least);
  if (!found) return false;
  const { x, y, align } = found.anchor;
  room.take(found.box);
  context.textAlign = align;
  context.fillStyle = faded ? frame.palette.ink3 : frame.palette.ink;
  lines.forEach((line, row) => {
    context.strokeText(line, x, y + row * LINE);
    context.fillText(line, x, y + row * LINE);
  });
  return true;
}

const SIDES: readonly Side[] = ["below", "right", "left", "above"];

/**
 * On the side where the name belongs, else on another; null where there is no room for it, or it is out of sight.
 * @param least radius of the shapes that it may not cover if there is no better place; 0 for all
 */
function freePlace(
  context: CanvasRenderingContext2D,
  frame: Frame,
  label: Label,
  room: Room,
  least: number,
): Place | null {
  const usual = place(context, frame, label);
  const { width, height } = frame.size;
  if (usual.box.right < 0 || usual.box.left > width || usual.box.bottom < 0 || usual.box.top > height) return null;
  const places = [usual, ...SIDES.map((side) => place(context, frame, label, side))].filter(({ box }) =>
    room.isFree(box),
  );
  const clear = places.filter(({ box }) => !room.covers(box, label.id));
  // A name that the rim would cut goes to another side if there is one.
  const whole = clear.find(({ box }) => box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height);
  return whole ?? clear[0] ?? places.find(({ box }) => least > 0 && !room.covers(box, label.id, least)) ?? null;
}

/** Of the nodes in sight, as far as a name must keep off them. */
function shapesIn(frame: Frame): Disc[] {
  return frame.visible.map((id) => {
    const node = frame.drawing.getNodeAttributes(id);
    return { id, ...screenOf(frame, node), radius: Math.max(2, node.size * frame.scale - 1) };
  });
}

/** Where the name of a node stands if it is shown. */
export function nameBox(context: CanvasRenderingContext2D, frame: Frame, id: string): Box {
  const node = frame.drawing.getNodeAttributes(id);
  return place(context, frame, { id, node, lines: labelLines(node.name) }).box;
}

/** Where a name goes, and the room that it takes. Sets the context's font. */
function place(
  context: CanvasRenderingContext2D,
  frame: Frame,
  label: Pick<Label, "id" | "node" | "lines">,
  side = (frame.sides.get(label.id) ?? USUAL_SIDES).label,
): Place {
  const { id, node, lines } = label;
  const big = node.size >= BIG_LABEL_RADIUS;
  context.font = fontOf(frame.palette, big);
  const width = lines.reduce((most, line) => Math.max(most, widthOf(context, line, big)), 0);
  const marked = frame.picture.selection.has(id) ? 9 : frame.picture.fresh.has(id) ? 4 : 0;
  const anchor = anchorOf(frame, label, marked, side);
  const { x, y, align } = anchor;
  const left = align === "center" ? x - width / 2 : align === "start" ? x : x - width;
  const box: Box = { left, right: left + width, top: y - 10, bottom: y + (lines.length - 1) * LINE + 3 };
  return { anchor, box };
}

function anchorOf(frame: Frame, { node, lines }: Pick<Label, "node" | "lines">, marked: number, side: Side): Anchor {
  const { x, y } = screenOf(frame, node);
  const radius = node.size * frame.scale;
  const big = node.size >= BIG_LABEL_RADIUS;
  const middle = y + 4 - ((lines.length - 1) * LINE) / 2;
  switch (side) {
    case "below":
      return { x, y: y + radius * depth(node.entityType) + marked + (big ? 15 : 13), align: "center" };
    case "above":
      return { x, y: y - radius * depth(node.entityType) - marked - 7 - (lines.length - 1) * LINE, align: "center" };
    case "right":
      return { x: x + radius + marked + 6, y: middle, align: "start" };
    case "left":
      return { x: x - radius - marked - 6, y: middle, align: "end" };
  }
}

const fontOf = ({ font }: Palette, big: boolean) => (big ? `680 13px ${font}` : `530 11.5px ${font}`);

const widths = new Map<string, number>();
const MOST_KNOWN = 20_000;

function widthOf(context: CanvasRenderingContext2D, text: string, big: boolean): number {
  const key = big ? `${text}\n` : text;
  let width = widths.get(key);
  if (width === undefined) {
    if (widths.size >= MOST_KNOWN) widths.clear();
    width = context.measureText(text).width;
    widths.set(key, width);
  }
  return width;
}

/** Forgets measures taken before the page's faces had come. */
export function forgetWidths(): void {
  widths.clear();
}
