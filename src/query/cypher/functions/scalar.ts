import { runtimeError } from "../errors.ts";
import { formatFloat } from "../values/text.ts";
import { ANYTHING, BOOLEAN, FLOAT, INTEGER, LIST, NUMBER, STRING, TEMPORAL } from "../values/types.ts";
import { fits, isList, type Value } from "../values/value.ts";
import type { FunctionTable } from "./function.ts";

/** Functions of values that know nothing of the graph: conversion, text, lists. */
export const SCALAR_FUNCTIONS: FunctionTable = {
  coalesce: {
    parameters: [ANYTHING],
    repeats: true,
    result: ANYTHING,
    takesNull: true,
    call: (args) => args.find((arg) => arg !== null) ?? null,
  },
  toboolean: {
    parameters: [BOOLEAN | STRING],
    result: BOOLEAN,
    call: ([value = null]) => {
      if (typeof value !== "string") return value;
      const text = value.trim().toLowerCase();
      return text === "true" ? true : text === "false" ? false : null;
    },
  },
  tointeger: { parameters: [NUMBER | STRING | BOOLEAN], result: INTEGER, call: ([value = null]) => toInteger(value) },
  tofloat: {
    parameters: [NUMBER | STRING],
    result: FLOAT,
    call: ([value = null]) => {
      if (typeof value !== "string") return Number(value);
      const number = parseDecimal(value);
      return Number.isNaN(number) ? null : number;
    },
  },
  tostring: {
    parameters: [NUMBER | STRING | BOOLEAN | TEMPORAL],
    result: STRING,
    call: ([value = null]) => (typeof value === "number" ? formatFloat(value) : String(value)),
  },
  size: {
    parameters: [LIST | STRING],
    result: INTEGER,
    call: ([value = null]) => BigInt(typeof value === "string" ? [...value].length : isList(value) ? value.length : 0),
  },
  head: { parameters: [LIST], result: ANYTHING, call: ([list = null]) => (isList(list) ? (list[0] ?? null) : null) },
  last: {
    parameters: [LIST],
    result: ANYTHING,
    call: ([list = null]) => (isList(list) ? (list.at(-1) ?? null) : null),
  },
  tail: { parameters: [LIST], result: LIST, call: ([list = null]) => (isList(list) ? list.slice(1) : null) },
  reverse: {
    parameters: [LIST | STRING],
    result: LIST | STRING,
    call: ([value = null]) =>
      isList(value) ? value.toReversed() : typeof value === "string" ? [...value].reverse().join("") : null,
  },
  range: {
    parameters: [INTEGER, INTEGER, INTEGER],
    required: 2,
    result: LIST,
    call: ([from, to, step = 1n], run) => {
      if (typeof from !== "bigint" || typeof to !== "bigint" || typeof step !== "bigint") return null;
      if (step === 0n) throw runtimeError("ArgumentError", "NumberOutOfRange", "The step of a range cannot be 0.");
      const count = (to - from) / step + 1n;
      if ((to - from) / step < 0n || (to - from) * step < 0n) return [];
      run.make(Number(count));
      return Array.from({ length: Number(count) }, (_, i) => from + BigInt(i) * step);
    },
  },
  tolower: text((value) => value.toLowerCase()),
  toupper: text((value) => value.toUpperCase()),
  trim: text((value) => value.trim()),
  ltrim: text((value) => value.trimStart()),
  rtrim: text((value) => value.trimEnd()),
  left: {
    parameters: [STRING, INTEGER],
    result: STRING,
    call: ([value = null, length = null]) => letters(value).slice(0, lengthOf(length)).join(""),
  },
  right: {
    parameters: [STRING, INTEGER],
    result: STRING,
    call: ([value = null, length = null]) => {
      const all = letters(value);
      return all.slice(Math.max(0, all.length - lengthOf(length))).join("");
    },
  },
  substring: {
    parameters: [STRING, INTEGER, INTEGER],
    required: 2,
    result: STRING,
    call: ([value = null, start = null, length]) => {
      const from = lengthOf(start);
      return letters(value)
        .slice(from, length === undefined ? undefined : from + lengthOf(length))
        .join("");
    },
  },
  replace: {
    parameters: [STRING, STRING, STRING],
    result: STRING,
    call: ([value, search, replacement]) =>
      search === "" ? (value ?? null) : String(value).replaceAll(String(search), () => String(replacement)),
  },
  split: {
    parameters: [STRING, STRING | LIST],
    result: LIST,
    call: ([value, delimiter = null]) => {
      const delimiters = (isList(delimiter) ? delimiter : [delimiter]).map(String);
      return delimiters.reduce((parts, by) => parts.flatMap((part) => part.split(by)), [String(value)]);
    },
  },
};

function text(change: (value: string) => string) {
  return {
    parameters: [STRING],
    result: STRING,
    call: ([value = null]: readonly Value[]) => change(String(value)),
  };
}

/** Characters, not halves of them. */
function letters(value: Value): string[] {
  return [...String(value)];
}

function lengthOf(value: Value): number {
  if (typeof value !== "bigint" || value < 0n)
    throw runtimeError("ArgumentError", "NumberOutOfRange", "A length or a place in a text cannot be negative.");
  return Number(value);
}

function toInteger(value: Value): Value {
  if (typeof value === "boolean") return value ? 1n : 0n;
  if (typeof value === "bigint") return value;
  if (typeof value === "string" && /^\s*[-+]?\d+\s*$/.test(value)) {
    const integer = BigInt(value.trim().replace(/^\+/, ""));
    return fits(integer) ? integer : null;
  }
  const number = typeof value === "number" ? value : parseDecimal(String(value));
  if (!Number.isFinite(number)) return null;
  const integer = BigInt(Math.trunc(number));
  return fits(integer) ? integer : null;
}

function parseDecimal(value: string): number {
  return /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(value) ? Number(value) : Number.NaN;
}
