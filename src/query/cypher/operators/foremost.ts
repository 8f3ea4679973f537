import type { Evaluate } from "../run.ts";

/** Which groups are wanted: those of which most, or fewest, were counted. */
export interface Foremost {
  /** The slot of the count. */
  readonly slot: number;
  readonly descending: boolean;
  /** How many groups are wanted. */
  readonly most: Evaluate;
  /** Of groups with equal counts those that came first are wanted. */
  readonly decides: boolean;
}

/**
 * Places of the counts that are among the first so many, in the order in which they stand.
 * @param decides false: all that are equal to the last are among them
 */
export function foremost(counts: Float64Array, most: number, descending: boolean, decides: boolean): number[] {
  const sign = descending ? 1 : -1;
  const last = leastOfBest(counts, most, sign);
  let equal = Number.POSITIVE_INFINITY;
  if (decides) {
    equal = most;
    for (const count of counts) if (count * sign > last) equal--;
  }
  const chosen: number[] = [];
  for (let i = 0; i < counts.length; i++) {
    const count = (counts[i] ?? 0) * sign;
    if (count > last || (count === last && equal-- > 0)) chosen.push(i);
  }
  return chosen;
}

/** The least of the greatest so many, out of a heap of them. */
function leastOfBest(counts: Float64Array, most: number, sign: number): number {
  const heap = counts
    .slice(0, most)
    .map((count) => count * sign)
    .sort();
  for (let i = most; i < counts.length; i++) {
    const count = (counts[i] ?? 0) * sign;
    if (count > (heap[0] ?? 0)) replaceLeast(heap, count);
  }
  return heap[0] ?? 0;
}

function replaceLeast(heap: Float64Array, by: number): void {
  let at = 0;
  for (let child = 1; child < heap.length; child = 2 * at + 1) {
    if ((heap[child + 1] ?? Number.POSITIVE_INFINITY) < (heap[child] ?? 0)) child++;
    const least = heap[child] ?? 0;
    if (least >= by) break;
    heap[at] = least;
    at = child;
  }
  heap[at] = by;
}
