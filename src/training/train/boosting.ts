import type { BoostedTrees } from "../../extraction/scoring/boosted-trees.ts";
import { seededRandom } from "../../layout/random.ts";

export interface Boosting {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Share of the rows that a tree sees. */
  readonly rows: number;
  /** Share of the columns that a tree may ask. */
  readonly columns: number;
  /** Weight that draws leaves to 0. */
  readonly decay: number;
  /** A leaf must hold so much weight (of rows that are still unsure). */
  readonly leastWeight: number;
  readonly seed: number;
}

const BINS = 48;

/** The mean of several runs of boosting with other draws: it errs less than each of them. */
export function boostBag(
  values: Float32Array,
  width: number,
  labels: Uint8Array,
  boosting: Boosting,
  runs: number,
): BoostedTrees {
  const bag = Array.from({ length: runs }, (_, run) =>
    boostTrees(values, width, labels, { ...boosting, seed: boosting.seed + run }),
  );
  return {
    depth: boosting.depth,
    base: bag.reduce((sum, { base }) => sum + base, 0) / runs,
    columns: Uint8Array.from(bag.flatMap(({ columns }) => [...columns])),
    borders: Float32Array.from(bag.flatMap(({ borders }) => [...borders])),
    leaves: Float32Array.from(bag.flatMap(({ leaves }) => [...leaves].map((leaf) => leaf / runs))),
  };
}

/**
 * Boosted trees that tell the log-odds that a row's label is 1, by second-order gradient steps. `values` holds the rows one after another, `width`
 * columns each. The same input gives the same trees.
 */
export function boostTrees(
  values: Float32Array,
  width: number,
  labels: Uint8Array,
  { trees, depth, rate, rows: rowShare, columns: columnShare, decay, leastWeight, seed }: Boosting,
): BoostedTrees {
  const count = labels.length;
  const random = seededRandom(seed);
  const borders = bordersOf(values, width, count);
  const bins = binsOf(values, width, count, borders);
  const positive = labels.reduce((sum, label) => sum + label, 0);
  const base = Math.log((positive + 1) / (count - positive + 1));
  const sums = new Float64Array(count).fill(base);
  const [slopes, weights] = [new Float64Array(count), new Float64Array(count)];
  const [inner, ends] = [2 ** depth - 1, 2 ** depth];
  const out = {
    depth,
    base,
    columns: new Uint8Array(trees * inner).fill(255),
    borders: new Float32Array(trees * inner),
    leaves: new Float32Array(trees * ends),
  };
  const place = new Int16Array(count);
  for (let tree = 0; tree < trees; tree += 1) {
    for (let row = 0; row < count; row += 1) {
      const chance = 1 / (1 + Math.exp(-(sums[row] ?? 0)));
      const seen = random() < rowShare;
      slopes[row] = seen ? chance - (labels[row] ?? 0) : 0;
      weights[row] = seen ? chance * (1 - chance) : 0;
    }
    const asked = Array.from({ length: width }, (_, column) => column).filter(() => random() < columnShare);
    place.fill(0);
    for (let level = 0; level < depth; level += 1) {
      const first = 2 ** level - 1;
      const splits = bestSplits(bins, width, place, slopes, weights, first, 2 ** level, asked, { decay, leastWeight });
      splits.forEach((split, at) => {
        const to = tree * inner + first + at;
        if (!split) return;
        out.columns[to] = split.column;
        out.borders[to] = borders[split.column]?.[split.bin] ?? 0;
      });
      for (let row = 0; row < count; row += 1) {
        const node = place[row] ?? 0;
        const split = splits[node - first];
        const right = split && (bins[row * width + split.column] ?? 0) > split.bin;
        place[row] = 2 * node + (right ? 2 : 1);
      }
    }
    const [slope, weight] = [new Float64Array(ends), new Float64Array(ends)];
    for (let row = 0; row < count; row += 1) {
      const leaf = (place[row] ?? 0) - inner;
      slope[leaf] = (slope[leaf] ?? 0) + (slopes[row] ?? 0);
      weight[leaf] = (weight[leaf] ?? 0) + (weights[row] ?? 0);
    }
    for (let leaf = 0; leaf < ends; leaf += 1)
      out.leaves[tree * ends + leaf] = (-rate * (slope[leaf] ?? 0)) / ((weight[leaf] ?? 0) + decay);
    for (let row = 0; row < count; row += 1)
      sums[row] = (sums[row] ?? 0) + (out.leaves[tree * ends + (place[row] ?? 0) - inner] ?? 0);
  }
  return out;
}

interface Split {
  readonly column: number;
  /** Rows with a greater bin go right. */
  readonly bin: number;
}

function bestSplits(
  bins: Uint8Array,
  width: number,
  place: Int16Array,
  slopes: Float64Array,
  weights: Float64Array,
  first: number,
  nodes: number,
  asked: readonly number[],
  { decay, leastWeight }: Pick<Boosting, "decay" | "leastWeight">,
): (Split | null)[] {
  const [g, h] = [new Float64Array(nodes * width * BINS), new Float64Array(nodes * width * BINS)];
  for (let row = 0; row < place.length; row += 1) {
    const [slope, weight] = [slopes[row] ?? 0, weights[row] ?? 0];
    if (weight === 0) continue;
    const from = ((place[row] ?? 0) - first) * width;
    for (const column of asked) {
      const at = (from + column) * BINS + (bins[row * width + column] ?? 0);
      g[at] = (g[at] ?? 0) + slope;
      h[at] = (h[at] ?? 0) + weight;
    }
  }
  return Array.from({ length: nodes }, (_, node) => {
    let best: Split | null = null;
    let most = 1e-6;
    for (const column of asked) {
      const from = (node * width + column) * BINS;
      let [allG, allH] = [0, 0];
      for (let bin = 0; bin < BINS; bin += 1) {
        allG += g[from + bin] ?? 0;
        allH += h[from + bin] ?? 0;
      }
      const whole = (allG * allG) / (allH + decay);
      let [leftG, leftH] = [0, 0];
      for (let bin = 0; bin + 1 < BINS; bin += 1) {
        leftG += g[from + bin] ?? 0;
        leftH += h[from + bin] ?? 0;
        const [rightG, rightH] = [allG - leftG, allH - leftH];
        if (leftH < leastWeight || rightH < leastWeight) continue;
        const gain = (leftG * leftG) / (leftH + decay) + (rightG * rightG) / (rightH + decay) - whole;
        if (gain > most) {
          most = gain;
          best = { column, bin };
        }
      }
    }
    return best;
  });
}

/** Borders between the bins of each column: at quantiles, so that each bin holds alike many rows. */
function bordersOf(values: Float32Array, width: number, count: number): Float32Array[] {
  return Array.from({ length: width }, (_, column) => {
    const sorted = Float32Array.from({ length: count }, (_, row) => values[row * width + column] ?? 0).sort();
    const distinct = sorted.filter((value, at) => at === 0 || value !== sorted[at - 1]);
    const found: number[] = [];
    if (distinct.length <= BINS)
      for (let at = 0; at + 1 < distinct.length; at += 1)
        found.push(((distinct[at] ?? 0) + (distinct[at + 1] ?? 0)) / 2);
    else
      for (let bin = 1; bin < BINS; bin += 1) {
        const value = sorted[Math.floor((bin * count) / BINS)] ?? 0;
        if (value !== found.at(-1)) found.push(value);
      }
    return Float32Array.from(found);
  });
}

function binsOf(values: Float32Array, width: number, count: number, borders: readonly Float32Array[]): Uint8Array {
  const bins = new Uint8Array(count * width);
  for (let row = 0; row < count; row += 1)
    for (let column = 0; column < width; column += 1) {
      const value = values[row * width + column] ?? 0;
      const own = borders[column] ?? new Float32Array();
      let [low, high] = [0, own.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (value > (own[middle] ?? 0)) low = middle + 1;
        else high = middle;
      }
      bins[row * width + column] = low;
    }
  return bins;
}
