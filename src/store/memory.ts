import type { KnowledgeBase } from "../knowledge/knowledge-base.ts";
import { KgError } from "../model/errors.ts";
import type { KnowledgeGraph } from "../model/graph.ts";
import type { JournalEntry, Operation } from "../model/operation.ts";
import type { RelationType } from "../model/schema.ts";
import type { GraphFilter } from "../query/filter.ts";
import { eachRelation, neighboursOf, nodesWithin } from "../query/neighbourhood.ts";
import type { Steps } from "../query/steps.ts";
import { documentDetail, entityDetail, relationDetail, roleOf } from "./details.ts";
import { exportOf } from "./export.ts";
import type {
  CallOptions,
  CancelSignal,
  DocumentDetail,
  DocumentSummary,
  EntityDetail,
  FoundPaths,
  GraphStore,
  Neighbours,
  PathsOptions,
  QueryAnswer,
  QueryOptions,
  RelationDetail,
  RelationRow,
  SearchHit,
  View,
} from "./graph-store.ts";
import { pathsOf } from "./paths.ts";
import { rowsOf } from "./rows.ts";
import { Snapshot } from "./snapshot.ts";
import { viewOf } from "./view.ts";

const SEARCH_LIMIT = 12;
const NEIGHBOUR_LIMIT = 12;
const MOST_HOPS = 250;

/** The knowledge base in this process. */
export class MemoryStore implements GraphStore {
  readonly #knowledge: KnowledgeBase;
  readonly #pause: () => Promise<void>;
  readonly #clock: (() => number) | null;
  readonly #random: (() => number) | null;
  #snapshot: Snapshot | null = null;

  /**
   * @param pause lets others have a turn; called every few milliseconds of long work. Where wishes to stop arrive as
   * messages (a worker) it must wait for the next one: `() => new Promise((resolve) => setTimeout(resolve))`.
   * @param clock milliseconds, to tell how long a query took
   * @param random for queries that call `rand()`; without it they fail
   */
  constructor(
    knowledge: KnowledgeBase,
    {
      pause = () => Promise.resolve(),
      clock = null,
      random = null,
    }: { pause?: () => Promise<void>; clock?: (() => number) | null; random?: (() => number) | null } = {},
  ) {
    this.#knowledge = knowledge;
    this.#pause = pause;
    this.#clock = clock;
    this.#random = random;
  }

  search(text: string, options: NonNullable<Parameters<GraphStore["search"]>[1]> = {}): Promise<readonly SearchHit[]> {
    return this.#answer(options, (snapshot) =>
      snapshot.search
        .search(text, options.limit ?? SEARCH_LIMIT, options.entityTypes)
        .map(({ entity, matched, reason }) => searchHit(snapshot, entity, matched, reason)),
    );
  }

  entity(id: string, options?: CallOptions): Promise<EntityDetail> {
    return this.#answer(options, (snapshot) => entityDetail(snapshot, id));
  }

  evidence(relations: readonly string[], options?: CallOptions): Promise<readonly RelationDetail[]> {
    return this.#answer(options, (snapshot) => {
      return relations.map((id) => relationDetail(snapshot, id));
    });
  }

  rows(relations: readonly string[], options?: CallOptions): Promise<readonly RelationRow[]> {
    return this.#run(options, (snapshot) => rowsOf(snapshot, relations));
  }

  documents(options?: CallOptions): Promise<readonly DocumentSummary[]> {
    return this.#answer(options, (snapshot) => snapshot.index.documentIds.map((id) => snapshot.summary(id)));
  }

  document(id: string, options?: CallOptions): Promise<DocumentDetail> {
    return this.#answer(options, (snapshot) => documentDetail(snapshot, id));
  }

  neighbours(
    ids: readonly string[],
    filter: GraphFilter,
    options: NonNullable<Parameters<GraphStore["neighbours"]>[2]> = {},
  ): Promise<Neighbours> {
    return this.#run(options, function* (snapshot) {
      const failures = yield* snapshot.failures(filter);
      const except = (options.except ?? []).flatMap((id) => snapshot.find(id) ?? []);
      const found = yield* neighboursOf(snapshot.index, numbers(snapshot, ids), failures, except);
      const drawn = found.slice(0, options.limit ?? NEIGHBOUR_LIMIT);
      return { ids: drawn.map((node) => snapshot.index.entityIdOf(node)), total: found.length };
    });
  }

  within(
    ids: readonly string[],
    hops: number,
    filter: GraphFilter,
    options: NonNullable<Parameters<GraphStore["within"]>[3]> = {},
  ): Promise<readonly string[]> {
    return this.#run(options, function* (snapshot) {
      const failures = yield* snapshot.failures(filter);
      const steps = Math.min(hops, MOST_HOPS);
      const reached = yield* nodesWithin(snapshot.index, numbers(snapshot, ids), steps, failures, options.limit);
      return reached.map((node) => snapshot.index.entityIdOf(node));
    });
  }

  overview(limit: number, options?: CallOptions): Promise<readonly string[]> {
    return this.#answer(options, ({ index }) => {
      const nodes = Array.from(index.entityIds, (_, node) => node);
      const tied = nodes.filter((node) => index.degree(node) > 0);
      return (tied.length > 0 ? tied : nodes)
        .sort((a, b) => index.degree(b) - index.degree(a) || a - b)
        .slice(0, limit)
        .map((node) => index.entityIdOf(node));
    });
  }

  view(ids: readonly string[], filter: GraphFilter, options?: CallOptions): Promise<View> {
    return this.#run(options, (snapshot) => viewOf(snapshot, ids, filter));
  }

  paths(from: string, to: string, options: PathsOptions = {}): Promise<FoundPaths> {
    return this.#run(options, (snapshot) => pathsOf(snapshot, from, to, options));
  }

  /** The engine is loaded when it is first needed. */
  async query(
    cypher: string,
    parameters: Readonly<Record<string, unknown>>,
    options: QueryOptions = {},
  ): Promise<QueryAnswer> {
    const { queryOf, readied } = await import("./query.ts");
    const query = await readied(cypher);
    const began = this.#clock?.() ?? 0;
    const answer = await this.#run(options, (snapshot) =>
      queryOf(snapshot, query, parameters, { ...options, random: this.#random }),
    );
    return { ...answer, milliseconds: this.#clock ? this.#clock() - began : null };
  }

  edit(operation: Operation, options: NonNullable<Parameters<GraphStore["edit"]>[1]> = {}): Promise<Operation> {
    return this.#do(options, () => this.#knowledge.edit(operation, options.at));
  }

  journal(options?: CallOptions): Promise<readonly JournalEntry[]> {
    return this.#do(options, () => [...this.#knowledge.journal]);
  }

  export(
    selection: { readonly ids?: readonly string[]; readonly filter?: GraphFilter },
    options?: CallOptions,
  ): Promise<KnowledgeGraph> {
    return this.#run(options, (snapshot) => exportOf(snapshot, selection.ids, selection.filter ?? {}));
  }

  /** What needs nothing that is derived. */
  async #do<T>({ signal }: CallOptions = {}, work: () => T): Promise<T> {
    stopIfAborted(signal);
    return work();
  }

  #answer<T>(options: CallOptions | undefined, work: (snapshot: Snapshot) => T): Promise<T> {
    // biome-ignore lint/correctness/useYield: short work is done in one step
    return this.#run(options, function* (snapshot) {
      return work(snapshot);
    });
  }

  async #run<T>({ signal }: CallOptions = {}, work: (snapshot: Snapshot) => Steps<T>): Promise<T> {
    stopIfAborted(signal);
    const steps = work(this.#now());
    for (;;) {
      const step = steps.next();
      stopIfAborted(signal);
      if (step.done) return step.value;
      await this.#pause();
      stopIfAborted(signal);
    }
  }

  /** What was worked out is kept until the knowledge base changes. */
  #now(): Snapshot {
    if (this.#snapshot?.index !== this.#knowledge.index) this.#snapshot = new Snapshot(this.#knowledge);
    return this.#snapshot;
  }
}

function stopIfAborted(signal: CancelSignal | undefined): void {
  if (signal?.aborted) throw new KgError("cancelled", "The request was cancelled.");
}

function numbers(snapshot: Snapshot, ids: readonly string[]): number[] {
  return [...new Set(ids.map((id) => snapshot.number(id)))];
}

function searchHit(snapshot: Snapshot, node: number, matched: string, reason: string): SearchHit {
  const { index } = snapshot;
  const relationCounts: Partial<Record<RelationType, number>> = {};
  eachRelation(index, node, null, (_, relation) => {
    const type = index.schema.typeAt(index.relationTypes[relation] ?? 0);
    relationCounts[type] = (relationCounts[type] ?? 0) + 1;
  });
  return {
    entity: snapshot.entityAt(node),
    matched,
    reason,
    relations: index.degree(node),
    relationCounts,
    documents: (index.entityDocuments.offsets[node + 1] ?? 0) - (index.entityDocuments.offsets[node] ?? 0),
    role: roleOf(snapshot, node),
  };
}
