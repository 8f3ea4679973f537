import { runtimeError } from "../errors.ts";
import { FLOAT, INTEGER, NUMBER } from "../values/types.ts";
import type { Value } from "../values/value.ts";
import type { CypherFunction, FunctionTable } from "./function.ts";

function real(call: (x: number) => number): CypherFunction {
  return { parameters: [NUMBER], result: FLOAT, call: ([x = null]) => call(Number(x)) };
}

function constant(value: number): CypherFunction {
  return { parameters: [], result: FLOAT, call: () => value };
}

/** Half goes up, at a number of decimals. */
function round(value: Value, decimals: Value): number {
  const x = Number(value);
  const scale = 10 ** Number(decimals);
  const scaled = x * scale;
  return Number.isFinite(scaled) ? Math.floor(scaled + 0.5) / scale : x;
}

export const MATHS_FUNCTIONS: FunctionTable = {
  abs: {
    parameters: [NUMBER],
    result: NUMBER,
    call: ([x = null]) => (typeof x === "bigint" ? (x < 0n ? -x : x) : Math.abs(Number(x))),
  },
  sign: { parameters: [NUMBER], result: INTEGER, call: ([x = null]) => BigInt(Math.sign(Number(x)) || 0) },
  ceil: real(Math.ceil),
  floor: real(Math.floor),
  round: {
    parameters: [NUMBER, INTEGER],
    required: 1,
    result: FLOAT,
    call: ([x = null, decimals = 0n]) => round(x, decimals),
  },
  sqrt: real(Math.sqrt),
  exp: real(Math.exp),
  log: real(Math.log),
  log10: real(Math.log10),
  sin: real(Math.sin),
  cos: real(Math.cos),
  tan: real(Math.tan),
  cot: real((x) => 1 / Math.tan(x)),
  asin: real(Math.asin),
  acos: real(Math.acos),
  atan: real(Math.atan),
  atan2: {
    parameters: [NUMBER, NUMBER],
    result: FLOAT,
    call: ([y = null, x = null]) => Math.atan2(Number(y), Number(x)),
  },
  degrees: real((x) => (x * 180) / Math.PI),
  radians: real((x) => (x * Math.PI) / 180),
  haversin: real((x) => (1 - Math.cos(x)) / 2),
  pi: constant(Math.PI),
  e: constant(Math.E),
  rand: {
    parameters: [],
    result: FLOAT,
    volatile: true,
    call: (_, { environment: { random } }) => {
      if (!random) throw runtimeError("ArgumentError", "NoRandomSource", "There are no random numbers to be had here.");
      return random();
    },
  },
};
