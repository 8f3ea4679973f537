import type { CypherFunction, FunctionTable } from "./function.ts";
import { GRAPH_FUNCTIONS } from "./graph.ts";
import { MATHS_FUNCTIONS } from "./maths.ts";
import { SCALAR_FUNCTIONS } from "./scalar.ts";

const FUNCTIONS: FunctionTable = { ...SCALAR_FUNCTIONS, ...MATHS_FUNCTIONS, ...GRAPH_FUNCTIONS };

/** The function of a name, whatever its case. Those of dates and times stand apart: see `parts.ts`. */
export function functionNamed(name: string, table = FUNCTIONS): CypherFunction | undefined {
  const lower = name.toLowerCase();
  return Object.hasOwn(table, lower) ? table[lower] : undefined;
}
