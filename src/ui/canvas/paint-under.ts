import type { ScreenPoint } from "./drawn.ts";
import type { Curve } from "./edge-geometry.ts";
import { pointAt, trim } from "./edge-geometry.ts";
import { curveOf, type Frame, screenOf, strengthOf } from "./frame.ts";
import { outline } from "./node-shape.ts";
import { relationColor } from "./palette.ts";
import { HEAD_GAP, MARKER_ROOM, TAIL_GAP } from "./strokes.ts";

const TICK = 40;
const CROSS = 200;
const FADED_NODE = 0.3;
/** From farther away discs would hide what they stand for. */
const DISCS_FROM = 0.15;
/** In a large graph question marks stand on what is looked at closely. */
const QUESTIONS_FROM = 0.4;
/** Shorter edges carry no disc. */
const LEAST_LENGTH = 48;
/** A disc is not smaller than this part of itself. */
const LEAST_DISC = 0.6;
/** Between the middles of two discs on one edge. */
const DISCS_APART = 17;
const SLASH = "M-3.6 3.6 3.6-3.6";
const QUESTION = "M-2-1.7C-2-4.3 2.1-4.3 2.1-1.8 2.1-.1 0-.3 0 1.4M0 3.4v.4";

/** Below the edges: the frame's ticks and crosses, fixed to the window, and the marker along the open edge. */
export function paintUnder(context: CanvasRenderingContext2D, frame: Frame): void {
  paintFrame(context, frame);
  const { drawing, picture, palette } = frame;
  if (picture.openEdge === null || !drawing.hasEdge(picture.openEdge)) return;
  const way = visibleWay(frame, picture.openEdge);
  if (!way) return;
  context.save();
  context.globalAlpha = palette.theme === "dark" ? 0.55 : 1;
  context.strokeStyle = palette.marker;
  context.lineWidth = drawing.getEdgeAttribute(picture.openEdge, "size") * Math.min(1.25, frame.scale) + 11;
  context.lineCap = "round";
  context.beginPath();
  context.moveTo(way.from.x, way.from.y);
  context.quadraticCurveTo(way.control.x, way.control.y, way.to.x, way.to.y);
  context.stroke();
  context.restore();
}

function paintFrame(context: CanvasRenderingContext2D, { size: { width, height }, palette }: Frame): void {
  context.save();
  context.strokeStyle = palette.lineStrong;
  context.globalAlpha = 0.8;
  context.lineWidth = 1;
  context.beginPath();
  for (let x = TICK; x < width; x += TICK) {
    const long = x % CROSS === 0 ? 7 : 3.5;
    line(context, x + 0.5, 0, x + 0.5, long);
    line(context, x + 0.5, height, x + 0.5, height - long);
  }
  for (let y = TICK; y < height; y += TICK) {
    const long = y % CROSS === 0 ? 7 : 3.5;
    line(context, 0, y + 0.5, long, y + 0.5);
    line(context, width, y + 0.5, width - long, y + 0.5);
  }
  for (let x = CROSS; x < width; x += CROSS)
    for (let y = CROSS; y < height; y += CROSS) {
      line(context, x - 2.5, y + 0.5, x + 3.5, y + 0.5);
      line(context, x + 0.5, y - 2.5, x + 0.5, y + 3.5);
    }
  context.stroke();
  context.restore();
}

function line(context: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number): void {
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
}

/** Between edges and nodes: discs of what is denied or unsure, markers of the selected, outlines of the new and the hovered. */
export function paintMarks(context: CanvasRenderingContext2D, frame: Frame, signed: readonly string[]): void {
  if (frame.look.zoom >= DISCS_FROM) for (const edge of signed) paintSigns(context, frame, edge);
  const { drawing, picture, palette } = frame;
  for (const id of picture.selection) {
    if (!drawing.hasNode(id)) continue;
    around(context, frame, id, (radius, entityType) => {
      context.fillStyle = palette.marker;
      context.fill(outline(entityType, radius, 9));
      context.fillStyle = palette.canvas;
      context.strokeStyle = palette.ink;
      context.lineWidth = 1.6;
      const ring = outline(entityType, radius, 3.2);
      context.fill(ring);
      context.stroke(ring);
    });
  }
  for (const id of picture.fresh) {
    if (!drawing.hasNode(id) || picture.selection.has(id)) continue;
    around(context, frame, id, (radius, entityType) => {
      context.setLineDash([2, 2]);
      context.strokeStyle = palette.ink;
      context.lineWidth = 1;
      context.stroke(outline(entityType, radius, 5));
    });
  }
  const { hovered } = picture;
  if (hovered?.kind === "node" && drawing.hasNode(hovered.id) && !picture.selection.has(hovered.id))
    around(context, frame, hovered.id, (radius, entityType) => {
      context.strokeStyle = palette.ink;
      context.lineWidth = 1.2;
      context.stroke(outline(entityType, radius, 3.4));
    });
}

function around(
  context: CanvasRenderingContext2D,
  frame: Frame,
  id: string,
  paint: (radius: number, entityType: Parameters<typeof outline>[0]) => void,
): void {
  const node = frame.drawing.getNodeAttributes(id);
  const { x, y } = screenOf(frame, node);
  context.save();
  context.globalAlpha = strengthOf(frame, frame.shining?.nodes.has(id), FADED_NODE);
  context.translate(x, y);
  paint(node.size * frame.scale, node.entityType);
  context.restore();
}

/** The discs of one edge at its middle: a slash where all is denied, a question mark where it is unsure. */
function paintSigns(context: CanvasRenderingContext2D, frame: Frame, edge: string): void {
  const way = curveOf(frame, edge);
  const length = Math.hypot(way.to.x - way.from.x, way.to.y - way.from.y);
  if (length < LEAST_LENGTH) return;
  const { status, unsure, type, relationType } = frame.drawing.getEdgeAttributes(edge);
  const asks = unsure && (type === "relation" || frame.look.zoom >= QUESTIONS_FROM);
  const signs = [...(status === "denied" ? [SLASH] : []), ...(asks ? [QUESTION] : [])];
  if (signs.length === 0) return;
  const scale = Math.max(LEAST_DISC, Math.min(1, frame.scale));
  context.save();
  context.globalAlpha = strengthOf(frame, frame.shining?.edges.has(edge), FADED_NODE);
  context.strokeStyle = relationColor(relationType, frame.palette);
  for (const [at, sign] of signs.entries()) {
    const aside = (at - (signs.length - 1) / 2) * DISCS_APART * scale;
    paintDisc(context, frame, pointAt(way, 0.5 + aside / length), scale, sign);
  }
  context.restore();
}

function paintDisc(
  context: CanvasRenderingContext2D,
  { size: { width, height }, palette }: Frame,
  { x, y }: ScreenPoint,
  scale: number,
  sign: string,
): void {
  if (x < -8 || y < -8 || x > width + 8 || y > height + 8) return;
  context.save();
  context.translate(x, y);
  context.scale(scale, scale);
  context.fillStyle = palette.canvas;
  context.lineWidth = 1.5;
  context.beginPath();
  context.arc(0, 0, 6.5, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
  context.lineWidth = 1.7;
  context.stroke(new Path2D(sign));
  context.restore();
}

/** The part of an edge that is not hidden below its ends; null when nothing is left. */
export function visibleWay(frame: Frame, edge: string): Curve | null {
  const { drawing, picture, scale } = frame;
  const [source, target] = drawing.extremities(edge);
  const gap = (id: string, head: boolean) =>
    drawing.getNodeAttribute(id, "size") * scale +
    (head ? HEAD_GAP : TAIL_GAP) +
    (picture.selection.has(id) ? MARKER_ROOM : 0);
  return trim(curveOf(frame, edge), gap(source, false), gap(target, drawing.getEdgeAttribute(edge, "head") !== "none"));
}
