import { Dexie, type EntityTable, type Table } from "dexie";
import type { LogEntry } from "../knowledge/log.ts";
import type { Keeper } from "./protocol.ts";

interface LogRow {
  readonly number: number;
  readonly entry: LogEntry;
}

interface DeskRow {
  readonly key: string;
  readonly desk: unknown;
}

const DESK = "desk";

/** Keeps the work in the browser's database. */
export class DexieKeeper implements Keeper {
  readonly #database: Dexie;
  readonly #log: EntityTable<LogRow, "number">;
  readonly #desk: Table<DeskRow, string>;

  /** @param name of the database */
  constructor(name: string) {
    this.#database = new Dexie(name);
    this.#database.version(1).stores({ log: "++number", desk: "key" });
    this.#log = this.#database.table("log");
    this.#desk = this.#database.table("desk");
  }

  async load() {
    const [rows, desk] = await Promise.all([this.#log.toArray(), this.#desk.get(DESK)]);
    return {
      log: rows.map(({ entry }) => entry),
      desk: desk?.desk ?? null,
      known: rows.length > 0 || desk !== undefined,
    };
  }

  append(entries: readonly LogEntry[]) {
    return this.#write(() => this.#add(entries));
  }

  keepDesk(desk: unknown) {
    return this.#write(() => this.#desk.put({ key: DESK, desk }));
  }

  replaceLog(log: readonly LogEntry[]) {
    return this.#write(async () => {
      await this.#log.clear();
      await this.#add(log);
    });
  }

  replace(log: readonly LogEntry[], desk: unknown) {
    return this.#write(async () => {
      await this.#log.clear();
      await this.#add(log);
      await this.#desk.put({ key: DESK, desk });
    });
  }

  #add(entries: readonly LogEntry[]) {
    return this.#log.bulkAdd(entries.map((entry) => ({ entry })));
  }

  /** All or nothing; throws the browser's own reason (QuotaExceededError), which Dexie wraps. */
  async #write(work: () => Promise<unknown>): Promise<void> {
    try {
      await this.#database.transaction("rw", this.#log, this.#desk, work);
    } catch (error) {
      throw error instanceof Dexie.DexieError && error.inner instanceof Error ? error.inner : error;
    }
  }
}
