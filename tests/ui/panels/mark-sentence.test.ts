import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Mark, type MarkedSpan, markSentence, shiftSpans } from "../../../src/ui/panels/passage/mark-sentence.ts";

const person: Mark = { kind: "mention", entityType: "person", entity: "person/a" };
const country: Mark = { kind: "mention", entityType: "country", entity: "country/b" };
const trigger: Mark = { kind: "trigger", relationType: "called", key: "t", open: false };
const sentence: Mark = { kind: "sentence" };

/** `text` with each segment that is marked in brackets, its marks named: `[person:Ann] called`. */
function show(text: string, spans: readonly MarkedSpan[]): string {
  const name = (mark: Mark) => (mark.kind === "mention" ? mark.entityType : mark.kind);
  return markSentence(text, spans)
    .map((segment) => (segment.marks.length ? `[${segment.marks.map(name).join("+")}:${segment.text}]` : segment.text))
    .join("");
}

describe("markSentence", () => {
  it.each([
    { spans: [], shown: "Ann called Bob" },
    { spans: [{ start: 0, end: 3, mark: person }], shown: "[person:Ann] called Bob" },
    {
      spans: [
        { start: 11, end: 14, mark: country },
        { start: 4, end: 10, mark: trigger },
        { start: 0, end: 3, mark: person },
      ],
      shown: "[person:Ann] [trigger:called] [country:Bob]",
    },
    // one inside the other
    {
      spans: [
        { start: 0, end: 14, mark: sentence },
        { start: 0, end: 3, mark: person },
      ],
      shown: "[sentence+person:Ann][sentence: called Bob]",
    },
    // overlapping: both keep all their characters, the name stands innermost
    {
      spans: [
        { start: 0, end: 6, mark: person },
        { start: 4, end: 10, mark: trigger },
      ],
      shown: "[person:Ann ][trigger+person:ca][trigger:lled] Bob",
    },
    // beyond the text, empty, or turned round
    {
      spans: [
        { start: -5, end: 3, mark: person },
        { start: 11, end: 99, mark: country },
        { start: 5, end: 5, mark: trigger },
        { start: 9, end: 4, mark: trigger },
        { start: 40, end: 50, mark: trigger },
      ],
      shown: "[person:Ann] called [country:Bob]",
    },
  ])("shows $shown", ({ spans, shown }) => {
    expect(show("Ann called Bob", spans)).toBe(shown);
  });

  it("has nothing to say of an empty text", () => {
    expect(markSentence("", [{ start: 0, end: 4, mark: person }])).toEqual([]);
  });

  it("never changes the text, whatever the spans", () => {
    const span = fc.record({ start: fc.integer({ min: -3, max: 30 }), end: fc.integer({ min: -3, max: 30 }) });
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 24 }), fc.array(span, { maxLength: 8 }), (text, spans) => {
        const segments = markSentence(
          text,
          spans.map((each) => ({ ...each, mark: person })),
        );
        expect(segments.map((segment) => segment.text).join("")).toBe(text);
        for (const { start, end } of spans)
          for (const segment of segments)
            if (segment.start >= start && segment.end <= end) expect(segment.marks.length).toBeGreaterThan(0);
      }),
    );
  });

  it("moves spans of a document to those of its part", () => {
    expect(shiftSpans([{ start: 10, end: 14, mark: person }], 8)).toEqual([{ start: 2, end: 6, mark: person }]);
  });
});
