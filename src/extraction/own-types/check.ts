import { type CheckedTypes, checkOwnTypes } from "../../model/check-own-types.ts";
import type { Fault } from "../../model/fault.ts";
import { compile } from "./compile.ts";

/**
 * Reads relation types from what JSON holds, one entry or a list, and checks all of them: parts, ends, colours, and whether their trigger
 * words can be searched for.
 * @param taken ids that other types of the person's own have
 */
export function checkRelationTypes(value: unknown, taken: readonly string[] = []): CheckedTypes {
  const { types, faults } = checkOwnTypes(value, { taken });
  if (faults.length > 0) return { types, faults };
  const unfit = types.flatMap((type, at) =>
    compile(type).faults.map(
      ({ path, message }): Fault => ({
        path: Array.isArray(value) ? [at, ...path] : path,
        message,
      }),
    ),
  );
  return unfit.length > 0 ? { types: [], faults: unfit } : { types, faults };
}
