import { KgError } from "../../../model/errors.ts";
import type { Value } from "./value.ts";

/**
 * A parameter's value from plain data, such as JSON gives. Whole numbers become integers. A value is never read as part
 * of a query, so nothing in it can change what the query does.
 * Throws KgError "bad-input" for functions, symbols and what nests too deeply.
 */
export function valueFrom(data: unknown, depth = 0): Value {
  if (depth > 100) throw new KgError("bad-input", "A parameter's value may nest 100 levels deep, no more.");
  if (data === null || data === undefined) return null;
  if (typeof data === "string" || typeof data === "boolean" || typeof data === "bigint") return data;
  if (typeof data === "number") return Number.isSafeInteger(data) ? BigInt(data) : data;
  if (Array.isArray(data)) return data.map((item) => valueFrom(item, depth + 1));
  if (typeof data === "object")
    return new Map(Object.entries(data).map(([key, item]) => [key, valueFrom(item, depth + 1)]));
  throw new KgError("bad-input", `A parameter cannot be a ${typeof data}.`);
}
