import { describe, expect, it } from "vitest";
import { headlineTable, reliabilityTable, scoreTable } from "../../src/training/score-table.ts";
import { intervalsOf } from "../../src/training/scoring/bootstrap.ts";
import { reliabilityOf } from "../../src/training/scoring/reliability.ts";
import { countReport } from "../../src/training/scoring/report-counts.ts";
import { scoreOf } from "../../src/training/scoring/score.ts";

const ENTITIES = [
  { id: "x", name: "France", type: "country" as const, aliases: ["France"] },
  { id: "y", name: "Norway", type: "country" as const, aliases: ["Norway"] },
];
const AIDED = { source: "x", type: "aided" as const, target: "y", evidence: "France aided Norway." };
const counts = [
  countReport(
    {
      doc: "a.txt",
      date: null,
      entities: ENTITIES,
      not: [],
      relations: [{ ...AIDED, status: "asserted", date: null, amount: null }],
    },
    { doc: "a.txt", entities: ENTITIES, relations: [{ ...AIDED, confidence: 0.9 }] },
  ),
];
const reliability = reliabilityOf(counts.flatMap(({ outcomes }) => outcomes));
const group = { label: "all", score: scoreOf(counts), intervals: intervalsOf(counts), reliability };
const cellsOf = (text: string) => text.split("\n").map((line) => line.trim().split(/\s{2,}/));

describe("tables of scores", () => {
  it("set intervals beside what matters most", () => {
    const rows = cellsOf(headlineTable([group, { ...group, label: "some" }]));
    expect(rows[0]).toEqual(["all", "some"]);
    expect(rows).toContainEqual(["relations, asserted: F1", "100.0 (100.0–100.0)", "100.0 (100.0–100.0)"]);
    expect(rows).toContainEqual(["evidence right", "100.0 (100.0–100.0) 1/1", "100.0 (100.0–100.0) 1/1"]);
  });

  it("tell all parts", () => {
    const rows = cellsOf(scoreTable([group]));
    expect(rows).toContainEqual(["country", "100.0 100.0 100.0 2/2/2"]);
    expect(rows).toContainEqual(["aided", "100.0 100.0 100.0 1/1/1"]);
  });

  it("tell what confidence is worth", () => {
    const rows = cellsOf(reliabilityTable(reliability));
    expect(rows).toContainEqual(["0.9 to 1.0", "0.90", "1.00", "1.00", "1"]);
    expect(rows).toContainEqual(["calibration error", "0.100", "0.100"]);
  });
});
