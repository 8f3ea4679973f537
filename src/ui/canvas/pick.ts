import { shapeScale, toGraph, toScreen } from "./camera.ts";
import type { ScreenPoint } from "./drawn.ts";
import { curveBetween, distanceTo } from "./edge-geometry.ts";
import { extentInSight } from "./frame.ts";
import type { Scenery } from "./stage.ts";

/** Larger graphs give no edges to the pointer. */
const MOST_EDGES = 5000;
const LARGEST_RADIUS = 26;
/** Pixels by which the pointer may miss. */
const NODE_SLACK = 3;
const EDGE_SLACK = 4;

/** The node under the pointer, the nearest middle first; null if there is none. */
export function pickNode({ drawing, grid, look, size, scale }: Scenery, point: ScreenPoint): string | null {
  const reach = (LARGEST_RADIUS * scale + NODE_SLACK) / look.zoom;
  const at = toGraph(look, size, point);
  const near = grid.within({ left: at.x - reach, right: at.x + reach, bottom: at.y - reach, top: at.y + reach });
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const id of near) {
    if (!drawing.hasNode(id)) continue;
    const node = drawing.getNodeAttributes(id);
    const middle = toScreen(look, size, node);
    const away = Math.hypot(middle.x - point.x, middle.y - point.y);
    if (away <= node.size * scale + NODE_SLACK && away < least) [best, least] = [id, away];
  }
  return best;
}

/** The edge under the pointer, the nearest first; null if there is none, or too many edges are drawn. */
export function pickEdge({ drawing, look, size, scale }: Scenery, point: ScreenPoint): string | null {
  if (drawing.size > MOST_EDGES) return null;
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  drawing.forEachEdge((id, edge, _source, _target, source, target) => {
    const [from, to] = [toScreen(look, size, source), toScreen(look, size, target)];
    const slack = EDGE_SLACK + (edge.size * Math.min(1.25, scale)) / 2;
    const reach = slack + Math.abs(edge.bulge) * Math.hypot(to.x - from.x, to.y - from.y);
    if (point.x < Math.min(from.x, to.x) - reach || point.x > Math.max(from.x, to.x) + reach) return;
    if (point.y < Math.min(from.y, to.y) - reach || point.y > Math.max(from.y, to.y) + reach) return;
    const away = distanceTo(curveBetween(from, to, edge.bulge), point);
    if (away <= slack && away < least) [best, least] = [id, away];
  });
  return best;
}

/** Nodes whose middle lies inside a closed line on the screen. */
export function nodesInside({ drawing, grid, look, size }: Scenery, line: readonly ScreenPoint[]): string[] {
  return grid.within(extentInSight(look, size, 0)).filter((id) => {
    return drawing.hasNode(id) && isInside(line, toScreen(look, size, drawing.getNodeAttributes(id)));
  });
}

/** Whether a closed line goes around a point, by the even-odd rule. */
export function isInside(line: readonly ScreenPoint[], point: ScreenPoint): boolean {
  let inside = false;
  let last = line.at(-1);
  for (const next of line) {
    if (
      last &&
      next.y > point.y !== last.y > point.y &&
      point.x < ((last.x - next.x) * (point.y - next.y)) / (last.y - next.y) + next.x
    )
      inside = !inside;
    last = next;
  }
  return inside;
}

/** Pixels from the middle of a node to its rim. */
export function radiusOnScreen({ drawing, look }: Scenery, id: string): number {
  return drawing.getNodeAttribute(id, "size") * shapeScale(look.zoom);
}
