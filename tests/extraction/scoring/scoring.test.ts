import { describe, expect, it } from "vitest";
import { layer, type Stage } from "../../../src/extraction/component.ts";
import { pipelineToStatus } from "../../../src/extraction/pipeline.ts";
import type { CandidateFeatures } from "../../../src/extraction/scoring/candidate-features.ts";
import type { RelationScorer } from "../../../src/extraction/scoring/relation-scorer.ts";
import { scoring } from "../../../src/extraction/scoring/scoring.ts";
import type { Doc } from "../../../src/model/doc.ts";
import { models } from "../../nlp/weights.ts";

const rules: Stage = pipelineToStatus(models);

/** Finds help wherever "gizmos" stand next to two names, as sure as it is told. */
function scorer(outcomes: readonly number[], threshold = 0.6): RelationScorer {
  return {
    words: new Map([["n:gizmos", new Map([["aided", 5] as const])]]),
    thresholds: { called: 2, sanctioned: 2, aided: threshold, disputed: 2 },
    judge: ({ text }: CandidateFeatures) =>
      text.length > 0 ? Float32Array.from(outcomes) : Float32Array.of(1, 0, 0, 0),
    confidence: (probability) => probability / 2,
  };
}

function told(text: string, outcomes: readonly number[], threshold?: number): string[] {
  const doc = scoring(() => scorer(outcomes, threshold)).run(rules({ text, publishedAt: null }));
  return layer(doc, "roles").map(({ trigger, source, target }, at) =>
    [
      name(doc, source),
      layer(doc, "triggers")[trigger]?.relationType,
      name(doc, target),
      layer(doc, "statuses")[at],
      text.slice(layer(doc, "triggers")[trigger]?.start, layer(doc, "triggers")[trigger]?.end),
    ].join(" "),
  );
}

function name(doc: Doc, mention: number): string {
  const { start, end } = layer(doc, "mentions")[mention] ?? { start: 0, end: 0 };
  return doc.text.slice(start, end);
}

describe("learned additions", () => {
  it.each([
    { outcomes: [0.1, 0.8, 0.05, 0.05], threshold: 0.6, expected: ["Norway aided Kenya asserted gizmos"] },
    { outcomes: [0.1, 0.1, 0.1, 0.7], threshold: 0.6, expected: ["Norway aided Kenya denied gizmos"] },
    { outcomes: [0.5, 0.5, 0, 0], threshold: 0.6, expected: [] }, // not sure enough
    { outcomes: [0.1, 0.3, 0.3, 0.3], threshold: 0.6, expected: [] }, // sure that something is told, not what
    { outcomes: [0, 1, 0, 0], threshold: 2, expected: [] }, // never
  ])("gives $expected for $outcomes from $threshold", ({ outcomes, threshold, expected }) => {
    expect(told("Norway’s gizmos reached Kenya.", outcomes, threshold)).toEqual(expected);
  });

  it.each(["Norway’s widgets pleased Kenya.", "Norway’s gizmos arrived.", "Gizmos arrived.", ""])(
    "gives nothing in: %s",
    (text) => {
      expect(told(text, [0, 1, 0, 0])).toEqual([]);
    },
  );

  it("leaves what rules found, and adds what is joined to it only", () => {
    const found = told("Norway sent Kenya 20 gizmos and tanks, wrote Chile.", [0, 1, 0, 0]);
    expect(found.filter((line) => line.startsWith("Norway aided Kenya"))).toHaveLength(1);
    expect(found.filter((line) => line.includes("Chile"))).toEqual([]);
  });
});
