import { expose } from "comlink";
import { runSteps } from "../layout/index.ts";
import type { Coordinates, LayoutGraph } from "../layout/layout.ts";
import type { LayoutRequest } from "./layout-client.ts";

/** Between two looks at a layout under way. */
const FRAME_MS = 60;

export interface LayoutApi {
  run(request: LayoutRequest, onStep: (coordinates: Coordinates) => void): Promise<Coordinates>;
}

const api: LayoutApi = {
  async run({ layout, graph, values, seed }, onStep) {
    let result: Coordinates = new Float32Array(graph.nodes.length * 2);
    let shown = performance.now();
    for (const step of runSteps(layout, graph satisfies LayoutGraph, values, seed)) {
      result = step;
      if (performance.now() - shown < FRAME_MS) continue;
      onStep(step);
      shown = performance.now();
    }
    return result;
  },
};

expose(api);
