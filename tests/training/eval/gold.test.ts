import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { evalGold } from "../../../src/training/eval/gold.ts";
import { models } from "../../nlp/weights.ts";

const root = mkdtempSync(join(tmpdir(), "eval-"));
afterAll(() => rmSync(root, { recursive: true }));

const TEXT = "France sanctioned Belarus on Monday, officials in Paris said.";
const ENTITIES = [
  { id: "fr", name: "France", type: "country", aliases: ["France", "Paris"] },
  { id: "by", name: "Belarus", type: "country", aliases: ["Belarus"] },
];
const claim = { source: "fr", target: "by", status: "asserted", evidence: TEXT, date: null, amount: null };
/** In the first report extraction finds what is asked for, in the second it does not. */
const REPORTS = [
  { doc: "a.txt", relations: [{ ...claim, type: "sanctioned" }] },
  { doc: "b.txt", relations: [{ ...claim, type: "called" }] },
];

function fill(folder: string): string {
  const path = join(root, folder);
  mkdirSync(path, { recursive: true });
  const gold = REPORTS.map((report) => JSON.stringify({ date: null, entities: ENTITIES, not: [], ...report }));
  writeFileSync(join(path, "gold.jsonl"), gold.join("\n"));
  for (const { doc } of REPORTS) writeFileSync(join(path, doc), TEXT);
  return path;
}

describe("the figures of a gold folder", () => {
  it("are told by group, with intervals, and kept as data", async () => {
    const { text, data, warnings } = await evalGold(fill("flat"), models, { apart: ["a*"] });
    expect(warnings).toEqual([]);
    expect(text).toContain("95 % interval of 1,000 draws");
    expect(data).toMatchObject({
      all: { documents: 2, relations: { directed: { right: 1, predicted: 2, gold: 2 } }, errors: 2 },
      "set apart": { documents: 1, relations: { directed: { right: 1, predicted: 1, gold: 1 } } },
    });
  });

  it.each([
    { options: { errors: true }, shown: ["b.txt: missed: France called Belarus", "b.txt: extra: "] },
    { options: { misses: 3 }, shown: ["told as another type, 1 of 1", "missed: no trigger, 1 of 1"] },
  ])("list what is wrong with $options", async ({ options, shown }) => {
    const { text } = await evalGold(fill("flat"), models, options);
    for (const part of shown) expect(text).toContain(part);
  });

  it.each([{ errors: true }, { misses: 3 }])("never list what is set apart, with %o", async (options) => {
    const { text } = await evalGold(fill("flat"), models, { ...options, apart: ["b.txt"] });
    expect(text).not.toContain("b.txt");
  });

  it("say where models have learned from the reports", async () => {
    fill("parts/p");
    const { text } = await evalGold(join(root, "parts"), models, {});
    expect(text).toContain("learned from all of these reports");
  });
});
