import type { CancelSignal } from "../store/graph-store.ts";
import type { KnowledgeWork } from "./knowledge-work.ts";
import {
  type Answer,
  type Arguments,
  type Method,
  type OnProgress,
  toFailure,
  type Value,
  type WorkerApi,
} from "./protocol.ts";

interface Call {
  readonly signal: CancelSignal;
  readonly onProgress: OnProgress | null;
}

type Answers = { readonly [M in Method]: (args: Arguments<M>, call: Call) => Promise<Value<M>> };

/**
 * `work` as the worker exposes it: requests by number, each of which can be cancelled, and errors as data.
 * @param alive settles once the worker's end can be noticed; the first ping waits for it
 */
export function serve(work: KnowledgeWork, alive: Promise<void> = Promise.resolve()): WorkerApi {
  const answers = answersOf(work);
  const running = new Map<number, AbortController>();
  return {
    async ask<M extends Method>(call: number, method: M, args: Arguments<M>, onProgress: OnProgress | null) {
      const abort = new AbortController();
      running.set(call, abort);
      try {
        const answer: Answer<Value<M>> = {
          ok: true,
          value: await answers[method](args, { signal: abort.signal, onProgress }),
        };
        return answer;
      } catch (error) {
        return { ok: false, failure: toFailure(error) };
      } finally {
        running.delete(call);
      }
    },
    cancel: (call) => running.get(call)?.abort(),
    ping: () => alive,
    onTrouble: (listener) => work.onTrouble(listener),
  };
}

function answersOf(work: KnowledgeWork): Answers {
  return {
    search: ([text, options], { signal }) => work.store.search(text, { ...options, signal }),
    entity: ([id], call) => work.store.entity(id, call),
    evidence: ([relations], call) => work.store.evidence(relations, call),
    rows: ([relations], call) => work.store.rows(relations, call),
    documents: (_, call) => work.store.documents(call),
    document: ([id], call) => work.store.document(id, call),
    neighbours: ([ids, filter, options], { signal }) => work.store.neighbours(ids, filter, { ...options, signal }),
    within: ([ids, hops, filter, options], { signal }) => work.store.within(ids, hops, filter, { ...options, signal }),
    overview: ([limit], call) => work.store.overview(limit, call),
    view: ([ids, filter], call) => work.store.view(ids, filter, call),
    paths: ([from, to, options], { signal }) => work.store.paths(from, to, { ...options, signal }),
    query: ([cypher, parameters, options], { signal }) => work.store.query(cypher, parameters, { ...options, signal }),
    edit: ([operation, options], { signal }) => work.edit(operation, { ...options, signal }),
    journal: (_, call) => work.store.journal(call),
    export: ([selection], call) => work.store.export(selection, call),
    open: ([keep]) => work.open(keep),
    read: ([file], { signal, onProgress }) => work.read(file, { signal, ...(onProgress ? { onProgress } : {}) }),
    tryTypes: ([value, taken]) => work.tryTypes(value, taken),
    setTypes: ([types], { signal, onProgress }) =>
      work.setTypes(types, { signal, ...(onProgress ? { onProgress } : {}) }),
    keepDesk: ([desk]) => work.keepDesk(desk),
    writeProject: ([desk]) => work.writeProject(desk),
    openProject: ([file], call) => work.openProject(file, call),
  };
}
