import { describe, expect, it } from "vitest";
import type { Example } from "../../../src/training/train/relation-examples.ts";
import { fitConfidence } from "../../../src/training/train/relation-figures.ts";
import { trainRelations } from "../../../src/training/train/relation-training.ts";

const TRAINING = { bits: 8, rarest: 2, epochs: 6, rate: 0.2, decay: 0.001, hideRules: 0 };
const example = (label: number, ...rows: number[]): Example => ({
  label,
  text: [Uint32Array.from(rows, (row) => (row << 24) >>> 0)],
  rules: new Uint32Array(),
});
const REPORTS = Array.from({ length: 20 }, (_, at) => [
  example(1, 10, 3),
  example(0, 20, 3),
  example(-1, 30),
  ...(at === 0 ? [example(1, 40)] : []),
]);

describe("training of relations", () => {
  const { keys, starts, labels, values } = trainRelations(REPORTS, TRAINING);
  const weight = (row: number, label: number) => {
    const at = keys.indexOf(row);
    for (let i = starts[at] ?? 0; i < (starts[at + 1] ?? 0); i += 1) if (labels[i] === label) return values[i] ?? 0;
    return 0;
  };

  it("learns what speaks for an outcome", () => {
    expect(weight(10, 1)).toBeGreaterThan(1);
    expect(weight(20, 0)).toBeGreaterThan(1);
    expect(weight(20, 1)).toBeLessThan(-0.5);
  });

  it("leaves what is rare, and what is neither right nor wrong", () => {
    expect([...keys]).toEqual([3, 10, 20]);
  });

  it("gives the same weights each time", () => {
    expect(trainRelations(REPORTS, TRAINING).values).toEqual(values);
  });
});

it("fits confidence to how often one is right", () => {
  const outcomes = Array.from(
    { length: 100 },
    (_, at) => [at % 2 ? 2 : 0, at % 2 ? at % 10 !== 1 : at % 4 === 0] as const,
  );
  const { slope, offset } = fitConfidence(outcomes);
  expect(1 / (1 + Math.exp(-offset))).toBeCloseTo(0.5, 2);
  expect(1 / (1 + Math.exp(-(2 * slope + offset)))).toBeCloseTo(0.8, 2);
});
