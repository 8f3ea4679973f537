import { expose } from "comlink";
import { DexieKeeper } from "./dexie-keeper.ts";
import { KnowledgeWork } from "./knowledge-work.ts";
import { serve } from "./serve.ts";
import { fetchWeights } from "./weights.ts";
import { workOf } from "./worker-name.ts";

const work = new KnowledgeWork(new DexieKeeper(workOf(self.name)), fetchWeights);
expose(serve(work, holdLifeLock()));
void work.prepare();

/**
 * Holds the lock that this worker is named after for as long as it lives: the browser lets it go when the worker ends,
 * however it ends. Settles once the lock is held, or at once in a browser without locks.
 */
function holdLifeLock(): Promise<void> {
  if (!("locks" in navigator)) return Promise.resolve();
  return new Promise((resolve) => {
    const held = () => {
      resolve();
      return new Promise<never>(() => {});
    };
    navigator.locks.request(self.name, held).catch(() => resolve());
  });
}
