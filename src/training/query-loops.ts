import type { Adjacency, GraphIndex } from "../knowledge/graph-index.ts";

/** The questions of the query benchmark as one would write them by hand, over the typed arrays of the index. */

/** How many nodes are within two steps of a node, itself among them. */
export function withinTwoHops({ outgoing, incoming, typeCount, entityCount }: GraphIndex, node: number): number {
  const seen = new Uint8Array(entityCount);
  const reached = [node];
  seen[node] = 1;
  for (let hop = 0, from = 0; hop < 2; hop++) {
    const end = reached.length;
    for (; from < end; from++)
      for (const { offsets, others } of [outgoing, incoming]) {
        const slot = (reached[from] ?? 0) * typeCount;
        const last = offsets[slot + typeCount] ?? 0;
        for (let i = offsets[slot] ?? 0; i < last; i++) {
          const other = others[i] ?? 0;
          if (seen[other] === 1) continue;
          seen[other] = 1;
          reached.push(other);
        }
      }
  }
  return reached.length;
}

/** How many relations of a type happened between two days. */
export function relationsBetween(
  { relationTypes, starts }: GraphIndex,
  type: number,
  from: number,
  to: number,
): number {
  let count = 0;
  for (let relation = 0; relation < starts.length; relation++) {
    const day = starts[relation] ?? 0;
    if (relationTypes[relation] === type && day >= from && day <= to) count++;
  }
  return count;
}

/** Fewest steps from one node to another; -1 where there is no way. */
export function stepsBetween(
  { outgoing, incoming, typeCount, entityCount }: GraphIndex,
  from: number,
  to: number,
): number {
  const steps = new Int32Array(entityCount).fill(-1);
  const queue = new Uint32Array(entityCount);
  queue[0] = from;
  steps[from] = 0;
  for (let head = 0, tail = 1; head < tail; head++) {
    const node = queue[head] ?? 0;
    const next = (steps[node] ?? 0) + 1;
    for (const { offsets, others } of [outgoing, incoming]) {
      const last = offsets[(node + 1) * typeCount] ?? 0;
      for (let i = offsets[node * typeCount] ?? 0; i < last; i++) {
        const other = others[i] ?? 0;
        if (steps[other] !== -1) continue;
        if (other === to) return next;
        steps[other] = next;
        queue[tail++] = other;
      }
    }
  }
  return from === to ? 0 : -1;
}

/** How many walks of three relations of a type, each along its direction, come back to where they began. */
export function directedTriangles({ outgoing, incoming, typeCount, entityCount }: GraphIndex, type: number): number {
  const before = new Uint32Array(entityCount);
  const last = ({ offsets }: Adjacency, node: number) => offsets[node * typeCount + type + 1] ?? 0;
  const first = ({ offsets }: Adjacency, node: number) => offsets[node * typeCount + type] ?? 0;
  let count = 0;
  for (let a = 0; a < entityCount; a++) {
    const [start, end] = [first(incoming, a), last(incoming, a)];
    if (start === end) continue;
    for (let i = start; i < end; i++) raise(before, incoming.others[i] ?? 0);
    for (let i = first(outgoing, a); i < last(outgoing, a); i++) {
      const b = outgoing.others[i] ?? 0;
      for (let j = first(outgoing, b); j < last(outgoing, b); j++) count += before[outgoing.others[j] ?? 0] ?? 0;
    }
    for (let i = start; i < end; i++) before[incoming.others[i] ?? 0] = 0;
  }
  return count;
}

/** The nodes with most relations, and how many each has: `[node, count]`. */
export function mostRelations({ sources, targets, entityCount }: GraphIndex, wanted: number): [number, number][] {
  const counts = new Uint32Array(entityCount);
  for (let relation = 0; relation < sources.length; relation++) {
    raise(counts, sources[relation] ?? 0);
    raise(counts, targets[relation] ?? 0);
  }
  const best: [number, number][] = [];
  for (let node = 0; node < entityCount; node++) keepBest(best, wanted, node, counts[node] ?? 0);
  return best;
}

/** The pairs with most relations of a type from the first to the second, and how many: `[first * nodes + second, count]`. */
export function mostFrequentPairs(
  { sources, targets, relationTypes, entityCount }: GraphIndex,
  type: number,
  wanted: number,
): [number, number][] {
  const counts = new Map<number, number>();
  for (let relation = 0; relation < sources.length; relation++) {
    if (relationTypes[relation] !== type) continue;
    const pair = (sources[relation] ?? 0) * entityCount + (targets[relation] ?? 0);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const best: [number, number][] = [];
  for (const [pair, count] of counts) keepBest(best, wanted, pair, count);
  return best;
}

/** Puts an item in its place among the best, if it is one of them. */
function keepBest(best: [number, number][], wanted: number, item: number, count: number): void {
  if (best.length === wanted && count <= (best[wanted - 1]?.[1] ?? 0)) return;
  let place = best.length;
  while (place > 0 && (best[place - 1]?.[1] ?? 0) < count) place--;
  best.splice(place, 0, [item, count]);
  if (best.length > wanted) best.pop();
}

function raise(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
