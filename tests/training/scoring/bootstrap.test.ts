import { describe, expect, it } from "vitest";
import { intervalOf } from "../../../src/training/scoring/bootstrap.ts";

const times = (count: number, part: [number, number]) => Array.from({ length: count }, () => part);

describe("intervals", () => {
  it.each([
    { what: "reports that are all alike", parts: times(9, [3, 4]), low: 0.75, high: 0.75 },
    { what: "a single report", parts: times(1, [1, 3]), low: 1 / 3, high: 1 / 3 },
    { what: "nothing to count", parts: times(4, [0, 0]), low: 0, high: 0 },
    { what: "no report", parts: [], low: 0, high: 0 },
    {
      what: "one with something to count among empty ones",
      parts: [...times(5, [0, 0]), [1, 2] as [number, number]],
      low: 0.5,
      high: 0.5,
    },
  ])("are a point for $what", ({ parts, low, high }) => {
    expect(intervalOf(parts)).toEqual({ low, high });
  });

  it("lie where the theory of shares says", () => {
    // 100 reports with one case each, half of them right: ± 1.96 · √(0.25 / 100)
    const { low, high } = intervalOf([...times(50, [1, 1]), ...times(50, [0, 1])]);
    expect(low).toBeGreaterThan(0.37);
    expect(low).toBeLessThan(0.43);
    expect(high).toBeGreaterThan(0.57);
    expect(high).toBeLessThan(0.63);
  });

  it("are wider when few reports hold all cases", () => {
    const wide = intervalOf([...times(2, [10, 10]), ...times(2, [0, 10])]);
    const narrow = intervalOf([...times(20, [1, 1]), ...times(20, [0, 1])]);
    expect(wide.high - wide.low).toBeGreaterThan(narrow.high - narrow.low);
  });

  it("are the same each time", () => {
    const parts = Array.from({ length: 30 }, (_, i): [number, number] => [i % 3, 3]);
    expect(intervalOf(parts)).toEqual(intervalOf(parts));
  });
});
