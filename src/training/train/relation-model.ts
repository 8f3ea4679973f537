import { additionsOf } from "../../extraction/scoring/additions.ts";
import { ruledBySentence } from "../../extraction/scoring/candidate-features.ts";
import { scenesOf } from "../../extraction/scoring/candidates.ts";
import {
  loadRelationScorer,
  logOdds,
  packRelationScorer,
  type RelationScorer,
  type ScorerSettings,
  type Thresholds,
} from "../../extraction/scoring/relation-scorer.ts";
import { judgeScene } from "../../extraction/scoring/scoring.ts";
import { CLAIM_TYPE_IDS, type ClaimType } from "../../model/schema.ts";
import { packWeights } from "../../nlp/linear/sparse-weights.ts";
import type { PredictedRelation } from "../gold.ts";
import { score } from "../scoring/score.ts";
import {
  examplesOf,
  type LearnedFrom,
  labelOf,
  learnTriggerWords,
  predictedOf,
  ruledRelations,
} from "./relation-examples.ts";
import { type RelationTraining, trainRelations } from "./relation-training.ts";

const FOLDS = 5;
/** Weights below this are dropped. */
const LEAST = 0.01;
/** Of what is added of a type so much must be right on reports that were held back. */
const LEAST_RIGHT = 0.67;
/** Confidence is fitted on what would be added from this probability on. */
const FITTED_FROM = 0.4;
const THRESHOLDS = [0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];
const NEVER = 2;
/** Newton's steps are no longer than this, so that they do not run away. */
const LONGEST_STEP = 0.3;

export const RELATION_TRAINING: RelationTraining = {
  bits: 18,
  rarest: 15,
  epochs: 4,
  rate: 0.05,
  decay: 0.012,
  hideRules: 0.3,
};

type Report = (line: string) => void;

/** Trains the relation scorer on all reports; its confidence is fitted on, and its scores told for, parts held back in turn. */
export function buildRelationScorer(
  reports: readonly LearnedFrom[],
  training: RelationTraining,
  report: Report,
): Uint8Array {
  const held = holdBack(reports, training);
  const thresholds = chooseThresholds(held.flat());
  report(`thresholds: ${JSON.stringify(thresholds)}`);
  report(`rules alone: ${figuresOf(reports, reports.map(ruledRelations))}`);
  const told = reports.map((from, at) => [
    ...ruledRelations(from),
    ...(held[at] ?? []).flatMap(({ relation, type, probability }) =>
      probability >= thresholds[type] ? [relation] : [],
    ),
  ]);
  report(`with what is learned: ${figuresOf(reports, told)}`);
  const outcomes = held.flat().filter(({ right }) => right !== null);
  const line = fitConfidence(outcomes.map(({ probability, right }) => [logOdds(probability), right === true]));
  for (const row of reliability(outcomes, line)) report(row);
  return train(reports, training, { thresholds, ...line });
}

interface Held {
  readonly relation: PredictedRelation;
  readonly type: ClaimType;
  readonly probability: number;
  /** Null where it is neither right nor wrong. */
  readonly right: boolean | null;
}

/** For each type the lowest threshold above which enough of what is added is right. */
function chooseThresholds(held: readonly Held[]): Thresholds {
  const chosen = { ...alike(NEVER) };
  for (const type of CLAIM_TYPE_IDS)
    for (const threshold of [...THRESHOLDS].reverse()) {
      const added = held.filter((one) => one.type === type && one.right !== null && one.probability >= threshold);
      const right = added.filter((one) => one.right).length;
      if (added.length > 0 && right >= LEAST_RIGHT * added.length) chosen[type] = threshold;
    }
  return chosen;
}

function alike(threshold: number): Thresholds {
  return { called: threshold, sanctioned: threshold, aided: threshold, disputed: threshold };
}

/** What is added in each report by a scorer that has not learned from it. */
function holdBack(reports: readonly LearnedFrom[], training: RelationTraining): Held[][] {
  const held: Held[][] = reports.map(() => []);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const others = reports.filter((_, at) => at % FOLDS !== fold);
    const scorer = loadRelationScorer(train(others, training, { thresholds: alike(FITTED_FROM), slope: 1, offset: 0 }));
    reports.forEach((from, at) => {
      if (at % FOLDS === fold) held[at] = addedBy(scorer, from);
    });
  }
  return held;
}

function addedBy(scorer: RelationScorer, from: LearnedFrom): Held[] {
  const ruled = ruledBySentence(from.doc);
  return scenesOf(from.doc, scorer.words).flatMap((scene) => {
    const own = ruled.get(scene.sentence) ?? [];
    const judged = judgeScene(from.doc, scene, own, scorer);
    return additionsOf(from.doc, scene, own, judged, scorer.thresholds).map(({ judged: one, status, probability }) => {
      const label = labelOf(from, one.candidate);
      return {
        relation: { ...predictedOf(from.doc, one.candidate), status },
        type: one.candidate.relationType,
        probability,
        right: label < 0 ? null : label > 0,
      };
    });
  });
}

function train(
  reports: readonly LearnedFrom[],
  training: RelationTraining,
  settings: Omit<ScorerSettings, "words">,
): Uint8Array {
  const words = learnTriggerWords(reports);
  const weights = trainRelations(
    reports.map((from) => examplesOf(from, words)),
    training,
  );
  return packRelationScorer(packWeights(weights, LEAST), { words, ...settings });
}

function figuresOf(reports: readonly LearnedFrom[], relations: readonly (readonly PredictedRelation[])[]): string {
  const {
    relations: figures,
    notHits,
    statusSlips,
    evidenceRight,
  } = score(
    reports.map(({ gold }) => gold),
    reports.map(({ gold, entities }, at) => ({ doc: gold.doc, entities, relations: relations[at] ?? [] })),
  );
  const { precision, recall, f1 } = figures.directed;
  return [
    `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`,
    `traps ${notHits.share.toFixed(3)}`,
    `slips ${statusSlips.share.toFixed(3)}`,
    `passages ${evidenceRight.share.toFixed(3)}`,
  ].join(", ");
}

/** The line over log-odds that tells best how often additions are right: logistic regression by Newton's steps. */
export function fitConfidence(outcomes: readonly (readonly [number, boolean])[]): { slope: number; offset: number } {
  let [slope, offset] = [1, 0];
  const short = (by: number) => Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, by));
  for (let step = 0; step < 100; step += 1) {
    let [a, b, aa, ab, bb] = [0, 0, 1e-6, 0, 1e-6];
    for (const [x, right] of outcomes) {
      const chance = 1 / (1 + Math.exp(-(slope * x + offset)));
      const [miss, weight] = [chance - Number(right), chance * (1 - chance)];
      a += miss * x;
      b += miss;
      aa += weight * x * x;
      ab += weight * x;
      bb += weight;
    }
    const span = aa * bb - ab * ab;
    slope -= short((bb * a - ab * b) / span);
    offset -= short((aa * b - ab * a) / span);
  }
  return { slope: round(slope), offset: round(offset) };
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

function reliability(outcomes: readonly Held[], line: { slope: number; offset: number }): string[] {
  const bins = new Map<number, { count: number; right: number; sum: number }>();
  for (const { probability, right } of outcomes) {
    const confidence = 1 / (1 + Math.exp(-(line.slope * logOdds(probability) + line.offset)));
    const key = Math.floor(confidence * 10);
    const bin = bins.get(key) ?? { count: 0, right: 0, sum: 0 };
    bin.count += 1;
    bin.right += Number(right === true);
    bin.sum += confidence;
    bins.set(key, bin);
  }
  return [...bins]
    .sort((a, b) => a[0] - b[0])
    .map(
      ([key, { count, right, sum }]) =>
        `confidence ${key / 10} to ${(key + 1) / 10}: told ${(sum / count).toFixed(2)}, right ${(right / count).toFixed(2)} of ${count}`,
    );
}
