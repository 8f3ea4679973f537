import { proxy, wrap } from "comlink";
import type { LayoutId } from "../layout/index.ts";
import type { Coordinates, LayoutGraph, Point } from "../layout/layout.ts";
import { KgError } from "../model/errors.ts";
import type { LayoutApi } from "./layout.worker.ts";

export interface LayoutRequest {
  readonly layout: LayoutId;
  readonly graph: LayoutGraph;
  /** Parameters that differ from their defaults. */
  readonly values?: Readonly<Record<string, number>>;
  readonly seed?: number;
}

export type Positions = Readonly<Record<string, Point>>;

export interface LayoutJob {
  /** Rejects with KgError "cancelled" or "worker-died". */
  readonly result: Promise<Positions>;
  cancel(): void;
}

/** Runs a layout in a worker of its own; `onStep` sees it under way, some fifteen times a second. */
export function runLayout(request: LayoutRequest, onStep?: (positions: Positions) => void): LayoutJob {
  const worker = new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
  let stop: (reason: KgError) => void = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = reject;
  });
  worker.onerror = (event) => stop(new KgError("worker-died", `The layout stopped: ${event.message}.`));
  const named = (coordinates: Coordinates) => toPositions(request.graph, coordinates);
  const report = proxy((coordinates: Coordinates) => onStep?.(named(coordinates)));
  const result = Promise.race([wrap<LayoutApi>(worker).run(request, report).then(named), stopped]);
  return {
    result: result.finally(() => worker.terminate()),
    cancel: () => stop(new KgError("cancelled", "The layout was cancelled.")),
  };
}

function toPositions({ nodes }: LayoutGraph, coordinates: Coordinates): Positions {
  return Object.fromEntries(
    nodes.map(({ id }, i) => [id, { x: coordinates[2 * i] ?? 0, y: coordinates[2 * i + 1] ?? 0 }]),
  );
}
