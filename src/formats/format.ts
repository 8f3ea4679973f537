import type { KnowledgeGraph } from "../model/graph.ts";

/** One of the files that a graph is written as. */
export interface WrittenFile {
  /** What follows the name that a person chose: ".gexf", "-nodes.csv". */
  readonly suffix: string;
  readonly text: string;
}

/** A file to read a graph from; `name` is for messages. */
export interface GraphText {
  readonly name: string;
  readonly text: string;
}

export interface WriteOptions {
  /** Where entities are drawn, by id, y upwards; those without a place are written without one. */
  readonly positions?: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
  /** Whose colours are written; `light` unless told. */
  readonly theme?: "light" | "dark";
}

/** One way of keeping a graph in files. Adding one is one file and one entry in `index.ts`. */
export interface GraphFormat {
  readonly id: string;
  readonly label: string;
  /** Lower case, with the dot; the first is the usual one. */
  readonly extensions: readonly string[];
  /** The endings of the files that one graph makes, in the order in which `write` gives and `read` takes them. */
  readonly suffixes: readonly [string, ...string[]];
  /** The same graph and options give the same text. */
  write(graph: KnowledgeGraph, options?: WriteOptions): readonly WrittenFile[];
  /**
   * The graph in `files`, one for each of `suffixes`, in their order. Nothing in a file is run or expanded.
   * Throws KgError "bad-format" or "unsupported-version" naming the file and the line or element.
   */
  read?(files: readonly GraphText[]): Promise<KnowledgeGraph>;
}
