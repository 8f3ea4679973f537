import { csv } from "./csv.ts";
import type { GraphFormat } from "./format.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { json } from "./json.ts";

export type { GraphFormat, GraphText, WriteOptions, WrittenFile } from "./format.ts";

/** The graph formats, in the order of the menu. */
export const FORMATS: readonly GraphFormat[] = [gexf, graphml, csv, json];

/** The format that a file name's ending stands for. */
export function formatOfName(name: string): GraphFormat | undefined {
  const lower = name.toLowerCase();
  return FORMATS.find(({ extensions }) => extensions.some((extension) => lower.endsWith(extension)));
}
