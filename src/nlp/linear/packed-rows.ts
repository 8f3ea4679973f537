import { contextsOf, newContexts, RangeDecoder, RangeEncoder } from "./range-coder.ts";

/** Labels are numbers below this; this number ends a row. */
export const MOST_LABELS = 127;
/** Weights are whole numbers from -this to this. */
export const MOST_LEVELS = 31;

const LABEL_BITS = 7;
const VALUE_BITS = 6;
const LENGTH_BITS = 5;
const SIGNS = 3;
const LONG = 3;

/** What one row holds: labels in ascending order with their weights. */
export interface Row {
  /** How much greater the row's key is than that of the row before, less one. */
  readonly gap: number;
  readonly labels: readonly number[];
  readonly values: readonly number[];
}

class Contexts {
  readonly gapLengths = newContexts(contextsOf(LENGTH_BITS));
  readonly gapBits = newContexts(32 * 32);
  /** A set of contexts for each label that may stand before. */
  readonly labels = newContexts((MOST_LABELS + 1) * contextsOf(LABEL_BITS));
  /** A set for each length of the row, first or later place in it, and sign of the weight before. */
  readonly values = newContexts(LONG * 2 * SIGNS * contextsOf(VALUE_BITS));
}

/** Packs rows tightly: each number takes the fewer bits the more often it follows what stands before it. */
export function packRows(rows: Iterable<Row>): Uint8Array {
  const encoder = new RangeEncoder();
  const contexts = new Contexts();
  for (const { gap, labels, values } of rows) {
    const length = 32 - Math.clz32(gap + 1);
    encoder.number(contexts.gapLengths, 0, LENGTH_BITS, length);
    for (let i = length - 2; i >= 0; i--) encoder.bit(contexts.gapBits, 32 * length + i, ((gap + 1) >>> i) & 1);
    let before = MOST_LABELS;
    for (const label of [...labels, MOST_LABELS]) {
      encoder.number(contexts.labels, before * contextsOf(LABEL_BITS), LABEL_BITS, label);
      before = label;
    }
    let last = 0;
    values.forEach((value, i) => {
      encoder.number(contexts.values, valueContext(values.length, i, last), VALUE_BITS, value + MOST_LEVELS);
      last = value;
    });
  }
  return encoder.finish();
}

/**
 * Reads `count` rows that `packRows` wrote and tells `take` of each: its gap, and how many entries it has in the two scratch arrays.
 * Throws KgError "bad-format" when the bytes end too soon.
 */
export function unpackRows(
  bytes: Uint8Array,
  count: number,
  take: (gap: number, length: number, labels: Uint8Array, values: Int8Array) => void,
): void {
  const decoder = new RangeDecoder(bytes);
  const contexts = new Contexts();
  const labels = new Uint8Array(MOST_LABELS + 1);
  const values = new Int8Array(MOST_LABELS + 1);
  for (let row = 0; row < count; row++) {
    const bits = decoder.number(contexts.gapLengths, 0, LENGTH_BITS);
    let gap = 1;
    for (let i = bits - 2; i >= 0; i--) gap = 2 * gap + decoder.bit(contexts.gapBits, 32 * bits + i);
    let length = 0;
    let before = MOST_LABELS;
    while (length < labels.length) {
      before = decoder.number(contexts.labels, before * contextsOf(LABEL_BITS), LABEL_BITS);
      if (before === MOST_LABELS) break;
      labels[length++] = before;
    }
    let last = 0;
    for (let i = 0; i < length; i++) {
      last = decoder.number(contexts.values, valueContext(length, i, last), VALUE_BITS) - MOST_LEVELS;
      values[i] = last;
    }
    decoder.check();
    take(gap - 1, length, labels, values);
  }
}

function valueContext(length: number, i: number, last: number): number {
  const place = 2 * Math.min(LONG - 1, length - 1) + (i === 0 ? 0 : 1);
  return (SIGNS * place + 1 + Math.sign(last)) * contextsOf(VALUE_BITS);
}
