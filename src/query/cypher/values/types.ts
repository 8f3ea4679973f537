import { TemporalValue } from "../temporal/temporal-value.ts";
import { isList, isMap, NodeValue, PathValue, RelationshipValue, type Value } from "./value.ts";

/** A set of types, one bit each: what an expression may give. Null belongs to all of them. */
export type Type = number;

export const BOOLEAN = 1;
export const INTEGER = 2;
export const FLOAT = 4;
export const STRING = 8;
export const LIST = 16;
export const MAP = 32;
export const NODE = 64;
export const RELATIONSHIP = 128;
export const PATH = 256;
export const DATE = 512;
export const LOCAL_TIME = 1024;
export const TIME = 2048;
export const LOCAL_DATE_TIME = 4096;
export const DATE_TIME = 8192;
export const DURATION = 16384;

export const NUMBER = INTEGER | FLOAT;
export const ENTITY = NODE | RELATIONSHIP;
export const INSTANT = DATE | LOCAL_TIME | TIME | LOCAL_DATE_TIME | DATE_TIME;
export const TEMPORAL = INSTANT | DURATION;
export const ANYTHING = 32767;
/** What `null` itself is: fits everywhere. */
export const NOTHING = 0;

/** Types that go by one name where all of them are meant. */
const TOGETHER: readonly (readonly [Type, string])[] = [
  [NUMBER, "a number"],
  [TEMPORAL, "a date, time or duration"],
  [INSTANT, "a point in time"],
];

const NAMES: readonly (readonly [Type, string])[] = [
  [BOOLEAN, "a boolean"],
  [INTEGER, "an integer"],
  [FLOAT, "a float"],
  [STRING, "text"],
  [LIST, "a list"],
  [MAP, "a map"],
  [NODE, "a node"],
  [RELATIONSHIP, "a relationship"],
  [PATH, "a path"],
  [DATE, "a date"],
  [LOCAL_TIME, "a local time"],
  [TIME, "a time"],
  [LOCAL_DATE_TIME, "a local date and time"],
  [DATE_TIME, "a date and time"],
  [DURATION, "a duration"],
];

/** In words: "a node or a relationship". */
export function describeType(type: Type): string {
  if (type === NOTHING) return "null";
  if (type === ANYTHING) return "any value";
  const names: string[] = [];
  let rest = type;
  for (const [types, name] of [...TOGETHER, ...NAMES]) {
    if ((rest & types) !== types) continue;
    names.push(name);
    rest &= ~types;
  }
  const last = names.pop() ?? "";
  return names.length === 0 ? last : `${names.join(", ")} or ${last}`;
}

/** Whether a value of `given` can be of `wanted`. */
export function mayBe(given: Type, wanted: Type): boolean {
  return given === NOTHING || (given & wanted) !== 0;
}

export function typeOf(value: Value): Type {
  if (value === null) return NOTHING;
  switch (typeof value) {
    case "boolean":
      return BOOLEAN;
    case "bigint":
      return INTEGER;
    case "number":
      return FLOAT;
    case "string":
      return STRING;
    default:
      if (isList(value)) return LIST;
      if (isMap(value)) return MAP;
      if (value instanceof NodeValue) return NODE;
      if (value instanceof RelationshipValue) return RELATIONSHIP;
      if (value instanceof PathValue) return PATH;
      return value instanceof TemporalValue ? value.type : NOTHING;
  }
}
