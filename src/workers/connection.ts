import { type Remote, wrap } from "comlink";
import type { WorkerApi } from "./protocol.ts";
import { workerName } from "./worker-name.ts";

/** A worker that can be asked, and whose end is noticed. */
export interface Connection {
  readonly remote: Remote<WorkerApi>;
  /** Told once, with what is known of the reason, when the worker has ended or can no longer be understood. */
  onDeath(listener: (reason: string) => void): void;
  close(): void;
}

/**
 * Starts the store's worker. Its end is noticed by its errors and by the lock that it holds while it lives: a worker
 * that runs out of memory or is closed sends no error.
 * @param work names the database that the worker keeps its work in
 */
export function connectWorker(work: string): Connection {
  const life = workerName(work, `${performance.timeOrigin}-${performance.now()}`);
  const worker = new Worker(new URL("./store.worker.ts", import.meta.url), { type: "module", name: life });
  const remote = wrap<WorkerApi>(worker);
  const waiting = new AbortController();
  let dead: (reason: string) => void = () => {};
  worker.onerror = (event) => dead(event.message || "it could not be started");
  worker.onmessageerror = () => dead("an answer could not be read");
  if ("locks" in navigator)
    void remote
      .ping()
      .then(() =>
        navigator.locks.request(life, { signal: waiting.signal }, () => dead("the browser ended it")).catch(() => {}),
      );
  return {
    remote,
    onDeath: (listener) => {
      dead = listener;
    },
    close() {
      dead = () => {};
      waiting.abort();
      worker.terminate();
    },
  };
}
