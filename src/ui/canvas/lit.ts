import type { Drawing } from "./drawing.ts";
import type { Picture } from "./picture.ts";

/** What keeps its strength while all else fades. */
export interface Shining {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/**
 * What is lit: what hangs on the hovered node or edge, else what the desk lights, else the open edge with its ends;
 * null when nothing fades. O(neighbourhood).
 */
export function shiningOf(picture: Pick<Picture, "hovered" | "lit" | "openEdge">, drawing: Drawing): Shining | null {
  const { hovered, lit, openEdge } = picture;
  if (hovered?.kind === "node" && drawing.hasNode(hovered.id))
    return {
      nodes: new Set([hovered.id, ...drawing.neighbors(hovered.id)]),
      edges: new Set(drawing.edges(hovered.id)),
    };
  if (hovered?.kind === "edge" && drawing.hasEdge(hovered.id)) return edgeWithEnds(drawing, hovered.id);
  if (lit) return { nodes: lit.entities, edges: lit.edges };
  return openEdge !== null && drawing.hasEdge(openEdge) ? edgeWithEnds(drawing, openEdge) : null;
}

function edgeWithEnds(drawing: Drawing, edge: string): Shining {
  return { nodes: new Set(drawing.extremities(edge)), edges: new Set([edge]) };
}

/** Marks what is lit now and unmarks what was; returns what changed. What is not lit fades only while something is. */
export function relight(drawing: Drawing, before: Shining | null, now: Shining): Shining {
  const nodes = new Set([...(before?.nodes ?? []), ...now.nodes].filter((id) => drawing.hasNode(id)));
  const edges = new Set([...(before?.edges ?? []), ...now.edges].filter((id) => drawing.hasEdge(id)));
  for (const id of nodes) drawing.getNodeAttributes(id).lit = now.nodes.has(id);
  for (const id of edges) drawing.getEdgeAttributes(id).lit = now.edges.has(id);
  return { nodes, edges };
}
