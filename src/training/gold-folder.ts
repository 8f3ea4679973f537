import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocuments } from "../ingest/index.ts";
import { KgError } from "../model/errors.ts";
import type { Document } from "../model/graph.ts";
import { type GoldDocument, parseGold } from "./gold.ts";

const GOLD = "gold.jsonl";

/** Where a gold document's report may lie, seen from the folder of the gold. */
const PLACES = [
  { place: "beside", path: "." },
  { place: "articles", path: "articles" },
  { place: "seeds", path: "../seeds" },
];

export interface GoldReport {
  readonly gold: GoldDocument;
  readonly document: Document;
  /** Name of the place where the report was found. */
  readonly place: string;
}

export interface GoldFolder {
  readonly reports: readonly GoldReport[];
  /** Those whose report is nowhere to be found. */
  readonly missing: readonly GoldDocument[];
}

/** The gold in `folder`/gold.jsonl with its reports. Throws KgError "not-found" without a gold, "bad-format" when it is damaged. */
export async function readGoldFolder(folder: string): Promise<GoldFolder> {
  const file = join(folder, GOLD);
  if (!existsSync(file))
    throw new KgError("not-found", `There is no ${GOLD} in ${folder}. Give a folder that holds one.`);
  const reports: GoldReport[] = [];
  const missing: GoldDocument[] = [];
  for (const gold of parseGold(readFileSync(file, "utf8"), file)) {
    const found = PLACES.find(({ path }) => existsSync(join(folder, path, gold.doc)));
    const bytes = found && readFileSync(join(folder, found.path, gold.doc));
    const [document] = bytes ? await readDocuments({ name: gold.doc, bytes }) : [];
    if (found && document) reports.push({ gold, document, place: found.place });
    else missing.push(gold);
  }
  return { reports, missing };
}

/** The folders inside `folder` that hold a gold, in order; none where it holds one itself or does not exist. */
export function goldPartsOf(folder: string): string[] {
  if (!existsSync(folder) || existsSync(join(folder, GOLD))) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, GOLD)))
    .map((entry) => join(folder, entry.name))
    .sort();
}
