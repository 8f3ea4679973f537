import { MultiDirectedGraph } from "graphology";
import { nodeRadius } from "../../layout/measures.ts";
import { isUnsure } from "../../model/confidence.ts";
import type { CanvasEdge, CanvasGraph } from "../../store/graph-store.ts";
import type { Position } from "../state/desk-state.ts";
import type { Atlas } from "./atlas.ts";
import { avoidStrangers, type BendableEdge, partParallels } from "./bulges.ts";
import type { DrawnEdge, DrawnNode } from "./drawn.ts";
import { entityColor, type Palette, relationColor } from "./palette.ts";
import { edgeHead, edgeWidth, isStructure, MARKER_ROOM } from "./strokes.ts";

/** The graph that sigma draws. */
export type Drawing = MultiDirectedGraph<DrawnNode, DrawnEdge>;

/** Above so many edges dashes and arrows yield to plain lines. */
export const PLAIN_EDGES_FROM = 2000;
/** Edges times nodes up to which edges bend around strangers. */
const DETOUR_LIMIT = 60_000;

/**
 * What is drawn of a canvas graph: entities that have a place, and the edges between them, structure below claims.
 * O(graph).
 */
export function drawingOf(
  graph: CanvasGraph,
  positions: Readonly<Record<string, Position>>,
  atlas: Pick<Atlas, "tileOf">,
  palette: Palette,
): Drawing {
  const drawing: Drawing = new MultiDirectedGraph<DrawnNode, DrawnEdge>();
  for (const { id, name, entityType, countryCode, relations, hidden } of graph.nodes) {
    const at = positions[id];
    if (!at) continue;
    drawing.addNode(id, {
      x: at.x,
      y: at.y,
      size: nodeRadius(relations),
      color: entityColor(entityType, palette),
      lit: false,
      name,
      entityType,
      countryCode,
      beyond: hidden,
      tile: atlas.tileOf(entityType, countryCode),
    });
  }
  const type = graph.edges.length > PLAIN_EDGES_FROM ? "thin" : "relation";
  for (const structure of [true, false])
    for (const edge of graph.edges)
      if (isStructure(edge.relationType) === structure && drawing.hasNode(edge.source) && drawing.hasNode(edge.target))
        drawing.addEdgeWithKey(edge.id, edge.source, edge.target, {
          ...strokeOf(edge),
          type,
          color: relationColor(edge.relationType, palette),
          bulge: 0,
        });
  return drawing;
}

function strokeOf({
  relationType,
  status,
  count,
  confidence,
}: CanvasEdge): Omit<DrawnEdge, "type" | "color" | "bulge"> {
  return {
    size: edgeWidth(relationType, count),
    lit: false,
    relationType,
    status,
    unsure: isUnsure({ confidence }),
    count,
    structure: isStructure(relationType),
    head: edgeHead(relationType, status),
    sourceRoom: 0,
    targetRoom: 0,
  };
}

/** Gives every node and edge the colours of `palette`. */
export function recolour(drawing: Drawing, palette: Palette): void {
  drawing.forEachNode((_, node) => {
    node.color = entityColor(node.entityType, palette);
  });
  drawing.forEachEdge((_, edge) => {
    edge.color = relationColor(edge.relationType, palette);
  });
}

/** Bends edges for where `positions` puts their ends: those of one pair part, single ones go around strangers. */
export function bend(drawing: Drawing, positions: Readonly<Record<string, Position>>): void {
  const edges: BendableEdge[] = drawing.mapEdges((id, _, source, target) => ({ id, source, target }));
  const bulges = partParallels(edges);
  if (drawing.size * drawing.order <= DETOUR_LIMIT) {
    const nodes = drawing.mapNodes((id, { x, y, size }) => ({ id, size, ...(positions[id] ?? { x, y }) }));
    avoidStrangers(edges, nodes, bulges);
  }
  drawing.forEachEdge((id, edge) => {
    edge.bulge = bulges.get(id) ?? 0;
  });
}

/** Edges keep clear of the markers of selected nodes; returns those that changed. */
export function makeRoom(drawing: Drawing, selected: ReadonlySet<string>, before: Iterable<string>): string[] {
  const changed: string[] = [];
  for (const id of new Set([...selected, ...before])) {
    if (!drawing.hasNode(id)) continue;
    const room = selected.has(id) ? MARKER_ROOM : 0;
    drawing.forEachEdge(id, (edge, drawn, source) => {
      if (source === id) drawn.sourceRoom = room;
      else drawn.targetRoom = room;
      changed.push(edge);
    });
  }
  return changed;
}
