import type { Span } from "../../../model/graph.ts";
import { placed, runtimeError } from "../errors.ts";
import type { PropertyGraph } from "../graph/property-graph.ts";
import type { Accumulator } from "../operators/aggregation.ts";
import type { Run } from "../run.ts";
import { calculate } from "../values/arithmetic.ts";
import { keyOf, order } from "../values/compare.ts";
import { ANYTHING, DURATION, FLOAT, INTEGER, LIST, NUMBER, type Type, typeOf } from "../values/types.ts";
import { fits, isNumber, type Value } from "../values/value.ts";
import { weightOf } from "../values/weight.ts";

/** A function over all rows of a group. Nulls are left out before it sees them. */
export interface AggregateFunction {
  readonly parameter: Type;
  readonly result: Type;
  /** Takes a second argument, the same for all rows. */
  readonly second?: true;
  readonly start: (run: Run, second: Value) => Accumulator;
}

const NO_SPAN = { start: 0, end: 0 };

function counter(): Accumulator {
  let count = 0;
  return {
    add: () => {
      count++;
    },
    result: () => BigInt(count),
  };
}

function adder(): Accumulator {
  let integers = 0n;
  let floats = 0;
  let exact = true;
  let durations: Value = null;
  return {
    add: (value) => {
      if (typeof value === "bigint") integers += value;
      else if (typeof value === "number") {
        floats += value;
        exact = false;
      } else if (typeOf(value) === DURATION)
        durations = durations === null ? value : calculate("+", durations, value, NO_SPAN);
      else throw wrongType("sum");
    },
    result: () => {
      if (durations !== null) return durations;
      if (!exact) return floats + Number(integers);
      if (!fits(integers)) throw runtimeError("ArithmeticError", "IntegerOverflow", "The sum does not fit 64 bits.");
      return integers;
    },
  };
}

function average(): Accumulator {
  let count = 0;
  const total = adder();
  return {
    add: (value) => {
      count++;
      total.add(value);
    },
    result: () => {
      if (count === 0) return null;
      const sum = total.result();
      return isNumber(sum) ? Number(sum) / count : calculate("/", sum, BigInt(count), NO_SPAN);
    },
  };
}

function extreme(sign: 1 | -1) {
  return (): Accumulator => {
    let best: Value = null;
    return {
      add: (value) => {
        if (best === null || order(value, best) * sign < 0) best = value;
      },
      result: () => best,
    };
  };
}

function collector(run: Run): Accumulator {
  const items: Value[] = [];
  return {
    add: (value) => {
      run.hold(weightOf(value));
      items.push(value);
    },
    result: () => run.made(items),
  };
}

/** @param lost degrees of freedom: 1 for a sample, 0 for a whole population */
function deviation(lost: 0 | 1) {
  return (): Accumulator => {
    let count = 0;
    let mean = 0;
    let squares = 0;
    return {
      add: (value) => {
        const number = numberOf(value, "a standard deviation");
        count++;
        const before = number - mean;
        mean += before / count;
        squares += before * (number - mean);
      },
      result: () => (count - lost > 0 ? Math.sqrt(squares / (count - lost)) : 0),
    };
  };
}

function percentile(continuous: boolean) {
  return (run: Run, second: Value): Accumulator => {
    const numbers: (number | bigint)[] = [];
    return {
      add: (value) => {
        run.hold(1);
        if (!isNumber(value)) throw wrongType("a percentile");
        numbers.push(value);
      },
      result: () => {
        const part = numberOf(second, "a percentile");
        if (!(part >= 0 && part <= 1))
          throw runtimeError("ArgumentError", "NumberOutOfRange", `A percentile lies between 0 and 1, not at ${part}.`);
        if (numbers.length === 0) return null;
        numbers.sort((a, b) => order(a, b));
        if (!continuous) return numbers[Math.max(0, Math.ceil(part * numbers.length) - 1)] ?? null;
        const place = part * (numbers.length - 1);
        const low = Number(numbers[Math.floor(place)] ?? 0);
        const high = Number(numbers[Math.ceil(place)] ?? 0);
        return low + (high - low) * (place - Math.floor(place));
      },
    };
  };
}

function numberOf(value: Value, what: string): number {
  if (!isNumber(value)) throw wrongType(what);
  return Number(value);
}

function wrongType(what: string) {
  return runtimeError("TypeError", "InvalidArgumentType", `There is no ${what} of values that are not numbers.`);
}

const AGGREGATES: Readonly<Record<string, AggregateFunction>> = {
  count: { parameter: ANYTHING, result: INTEGER, start: counter },
  sum: { parameter: NUMBER | DURATION, result: NUMBER | DURATION, start: adder },
  avg: { parameter: NUMBER | DURATION, result: FLOAT | DURATION, start: average },
  min: { parameter: ANYTHING, result: ANYTHING, start: extreme(1) },
  max: { parameter: ANYTHING, result: ANYTHING, start: extreme(-1) },
  collect: { parameter: ANYTHING, result: LIST, start: collector },
  stdev: { parameter: NUMBER, result: FLOAT, start: deviation(1) },
  stdevp: { parameter: NUMBER, result: FLOAT, start: deviation(0) },
  percentilecont: { parameter: NUMBER, result: FLOAT, second: true, start: percentile(true) },
  percentiledisc: { parameter: NUMBER, result: NUMBER, second: true, start: percentile(false) },
};

/** The aggregating function of a name, whatever its case. */
export function aggregateNamed(name: string): AggregateFunction | undefined {
  const lower = name.toLowerCase();
  return Object.hasOwn(AGGREGATES, lower) ? AGGREGATES[lower] : undefined;
}

/** The same, but each value counts once. */
export function distinct(inner: Accumulator, run: Run): Accumulator {
  const seen = new Set<string>();
  return {
    add: (value) => {
      const key = keyOf(value);
      if (seen.has(key)) return;
      run.hold(weightOf(value));
      seen.add(key);
      inner.add(value);
    },
    result: () => inner.result(),
  };
}

/** How many different numbers of nodes (or else relationships) there are. */
export function countDifferent(run: Run, nodes: boolean): Accumulator {
  const seen = new Set<Value>();
  let marks: Uint32Array | null = null;
  let count = 0;
  return {
    add: (value) => {
      const number = value as number;
      if (!marks) {
        if (seen.has(value)) return;
        seen.add(value);
        count++;
        if (seen.size < FEW) return;
        marks = takeMarks(run.graph, nodes ? run.graph.nodeBound : run.graph.relationshipBound);
        run.hold(marks.length >> 3);
        for (const known of seen) mark(marks, known as number);
      } else if (mark(marks, number)) count++;
    },
    result: () => {
      if (marks) leaveMarks(run.graph, marks);
      marks = null;
      return BigInt(count);
    },
  };
}

/** Marks that nobody uses any more: the next to count takes them over. */
const LEFT = new WeakMap<PropertyGraph, Uint32Array>();

function takeMarks(graph: PropertyGraph, bound: number): Uint32Array {
  const left = LEFT.get(graph);
  LEFT.delete(graph);
  return left && left.length > bound >> 5 ? left : new Uint32Array((bound >> 5) + 1);
}

function leaveMarks(graph: PropertyGraph, marks: Uint32Array): void {
  LEFT.set(graph, marks.fill(0));
}

/** Beyond so many, a bit for each number of the graph is cheaper than a set. */
const FEW = 64;

/** Sets the bit of a number; whether it was not set before. */
function mark(marks: Uint32Array, number: number): boolean {
  const word = marks[number >> 5] ?? 0;
  const bit = 1 << (number & 31);
  if ((word & bit) !== 0) return false;
  marks[number >> 5] = word | bit;
  return true;
}

/** The same, but null does not count. @param span where it stands in the query */
export function present(inner: Accumulator, span: Span): Accumulator {
  return {
    add: (value) => {
      if (value === null) return;
      try {
        inner.add(value);
      } catch (error) {
        throw placed(error, span);
      }
    },
    result: () => {
      try {
        return inner.result();
      } catch (error) {
        throw placed(error, span);
      }
    },
  };
}
