import { KgError } from "../../../model/errors.ts";
import { isList, isMap, PathValue, type Value } from "./value.ts";

interface Measure {
  readonly weight: number;
  /** How deep lists and maps lie within each other. */
  readonly depth: number;
}

/** Values are never changed, so those that hold others need not be measured twice. */
const measured = new WeakMap<object, Measure>();

const SINGLE: Measure = { weight: 1, depth: 0 };
const DEEPEST = 100;
/** Letters that weigh as much as one value. */
const LETTERS = 10;

/**
 * How many values a value is when it is written out: a list that holds another one twice has its items twice, though in
 * memory they are there once. Throws KgError "too-large" for lists and maps that nest too deeply to be written out.
 */
export function weightOf(value: Value): number {
  return typeof value === "object" || typeof value === "string" ? measureOf(value).weight : 1;
}

/** What values weigh beyond one each. */
export function excessOf(values: readonly Value[]): number {
  let excess = 0;
  for (const value of values)
    if (typeof value === "string" || typeof value === "object") excess += measureOf(value).weight - 1;
  return excess;
}

function measureOf(value: Value): Measure {
  if (typeof value === "string")
    return value.length < LETTERS ? SINGLE : { weight: 1 + Math.floor(value.length / LETTERS), depth: 0 };
  if (typeof value !== "object" || value === null) return SINGLE;
  if (value instanceof PathValue) return { weight: value.nodes.length * 2, depth: 0 };
  if (!isList(value) && !isMap(value)) return SINGLE;
  const known = measured.get(value);
  if (known) return known;
  let weight = 1;
  let depth = 1;
  for (const item of value.values()) {
    const inner = measureOf(item);
    weight += inner.weight;
    if (inner.depth >= depth) depth = inner.depth + 1;
  }
  if (depth > DEEPEST) throw new KgError("too-large", `Lists and maps may nest ${DEEPEST} levels deep, no more.`);
  const measure = { weight, depth };
  if (depth > 1 || weight > 100) measured.set(value, measure);
  return measure;
}
