import { describe, expect, it } from "vitest";
import type { GoldDocument, GoldRelation, PredictedRelation } from "../../../src/training/gold.ts";
import { reliabilityOf, toldOutcomes } from "../../../src/training/scoring/reliability.ts";

const ENTITIES = [
  { id: "x", name: "France", type: "country" as const, aliases: ["France"] },
  { id: "y", name: "Norway", type: "country" as const, aliases: ["Norway"] },
];
const claim = { date: null, amount: null, evidence: "So it is said.", source: "x", target: "y" };
const gold = (...relations: readonly Pick<GoldRelation, "type" | "status" | "optional">[]): GoldDocument => ({
  doc: "a.txt",
  date: null,
  entities: ENTITIES,
  relations: relations.map((relation) => ({ ...claim, ...relation })),
  not: [],
});
const AIDED = { type: "aided", status: "asserted" } as const;
const told = (more: Partial<PredictedRelation>): PredictedRelation => ({
  ...claim,
  type: "aided",
  confidence: 0.8,
  ...more,
});

describe("outcomes of what is told", () => {
  it.each([
    { what: "right", golds: [AIDED], said: [told({})], outcomes: [[0.8, true, true]] },
    { what: "a wrong status", golds: [AIDED], said: [told({ status: "planned" })], outcomes: [[0.8, true, false]] },
    {
      what: "a wrong direction",
      golds: [AIDED],
      said: [told({ source: "y", target: "x" })],
      outcomes: [[0.8, false, false]],
    },
    { what: "a wrong type", golds: [AIDED], said: [told({ type: "called" })], outcomes: [[0.8, false, false]] },
    {
      what: "twice the same, by the surer",
      golds: [AIDED],
      said: [told({}), told({ confidence: 0.9 })],
      outcomes: [[0.9, true, true]],
    },
    { what: "nothing of what is optional", golds: [{ ...AIDED, optional: true }], said: [told({})], outcomes: [] },
    {
      what: "nothing of what has no confidence",
      golds: [AIDED],
      said: [{ ...claim, type: "aided" }],
      outcomes: [],
    },
    { what: "nothing of structure", golds: [AIDED], said: [told({ type: "leads" })], outcomes: [] },
  ])("are, of $what, $outcomes", ({ golds, said, outcomes }) => {
    const found = toldOutcomes(gold(...golds), { doc: "a.txt", entities: ENTITIES, relations: said });
    expect(found.map(({ confidence, right, statusRight }) => [confidence, right, statusRight])).toEqual(outcomes);
  });
});

describe("reliability", () => {
  const outcomes = (confidence: number, right: number, wrong: number) =>
    Array.from({ length: right + wrong }, (_, i) => ({ confidence, right: i < right, statusRight: i < right - 1 }));

  it("sets confidence beside how often it is right", () => {
    const { bins, all, error, statusError } = reliabilityOf([...outcomes(0.85, 9, 1), ...outcomes(0.55, 4, 6)]);
    expect(bins).toEqual([
      { from: 0.5, to: 0.6, count: 10, told: 0.55, right: 0.4, statusRight: 0.3 },
      { from: 0.8, to: 0.9, count: 10, told: 0.85, right: 0.9, statusRight: 0.8 },
    ]);
    expect(all).toEqual({ count: 20, told: 0.7, right: 0.65, statusRight: 0.55 });
    expect([error, statusError]).toEqual([0.1, 0.15]);
  });

  it.each([
    { what: "nothing", told: [], bins: 0, error: 0 },
    { what: "full certainty, in the last range", told: outcomes(1, 5, 0), bins: 1, error: 0 },
  ])("of $what has an error of $error", ({ told, bins, error }) => {
    const reliability = reliabilityOf(told);
    expect(reliability.bins).toHaveLength(bins);
    expect(reliability.error).toBe(error);
  });
});
