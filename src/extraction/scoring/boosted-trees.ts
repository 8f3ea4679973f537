import { KgError } from "../../model/errors.ts";

/** Trees of one depth that add up: each asks of a row `depth` times whether a value is above a border, and ends at a number. */
export interface BoostedTrees {
  readonly depth: number;
  /** Added to the sum of the trees. */
  readonly base: number;
  /** Of each tree 2^depth - 1 columns and borders, level by level; column 255 asks nothing and always goes left. */
  readonly columns: Uint8Array;
  readonly borders: Float32Array;
  /** Of each tree 2^depth numbers. */
  readonly leaves: Float32Array;
}

/** Of a tree's questions those that ask nothing. */
const NO_COLUMN = 255;
/** The row that is asked about, with zeros behind, and what is above no border for those that ask nothing. */
const asked = new Float32Array(NO_COLUMN + 1);

/** The sum that a row of values ends at: log-odds where the trees learned a probability. Takes no jumps, which could not be foreseen. */
export function sumOfTrees({ depth, base, columns, borders, leaves }: BoostedTrees, row: Float32Array): number {
  const [inner, ends] = [2 ** depth - 1, 2 ** depth];
  const count = leaves.length / ends;
  asked.fill(0);
  asked.set(row);
  asked[NO_COLUMN] = Number.NEGATIVE_INFINITY;
  let sum = base;
  for (let tree = 0; tree < count; tree += 1) {
    const first = tree * inner;
    let node = 0;
    for (let level = 0; level < depth; level += 1) {
      const at = first + node;
      node = 2 * node + 1 + Number((asked[columns[at] ?? NO_COLUMN] ?? 0) > (borders[at] ?? 0));
    }
    sum += leaves[tree * ends + node - inner] ?? 0;
  }
  return sum;
}

/** Trees as bytes, which `unpackTrees` reads. */
export function packTrees({ depth, base, columns, borders, leaves }: BoostedTrees): Uint8Array {
  const count = leaves.length / 2 ** depth;
  const head = new Float32Array([depth, count, base]);
  const parts = [head, borders, leaves].map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
  const bytes = new Uint8Array(columns.length + parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of [...parts, columns]) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Reads what `packTrees` wrote. Throws KgError "bad-format" when it is damaged. */
export function unpackTrees(bytes: Uint8Array): BoostedTrees {
  const whole = bytes.slice();
  const [depth = 0, count = 0, base = 0] = whole.length >= 12 ? new Float32Array(whole.buffer, 0, 3) : [];
  const [inner, ends] = [count * (2 ** depth - 1), count * 2 ** depth];
  if (!(depth >= 1 && depth <= 8) || whole.length !== 12 + 4 * (inner + ends) + inner)
    throw new KgError("bad-format", "The trees of the relation scorer are damaged. Install Entente again.");
  return {
    depth,
    base,
    borders: new Float32Array(whole.buffer, 12, inner),
    leaves: new Float32Array(whole.buffer, 12 + 4 * inner, ends),
    columns: new Uint8Array(whole.buffer, 12 + 4 * (inner + ends)),
  };
}
