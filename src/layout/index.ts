import { circular } from "./circular.ts";
import { force } from "./force.ts";
import { type Coordinates, defaultValues, type Layout, type LayoutGraph, type Values } from "./layout.ts";
import { seededRandom } from "./random.ts";

/** Every layout, the usual one first. */
export const LAYOUTS = [force, circular] as const satisfies readonly Layout[];
export type LayoutId = (typeof LAYOUTS)[number]["id"];

/**
 * The steps of layout `id`, the last one the result; parameters that `values` leaves out take their defaults.
 */
export function runSteps(
  id: LayoutId,
  graph: LayoutGraph,
  values: Readonly<Record<string, number>> = {},
  seed = 1,
): Iterable<Coordinates> {
  const layout: Layout = LAYOUTS.find((known) => known.id === id) ?? force;
  const complete: Values = { ...defaultValues(layout), ...values };
  return layout.run(graph, complete, seededRandom(seed));
}
