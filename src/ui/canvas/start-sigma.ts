import Sigma from "sigma";
import type { Atlas } from "./atlas.ts";
import { type Look, type Size, shapeScale } from "./camera.ts";
import type { Drawing } from "./drawing.ts";
import type { DrawnEdge, DrawnNode } from "./drawn.ts";
import { edgeProgram } from "./edge-program.ts";
import { nodeProgram } from "./node-program.ts";
import type { Palette } from "./palette.ts";
import { thinEdgeProgram } from "./thin-edge-program.ts";

export type Renderer = Sigma<DrawnNode, DrawnEdge>;

/** What the programs ask while they draw. */
export interface Mood {
  palette(): Palette;
  look(): Look;
  /** Strength of what is not lit, 0 to 1. */
  fadedNodes(): number;
  fadedEdges(): number;
}

/** Sigma's own coordinates are ours divided by this. */
const UNIT = 1000;

/** Of the picture, lowest first: ours below, sigma's edges, ours between, sigma's nodes, ours above. */
export const LAYERS = ["under", "edges", "edgeLabels", "nodes", "labels"] as const;

/** Sigma with our programs, coordinates and layers; names, picking and the camera's moves are ours. */
export function startSigma(drawing: Drawing, container: HTMLElement, atlas: Atlas, mood: Mood): Renderer {
  const sigma: Renderer = new Sigma<DrawnNode, DrawnEdge>(drawing, container, {
    allowInvalidContainer: true,
    autoRescale: false,
    renderLabels: false,
    stagePadding: 0,
    minCameraRatio: null,
    maxCameraRatio: null,
    defaultNodeType: "entity",
    defaultEdgeType: "relation",
    zoomToSizeRatioFunction: () => 1 / shapeScale(mood.look().zoom),
    nodeProgramClasses: { entity: nodeProgram(atlas, mood.palette, mood.fadedNodes) },
    edgeProgramClasses: {
      relation: edgeProgram(mood.palette, mood.fadedEdges),
      thin: thinEdgeProgram(mood.fadedEdges),
    },
  });
  sigma.setCustomBBox({ x: [-UNIT / 2, UNIT / 2], y: [-UNIT / 2, UNIT / 2] });
  sigma.createCanvasContext("under");
  const { under } = sigma.getCanvases();
  if (under) container.prepend(under);
  sigma.resize(true);
  return sigma;
}

/** Points sigma's camera where `look` says. */
export function aim(sigma: Renderer, { x, y, zoom }: Look, { width, height }: Size): void {
  sigma.getCamera().setState({
    x: 0.5 + x / UNIT,
    y: 0.5 + y / UNIT,
    ratio: Math.max(1, Math.min(width, height)) / (UNIT * zoom),
    angle: 0,
  });
}

/** The layers to paint on: below the edges, between edges and nodes, above the nodes. Sigma clears the last two. */
export function paintLayers(sigma: Renderer): readonly (CanvasRenderingContext2D | null)[] {
  const canvases = sigma.getCanvases();
  return ["under", "edgeLabels", "labels"].map((name) => canvases[name]?.getContext("2d") ?? null);
}
