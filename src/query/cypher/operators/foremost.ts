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
  const heap = counts
    .slice(0, most)
    .map((count) => count * sign)
    .sort();
  /** Those that were not less than the least of the best before them. */
  const candidates = Array.from(heap, (_, place) => place);
  let last = heap[0] ?? 0;
  for (let place = most; place < counts.length; place++) {
    const count = (counts[place] ?? 0) * sign;
    if (count < last) continue;
    candidates.push(place);
    if (count === last) continue;
    replaceLeast(heap, count);
    last = heap[0] ?? 0;
  }
  const countAt = (place: number) => (counts[place] ?? 0) * sign;
  let equal = decides ? most - candidates.filter((place) => countAt(place) > last).length : Number.POSITIVE_INFINITY;
  return candidates.filter((place) => countAt(place) > last || (countAt(place) === last && equal-- > 0));
}

/** Puts a number into a heap in place of its least. */
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
