import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { crossTable, crossValidated } from "../../../src/training/eval/cross-validated.ts";
import { models } from "../../nlp/weights.ts";

const root = mkdtempSync(join(tmpdir(), "cross-"));
afterAll(() => rmSync(root, { recursive: true }));

/** Ten reports of a sanction each, which rules find. */
function fill(): string {
  mkdirSync(join(root, "p"), { recursive: true });
  const states = ["France", "Norway", "Japan", "Canada", "Poland", "Italy", "Spain", "Chile", "Kenya", "Ghana"];
  const golds = states.map((name, at) => {
    const evidence = `${name} sanctioned Belarus on Monday.`;
    writeFileSync(join(root, "p", `${at}.txt`), evidence);
    return {
      doc: `${at}.txt`,
      date: null,
      entities: [
        { id: "x", name, type: "country", aliases: [name] },
        { id: "by", name: "Belarus", type: "country", aliases: ["Belarus"] },
      ],
      relations: [
        { source: "x", type: "sanctioned", target: "by", status: "asserted", evidence, date: null, amount: null },
      ],
      not: [],
    };
  });
  writeFileSync(join(root, "p", "gold.jsonl"), golds.map((gold) => JSON.stringify(gold)).join("\n"));
  return root;
}

describe("cross-validation of relations", () => {
  it("sets out from what rules alone tell", async () => {
    const lines: string[] = [];
    const results = await crossValidated(fill(), models, { shares: [], parts: 5 }, (line) => lines.push(line));
    expect(results.map(({ share, reports }) => [share, reports])).toEqual([[0, 0]]);
    expect(results[0]?.group.score.relations.directed).toMatchObject({ right: 10, predicted: 10, gold: 10 });
    expect(lines).toEqual(["10 reports read"]);
    const [first] = await crossValidated(root, models, { shares: [], parts: 2 }, () => {});
    expect(first?.group.score.documents).toBe(4);
    expect(crossTable(results).split("\n")[0]).toContain("rules alone, 0 reports");
  });
});
