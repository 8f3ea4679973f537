import { layer } from "../../extraction/component.ts";
import type { JudgedScene } from "../../extraction/scoring/judged.ts";
import { chance, logOdds } from "../../extraction/scoring/odds.ts";
import {
  type ConfidenceLine,
  type ConfidenceLines,
  confidenceIn,
  isSureIn,
  type LineKind,
  lineOf,
  type Told,
  type Trust,
  toldOf,
  type Verdict,
} from "../../extraction/scoring/verdicts.ts";
import { CLAIM_TYPE_IDS } from "../../model/schema.ts";
import type { PredictedRelation } from "../gold.ts";
import { score } from "../scoring/score.ts";
import { type LearnedFrom, predictedOf } from "./relation-examples.ts";

const LENIENT = { exact: false, undirected: false };
const EXACT = { exact: true, undirected: false };
/** Of what is told so much must be right, and no more of the traps and of what is planned or denied be told as asserted. */
const LEAST_RIGHT = 0.85;
const MOST_TRAPS = 0.03;
const MOST_SLIPS = 0.045;
const THRESHOLDS = Array.from({ length: 21 }, (_, at) => (40 + 2 * at) / 100);
/** Lines are fitted on what looks as sure as this. */
const FITTED_FROM = 0.2;
/** Newton's steps are no longer than this, so that they do not run away. */
const LONGEST_STEP = 0.3;

/** A scene of a report that was held back, with the verdicts on it. */
export interface SceneVerdicts {
  readonly scene: JudgedScene;
  readonly verdicts: readonly Verdict[];
}

/** Verdicts on reports by scorers that have not learned from them, and how right they are. */
export class HeldBack {
  readonly #reports: readonly LearnedFrom[];
  readonly #scenes: readonly (readonly SceneVerdicts[])[];
  readonly #right = new Map<Verdict, boolean | null>();

  /** Takes the scenes of each report. */
  constructor(reports: readonly LearnedFrom[], scenes: readonly (readonly SceneVerdicts[])[]) {
    this.#reports = reports;
    this.#scenes = scenes;
    reports.forEach((from, at) => {
      for (const { verdicts } of scenes[at] ?? [])
        for (const verdict of verdicts) this.#right.set(verdict, isRight(from, verdict));
    });
  }

  /** The lines over log-odds that tell best how often verdicts are right, of those that could be told. */
  fitLines(): ConfidenceLines {
    const isPossible = ({ judged, probability }: Verdict) =>
      judged.outline.ruled !== null || probability >= FITTED_FROM;
    const told = this.#reports.flatMap((_, at) => this.#toldOf(at, isPossible).map(({ verdict }) => verdict));
    const line = (kind: LineKind) =>
      fitConfidence(
        told.flatMap((verdict) => {
          const right = this.#right.get(verdict);
          return lineOf(verdict) === kind && right != null ? [[logOdds(verdict.probability), right] as const] : [];
        }),
      );
    return {
      rules: line("rules"),
      called: line("called"),
      sanctioned: line("sanctioned"),
      aided: line("aided"),
      disputed: line("disputed"),
    };
  }

  /** The threshold with the greatest F1 of those that keep claims right enough; the greatest if none does. */
  chooseThreshold(lines: ConfidenceLines, doubted: number): number {
    let best = { threshold: THRESHOLDS.at(-1) ?? 1, f1: -1 };
    for (const threshold of THRESHOLDS) {
      const { f1, precision, slips, traps } = tallyOf(this.#reports, this.told({ threshold, doubted, lines }));
      if (precision < LEAST_RIGHT || slips > MOST_SLIPS || traps > MOST_TRAPS || f1 <= best.f1) continue;
      best = { threshold, f1 };
    }
    return best.threshold;
  }

  /** What is told of each report. */
  told(settings: Trust): PredictedRelation[][] {
    return this.#reports.map(({ doc }, at) =>
      this.#toldOf(at, (verdict) => isSureIn(settings, verdict)).map(({ verdict: { judged }, status }) => ({
        ...predictedOf(doc, judged.candidate),
        status,
      })),
    );
  }

  /** A line for each tenth of confidence: what is told there, and how much of it is right. */
  reliability(settings: Trust): string[] {
    const bins = Array.from({ length: 10 }, () => ({ count: 0, right: 0, sum: 0 }));
    this.#reports.forEach((_, at) => {
      for (const { verdict } of this.#toldOf(at, (verdict) => isSureIn(settings, verdict))) {
        const right = this.#right.get(verdict);
        if (right == null) continue;
        const confidence = confidenceIn(settings.lines, verdict);
        const bin = bins[Math.min(9, Math.floor(confidence * 10))];
        if (!bin) continue;
        bin.count += 1;
        bin.right += Number(right);
        bin.sum += confidence;
      }
    });
    return bins.flatMap(({ count, right, sum }, at) =>
      count === 0
        ? []
        : [
            `confidence ${at / 10} to ${(at + 1) / 10}: told ${(sum / count).toFixed(2)}, right ${(right / count).toFixed(2)} of ${count}`,
          ],
    );
  }

  #toldOf(at: number, isSure: (verdict: Verdict) => boolean): Told[] {
    const from = this.#reports[at];
    if (!from) return [];
    const mentions = layer(from.doc, "mentions");
    return (this.#scenes[at] ?? []).flatMap(({ scene, verdicts }) => toldOf(scene, verdicts, mentions, isSure));
  }
}

/** Whether a verdict is right, status included; null for what counts neither way. */
function isRight({ gold, doc, matcher }: LearnedFrom, { judged, status }: Verdict): boolean | null {
  const relation = predictedOf(doc, judged.candidate);
  const hit = gold.relations.filter((other) => matcher.hits(other, relation, LENIENT));
  if (hit.some((other) => other.optional !== true && other.status === status)) return true;
  return hit.some((other) => other.optional) ? null : false;
}

/** The figures that count, each pair once; a quick form of `score`. */
function tallyOf(reports: readonly LearnedFrom[], told: readonly (readonly PredictedRelation[])[]) {
  let [right, wrong, wanted, slips, others, traps, tempting] = [0, 0, 0, 0, 0, 0, 0];
  reports.forEach(({ gold, matcher }, at) => {
    const said = (told[at] ?? []).filter(({ status }) => status === "asserted");
    const required = gold.relations.filter(({ optional }) => optional !== true);
    const found = (status: boolean) =>
      required.filter(
        (other) => (other.status === "asserted") === status && said.some((one) => matcher.hits(other, one, LENIENT)),
      ).length;
    const off = said.filter((one) => !gold.relations.some((other) => matcher.hits(other, one, LENIENT)));
    right += found(true);
    wanted += required.filter(({ status }) => status === "asserted").length;
    slips += found(false);
    others += required.filter(({ status }) => status !== "asserted").length;
    wrong += found(false) + new Set(off.map(({ type, source, target }) => `${type} ${source} ${target}`)).size;
    traps += gold.not.filter((trap) => off.some((one) => matcher.hits(trap, one, EXACT))).length;
    tempting += gold.not.length;
  });
  const precision = right / Math.max(1, right + wrong);
  const recall = right / Math.max(1, wanted);
  return {
    precision,
    f1: (2 * precision * recall) / Math.max(1e-9, precision + recall),
    slips: slips / Math.max(1, others),
    traps: traps / Math.max(1, tempting),
  };
}

/** Precision, recall, F1, traps, slips and passages in one line. */
export function figuresOf(
  reports: readonly LearnedFrom[],
  relations: readonly (readonly PredictedRelation[])[],
): string {
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
    ...CLAIM_TYPE_IDS.map((type) => `${type} ${figures.byType[type].f1.toFixed(3)}`),
    `traps ${notHits.share.toFixed(3)}`,
    `slips ${statusSlips.share.toFixed(3)}`,
    `passages ${evidenceRight.share.toFixed(3)}`,
  ].join(", ");
}

/** The line over log-odds that tells best how often something is right: logistic regression by Newton's steps. */
export function fitConfidence(outcomes: readonly (readonly [number, boolean])[]): ConfidenceLine {
  let [slope, offset] = [1, 0];
  const short = (by: number) => Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, by));
  for (let step = 0; step < 100; step += 1) {
    let [a, b, aa, ab, bb] = [0, 0, 1e-6, 0, 1e-6];
    for (const [x, right] of outcomes) {
      const expected = chance(slope * x + offset);
      const [miss, weight] = [expected - Number(right), expected * (1 - expected)];
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
