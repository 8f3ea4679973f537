import type { LogEntry } from "../../src/knowledge/log.ts";
import type { Keeper } from "../../src/workers/protocol.ts";

/** Keeps what it is given as a database would: as copies. `full` makes it refuse. */
export class MemoryKeeper implements Keeper {
  log: LogEntry[] = [];
  desk: unknown = null;
  full = false;

  async load() {
    return structuredClone({ log: this.log, desk: this.desk, known: this.log.length > 0 || this.desk !== null });
  }

  async append(entries: readonly LogEntry[]) {
    this.#check();
    this.log.push(...structuredClone(entries));
  }

  async keepDesk(desk: unknown) {
    this.#check();
    this.desk = structuredClone(desk);
  }

  async replaceLog(log: readonly LogEntry[]) {
    this.#check();
    this.log = structuredClone([...log]);
  }

  async replace(log: readonly LogEntry[], desk: unknown) {
    await this.replaceLog(log);
    await this.keepDesk(desk);
  }

  #check() {
    if (this.full) throw Object.assign(new Error("full"), { name: "QuotaExceededError" });
  }
}
