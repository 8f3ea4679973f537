import type { Adjacency, GraphIndex } from "../knowledge/graph-index.ts";
import type { Failures } from "./filter.ts";
import type { Steps } from "./steps.ts";

/** Relations of a node, and who is at their other end. Null `failures` let all through. */
export function eachRelation(
  { outgoing, incoming, typeCount }: GraphIndex,
  node: number,
  failures: Failures | null,
  visit: (other: number, relation: number) => void,
): void {
  walk(outgoing, node * typeCount, typeCount, failures, visit);
  walk(incoming, node * typeCount, typeCount, failures, visit);
}

function walk(
  { offsets, relations, others }: Adjacency,
  slot: number,
  slots: number,
  failures: Failures | null,
  visit: (other: number, relation: number) => void,
): void {
  const end = offsets[slot + slots] ?? 0;
  for (let i = offsets[slot] ?? 0; i < end; i++) {
    const relation = relations[i] ?? 0;
    if (!failures || failures[relation] === 0) visit(others[i] ?? 0, relation);
  }
}

/**
 * Nodes one step from any of `nodes`, without these and without `except`, most supported first: number of distinct
 * documents, then of relations, then order of id. O(relations of `nodes`).
 */
export function* neighboursOf(
  index: GraphIndex,
  nodes: readonly number[],
  failures: Failures | null,
  except: readonly number[] = [],
): Steps<number[]> {
  const inside = new Set([...nodes, ...except]);
  const support = new Map<number, { relations: number; documents: Set<number> }>();
  const { offsets, items } = index.relationDocuments;
  let visited = 0;
  for (const node of nodes) {
    eachRelation(index, node, failures, (other, relation) => {
      visited++;
      if (inside.has(other)) return;
      let known = support.get(other);
      if (!known) {
        known = { relations: 0, documents: new Set() };
        support.set(other, known);
      }
      known.relations++;
      for (let i = offsets[relation] ?? 0; i < (offsets[relation + 1] ?? 0); i++) known.documents.add(items[i] ?? 0);
    });
    if (visited > 20_000) {
      visited = 0;
      yield;
    }
  }
  return [...support]
    .sort(([a, p], [b, q]) => q.documents.size - p.documents.size || q.relations - p.relations || a - b)
    .map(([node]) => node);
}

/**
 * Nodes within `hops` steps of `nodes`, these first, at most `limit`. Nearest first; of a ring that does not fit whole
 * those with most relations to the nodes before it are taken. O(relations of what is reached).
 */
export function* nodesWithin(
  index: GraphIndex,
  nodes: readonly number[],
  hops: number,
  failures: Failures | null,
  limit = Number.POSITIVE_INFINITY,
): Steps<number[]> {
  const distance = new Uint8Array(index.entityCount);
  const reached: number[] = [];
  for (const node of nodes) {
    if (distance[node] !== 0 || reached.length >= limit) continue;
    distance[node] = 1;
    reached.push(node);
  }
  let ringStart = 0;
  let visited = 0;
  for (let hop = 2; hop <= hops + 1 && reached.length < limit; hop++) {
    const ringEnd = reached.length;
    /** Relations of each node of the new ring to the ring before: it has none to nodes that are nearer. */
    const ties = new Map<number, number>();
    const visit = (other: number) => {
      visited++;
      const known = distance[other] ?? 0;
      if (known !== 0 && known !== hop) return;
      ties.set(other, (ties.get(other) ?? 0) + 1);
      if (known === hop) return;
      distance[other] = hop;
      reached.push(other);
    };
    for (let at = ringStart; at < ringEnd; at++) {
      eachRelation(index, reached[at] ?? 0, failures, visit);
      if (visited > 200_000) {
        visited = 0;
        yield;
      }
    }
    if (reached.length === ringEnd) break;
    if (reached.length > limit) {
      const ring = reached.splice(ringEnd);
      ring.sort((a, b) => (ties.get(b) ?? 0) - (ties.get(a) ?? 0) || a - b);
      for (const node of ring.slice(0, limit - ringEnd)) reached.push(node);
    }
    ringStart = ringEnd;
  }
  return reached;
}
