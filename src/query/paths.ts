import { type GraphIndex, NO_DAY } from "../knowledge/graph-index.ts";
import type { Failures } from "./filter.ts";
import { eachRelation } from "./neighbourhood.ts";
import type { Steps } from "./steps.ts";

export interface PathsAsked {
  readonly from: number;
  readonly to: number;
  /** How many paths at most. */
  readonly limit: number;
  /** Steps that a path may have at most. */
  readonly longest: number;
  /** Nodes that no path may go through. */
  readonly avoid?: readonly number[];
  /** What the filter turns away; null lets all through. */
  readonly failures?: Failures | null;
  /** Each step's happening no earlier than the one before; undated ones do not count. */
  readonly inTimeOrder?: boolean;
}

export interface FoundPath {
  readonly nodes: readonly number[];
  /**
   * Relations of each step, in order of date, the undated last. In time order: those no earlier than the first of the
   * step before, so the first of each tell the story.
   */
  readonly steps: readonly (readonly number[])[];
}

export interface FoundPaths {
  /** Shortest first; of equally long ones those told in most reports at their weakest step, then in order of id. */
  readonly paths: readonly FoundPath[];
  /** False when there was so much to try that better paths of the greatest length may have been missed. */
  readonly complete: boolean;
}

/** Relations that may be looked at before the search ends with what it has. */
const MOST_VISITS = 20_000_000;
/** Paths of one length among which the best are chosen. */
const MOST_CANDIDATES = 20_000;

/**
 * The best paths between two entities that visit none twice. First the distance of everything from the end, then all
 * paths of the least length, of one step more, and so on: a branch is given up as soon as the end is too far.
 * Yields about every 20 ms.
 */
export function* bestPaths(index: GraphIndex, asked: PathsAsked): Steps<FoundPaths> {
  const distances = yield* distancesTo(index, asked);
  const search = new PathSearch(index, asked, distances);
  const shortest = distances[asked.from] ?? 0;
  if (shortest === 0 || asked.from === asked.to) return { paths: [], complete: true };
  const paths: FoundPath[] = [];
  let complete = true;
  for (let length = shortest - 1; length <= asked.longest && paths.length < asked.limit && complete; length++) {
    complete = yield* search.ofLength(length);
    paths.push(...search.ranked().slice(0, asked.limit - paths.length));
  }
  return { paths, complete };
}

/** Steps to the end plus one, by node; 0 for what is out of reach. */
function* distancesTo(
  index: GraphIndex,
  { from, to, longest, avoid = [], failures = null }: PathsAsked,
): Steps<Uint8Array> {
  const distances = new Uint8Array(index.entityCount);
  const barred = new Set(avoid.filter((node) => node !== from && node !== to));
  let ring = [to];
  distances[to] = 1;
  let visited = 0;
  for (let distance = 2; distance <= Math.min(longest, 250) + 1 && ring.length > 0; distance++) {
    const next: number[] = [];
    for (const node of ring) {
      eachRelation(index, node, failures, (other) => {
        visited++;
        if (distances[other] !== 0 || barred.has(other)) return;
        distances[other] = distance;
        next.push(other);
      });
      if (visited > 200_000) {
        visited = 0;
        yield;
      }
    }
    ring = next;
  }
  return distances;
}

interface Candidate extends FoundPath {
  /** Reports that the weakest step stands in, and those of all steps together. */
  readonly weakest: number;
  readonly told: number;
}

/** All simple paths of one length after the other, depth first. */
class PathSearch {
  readonly #index: GraphIndex;
  readonly #asked: PathsAsked;
  readonly #distances: Uint8Array;
  readonly #failures: Failures | null;
  #found: Candidate[] = [];
  #visits = 0;

  constructor(index: GraphIndex, asked: PathsAsked, distances: Uint8Array) {
    this.#index = index;
    this.#asked = asked;
    this.#distances = distances;
    this.#failures = asked.failures ?? null;
  }

  /** Finds the paths of exactly `length` steps. Returns whether it tried them all. */
  *ofLength(length: number): Steps<boolean> {
    this.#found = [];
    const { from, to } = this.#asked;
    const nodes = [from];
    const steps: number[][] = [];
    const choices = [this.#choices(from, nodes, length, Number.NEGATIVE_INFINITY)];
    let sinceYield = this.#visits;
    while (choices.length > 0) {
      if (this.#visits > MOST_VISITS || this.#found.length >= MOST_CANDIDATES) return false;
      if (this.#visits - sinceYield > 200_000) {
        sinceYield = this.#visits;
        yield;
      }
      const choice = choices.at(-1)?.pop();
      if (!choice) {
        choices.pop();
        nodes.pop();
        steps.pop();
        continue;
      }
      nodes.push(choice.node);
      steps.push(choice.relations);
      if (choice.node === to) {
        this.#found.push(this.#candidate(nodes, steps));
        nodes.pop();
        steps.pop();
      } else choices.push(this.#choices(choice.node, nodes, length - steps.length, this.#day(choice.relations)));
    }
    return true;
  }

  ranked(): FoundPath[] {
    return this.#found
      .sort((a, b) => b.weakest - a.weakest || b.told - a.told || compareLists(a.nodes, b.nodes))
      .map(({ nodes, steps }) => ({ nodes, steps }));
  }

  /** Where a path can go on from a node so as to reach the end in exactly `left` steps, with the relations that lead there. */
  #choices(node: number, visited: readonly number[], left: number, notBefore: number) {
    const { to, inTimeOrder = false } = this.#asked;
    const { starts } = this.#index;
    const relations = new Map<number, number[]>();
    eachRelation(this.#index, node, this.#failures, (other, relation) => {
      this.#visits++;
      const distance = this.#distances[other] ?? 0;
      if (distance === 0 || distance > left || (other === to) !== (left === 1) || visited.includes(other)) return;
      const day = starts[relation] ?? NO_DAY;
      if (inTimeOrder && (day === NO_DAY || day < notBefore)) return;
      const known = relations.get(other);
      if (known) known.push(relation);
      else relations.set(other, [relation]);
    });
    return Array.from(relations, ([other, list]) => ({
      node: other,
      relations: list.sort((a, b) => (starts[a] ?? NO_DAY) - (starts[b] ?? NO_DAY) || a - b),
    })).sort((a, b) => b.node - a.node);
  }

  #day([first = 0]: readonly number[]): number {
    return this.#asked.inTimeOrder ? (this.#index.starts[first] ?? NO_DAY) : Number.NEGATIVE_INFINITY;
  }

  #candidate(nodes: readonly number[], steps: readonly (readonly number[])[]): Candidate {
    const support = steps.map((relations) => this.#reports(relations));
    return {
      nodes: [...nodes],
      steps: [...steps],
      weakest: Math.min(...support),
      told: support.reduce((sum, count) => sum + count, 0),
    };
  }

  /** Distinct reports that any of the relations stands in. */
  #reports(relations: readonly number[]): number {
    const { offsets, items } = this.#index.relationDocuments;
    const reports = new Set<number>();
    for (const relation of relations)
      for (let i = offsets[relation] ?? 0; i < (offsets[relation + 1] ?? 0); i++) reports.add(items[i] ?? 0);
    return reports.size;
  }
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((item, i) => item !== b[i]);
  return place < 0 ? a.length - b.length : (a[place] ?? 0) - (b[place] ?? -1);
}
