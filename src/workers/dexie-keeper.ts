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

  async append(entries: readonly LogEntry[]) {
    await this.#log.bulkAdd(entries.map((entry) => ({ entry })));
  }

  async keepDesk(desk: unknown) {
    await this.#desk.put({ key: DESK, desk });
  }

  async replaceLog(log: readonly LogEntry[]) {
    await this.#database.transaction("rw", this.#log, async () => {
      await this.#log.clear();
      await this.append(log);
    });
  }

  async replace(log: readonly LogEntry[], desk: unknown) {
    await this.#database.transaction("rw", this.#log, this.#desk, async () => {
      await this.replaceLog(log);
      await this.keepDesk(desk);
    });
  }
}
