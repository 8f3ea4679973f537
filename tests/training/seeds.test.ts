import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readGoldFolder } from "../../src/training/gold-folder.ts";
import { score } from "../../src/training/scoring/score.ts";

const SEEDS = join(import.meta.dirname, "../../seeds");
const { reports, missing } = await readGoldFolder(SEEDS);

/** Whether a name stands in a text as whole words. */
const stands = (text: string, name: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "u").test(text);

describe("the sample reports", () => {
  it("are five, each with its gold", () => {
    expect(missing).toEqual([]);
    expect(reports.map(({ gold }) => gold.doc).sort()).toEqual(
      readdirSync(SEEDS)
        .filter((name) => name.endsWith(".txt"))
        .sort(),
    );
    expect(reports).toHaveLength(5);
  });

  describe.each(reports.map((report) => ({ ...report, name: report.gold.doc })))("$name", ({ gold, document }) => {
    it("is dated as its gold says", () => {
      expect(document.publishedAt).toBe(gold.date);
    });

    it("holds every name and sentence that its gold cites", () => {
      const names = gold.entities.flatMap(({ aliases, nominals = [] }) => [...aliases, ...nominals]);
      expect(names.filter((name) => !stands(document.text, name))).toEqual([]);
      const sentences = gold.relations.flatMap(({ evidence, evidence_alt = [] }) => [evidence, ...evidence_alt]);
      expect(sentences.filter((sentence) => document.text.split(sentence).length !== 2)).toEqual([]);
      const amounts = gold.relations.flatMap(({ amount }) => amount ?? []);
      expect(amounts.filter((amount) => !document.text.includes(amount))).toEqual([]);
    });

    it("has a gold whose ends all exist", () => {
      const ids = new Set(gold.entities.map(({ id }) => id));
      const ends = [...gold.relations, ...gold.not].flatMap((relation) => [
        relation.source,
        relation.target,
        ...(relation.alt_sources ?? []),
        ...(relation.alt_targets ?? []),
      ]);
      expect([...ends, ...gold.entities.flatMap(({ of }) => of ?? [])].filter((id) => !ids.has(id))).toEqual([]);
    });
  });

  it("score full marks when the gold itself is predicted", () => {
    const golds = reports.map(({ gold }) => gold);
    const { entities, relations, notHits, statusSlips, evidenceRight } = score(golds, golds);
    expect([entities.typed.f1, relations.directed.f1, notHits.count, statusSlips.count, evidenceRight.share]).toEqual([
      1, 1, 0, 0, 1,
    ]);
  });
});
