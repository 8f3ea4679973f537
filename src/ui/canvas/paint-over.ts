import { specOf } from "../state/relation-types.ts";
import type { DrawnNode } from "./drawn.ts";
import { type Curve, directionAt, pointAt } from "./edge-geometry.ts";
import { type Frame, screenOf, strengthOf } from "./frame.ts";
import { PLAIN_BELOW } from "./node-shape.ts";
import { nameBox, paintLabels } from "./paint-labels.ts";
import { visibleWay } from "./paint-under.ts";
import { relationColor } from "./palette.ts";
import { type Box, overlap } from "./room.ts";
import { type Corner, USUAL_SIDES } from "./sides.ts";

const FADED_NODE = 0.3;
/** Above so many hidden neighbours a badge says only that there are more. */
const MOST_COUNTED = 9999;

/** Above the nodes: badges, pins, names, and the tag of the edge in question. */
export function paintOver(context: CanvasRenderingContext2D, frame: Frame): void {
  const { drawing, pinned } = frame;
  for (const id of frame.visible) {
    const node = drawing.getNodeAttributes(id);
    if (node.size * frame.scale < PLAIN_BELOW) continue;
    if (node.beyond > 0) paintBadge(context, frame, id, node);
    if (pinned.has(id)) paintPin(context, frame, id, node);
  }
  paintLabels(context, frame);
  for (const edge of edgesInQuestion(frame)) paintTag(context, frame, edge);
}

/** Names the hovered edge and the open one. */
function edgesInQuestion({ drawing, picture: { hovered, openEdge } }: Frame): string[] {
  const edges = new Set<string>();
  if (openEdge !== null) edges.add(openEdge);
  if (hovered?.kind === "edge") edges.add(hovered.id);
  return [...edges].filter((edge) => drawing.hasEdge(edge));
}

/** On nodes of a smaller radius on the screen badges shrink with the shape. */
const WHOLE_BADGE_FROM = 12;

const CORNERS: Readonly<Record<Corner, { readonly x: number; readonly y: number }>> = {
  "upper-right": { x: 1, y: -1 },
  "lower-right": { x: 1, y: 1 },
  "lower-left": { x: -1, y: 1 },
};

function paintBadge(context: CanvasRenderingContext2D, frame: Frame, id: string, node: DrawnNode): void {
  const { palette } = frame;
  const { x, y } = screenOf(frame, node);
  const away = node.size * frame.scale * 0.78 + (node.entityType === "country" ? 0.8 : 0);
  const corner = CORNERS[(frame.sides.get(id) ?? USUAL_SIDES).badge];
  const text = node.beyond > MOST_COUNTED ? "…" : String(node.beyond);
  const width = 14 + 5.6 * (text.length - 1);
  context.save();
  context.globalAlpha = strengthOf(frame, frame.shining?.nodes.has(id), 0);
  context.translate(x + corner.x * away, y + corner.y * away);
  const share = Math.min(1, (node.size * frame.scale) / WHOLE_BADGE_FROM);
  context.scale(share, share);
  const left = corner.x > 0 ? -7 : 7 - width;
  context.fillStyle = palette.canvas;
  context.strokeStyle = palette.ink;
  context.lineWidth = 1;
  context.beginPath();
  context.roundRect(left, -7, width, 14, 7);
  context.fill();
  context.stroke();
  context.fillStyle = palette.ink;
  context.font = `650 9.5px ${palette.font}`;
  context.textAlign = "center";
  context.fillText(text, left + width / 2, 3.3);
  context.restore();
}

const PIN = "M0-3.2v4.7M-2.2-3.2h4.4M0 1.5v2.3M-2.6 1.5h5.2";

function paintPin(context: CanvasRenderingContext2D, frame: Frame, id: string, node: DrawnNode): void {
  const { x, y } = screenOf(frame, node);
  const away = node.size * frame.scale * 0.83;
  context.save();
  context.globalAlpha = strengthOf(frame, frame.shining?.nodes.has(id), FADED_NODE);
  context.translate(x - away, y - away);
  context.fillStyle = frame.palette.ink;
  context.beginPath();
  context.arc(0, 0, 6.5, 0, 2 * Math.PI);
  context.fill();
  context.strokeStyle = frame.palette.onInk;
  context.lineWidth = 1.2;
  context.stroke(new Path2D(PIN));
  context.restore();
}

/** Height of a tag. */
const TAG = 20;

/** On the middle of an edge, else beside it: the first place where a tag hides neither its ends nor their names. */
function placeOfTag(context: CanvasRenderingContext2D, frame: Frame, edge: string, way: Curve, width: number) {
  const middle = pointAt(way, 0.5);
  const along = directionAt(way, 0.5) ?? { x: 1, y: 0 };
  const aside = (Math.abs(along.y) * width + Math.abs(along.x) * TAG) / 2 + 8;
  const upwards = along.x >= 0 ? 1 : -1;
  const places = [0, aside * upwards, -aside * upwards].map((away) => ({
    x: middle.x + along.y * away,
    y: middle.y - along.x * away,
  }));
  const taken = frame.drawing.extremities(edge).flatMap((id) => [discOf(frame, id), nameBox(context, frame, id)]);
  const free = places.find(({ x, y }) => {
    const box = { left: x - width / 2 - 2, right: x + width / 2 + 2, top: y - TAG / 2 - 2, bottom: y + TAG / 2 + 2 };
    return !taken.some((other) => overlap(box, other));
  });
  return free ?? middle;
}

function discOf(frame: Frame, id: string): Box {
  const node = frame.drawing.getNodeAttributes(id);
  const { x, y } = screenOf(frame, node);
  const radius = node.size * frame.scale;
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/** "aided ×5" on a raised tag with a bar of the relation's colour. */
function paintTag(context: CanvasRenderingContext2D, frame: Frame, edge: string): void {
  const way = visibleWay(frame, edge);
  if (!way) return;
  const { palette, drawing } = frame;
  const { relationType, count, status, unsure } = drawing.getEdgeAttributes(edge);
  const { label } = specOf(relationType);
  const more = [
    ...(count > 1 ? [`×${count}`] : []),
    ...(status === "asserted" ? [] : [status]),
    ...(unsure ? ["unsure"] : []),
  ].join(", ");
  context.save();
  context.font = `600 11.5px ${palette.font}`;
  const wide = context.measureText(label).width;
  context.font = `450 11.5px ${palette.font}`;
  const width = 10 + wide + (more ? 6 + context.measureText(more).width : 0) + 9;
  const { x, y } = placeOfTag(context, frame, edge, way, width);
  context.font = `450 11.5px ${palette.font}`;
  context.translate(Math.round(x - width / 2), Math.round(y - TAG / 2));
  context.fillStyle = palette.raised;
  context.strokeStyle = palette.ink;
  context.lineWidth = 1;
  context.beginPath();
  context.roundRect(0.5, 0.5, width, TAG, 2);
  context.fill();
  context.stroke();
  context.fillStyle = relationColor(relationType, palette);
  context.fillRect(1, 1, 3, TAG - 1);
  context.textAlign = "start";
  context.fillStyle = palette.ink2;
  context.fillText(more, 10.5 + wide + 6, 14.3);
  context.font = `600 11.5px ${palette.font}`;
  context.fillStyle = palette.ink;
  context.fillText(label, 10.5, 14.3);
  context.restore();
}
