import type { Evaluate } from "../run.ts";

/** Which groups are wanted: those of which most, or fewest, were counted. */
export interface Foremost {
  /** The slot of the count. */
  readonly slot: number;
  readonly descending: boolean;
  /** How many groups are wanted. */
  readonly most: Evaluate;
}

/** Places of the counts that are among the first so many, in the order in which they stand; also of those equal to the last. */
export function foremost(counts: readonly number[], most: number, descending: boolean): number[] {
  const sign = descending ? 1 : -1;
  const last = leastOfBest(counts, most, sign);
  const chosen: number[] = [];
  for (let i = 0; i < counts.length; i++) if ((counts[i] ?? 0) * sign >= last) chosen.push(i);
  return chosen;
}

/** The least of the greatest so many, out of a heap of them. */
function leastOfBest(counts: readonly number[], most: number, sign: number): number {
  const heap = Float64Array.from(counts.slice(0, most), (count) => count * sign).sort();
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
