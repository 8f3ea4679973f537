import { type GraphIndex, NO_DAY } from "../knowledge/graph-index.ts";
import { STATUSES } from "../model/schema.ts";
import { FAILS, type Failures, type GraphFilter } from "../query/filter.ts";
import { eachRelation } from "../query/neighbourhood.ts";
import type { Steps } from "../query/steps.ts";
import { facetsOf, type Part, tallyOf } from "./facets.ts";
import type { CanvasEdge, CanvasNode, TimelineEntry, View } from "./graph-store.ts";
import type { Snapshot } from "./snapshot.ts";

/** Relations of one type from one entity to another: what one canvas edge stands for. */
interface Bundle {
  readonly source: number;
  readonly target: number;
  readonly type: number;
  /** In order of date. */
  readonly relations: readonly number[];
}

/** The part of the knowledge base between `ids`, filtered, bundled and counted. O(relations of `ids`), once per filter O(all relations). */
export function* viewOf(snapshot: Snapshot, ids: readonly string[], filter: GraphFilter): Steps<View> {
  const { index } = snapshot;
  const failures = yield* snapshot.failures(filter);
  const all = yield* snapshot.tally(filter);
  const nodes = numbersOf(snapshot, ids);
  const bundles = yield* bundlesOf(index, nodes);
  const part: Part = { nodes, relations: bundles.flatMap(({ relations }) => relations) };
  const drawn = yield* tallyOf(index, filter, failures, part);
  return {
    graph: {
      nodes: yield* canvasNodes(snapshot, nodes, drawn.visible, failures),
      edges: canvasEdges(snapshot, bundles, failures),
    },
    facets: facetsOf(index, drawn, all),
    ownTypes: index.schema.own,
    ...timelineOf(snapshot, bundles, failures),
  };
}

/** Numbers of the entities that `ids` name, each once, in order of id. Unknown ids are left out. */
export function numbersOf(snapshot: Snapshot, ids: readonly string[]): Uint32Array {
  const numbers = new Set<number>();
  for (const id of ids) {
    const number = snapshot.find(id);
    if (number !== undefined) numbers.add(number);
  }
  return Uint32Array.from(numbers).sort();
}

/** Relations between `nodes`, unfiltered, in order of edge id. */
export function* bundlesOf(index: GraphIndex, nodes: Uint32Array): Steps<Bundle[]> {
  const inside = new Uint8Array(index.entityCount);
  for (const node of nodes) inside[node] = 1;
  const { offsets, relations, others } = index.outgoing;
  const typesById = typesInOrder(index);
  const bundles: Bundle[] = [];
  let visited = 0;
  for (const source of inEdgeOrder(nodes, index.entityIds)) {
    for (const type of typesById) {
      const slot = source * index.typeCount + type;
      const end = offsets[slot + 1] ?? 0;
      const byTarget = new Map<number, number[]>();
      for (let i = offsets[slot] ?? 0; i < end; i++) {
        const target = others[i] ?? 0;
        if (inside[target] === 0) continue;
        const bundle = byTarget.get(target);
        if (bundle) bundle.push(relations[i] ?? 0);
        else byTarget.set(target, [relations[i] ?? 0]);
      }
      visited += end - (offsets[slot] ?? 0);
      const targets = [...byTarget.keys()];
      if (targets.length > 1) targets.sort((a, b) => a - b);
      for (const target of targets) bundles.push({ source, target, type, relations: byTarget.get(target) ?? [] });
    }
    if (visited > 100_000) {
      visited = 0;
      yield;
    }
  }
  return bundles;
}

/** Nodes in order of `id|`, which is not quite the order of ids where one begins with another. */
function inEdgeOrder(nodes: Uint32Array, ids: readonly string[]): number[] {
  return Array.from(nodes, (node) => ({ node, key: `${ids[node]}|` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ node }) => node);
}

function* canvasNodes(
  snapshot: Snapshot,
  nodes: Uint32Array,
  visible: Uint8Array,
  failures: Failures,
): Steps<CanvasNode[]> {
  const { index } = snapshot;
  const drawn = new Uint8Array(index.entityCount);
  for (const node of nodes) drawn[node] = 1;
  const seenFrom = new Uint32Array(index.entityCount);
  const canvas: CanvasNode[] = [];
  let visited = 0;
  for (const node of nodes) {
    if (visible[node] === 0) continue;
    let relations = 0;
    let hidden = 0;
    eachRelation(index, node, failures, (other) => {
      relations++;
      if (drawn[other] === 1 || seenFrom[other] === node + 1) return;
      seenFrom[other] = node + 1;
      hidden++;
    });
    const { id, name, entityType, countryCode } = snapshot.entityAt(node);
    const country = countryCode === undefined ? {} : { countryCode };
    canvas.push({ id, name, entityType, ...country, relations, hidden });
    visited += index.degree(node);
    if (visited > 200_000) {
      visited = 0;
      yield;
    }
  }
  return canvas;
}

function canvasEdges(snapshot: Snapshot, bundles: readonly Bundle[], failures: Failures): CanvasEdge[] {
  const { index } = snapshot;
  const edges: CanvasEdge[] = [];
  for (const bundle of bundles) {
    const passing = bundle.relations.filter((relation) => failures[relation] === 0);
    if (passing.length === 0) continue;
    const statuses = STATUSES.map(() => 0);
    const surest = STATUSES.map(() => 0);
    for (const relation of passing) {
      const status = index.statuses[relation] ?? 0;
      statuses[status] = (statuses[status] ?? 0) + 1;
      surest[status] = Math.max(surest[status] ?? 0, index.confidences[relation] ?? 0);
    }
    const strongest = statuses.findIndex((count) => count > 0);
    edges.push({
      id: edgeId(snapshot, bundle),
      source: index.entityIdOf(bundle.source),
      target: index.entityIdOf(bundle.target),
      relationType: index.schema.typeAt(bundle.type),
      status: STATUSES[strongest] ?? "denied",
      count: passing.length,
      statuses,
      // The index keeps single precision: what is written 0.7 is to be 0.7 again.
      confidence: Math.round(1e4 * (surest[strongest] ?? 0)) / 1e4,
      relations: passing.map((relation) => index.relationIdOf(relation)),
    });
  }
  return edges;
}

function timelineOf(
  snapshot: Snapshot,
  bundles: readonly Bundle[],
  failures: Failures,
): { timeline: TimelineEntry[]; undated: number } {
  const { starts } = snapshot.index;
  const dated: { readonly start: number; readonly relation: number; readonly entry: TimelineEntry }[] = [];
  let undated = 0;
  for (const bundle of bundles) {
    let edge: string | null = null;
    for (const relation of bundle.relations) {
      if (((failures[relation] ?? 0) & ~FAILS.dates) !== 0) continue;
      const { id, relationType, status, date } = snapshot.relationAt(relation);
      if (date === null) {
        undated++;
        continue;
      }
      edge ??= edgeId(snapshot, bundle);
      dated.push({
        start: starts[relation] ?? NO_DAY,
        relation,
        entry: { relation: id, edge, relationType, status, date },
      });
    }
  }
  dated.sort((a, b) => a.start - b.start || a.relation - b.relation);
  return { timeline: dated.map(({ entry }) => entry), undated };
}

function edgeId({ index }: Snapshot, { source, target, type }: Bundle): string {
  return `${index.entityIdOf(source)}|${index.schema.typeAt(type)}|${index.entityIdOf(target)}`;
}

/** Type numbers in order of their ids, so that edges come out in order of theirs. */
function typesInOrder({ schema }: GraphIndex): number[] {
  const { ids } = schema;
  return ids.map((_, number) => number).sort((a, b) => (schema.typeAt(a) < schema.typeAt(b) ? -1 : 1));
}
