import { describe, expect, it } from "vitest";
import { layer, type Stage } from "../../../src/extraction/component.ts";
import { pipelineToStatus } from "../../../src/extraction/pipeline.ts";
import type { RelationScorer } from "../../../src/extraction/scoring/relation-scorer.ts";
import { scoring } from "../../../src/extraction/scoring/scoring.ts";
import type { Doc } from "../../../src/model/doc.ts";
import { models } from "../../nlp/weights.ts";

const rules: Stage = pipelineToStatus(models);

const LINE = { slope: 1, offset: 0 };

interface Looks {
  /** That nothing is told, and the statuses, at first look. */
  readonly first: readonly number[];
  /** At second look, if it is told; else the same as at first. */
  readonly asserted?: number;
  readonly threshold?: number;
}

/** Takes every two names beside "gizmos" for help that looks alike. */
function scorer({ first, asserted, threshold = 0.6 }: Looks): RelationScorer {
  const [none = 1, yes = 0] = first;
  return {
    words: new Map([["n:gizmos", new Map([["aided", 5] as const])]]),
    trust: {
      threshold,
      doubted: 0.25,
      lines: { rules: LINE, called: LINE, sanctioned: LINE, aided: LINE, disputed: LINE },
    },
    first: {
      weigh: () => [0, 0, 0, 0],
      sums: () => new Int32Array(16),
      likelihood: () => 1 - none,
      add: () => undefined,
      look: () => ({ probabilities: Float32Array.from(first), parts: [0, 0, 0, 0, 0, 0, 0, 0] }),
    },
    second: { told: () => 1 - none, asserted: () => asserted ?? yes / Math.max(0.01, 1 - none) },
  };
}

function told(text: string, looks: Looks): string[] {
  const doc = scoring(() => scorer(looks), models.clusters).run(rules({ text, publishedAt: null }));
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
    { looks: { first: [0.1, 0.8, 0.05, 0.05] }, expected: ["Norway aided Kenya asserted gizmos"] },
    { looks: { first: [0.1, 0.1, 0.1, 0.7] }, expected: [] }, // no word denies
    { looks: { first: [0.1, 0.1, 0.7, 0.1] }, expected: ["Norway aided Kenya planned gizmos"] },
    { looks: { first: [0.5, 0.5, 0, 0] }, expected: [] }, // not sure enough
    { looks: { first: [0.1, 0.8, 0.05, 0.05], asserted: 0.2 }, expected: [] }, // both looks disagree
    { looks: { first: [0.1, 0.8, 0.05, 0.05], threshold: 2 }, expected: [] }, // never
  ])("gives $expected for $looks", ({ looks, expected }) => {
    expect(told("Norway’s gizmos pleased Kenya.", looks)).toEqual(expected);
  });

  it("gives what is denied where a word may deny", () => {
    const denied = told("Norway’s gizmos never pleased Kenya.", { first: [0.1, 0.1, 0.1, 0.7] });
    expect(denied).toEqual(["Norway aided Kenya denied gizmos"]);
  });

  it.each(["Norway’s widgets pleased Kenya.", "Norway’s gizmos arrived.", "Gizmos arrived.", ""])(
    "gives nothing in: %s",
    (text) => {
      expect(told(text, { first: [0, 1, 0, 0] })).toEqual([]);
    },
  );

  it("leaves what rules found, and adds what is joined to it only", () => {
    const found = told("Norway sent Kenya 20 gizmos and tanks, wrote Chile.", { first: [0.1, 0.9, 0, 0] });
    expect(found.filter((line) => line.startsWith("Norway aided Kenya"))).toHaveLength(1);
    expect(found.filter((line) => line.includes("Chile"))).toEqual([]);
  });
});

describe("what rules found", () => {
  it.each([
    { first: [0.1, 0.9, 0, 0], expected: ["Norway aided Kenya asserted sent"] },
    { first: [0.1, 0, 0.9, 0], expected: ["Norway aided Kenya asserted sent"] }, // their status counts
    { first: [0.5, 0.5, 0, 0], expected: ["Norway aided Kenya asserted sent"] }, // less sure than an addition must be
    { first: [0.9, 0.1, 0, 0], expected: [] }, // taken back
  ])("is $expected for $first", ({ first, expected }) => {
    expect(told("Norway sent Kenya 20 tanks.", { first })).toEqual(expected);
  });
});
