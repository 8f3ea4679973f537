import { expose, wrap } from "comlink";
import type { Connection } from "../../src/workers/connection.ts";
import { KnowledgeWork } from "../../src/workers/knowledge-work.ts";
import type { Keeper, WorkerApi } from "../../src/workers/protocol.ts";
import { serve } from "../../src/workers/serve.ts";
import { readWeights } from "../nlp/weights.ts";

/** A worker in this process, behind a real message channel. */
export interface FakeWorker extends Connection {
  /** Ends it as a browser does that runs out of memory: with or without a word. */
  die(told: boolean): void;
}

/** Starts workers that share a keeper, as those of one page share a database. */
export function fakeWorkers(keeper: Keeper, api = (work: KnowledgeWork): WorkerApi => serve(work)) {
  const started: FakeWorker[] = [];
  const connect = (): FakeWorker => {
    const { port1, port2 } = new MessageChannel();
    let dead: (reason: string) => void = () => {};
    expose(api(new KnowledgeWork(keeper, readWeights)), port2);
    const close = () => {
      dead = () => {};
      port1.close();
      port2.close();
    };
    const worker: FakeWorker = {
      remote: wrap<WorkerApi>(port1),
      onDeath: (listener) => {
        dead = listener;
      },
      close,
      die: (told) => {
        const tell = dead;
        port2.close();
        if (told) tell("out of memory");
      },
    };
    started.push(worker);
    return worker;
  };
  return { connect, started };
}
