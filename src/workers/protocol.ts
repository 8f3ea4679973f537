import type { LogEntry } from "../knowledge/log.ts";
import { KgError, type KgErrorCode, messageOf } from "../model/errors.ts";
import type { OwnRelationType } from "../model/own-type.ts";
import { CypherError } from "../query/cypher/errors.ts";
import type { CallOptions, GraphStore } from "../store/graph-store.ts";
import type { TypesTried } from "./report-reader.ts";

export type { TypesTried } from "./report-reader.ts";

/** What became of one report of a file. */
export interface ReportRead {
  /** `copy`: near-identical to an earlier report; `known`: the same text is here already. */
  readonly status: "added" | "copy" | "known";
  readonly documentId: string;
  /** Title of the report that a copy counts as. */
  readonly of?: string;
}

/** Texts of a file that were too long for one report, and how many parts they were read in together. */
export interface LongTexts {
  readonly texts: number;
  readonly parts: number;
}

/** What a file held and what it brought. */
export type FileRead =
  | {
      readonly kind: "reports";
      readonly reports: readonly ReportRead[];
      /** Left out where every text was one report. */
      readonly long?: LongTexts;
      readonly entities: number;
      readonly relations: number;
    }
  | {
      readonly kind: "graph" | "project";
      /** What the knowledge base gained. */
      readonly documents: number;
      readonly entities: number;
      readonly relations: number;
      /** What a project says of its desk; null for a graph. Whoever reads it checks it. */
      readonly desk: unknown;
    };

/** A file on its way to the worker. Its content is read there. */
export interface FileToRead {
  readonly name: string;
  readonly content: Blob;
  /** The second of two tables that hold one graph: `content` lists its nodes, this one its edges. */
  readonly edges?: { readonly name: string; readonly content: Blob };
}

/** What was kept from the last visit. */
export interface Opened {
  readonly documents: number;
  /** Whether anything was ever kept here: false on a first visit. */
  readonly known: boolean;
  /** What `keepDesk` last kept; null if nothing was. Whoever reads it checks it. */
  readonly desk: unknown;
  /** Why the work cannot be kept, or what of it could not be brought back; null when all is well. */
  readonly trouble: string | null;
}

/** What setting relation types came to. */
export interface TypesSet {
  /** Reports that were read again. */
  readonly read: number;
  /** Reports that came with a graph, which are not. */
  readonly imported: number;
}

/** 0 to 1. */
export type OnProgress = (progress: number) => void;

/**
 * The knowledge base with what keeps it: everything that the page asks of its worker. Calls that change something are
 * answered once the change is kept.
 */
export interface KnowledgeService extends GraphStore {
  /** Brings back what was kept. @param keep whether changes are kept from now on */
  open(keep: boolean, options?: CallOptions): Promise<Opened>;
  /** Reads reports, a graph or a project and adds them to what is here. Throws KgError: one sentence that names the file. */
  read(file: FileToRead, options?: CallOptions & { readonly onProgress?: OnProgress }): Promise<FileRead>;
  /** Checks relation types as JSON holds them, one or a list, and tries their example sentences. @param taken ids of other types */
  tryTypes(value: unknown, taken: readonly string[], options?: CallOptions): Promise<TypesTried>;
  /**
   * Puts these relation types of a person's own in the place of those before, and reads the reports again for them; what is told
   * of types that are gone goes with them. Cancelled, it changes nothing.
   */
  setTypes(
    types: readonly OwnRelationType[],
    options?: CallOptions & { readonly onProgress?: OnProgress },
  ): Promise<TypesSet>;
  /** Keeps the state of the desk; plain data. */
  keepDesk(desk: unknown, options?: CallOptions): Promise<void>;
  /** The whole project as the bytes of one file. */
  writeProject(desk: unknown, options?: CallOptions): Promise<Uint8Array<ArrayBuffer>>;
  /** Puts a project in the place of what is here and returns its desk. Throws KgError and changes nothing. */
  openProject(file: FileToRead, options?: CallOptions): Promise<unknown>;
}

export type Method = keyof KnowledgeService;
/** Arguments as they cross the wire: options without signal and callbacks. */
export type Arguments<M extends Method> = Parameters<KnowledgeService[M]>;
/** A signal cannot cross to a worker: the call's number stands for it there. */
export function unsignalled<O extends CallOptions>(options: O | undefined): Omit<O, "signal"> {
  const { signal: _, ...rest } = options ?? ({} as O);
  return rest;
}

export type Value<M extends Method> = Awaited<ReturnType<KnowledgeService[M]>>;

export interface Failure {
  readonly code: KgErrorCode;
  readonly message: string;
  /** Of a query: what is wrong with it, and where. */
  readonly query?: Pick<CypherError, "errorClass" | "phase" | "detail" | "span">;
}

/** Errors cross as data: comlink would drop their code. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** What the worker exposes. `call` numbers a request so that it can be cancelled. */
export interface WorkerApi {
  ask<M extends Method>(
    call: number,
    method: M,
    args: Arguments<M>,
    onProgress: OnProgress | null,
  ): Promise<Answer<Value<M>>>;
  cancel(call: number): void;
  /** Answers at once unless the worker is busy or gone. */
  ping(): void | Promise<void>;
  /** What could not be kept is told as it happens; null when it is kept again. */
  onTrouble(listener: (trouble: string | null) => void): void;
}

/** An error as data. What is no KgError is a fault of the program: that is told, and its message all the same. */
export function toFailure(error: unknown): Failure {
  if (!(error instanceof KgError))
    return { code: "bad-input", message: `A fault in Entente itself stopped this: ${messageOf(error)}` };
  const { code, message } = error;
  if (!(error instanceof CypherError)) return { code, message };
  const { errorClass, phase, detail, span } = error;
  return { code, message, query: { errorClass, phase, detail, span } };
}

export function fromFailure({ code, message, query }: Failure): KgError {
  return query ? new CypherError(query, message, query.span) : new KgError(code, message);
}

/** Where the log of a knowledge base and the state of its desk are kept from visit to visit. */
export interface Keeper {
  /** `known`: something was kept before. */
  load(): Promise<{ readonly log: readonly unknown[]; readonly desk: unknown; readonly known: boolean }>;
  append(entries: readonly LogEntry[]): Promise<void>;
  keepDesk(desk: unknown): Promise<void>;
  /** In the place of the whole log. */
  replaceLog(log: readonly LogEntry[]): Promise<void>;
  /** In the place of everything; all or nothing. */
  replace(log: readonly LogEntry[], desk: unknown): Promise<void>;
}
