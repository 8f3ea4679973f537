import { proxy, type Remote } from "comlink";
import { KgError } from "../model/errors.ts";
import type { OwnRelationType } from "../model/own-type.ts";
import type { CallOptions, CancelSignal, GraphStore } from "../store/graph-store.ts";
import { type Connection, connectWorker } from "./connection.ts";
import { Heartbeat } from "./heartbeat.ts";
import {
  type Answer,
  type Arguments,
  type FileToRead,
  fromFailure,
  type KnowledgeService,
  type Method,
  type OnProgress,
  type Opened,
  unsignalled,
  type Value,
  type WorkerApi,
} from "./protocol.ts";

/** Another worker may take so long to bring back what was kept. */
const REOPENING_MS = 30_000;
/** Reading a large file may keep a worker silent for longer than usual. */
const QUIET_MS_PER_BYTE = 1 / 20;
/** A worker that ends so often within so many milliseconds is not started again. */
const MOST_DEATHS = 3;
const DEATHS_WITHIN_MS = 60_000;

export interface ClientHooks {
  /** The worker ended and another has taken its place with all that was kept. */
  onRestart?(message: string): void;
  /** What could not be kept; null once it is kept again. */
  onTrouble?(trouble: string | null): void;
}

export interface ClientOptions extends ClientHooks {
  /** Starts a worker. */
  connect(): Connection;
  pingMs?: number;
  quietMs?: number;
}

interface Pending {
  reject(reason: KgError): void;
  /** Milliseconds of silence granted beyond the usual. */
  readonly patience: number;
}

/** The store behind the page, in the worker of the browser. @param work names the database that it is kept in */
export function startStore(hooks: ClientHooks, work: string): StoreClient {
  return new StoreClient({ ...hooks, connect: () => connectWorker(work) });
}

/**
 * The knowledge base in a worker, asked over the wire. Every call settles: it is answered, rejects with KgError
 * "cancelled" as soon as its signal is aborted, or with "worker-died" when the worker ends. Another worker then takes
 * its place with what was kept; calls that come meanwhile wait for it.
 */
export class StoreClient implements KnowledgeService {
  readonly #options: ClientOptions;
  readonly #pending = new Map<number, Pending>();
  readonly #deaths: number[] = [];
  #calls = 0;
  #keep = false;
  #connection: Connection;
  /** Settles once the worker has everything that was kept. */
  #ready: Promise<void> = Promise.resolve();
  readonly #heartbeat: Heartbeat;

  constructor(options: ClientOptions) {
    this.#options = options;
    this.#heartbeat = new Heartbeat({
      patience: () =>
        this.#pending.size === 0 ? null : Math.max(...[...this.#pending.values()].map(({ patience }) => patience)),
      ping: async () => this.#connection.remote.ping(),
      onSilence: () => this.#bury("it gave no answer"),
      pingMs: options.pingMs,
      quietMs: options.quietMs,
    });
    this.#connection = this.#connect();
  }

  open(keep: boolean, options?: CallOptions): Promise<Opened> {
    this.#keep = keep;
    return this.#ask(options, "open", [keep]);
  }

  async read(
    file: FileToRead,
    { signal, onProgress }: CallOptions & { readonly onProgress?: OnProgress } = {},
  ): Promise<Value<"read">> {
    const patience = file.content.size * QUIET_MS_PER_BYTE;
    try {
      return await this.#ask(signal ? { signal } : {}, "read", [file], { patience, onProgress });
    } catch (error) {
      if (!(error instanceof KgError && error.code === "worker-died")) throw error;
      throw new KgError("worker-died", `"${file.name}" was not read to its end: ${error.message}`, { cause: error });
    }
  }

  tryTypes(value: unknown, taken: readonly string[], options?: CallOptions): Promise<Value<"tryTypes">> {
    return this.#ask(options, "tryTypes", [value, taken]);
  }

  setTypes(
    types: readonly OwnRelationType[],
    { signal, onProgress }: CallOptions & { readonly onProgress?: OnProgress } = {},
  ): Promise<Value<"setTypes">> {
    return this.#ask(signal ? { signal } : {}, "setTypes", [types], { onProgress });
  }

  keepDesk(desk: unknown, options?: CallOptions): Promise<void> {
    return this.#ask(options, "keepDesk", [desk]);
  }

  writeProject(desk: unknown, options?: CallOptions): Promise<Uint8Array<ArrayBuffer>> {
    return this.#ask(options, "writeProject", [desk]);
  }

  openProject(file: FileToRead, options?: CallOptions): Promise<unknown> {
    return this.#ask(options, "openProject", [file], { patience: file.content.size * QUIET_MS_PER_BYTE });
  }

  search(text: string, options?: Parameters<GraphStore["search"]>[1]): Promise<Value<"search">> {
    return this.#ask(options, "search", [text, unsignalled(options)]);
  }

  entity(id: string, options?: CallOptions): Promise<Value<"entity">> {
    return this.#ask(options, "entity", [id]);
  }

  evidence(relations: readonly string[], options?: CallOptions): Promise<Value<"evidence">> {
    return this.#ask(options, "evidence", [relations]);
  }

  rows(relations: readonly string[], options?: CallOptions): Promise<Value<"rows">> {
    return this.#ask(options, "rows", [relations]);
  }

  documents(options?: CallOptions): Promise<Value<"documents">> {
    return this.#ask(options, "documents", []);
  }

  document(id: string, options?: CallOptions): Promise<Value<"document">> {
    return this.#ask(options, "document", [id]);
  }

  neighbours(...[ids, filter, options]: Parameters<GraphStore["neighbours"]>): Promise<Value<"neighbours">> {
    return this.#ask(options, "neighbours", [ids, filter, unsignalled(options)]);
  }

  within(...[ids, hops, filter, options]: Parameters<GraphStore["within"]>): Promise<Value<"within">> {
    return this.#ask(options, "within", [ids, hops, filter, unsignalled(options)]);
  }

  overview(limit: number, options?: CallOptions): Promise<Value<"overview">> {
    return this.#ask(options, "overview", [limit]);
  }

  view(...[ids, filter, options]: Parameters<GraphStore["view"]>): Promise<Value<"view">> {
    return this.#ask(options, "view", [ids, filter]);
  }

  paths(...[from, to, options]: Parameters<GraphStore["paths"]>): Promise<Value<"paths">> {
    return this.#ask(options, "paths", [from, to, unsignalled(options)]);
  }

  query(...[cypher, parameters, options]: Parameters<GraphStore["query"]>): Promise<Value<"query">> {
    return this.#ask(options, "query", [cypher, parameters, unsignalled(options)]);
  }

  edit(...[operation, options]: Parameters<GraphStore["edit"]>): Promise<Value<"edit">> {
    return this.#ask(options, "edit", [operation, unsignalled(options)]);
  }

  journal(options?: CallOptions): Promise<Value<"journal">> {
    return this.#ask(options, "journal", []);
  }

  export(...[selection, options]: Parameters<GraphStore["export"]>): Promise<Value<"export">> {
    return this.#ask(options, "export", [selection]);
  }

  /** Ends the worker. What is in flight rejects. */
  close(): void {
    this.#connection.close();
    rejectAll([...this.#pending.values()], "The background worker was closed.");
    this.#ready = Promise.reject(new KgError("worker-died", "The background worker was closed."));
    this.#ready.catch(() => {});
  }

  async #ask<M extends Method>(
    options: CallOptions | undefined,
    method: M,
    args: Arguments<M>,
    { patience = 0, onProgress }: { patience?: number; onProgress?: OnProgress | undefined } = {},
  ): Promise<Value<M>> {
    const signal = options?.signal;
    if (signal?.aborted) throw cancelled();
    await this.#ready;
    if (signal?.aborted) throw cancelled();
    return this.#send(this.#connection.remote, signal, patience, method, args, onProgress);
  }

  #send<M extends Method>(
    remote: Remote<WorkerApi>,
    signal: CancelSignal | undefined,
    patience: number,
    method: M,
    args: Arguments<M>,
    onProgress?: OnProgress,
  ): Promise<Value<M>> {
    const call = ++this.#calls;
    return new Promise<Value<M>>((resolve, reject) => {
      const abort = () => {
        settle();
        void remote.cancel(call);
        reject(cancelled());
      };
      const settle = () => {
        this.#pending.delete(call);
        signal?.removeEventListener("abort", abort);
        this.#heartbeat.follow();
      };
      this.#pending.set(call, {
        patience,
        reject: (reason) => {
          settle();
          reject(reason);
        },
      });
      signal?.addEventListener("abort", abort, { once: true });
      this.#heartbeat.follow();
      const report = onProgress
        ? proxy((progress: number) => {
            this.#heartbeat.heard();
            if (this.#pending.has(call)) onProgress(progress);
          })
        : null;
      const answered = (answer: Answer<Value<M>>) => {
        this.#heartbeat.heard();
        if (!this.#pending.has(call)) return;
        settle();
        if (answer.ok) resolve(answer.value);
        else reject(fromFailure(answer.failure));
      };
      // Comlink's types forget which method was asked.
      (remote.ask(call, method, args, report) as Promise<Answer<Value<M>>>).then(answered, (error: unknown) => {
        if (!this.#pending.has(call)) return;
        settle();
        reject(new KgError("bad-input", `What was asked could not be sent: ${String(error)}`, { cause: error }));
      });
    });
  }

  #connect(): Connection {
    const connection = this.#options.connect();
    this.#heartbeat.restart();
    connection.onDeath((reason) => {
      if (connection === this.#connection) this.#bury(reason);
    });
    const { onTrouble } = this.#options;
    if (onTrouble) void connection.remote.onTrouble(proxy(onTrouble));
    return connection;
  }

  /** The worker is gone: what it was asked rejects, and another takes its place. */
  #bury(reason: string): void {
    this.#connection.close();
    const pending = [...this.#pending.values()];
    const now = performance.now();
    this.#deaths.push(now);
    const recent = this.#deaths.filter((at) => now - at < DEATHS_WITHIN_MS);
    if (recent.length >= MOST_DEATHS) {
      const message = `The background worker keeps stopping (${reason}). Reload the page; what was saved is kept.`;
      this.#ready = Promise.reject(new KgError("worker-died", message));
      this.#ready.catch(() => {});
      rejectAll(pending, message);
      this.#options.onRestart?.(message);
      return;
    }
    const connection = this.#connect();
    this.#connection = connection;
    const reopened = this.#send(connection.remote, undefined, REOPENING_MS, "open", [this.#keep]);
    this.#ready = reopened.then(({ trouble }) => {
      const told = trouble ?? "What was saved is back.";
      this.#options.onRestart?.(`The background worker stopped (${reason}) and was started again. ${told}`);
    });
    // If this one ends too, it is buried in its turn and `#ready` is another promise by then.
    this.#ready.catch(() => {});
    rejectAll(pending, `The background worker stopped (${reason}) and is started again; please try again.`);
  }
}

function rejectAll(pending: readonly Pending[], message: string): void {
  for (const { reject } of pending) reject(new KgError("worker-died", message));
}

function cancelled(): KgError {
  return new KgError("cancelled", "The request was cancelled.");
}
