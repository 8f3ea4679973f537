import { expect, it } from "vitest";
import { nameCurveTable } from "../../../src/training/eval/name-curve.ts";

it("sets shares of the reports beside how well names are found", () => {
  const interval = { low: 0.85, high: 0.91 };
  const table = nameCurveTable([
    { share: 0, sentences: 0, f1: 0.88, interval, byType: { person: 0.8, event: 0 } },
    { share: 0.25, sentences: 1234, f1: 0.9, interval, byType: { person: 0.9 } },
  ]);
  expect(table.split("\n").map((line) => line.split(/\s{2,}/))).toEqual([
    ["annotated reports", "sentences", "F1", "95 %", "event", "person"],
    ["0 %", "0", "88.0", "85.0–91.0", "0.0", "80.0"],
    ["25 %", "1,234", "90.0", "85.0–91.0", "0.0", "90.0"],
  ]);
});
