import type { TemporalValue } from "../temporal/temporal-value.ts";

/** A node of the graph that is being asked, by number. */
export class NodeValue {
  readonly id: number;

  constructor(id: number) {
    this.id = id;
  }
}

/** A relationship of the graph that is being asked, by number. */
export class RelationshipValue {
  readonly id: number;

  constructor(id: number) {
    this.id = id;
  }
}

/** A walk: relationship `i` leads from node `i` to node `i + 1`, along its direction or against it. */
export class PathValue {
  readonly nodes: readonly number[];
  readonly relationships: readonly number[];

  constructor(nodes: readonly number[], relationships: readonly number[]) {
    this.nodes = nodes;
    this.relationships = relationships;
  }
}

export type ListValue = readonly Value[];
export type MapValue = ReadonlyMap<string, Value>;

/** What an expression gives. Integers are `bigint`, floats are `number`. */
export type Value =
  | null
  | boolean
  | bigint
  | number
  | string
  | ListValue
  | MapValue
  | NodeValue
  | RelationshipValue
  | PathValue
  | TemporalValue;

export function isList(value: Value): value is ListValue {
  return Array.isArray(value);
}

export function isMap(value: Value): value is MapValue {
  return value instanceof Map;
}

export function isNumber(value: Value): value is number | bigint {
  return typeof value === "number" || typeof value === "bigint";
}

const LEAST = -(2n ** 63n);
const GREATEST = 2n ** 63n - 1n;

/** Whether an integer fits the 64 bits that the language gives it. */
export function fits(value: bigint): boolean {
  return value >= LEAST && value <= GREATEST;
}
