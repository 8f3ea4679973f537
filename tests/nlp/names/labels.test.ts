import { describe, expect, it } from "vitest";
import { LABEL_COUNT, type LabelledSpan, labelsOf, mayFollow, spansOf } from "../../../src/nlp/names/labels.ts";
import { NameDecoder } from "../../../src/nlp/names/name-decoder.ts";

const span = (from: number, to: number, type: LabelledSpan["type"]): LabelledSpan => ({ from, to, type });

describe("labels of names", () => {
  it.each([
    { spans: [] },
    { spans: [span(0, 1, "person")] },
    { spans: [span(0, 2, "person"), span(2, 3, "country"), span(3, 6, "event")] },
    { spans: [span(1, 5, "organization")] },
  ])("$spans come back", ({ spans }) => {
    const labels = labelsOf(6, spans);
    expect(spansOf(labels)).toEqual(spans);
    for (let i = 1; i < labels.length; i++) expect(mayFollow(labels[i - 1] ?? 0, labels[i] ?? 0)).toBe(true);
  });

  it("a name that has begun must end as the same type", () => {
    const [person, event] = [labelsOf(3, [span(0, 3, "person")]), labelsOf(3, [span(0, 3, "event")])];
    expect(mayFollow(person[0] ?? 0, event[1] ?? 0)).toBe(false);
    expect(mayFollow(person[0] ?? 0, 0)).toBe(false);
    expect(mayFollow(0, person[1] ?? 0)).toBe(false);
  });
});

describe("decoding", () => {
  const names = labelsOf(4, [span(1, 3, "person")]);
  const scores = new Float32Array(4 * LABEL_COUNT);
  names.forEach((label, i) => {
    scores[i * LABEL_COUNT + label] = 6;
  });

  it("finds the best labels, and how probable a name is", () => {
    const decoder = new NameDecoder(new Float32Array(LABEL_COUNT ** 2));
    const labels = new Uint8Array(4);
    decoder.best(scores, 4, labels);
    expect([...labels]).toEqual([...names]);
    decoder.weigh(scores, 4, 1);
    const sure = decoder.probability(labels, 1, 3, 4);
    decoder.weigh(scores, 4, 6);
    const unsure = decoder.probability(labels, 1, 3, 4);
    expect(sure).toBeGreaterThan(0.9);
    expect(sure).toBeLessThan(1);
    expect(unsure).toBeLessThan(0.5);
  });

  it("the probabilities of all labels of a word add up to 1", () => {
    const decoder = new NameDecoder(Float32Array.from({ length: LABEL_COUNT ** 2 }, (_, i) => (i % 7) - 3));
    decoder.weigh(scores, 4, 3);
    let sum = 0;
    for (let label = 0; label < LABEL_COUNT; label++)
      sum += decoder.probability(Uint8Array.of(0, 0, label, 0), 2, 3, 4);
    expect(sum).toBeCloseTo(1, 6);
  });

  it("keeps to what is allowed, and to well-formed labels", () => {
    const decoder = new NameDecoder(new Float32Array(LABEL_COUNT ** 2));
    const labels = new Uint8Array(4);
    const all = (1 << LABEL_COUNT) - 1;
    decoder.best(scores, 4, labels, Int32Array.of(all, all, 1, all));
    expect(labels[2]).toBe(0);
    expect(spansOf(labels).every(({ to }) => to <= 4)).toBe(true);
    for (let i = 1; i < 4; i++) expect(mayFollow(labels[i - 1] ?? 0, labels[i] ?? 0)).toBe(true);
  });
});
