import { describe, expect, it } from "vitest";
import { AveragedWeights } from "../../../src/training/train/averaged-weights.ts";
import { FeatureRows } from "../../../src/training/train/feature-rows.ts";
import { keepUseful } from "../../../src/training/train/useful-weights.ts";

describe("averaged weights", () => {
  it("are means over the steps, sorted by label", () => {
    const weights = new AveragedWeights(2);
    weights.change(Uint32Array.of(1), 1, 7, 4); // stands from the first of four steps on
    weights.step();
    weights.step();
    weights.change(Uint32Array.of(1), 1, 3, 4); // from the third on
    weights.step();
    const { starts, labels, values } = weights.average(Int32Array.of(10, 20), 8);
    expect([...starts]).toEqual([0, 0, 2]);
    expect([...labels]).toEqual([3, 7]);
    expect([...values]).toEqual([1, 3]);
  });

  it("hold any number of labels a row", () => {
    const weights = new AveragedWeights(3);
    for (let label = 0; label < 99; label++)
      for (const row of [0, 2]) weights.change(Uint32Array.of(row), 1, label, label + row);
    const scores = new Float32Array(100);
    weights.addTo(scores, 1, 2);
    weights.addTo(scores, 1, 1);
    expect([...scores.subarray(1)]).toEqual(Array.from({ length: 99 }, (_, label) => label + 2));
  });
});

describe("useful weights", () => {
  const settled = () => {
    const rows = new FeatureRows(8);
    rows.count(Uint32Array.of(0x01000000, 0x02000000, 0x03000000), 3);
    return { rows, count: rows.settle(1) };
  };
  const first = {
    keys: Int32Array.of(1, 2, 3),
    bits: 8,
    starts: Int32Array.of(0, 2, 3, 4),
    labels: Uint8Array.of(4, 6, 5, 7),
    values: Float32Array.of(0.5, -2, 0.9, 3),
  };

  it("are kept with their features, whatever their sign", () => {
    const { rows, count } = settled();
    expect(count).toBe(3);
    const { keys, starts, labels, values } = keepUseful(rows, first, 1, () => {});
    expect([[...keys], [...starts], [...labels], [...values]]).toEqual([
      [1, 3],
      [0, 1, 2],
      [6, 7],
      [-2, 3],
    ]);
    expect([...rows.keys()]).toEqual([1, 3]);
  });

  it("begin at nothing and are all that is learnt from there", () => {
    const { rows } = settled();
    const kept = keepUseful(rows, first, 1, () => {});
    const weights = new AveragedWeights(2, kept);
    for (const label of [4, 6]) weights.change(Uint32Array.of(0, 1), 2, label, 5);
    const { labels, values } = weights.average(kept.keys, 8);
    expect([[...labels], [...values]]).toEqual([
      [6, 7],
      [0, 0],
    ]);
    weights.step();
    expect([...weights.average(kept.keys, 8).values]).toEqual([2.5, 0]);
  });
});

describe("rows of features", () => {
  it("are given to those counted often enough", () => {
    const rows = new FeatureRows(8);
    const [often, once, twice] = [0xff000000, 0x01000000, 0x02000000];
    rows.count(Uint32Array.of(often, once, twice), 3);
    rows.count(Uint32Array.of(often, twice, once), 2);
    expect(rows.settle(2)).toBe(2);
    const features = Uint32Array.of(once, often, twice);
    expect(rows.toRows(features, 3)).toBe(2);
    expect([...features.subarray(0, 2)]).toEqual([1, 0]);
    expect([...rows.keys()]).toEqual([2, 255]);
  });
});
