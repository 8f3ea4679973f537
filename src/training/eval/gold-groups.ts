import { basename } from "node:path";
import type { GoldDocument } from "../gold.ts";
import { type GoldReport, goldPartsOf, readGoldFolder } from "../gold-folder.ts";
import { isHeldBack } from "../train/name-corpora.ts";

/** Reports that are scored together. */
export interface GoldGroup {
  readonly label: string;
  readonly reports: readonly GoldReport[];
}

export interface GroupedGold {
  /** All, and the parts that are told apart; the first holds all. */
  readonly groups: readonly [GoldGroup, ...GoldGroup[]];
  /** Reports whose misses may be looked at. */
  readonly open: readonly GoldReport[];
  /** Gold without report. */
  readonly missing: readonly GoldDocument[];
  /** Whether models have learned from the reports. */
  readonly learnedFrom: boolean;
}

/**
 * The gold of a folder, or of the folders in it, in groups: by the place where reports lie, and those set apart. Set apart are reports whose
 * file name one of `apart` matches ("03*"), or of folders of folders (which models learn from) those that are held back in training.
 * Throws as `readGoldFolder` does.
 */
export async function readGrouped(folder: string, apart: readonly string[]): Promise<GroupedGold> {
  const parts = goldPartsOf(folder);
  if (parts.length > 0) return readParts(parts, apart);
  const { reports, missing } = await readGoldFolder(folder);
  const isApart = matcherOf(apart);
  const set = reports.filter(({ gold }) => isApart(gold.doc));
  const open = reports.filter(({ gold }) => !isApart(gold.doc));
  const places = [...new Set(reports.map(({ place }) => place))].sort();
  const groups: GoldGroup[] =
    places.length > 1
      ? places.map((label) => ({ label, reports: reports.filter(({ place }) => place === label) }))
      : [];
  if (set.length > 0) groups.push({ label: "set apart", reports: set });
  return { groups: [{ label: "all", reports }, ...groups], open, missing, learnedFrom: false };
}

async function readParts(folders: readonly string[], apart: readonly string[]): Promise<GroupedGold> {
  const isApart = matcherOf(apart);
  const all: GoldReport[] = [];
  const heldBack = new Set<GoldReport>();
  const missing: GoldDocument[] = [];
  for (const folder of folders) {
    const part = await readGoldFolder(folder);
    for (const [at, { gold, document, place }] of part.reports.entries()) {
      const report = { gold, document, place: place === "beside" ? basename(folder) : place };
      all.push(report);
      if (isHeldBack(at) || isApart(gold.doc)) heldBack.add(report);
    }
    missing.push(...part.missing);
  }
  const open = all.filter((report) => !heldBack.has(report));
  return {
    groups: [
      { label: "all", reports: all },
      { label: "learned from", reports: open },
      { label: "held back", reports: [...heldBack] },
    ],
    open,
    missing,
    learnedFrom: true,
  };
}

/** Whether a name matches one of the patterns, in which `*` stands for anything. */
export function matcherOf(patterns: readonly string[]): (name: string) => boolean {
  const all = patterns.map((pattern) => {
    const parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
    return new RegExp(`^${parts.join(".*")}$`, "u");
  });
  return (name) => all.some((pattern) => pattern.test(name));
}
