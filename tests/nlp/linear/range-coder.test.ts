import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packRows, type Row, unpackRows } from "../../../src/nlp/linear/packed-rows.ts";
import { newContexts, RangeDecoder, RangeEncoder } from "../../../src/nlp/linear/range-coder.ts";

describe("the range coder", () => {
  it("gives back any bits in any contexts", () => {
    const bits = fc.array(fc.record({ at: fc.nat(3), bit: fc.nat(1) }), { maxLength: 2000 });
    fc.assert(
      fc.property(bits, (list) => {
        const encoder = new RangeEncoder();
        const contexts = newContexts(4);
        for (const { at, bit } of list) encoder.bit(contexts, at, bit);
        const decoder = new RangeDecoder(encoder.finish());
        const again = newContexts(4);
        expect(list.map(({ at }) => decoder.bit(again, at))).toEqual(list.map(({ bit }) => bit));
        decoder.check();
      }),
    );
  });

  it("takes little room for what is likely", () => {
    const encoder = new RangeEncoder();
    const contexts = newContexts(256);
    for (let i = 0; i < 8000; i++) encoder.number(contexts, 0, 8, i % 100 === 0 ? 7 : 200);
    expect(encoder.finish().length).toBeLessThan(700);
  });
});

describe("packed rows", () => {
  const entry = fc.record({ label: fc.nat(126), value: fc.integer({ min: -31, max: 31 }) });
  const row = fc
    .record({
      gap: fc.nat(100_000),
      entries: fc.uniqueArray(entry, { selector: ({ label }) => label, minLength: 1, maxLength: 127 }),
    })
    .map(({ gap, entries }): Row => {
      const sorted = entries.sort((a, b) => a.label - b.label);
      return { gap, labels: sorted.map(({ label }) => label), values: sorted.map(({ value }) => value) };
    });

  it("come back as they were", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const read: Row[] = [];
        unpackRows(packRows(rows), rows.length, (gap, length, labels, values) => {
          read.push({ gap, labels: [...labels.subarray(0, length)], values: [...values.subarray(0, length)] });
        });
        expect(read).toEqual(rows);
      }),
    );
  });

  it("that are cut off are refused", () => {
    const rows = Array.from(
      { length: 50 },
      (_, i): Row => ({ gap: 37 * i, labels: [i % 9, 20], values: [i % 30, -3] }),
    );
    expect(() => unpackRows(packRows(rows).slice(0, 20), rows.length, () => {})).toThrow(/damaged/);
  });
});
