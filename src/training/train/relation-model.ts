import { layer } from "../../extraction/component.ts";
import type { FeatureBlocks } from "../../extraction/scoring/features.ts";
import { type JudgedScene, judgeScene } from "../../extraction/scoring/judged.ts";
import {
  FirstJudge,
  packRelationScorer,
  type ScorerTrees,
  type Steps,
  secondJudge,
} from "../../extraction/scoring/relation-scorer.ts";
import { lookAgain } from "../../extraction/scoring/second-look.ts";
import { verdictsOf } from "../../extraction/scoring/verdicts.ts";
import { packWeights, type TrainedWeights } from "../../nlp/linear/sparse-weights.ts";
import type { WordClusters } from "../../nlp/words/word-clusters.ts";
import { type Boosting, boostBag } from "./boosting.ts";
import {
  examplesOf,
  type LearnedFrom,
  type PreparedScene,
  prepareScenes,
  ruledRelations,
} from "./relation-examples.ts";
import { figuresOf, HeldBack, type SceneVerdicts } from "./relation-figures.ts";
import { type RelationTraining, trainRelations } from "./relation-training.ts";
import { WordLearner } from "./relation-words.ts";

const FOLDS = 5;
/** Weights below this are dropped. */
const LEAST = 0.01;

/** What rules found is taken back where it is so surely wrong. */
const DOUBTED = 0.1;

/** How both looks are learned. */
export interface ScorerTraining {
  readonly first: RelationTraining;
  readonly trees: Boosting;
  /** So many runs of boosting are averaged, but for statuses. */
  readonly runs: number;
}

export const RELATION_TRAINING: ScorerTraining = {
  first: { bits: 18, rarest: 15, epochs: 4, rate: 0.05, decay: 0.012, hideRules: 0.3 },
  trees: { trees: 150, depth: 4, rate: 0.07, rows: 0.7, columns: 0.5, decay: 5, leastWeight: 8, seed: 5 },
  runs: 3,
};

type Report = (line: string) => void;

/** What the second look learns from, or judges: the scenes of one report, judged by somebody who has not learned from it. */
interface Unseen {
  readonly from: LearnedFrom;
  readonly scenes: readonly JudgedScene[];
  readonly rows: readonly (readonly (Float32Array | null)[])[];
  readonly labels: readonly (readonly number[])[];
}

/**
 * Trains the relation scorer on reports. Thresholds and confidence are fitted on, and the scores told for, parts held back in turn. The same
 * reports give the same bytes.
 */
export function buildRelationScorer(
  reports: readonly LearnedFrom[],
  { first, trees, runs }: ScorerTraining,
  clusters: WordClusters,
  report: Report,
): Uint8Array {
  const learner = new WordLearner(reports);
  const prepared = reports.map((from) => prepareScenes(from, learner.without(from), clusters));
  const learn = (parts: readonly (readonly PreparedScene[])[]) => trainRelations(parts.map(examplesOf), first);
  const unseen = judgeUnseen(reports, prepared, learn);
  report(
    `first look learned from ${prepared.flat().reduce((sum, { candidates }) => sum + candidates.length, 0)} candidates`,
  );

  const verdicts: SceneVerdicts[][] = reports.map(() => []);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const others = unseen.filter((_, at) => at % FOLDS !== fold);
    const second = secondJudge(growTrees(others, trees, runs));
    unseen.forEach(({ from, scenes, rows }, at) => {
      if (at % FOLDS !== fold) return;
      const mentions = layer(from.doc, "mentions");
      verdicts[at] = scenes.map((scene, k) => ({
        scene,
        verdicts: verdictsOf(scene, rows[k] ?? [], mentions, second),
      }));
    });
  }
  const held = new HeldBack(reports, verdicts);
  const lines = held.fitLines();
  const threshold = held.chooseThreshold(lines, DOUBTED);
  report(`told from ${threshold}, of what rules found from ${DOUBTED}`);
  report(`rules alone: ${figuresOf(reports, reports.map(ruledRelations))}`);
  const trust = { threshold, doubted: DOUBTED, lines };
  report(`with what is learned: ${figuresOf(reports, held.told(trust))}`);
  for (const row of held.reliability(trust)) report(row);

  const weights = packWeights(learn(prepared), LEAST);
  return packRelationScorer(weights, growTrees(unseen, trees, runs), { words: learner.words(), trust });
}

/** The scenes of each report, judged by a first judge that has learned from the other parts. */
export function judgeUnseen(
  reports: readonly LearnedFrom[],
  prepared: readonly (readonly PreparedScene[])[],
  learn: (parts: readonly (readonly PreparedScene[])[]) => TrainedWeights,
): Unseen[] {
  const unseen: Unseen[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const judge = new FirstJudge(packWeights(learn(prepared.filter((_, at) => at % FOLDS !== fold)), LEAST));
    reports.forEach((from, at) => {
      if (at % FOLDS !== fold) return;
      const own = prepared[at] ?? [];
      const scenes = own.map((scene) => judgePrepared(scene, judge));
      const known = new Map(
        own.flatMap(({ candidates }) => candidates.map((one) => [one.candidate, one.label] as const)),
      );
      const labels = scenes.map(({ judged }) => judged.map(({ candidate }) => known.get(candidate) ?? -1));
      unseen[at] = { from, scenes, rows: lookAgain(from.doc, scenes), labels };
    });
  }
  return unseen;
}

function judgePrepared({ scene, ruled, candidates }: PreparedScene, judge: FirstJudge): JudgedScene {
  const known = new Map<Uint32Array, Steps>();
  const weigh = (hashes: Uint32Array): Steps => {
    const steps = known.get(hashes) ?? judge.weigh({ hashes, count: hashes.length });
    known.set(hashes, steps);
    return steps;
  };
  const weighAll = ({ cues, ends }: FeatureBlocks<Uint32Array>) => ({ cues: cues.map(weigh), ends: ends.map(weigh) });
  const readings = candidates.map(({ candidate, glimpse, closer, tree }) => ({
    candidate,
    glimpse: { ...glimpse, ...weighAll(glimpse), sentence: weigh(glimpse.sentence), rules: weigh(glimpse.rules) },
    closer: () => weighAll(closer),
    lookUp: () => ({ ...tree, ...weighAll(tree) }),
  }));
  return judgeScene(judge, scene, ruled, readings);
}

export function growTrees(unseen: readonly Unseen[], boosting: Boosting, runs: number): ScorerTrees {
  const rows: Float32Array[] = [];
  const labels: number[] = [];
  for (const { rows: scenes, labels: right } of unseen)
    scenes.forEach((candidates, scene) => {
      candidates.forEach((row, at) => {
        const label = right[scene]?.[at] ?? -1;
        if (row === null || label < 0) return;
        rows.push(row);
        labels.push(label);
      });
    });
  const grow = (chosen: readonly number[], isRight: (label: number) => boolean, bag: number) => {
    const width = rows[0]?.length ?? 0;
    const values = new Float32Array(chosen.length * width);
    chosen.forEach((row, at) => {
      values.set(rows[row] ?? [], at * width);
    });
    const outcomes = Uint8Array.from(chosen, (row) => Number(isRight(labels[row] ?? 0)));
    return boostBag(values, width, outcomes, boosting, bag);
  };
  const all = rows.map((_, at) => at);
  return {
    told: grow(all, (label) => label > 0, runs),
    asserted: grow(
      all.filter((at) => (labels[at] ?? 0) > 0),
      (label) => label === 1,
      1,
    ),
  };
}
