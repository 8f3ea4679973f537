import { TemporalValue } from "../temporal/temporal-value.ts";
import { compareText } from "./compare-text.ts";
import {
  isList,
  isMap,
  isNumber,
  type MapValue,
  NodeValue,
  PathValue,
  RelationshipValue,
  type Value,
} from "./value.ts";

/** `a = b` with three outcomes: null where a null decides. */
export function equals(a: Value, b: Value): boolean | null {
  if (a === null || b === null) return null;
  if (isNumber(a)) return isNumber(b) && (a === b || Number.isNaN(a) ? a === b : looselyEqual(a, b));
  if (typeof a !== "object" || typeof b !== "object") return a === b;
  if (isList(a)) return isList(b) && listsEqual(a, b);
  if (isMap(a)) return isMap(b) && mapsEqual(a, b);
  if (a instanceof NodeValue) return b instanceof NodeValue && a.id === b.id;
  if (a instanceof RelationshipValue) return b instanceof RelationshipValue && a.id === b.id;
  if (a instanceof PathValue) return b instanceof PathValue && samePath(a, b);
  return a instanceof TemporalValue && a.equals(b);
}

/** An integer and a float that stand for the same number. */
function looselyEqual(a: number | bigint, b: number | bigint): boolean {
  return !(a < b) && !(a > b) && !Number.isNaN(b);
}

function listsEqual(a: readonly Value[], b: readonly Value[]): boolean | null {
  if (a.length !== b.length) return false;
  let result: boolean | null = true;
  for (let i = 0; i < a.length; i++) {
    const same = equals(a[i] ?? null, b[i] ?? null);
    if (same === false) return false;
    if (same === null) result = null;
  }
  return result;
}

function mapsEqual(a: MapValue, b: MapValue): boolean | null {
  if (a.size !== b.size) return false;
  let result: boolean | null = true;
  for (const [key, value] of a) {
    const other = b.get(key);
    if (other === undefined) return false;
    const same = equals(value, other);
    if (same === false) return false;
    if (same === null) result = null;
  }
  return result;
}

function samePath(a: PathValue, b: PathValue): boolean {
  return (
    a.nodes[0] === b.nodes[0] &&
    a.relationships.length === b.relationships.length &&
    a.relationships.every((id, i) => id === b.relationships[i])
  );
}

/** Which of two values of one comparable type is less, as a negative or positive number; null where that makes no sense. */
export function compare(a: Value, b: Value): number | null {
  if (a === null || b === null) return null;
  if (isNumber(a))
    return isNumber(b) ? (a < b ? -1 : a > b ? 1 : a === b || looselyEqual(a, b) ? 0 : Number.NaN) : null;
  if (typeof a === "string") return typeof b === "string" ? compareText(a, b) : null;
  if (typeof a === "boolean") return typeof b === "boolean" ? Number(a) - Number(b) : null;
  if (isList(a)) return isList(b) ? compareLists(a, b, compare) : null;
  return a instanceof TemporalValue ? a.compare(b) : null;
}

function compareLists<T extends number | null>(
  a: readonly Value[],
  b: readonly Value[],
  each: (a: Value, b: Value) => T,
): T | number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const order = each(a[i] ?? null, b[i] ?? null);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** Where values of each type come when values of all types are put in order; null comes last. */
function rank(value: Value): number {
  if (value === null) return 20;
  switch (typeof value) {
    case "number":
    case "bigint":
      return 15;
    case "boolean":
      return 14;
    case "string":
      return 13;
    default:
      if (isMap(value)) return 0;
      if (value instanceof NodeValue) return 1;
      if (value instanceof RelationshipValue) return 2;
      if (isList(value)) return 3;
      if (value instanceof PathValue) return 4;
      return value instanceof TemporalValue ? value.rank : 10;
  }
}

/** The order of `ORDER BY`, `min` and `max`: total, over values of all types. */
export function order(a: Value, b: Value): number {
  const byType = rank(a) - rank(b);
  if (byType !== 0 || a === null || b === null) return byType;
  if (isNumber(a) && isNumber(b)) {
    if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
    return a < b ? -1 : a > b ? 1 : 0;
  }
  if (isList(a) && isList(b)) return compareLists(a, b, order);
  if (isMap(a) && isMap(b)) return orderMaps(a, b);
  if (a instanceof NodeValue && b instanceof NodeValue) return a.id - b.id;
  if (a instanceof RelationshipValue && b instanceof RelationshipValue) return a.id - b.id;
  if (a instanceof PathValue && b instanceof PathValue) return orderPaths(a, b);
  return (a instanceof TemporalValue ? a.order(b) : compare(a, b)) ?? 0;
}

function orderMaps(a: MapValue, b: MapValue): number {
  const keys = [...a.keys()].sort();
  const others = [...b.keys()].sort();
  const byKeys = compareLists(keys, others, order);
  if (byKeys !== 0) return byKeys;
  return compareLists(
    keys.map((key) => a.get(key) ?? null),
    others.map((key) => b.get(key) ?? null),
    order,
  );
}

function orderPaths(a: PathValue, b: PathValue): number {
  const numbers = ({ nodes, relationships }: PathValue) => nodes.flatMap((node, i) => [node, relationships[i] ?? -1]);
  return compareLists(numbers(a), numbers(b), order);
}

/** The same text for values that `DISTINCT` and grouping hold to be one: there null is null and NaN is NaN. */
export function keyOf(value: Value): string {
  if (value === null) return "_";
  switch (typeof value) {
    case "bigint":
      return `#${value}`;
    case "number":
      return Number.isInteger(value) && Math.abs(value) >= 1e21 ? `#${BigInt(value)}` : `#${value}`;
    case "boolean":
      return value ? "t" : "f";
    case "string":
      return `"${value.length}:${value}`;
    default:
      if (isList(value)) return `[${value.map(keyOf).join(",")}]`;
      if (isMap(value)) {
        const entries = [...value].sort(([a], [b]) => (a < b ? -1 : 1));
        return `{${entries.map(([key, item]) => `${keyOf(key)}:${keyOf(item)}`).join(",")}}`;
      }
      if (value instanceof NodeValue) return `n${value.id}`;
      if (value instanceof RelationshipValue) return `r${value.id}`;
      if (value instanceof PathValue) return `p${value.nodes[0]}-${value.relationships.join("-")}`;
      return value.key;
  }
}
