import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** One line of the table of measurements. */
export interface BenchRow {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
}

/** Bytes in use once everything that can be freed is. */
export function heap(): number {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect === "function") collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

export function secondsOf(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

/** Seconds that `work` keeps a processor busy: what else runs on the machine does not count. */
export function busySecondsOf(work: () => void): number {
  const start = process.cpuUsage().user;
  work();
  return (process.cpuUsage().user - start) / 1_000_000;
}

/** Median milliseconds of `work`, after as many turns to warm up. */
export function medianOf(turns: number, work: (turn: number) => unknown): number {
  for (let turn = 0; turn < turns; turn++) work(turn);
  return middle(Array.from({ length: turns }, (_, turn) => secondsOf(() => work(turn + 1)) * 1000));
}

export function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** To two decimals. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
