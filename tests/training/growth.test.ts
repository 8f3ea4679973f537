import { describe, expect, it } from "vitest";
import type { Extractor } from "../../src/extraction/extract.ts";
import { growthRows } from "../../src/training/growth.ts";
import { HOSTILE_TEXTS } from "../../src/training/hostile-texts.ts";

const nothing: Extractor = () => ({ entities: [], mentions: [], relations: [], notes: [] });

/** Keeps a processor busy for a time that grows with the square of the length. */
const quadratic: Extractor = ({ text }) => {
  let sum = 0;
  for (let i = 0; i < text.length; i++) for (let k = 0; k < text.length; k++) sum ^= i * k;
  return { ...nothing({ text, publishedAt: null }), notes: [String(sum)] };
};

describe("hostile texts", () => {
  it.each(HOSTILE_TEXTS)("of the kind $what are about as long as asked for, and always the same", ({ text }) => {
    expect(Math.abs(text(1000).length - 1000)).toBeLessThanOrEqual(110);
    expect(text(1000)).toBe(text(1000));
  });
});

describe("growth", () => {
  it("is measured on texts that double in length, and is told as linear where there is little to measure", () => {
    const [first] = growthRows(nothing, 1000, 10);
    expect(first).toMatchObject({ lengths: [1000, 2000, 4000, 8000], growth: 2 });
  });

  it("shows what takes more than its share", () => {
    const [first] = growthRows(quadratic, 3000, 10);
    expect(first?.growth).toBeGreaterThan(2.5);
  });

  it("stops at what takes too long", () => {
    const [first] = growthRows(quadratic, 3000, 0);
    expect(first?.lengths).toEqual([]);
  });
});
