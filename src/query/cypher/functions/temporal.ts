import { runtimeError } from "../errors.ts";
import type { Run } from "../run.ts";
import { type BetweenUnit, durationBetween } from "../temporal/between.ts";
import { durationFrom, type InstantKind, instantFrom, instantOf, truncate } from "../temporal/construct.ts";
import { zoneOf } from "../temporal/fields.ts";
import { inZone, momentAt, UTC } from "../temporal/moments.ts";
import {
  DATE,
  DATE_TIME,
  DURATION,
  INSTANT,
  INTEGER,
  LOCAL_DATE_TIME,
  LOCAL_TIME,
  MAP,
  STRING,
  TIME,
  type Type,
} from "../values/types.ts";
import type { Value } from "../values/value.ts";
import type { CypherFunction, FunctionTable } from "./function.ts";

const KINDS: readonly (readonly [InstantKind, Type])[] = [
  ["date", DATE],
  ["localtime", LOCAL_TIME],
  ["time", TIME],
  ["localdatetime", LOCAL_DATE_TIME],
  ["datetime", DATE_TIME],
];

function table(): FunctionTable {
  const functions: Record<string, CypherFunction> = {};
  for (const [kind, result] of KINDS) {
    functions[kind] = {
      parameters: [STRING | MAP | INSTANT],
      required: 0,
      result,
      call: ([value], run) => (value === undefined ? current(kind, null, run) : instantFrom(kind, value)),
    };
    for (const clock of ["transaction", "statement", "realtime"])
      functions[`${kind}.${clock}`] = {
        parameters: [STRING],
        required: 0,
        result,
        call: ([zone = null], run) => current(kind, zone, run),
      };
    functions[`${kind}.truncate`] = {
      parameters: [STRING, INSTANT, MAP],
      required: 2,
      result,
      call: ([unit = null, value = null, fields = null]) => truncate(kind, unit, value, fields),
    };
  }
  functions.duration = {
    parameters: [STRING | MAP | DURATION],
    result: DURATION,
    call: ([value = null]) => durationFrom(value),
  };
  for (const unit of ["between", "inMonths", "inDays", "inSeconds"] satisfies BetweenUnit[])
    functions[`duration.${unit.toLowerCase()}`] = {
      parameters: [INSTANT, INSTANT],
      result: DURATION,
      call: ([from = null, to = null]) => durationBetween(unit, from, to),
    };
  functions["datetime.fromepoch"] = {
    parameters: [INTEGER, INTEGER],
    result: DATE_TIME,
    call: ([seconds = null, nanos = null]) => momentAt(Number(seconds), Number(nanos), UTC),
  };
  functions["datetime.fromepochmillis"] = {
    parameters: [INTEGER],
    result: DATE_TIME,
    call: ([millis = null]) => momentOfMillis(Number(millis)),
  };
  functions.timestamp = { parameters: [], result: INTEGER, call: (_, run) => BigInt(Math.floor(now(run))) };
  return functions;
}

export const TEMPORAL_FUNCTIONS: FunctionTable = table();

function now({ environment }: Run): number {
  if (environment.now === null)
    throw runtimeError(
      "ArgumentError",
      "NoClock",
      "It is not known here what time it is: name the day, as in date('2022-01-27').",
    );
  return environment.now;
}

function momentOfMillis(millis: number) {
  const seconds = Math.floor(millis / 1000);
  return momentAt(seconds, (millis - seconds * 1000) * 1_000_000, UTC);
}

function current(kind: InstantKind, zone: Value, run: Run): Value {
  const moment = momentOfMillis(now(run));
  const { day, nanos, offset, zone: name } = typeof zone === "string" ? inZone(moment, zoneOf(zone)) : moment;
  return instantOf(kind, { day, nanos, zone: { offset, name: kind === "time" ? null : name } });
}
