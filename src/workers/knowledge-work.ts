import type { Builder } from "../build.ts";
import { readProject, writeProject } from "../formats/project-file.ts";
import { KnowledgeBase } from "../knowledge/knowledge-base.ts";
import type { LogEntry } from "../knowledge/log.ts";
import { logWithTypes, reportsIn } from "../knowledge/other-types.ts";
import { KgError } from "../model/errors.ts";
import type { Operation } from "../model/operation.ts";
import type { OwnRelationType } from "../model/own-type.ts";
import type { CallOptions, CancelSignal, GraphStore } from "../store/graph-store.ts";
import { MemoryStore } from "../store/memory.ts";
import { extend, restored } from "./extend.ts";
import { type Contents, readContents } from "./file-contents.ts";
import { nextTask } from "./next-task.ts";
import type { FileRead, FileToRead, Keeper, OnProgress, Opened, ReportRead, TypesSet } from "./protocol.ts";
import { ReportReader, type TypesTried } from "./report-reader.ts";
import type { Weights } from "./weights.ts";

/** A project file or a folder's archive may be large; beyond this the browser's memory is at risk. */
const MOST_BYTES = 400_000_000;
/** Log entries are kept so many at a time while a file with many reports is read. */
const KEPT_AT_ONCE = 25;

/** What stands behind the answers at one time. */
interface Base {
  readonly knowledge: KnowledgeBase;
  readonly store: MemoryStore;
}

/** The knowledge base of one page, read into, asked and kept. Knows nothing of the worker that it runs in. */
export class KnowledgeWork {
  readonly #keeper: Keeper;
  readonly #reader: ReportReader;
  #base = baseOf(new KnowledgeBase());
  #builder: { readonly of: Base; readonly builder: Builder } | null = null;
  #keeps = false;
  #trouble: string | null = null;
  #onTrouble: (trouble: string | null) => void = () => {};
  /** What was kept, on its way. */
  #loading: ReturnType<Keeper["load"]> | null = null;

  /** @param fetchWeights gets the language models; asked when the first report is to be read, and again if it failed */
  constructor(keeper: Keeper, fetchWeights: () => Promise<Weights>) {
    this.#keeper = keeper;
    this.#reader = new ReportReader(fetchWeights);
  }

  /** Whom the graph's questions are put to now. */
  get store(): GraphStore {
    return this.#base.store;
  }

  /** Tells what could not be kept as it happens, and null once it is kept again. */
  onTrouble(listener: (trouble: string | null) => void): void {
    this.#onTrouble = listener;
  }

  /**
   * Begins to load what was kept, and on a first visit what reports are read with, while whoever will ask is still starting. Never
   * throws: what cannot be had is told when it is asked for.
   */
  async prepare(): Promise<void> {
    this.#loading = this.#keeper.load();
    const known = await this.#loading.then(
      (kept) => kept.known,
      () => true,
    );
    if (!known) await this.#builderOf(this.#base).catch(() => {});
  }

  async open(keep: boolean): Promise<Opened> {
    this.#keeps = keep;
    let kept: Awaited<ReturnType<Keeper["load"]>>;
    try {
      kept = await (this.#loading ?? this.#keeper.load());
      this.#loading = null;
    } catch (error) {
      this.#loading = null;
      this.#keeps = false;
      this.#trouble = unkept(error);
      return { documents: 0, known: false, desk: null, trouble: this.#trouble };
    }
    const { knowledge, unfit } = restored(kept.log);
    this.#base = baseOf(knowledge);
    // On a first visit reports are read next.
    if (!kept.known) this.#builderOf(this.#base).catch(() => {});
    const trouble =
      unfit === 0 ? null : `${unfit} of ${kept.log.length} entries of the saved work are damaged and were left out.`;
    return { documents: [...knowledge.documentIds].length, known: kept.known, desk: kept.desk, trouble };
  }

  async read(file: FileToRead, { signal, onProgress }: CallOptions & { onProgress?: OnProgress }): Promise<FileRead> {
    const bytes = await this.#bytesOf(file, signal);
    const edges = file.edges && { name: file.edges.name, bytes: await this.#bytesOf(file.edges, signal) };
    const contents = await readContents({ name: file.name, bytes }, edges ?? null);
    stopIfAsked(signal);
    if (contents.kind === "reports") return this.#readReports(contents, signal, onProgress);
    const entries = contents.kind === "project" ? contents.project.log : [{ kind: "graph", graph: contents.graph }];
    const before = sizeOf(this.#base.knowledge);
    const { knowledge } = extend(this.#base.knowledge, entries);
    const known = this.#base.knowledge.log().length;
    if (knowledge !== this.#base.knowledge) this.#base = baseOf(knowledge);
    this.#builder = null;
    await this.#keep(() => this.#keeper.append(knowledge.log().slice(known)));
    const after = sizeOf(knowledge);
    return {
      kind: contents.kind,
      documents: after.documents - before.documents,
      entities: after.entities - before.entities,
      relations: after.relations - before.relations,
      desk: contents.kind === "project" ? contents.project.desk : null,
    };
  }

  async edit(operation: Operation, options: CallOptions & { readonly at?: string }): Promise<Operation> {
    const { knowledge, store } = this.#base;
    const inverse = await store.edit(operation, options);
    await this.#keep(() => this.#keeper.append(knowledge.log().slice(-1)));
    return inverse;
  }

  tryTypes(value: unknown, taken: readonly string[]): Promise<TypesTried> {
    return this.#reader.tryOut(value, taken);
  }

  async setTypes(
    types: readonly OwnRelationType[],
    { signal, onProgress }: CallOptions & { onProgress?: OnProgress },
  ): Promise<TypesSet> {
    const base = this.#base;
    const log = [...base.knowledge.log()];
    const reports = reportsIn(log);
    const stopIfStale = () => {
      stopIfAsked(signal);
      if (this.#base !== base || base.knowledge.log().length !== log.length)
        throw new KgError("cancelled", "The work changed while its reports were read again.");
    };
    const extract = await this.#reader.extractorFor(types);
    stopIfStale();
    const steps = logWithTypes(log, types, extract);
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      onProgress?.(step.value / reports.read);
      await nextTask();
      stopIfStale();
    }
    const rewritten = step.value;
    this.#base = baseOf(KnowledgeBase.fromLog(rewritten));
    this.#builder = null;
    await this.#keep(() => this.#keeper.replaceLog(rewritten));
    return reports;
  }

  keepDesk(desk: unknown): Promise<void> {
    return this.#keep(() => this.#keeper.keepDesk(desk));
  }

  writeProject(desk: unknown): Promise<Uint8Array<ArrayBuffer>> {
    return writeProject({ log: this.#base.knowledge.log(), desk });
  }

  async openProject(file: FileToRead, { signal }: CallOptions): Promise<unknown> {
    const { log, desk } = await readProject(file.name, await this.#bytesOf(file, signal));
    const base = baseOf(rebuilt(file.name, log));
    stopIfAsked(signal);
    this.#base = base;
    this.#builder = null;
    await this.#keep(() => this.#keeper.replace(log, desk));
    return desk;
  }

  async #readReports(
    { documents, long }: Extract<Contents, { kind: "reports" }>,
    signal: CancelSignal | undefined,
    onProgress: OnProgress | undefined,
  ): Promise<FileRead> {
    const base = this.#base;
    const builder = await this.#builderOf(base);
    const reports: ReportRead[] = [];
    let unkept: LogEntry[] = [];
    let entities = 0;
    let relations = 0;
    const keep = async () => {
      const entries = unkept;
      unkept = [];
      if (entries.length > 0) await this.#keep(() => this.#keeper.append(entries));
    };
    try {
      for (const document of documents) {
        const added = builder.add(document);
        const of = added.of === undefined ? {} : { of: base.knowledge.reportOf(added.of).title };
        reports.push({ status: added.status, documentId: added.documentId, ...of });
        entities += added.entities;
        relations += added.relations;
        unkept.push(...added.entries);
        if (unkept.length >= KEPT_AT_ONCE) await keep();
        onProgress?.(reports.length / documents.length);
        await nextTask();
        if (reports.length === documents.length) break;
        stopIfAsked(signal);
        if (this.#base !== base) throw new KgError("cancelled", "Another project took the place of this one.");
      }
    } finally {
      if (this.#base === base) await keep();
    }
    return { kind: "reports", reports, entities, relations, ...(long.texts > 0 ? { long } : {}) };
  }

  async #builderOf(base: Base): Promise<Builder> {
    const [{ createBuilder }, extract] = await Promise.all([
      import("../build.ts"),
      this.#reader.extractorFor(base.knowledge.ownTypes),
    ]);
    if (this.#builder?.of !== base) this.#builder = { of: base, builder: createBuilder(base.knowledge, extract) };
    return this.#builder.builder;
  }

  async #bytesOf({ name, content }: FileToRead, signal: CancelSignal | undefined): Promise<Uint8Array> {
    stopIfAsked(signal);
    if (content.size > MOST_BYTES)
      throw new KgError(
        "too-large",
        `"${name}" is larger than ${MOST_BYTES / 1_000_000} MB. Split it into smaller files.`,
      );
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await content.arrayBuffer());
    } catch (error) {
      throw new KgError(
        "bad-input",
        `"${name}" could not be read: it was moved, changed or is a folder. Add it again.`,
        {
          cause: error,
        },
      );
    }
    stopIfAsked(signal);
    return bytes;
  }

  /** Failing to keep something never undoes it: it is told, and tried again with the next change. */
  async #keep(write: () => Promise<void>): Promise<void> {
    if (!this.#keeps) return;
    let trouble: string | null = null;
    try {
      // What an earlier failure left out is missing from the log, so all of it is written anew.
      await (this.#trouble === null ? write() : this.#keeper.replaceLog(this.#base.knowledge.log()));
    } catch (error) {
      trouble = unkept(error);
    }
    if (trouble !== this.#trouble) this.#onTrouble(trouble);
    this.#trouble = trouble;
  }
}

function baseOf(knowledge: KnowledgeBase): Base {
  return {
    knowledge,
    store: new MemoryStore(knowledge, { pause: nextTask, clock: () => performance.now(), random: Math.random }),
  };
}

function rebuilt(name: string, log: readonly LogEntry[]): KnowledgeBase {
  try {
    return KnowledgeBase.fromLog(log);
  } catch (error) {
    const why = error instanceof KgError ? error.message : "an entry of it holds no valid data.";
    throw new KgError("bad-format", `"${name}" is damaged: ${why}`, { cause: error });
  }
}

function sizeOf({ facts, documentIds }: KnowledgeBase) {
  return { documents: [...documentIds].length, entities: facts.entities.size, relations: facts.relations.size };
}

function stopIfAsked(signal: CancelSignal | undefined): void {
  if (signal?.aborted) throw new KgError("cancelled", "The request was cancelled.");
}

/** Why the browser did not keep something, in words for people. */
function unkept(error: unknown): string {
  return error instanceof Error && error.name === "QuotaExceededError"
    ? "Not kept: the browser's storage is full. Save the project to a file."
    : "Not kept: the browser gives no storage. Save the project to a file.";
}
