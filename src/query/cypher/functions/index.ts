import type { CypherFunction, FunctionTable } from "./function.ts";
import { GRAPH_FUNCTIONS } from "./graph.ts";
import { MATHS_FUNCTIONS } from "./maths.ts";
import { SCALAR_FUNCTIONS } from "./scalar.ts";
import { TEMPORAL_FUNCTIONS } from "./temporal.ts";

const FUNCTIONS: FunctionTable = {
  ...SCALAR_FUNCTIONS,
  ...MATHS_FUNCTIONS,
  ...GRAPH_FUNCTIONS,
  ...TEMPORAL_FUNCTIONS,
};

export const FUNCTION_NAMES: readonly string[] = Object.keys(FUNCTIONS);

/** The function of a name, whatever its case. */
export function functionNamed(name: string): CypherFunction | undefined {
  const lower = name.toLowerCase();
  return Object.hasOwn(FUNCTIONS, lower) ? FUNCTIONS[lower] : undefined;
}
