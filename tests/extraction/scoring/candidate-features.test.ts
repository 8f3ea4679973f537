import { describe, expect, it } from "vitest";
import { pipelineToStatus } from "../../../src/extraction/pipeline.ts";
import { FeatureReader } from "../../../src/extraction/scoring/candidate-features.ts";
import { scenesOf } from "../../../src/extraction/scoring/candidates.ts";
import { takeHashes } from "../../../src/extraction/scoring/feature-list.ts";
import { ruledBySentence } from "../../../src/extraction/scoring/ruled.ts";
import { models } from "../../nlp/weights.ts";

const WORDS = new Map([["n:gizmos", new Map([["aided", 5] as const])]]);
const doc = pipelineToStatus(models)({
  text: "Norway’s gizmos pleased Kenya, Chile and Peru.",
  publishedAt: null,
});

function readings() {
  const [scene] = scenesOf(doc, WORDS, ruledBySentence(doc));
  if (!scene) return [];
  const reader = new FeatureReader(doc, scene, [], models.clusters, takeHashes);
  return scene.candidates.map((candidate) => reader.read(candidate));
}

describe("features of candidates", () => {
  it("are read once where candidates share them", () => {
    const [one, ...others] = readings();
    const sameSource = others.find(({ candidate }) => candidate.source === one?.candidate.source);
    expect(one).toBeDefined();
    expect(sameSource?.glimpse.sentence).toBe(one?.glimpse.sentence);
    expect(sameSource?.glimpse.ends[0]).toBe(one?.glimpse.ends[0]);
    expect(sameSource?.glimpse.cues[0]).toBe(one?.glimpse.cues[0]);
    expect(sameSource?.glimpse.cues[1]).toBe(one?.glimpse.cues[1]);
    expect(sameSource?.closer().ends).not.toEqual(one?.closer().ends);
  });

  it("tell source from target", () => {
    const found = readings();
    const [one] = found;
    const turned = found.find(
      ({ candidate }) => candidate.source === one?.candidate.target && candidate.target === one.candidate.source,
    );
    expect(turned?.glimpse.ends).not.toEqual(one?.glimpse.ends);
    expect(turned?.lookUp().cues).not.toEqual(one?.lookUp().cues);
  });

  it("are the same each time", () => {
    const [a, b] = [readings(), readings()];
    expect(a.map(({ glimpse }) => glimpse)).toEqual(b.map(({ glimpse }) => glimpse));
    expect(a.map(({ lookUp }) => lookUp())).toEqual(b.map(({ lookUp }) => lookUp()));
  });
});
