import type { GoldDocument, PredictedRelation, Prediction } from "../gold.ts";
import { round } from "./figures.ts";
import { claimsIn, statusOf } from "./relation-counts.ts";
import { LENIENT, RelationMatcher } from "./relation-matches.ts";

/** A relation that was told with a confidence, and whether it is right. */
export interface ToldOutcome {
  readonly confidence: number;
  /** Pair, type and direction. */
  readonly right: boolean;
  /** The status as well. */
  readonly statusRight: boolean;
}

/** What was told with confidences of one range. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean confidence. */
  readonly told: number;
  /** Share that is right, and that is right with its status. */
  readonly right: number;
  readonly statusRight: number;
}

export interface Reliability {
  /** Without empty ones, in order. */
  readonly bins: readonly ReliabilityBin[];
  readonly all: Omit<ReliabilityBin, "from" | "to">;
  /** Mean distance between confidence and share right, each range counting by how much is in it; with and without statuses. */
  readonly error: number;
  readonly statusError: number;
}

const BINS = 10;

/**
 * The relations told of one report, a pair, type and status once with its surest passage. What matches only optional gold is neither
 * right nor wrong, and left out; so is what has no confidence.
 */
export function toldOutcomes(gold: GoldDocument, prediction: Prediction): ToldOutcome[] {
  const matcher = new RelationMatcher(gold, prediction.entities);
  const claims = claimsIn(prediction)
    .flatMap((claim) => (claim.confidence === undefined ? [] : [{ claim, confidence: claim.confidence }]))
    .sort((a, b) => b.confidence - a.confidence);
  const confidences = new Map<PredictedRelation, number>(claims.map(({ claim, confidence }) => [claim, confidence]));
  const statuses = [...new Set(claims.map(({ claim }) => statusOf(claim)))];
  const outcomes: ToldOutcome[] = [];
  for (const status of statuses) {
    const told = claims.map(({ claim }) => claim).filter((claim) => statusOf(claim) === status);
    for (const claim of matcher.distinct(told)) {
      const hits = gold.relations.filter((relation) => matcher.hits(relation, claim, LENIENT));
      const needed = hits.filter(({ optional }) => optional !== true);
      if (hits.length > 0 && needed.length === 0) continue;
      outcomes.push({
        confidence: confidences.get(claim) ?? 0,
        right: needed.length > 0,
        statusRight: needed.some((relation) => relation.status === status),
      });
    }
  }
  return outcomes;
}

/** Sets confidences beside how often they are right, in ten ranges. */
export function reliabilityOf(outcomes: readonly ToldOutcome[]): Reliability {
  const bins: ReliabilityBin[] = [];
  let [error, statusError] = [0, 0];
  for (let at = 0; at < BINS; at++) {
    const inside = outcomes.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === at);
    if (inside.length === 0) continue;
    const means = meansOf(inside);
    bins.push({ from: at / BINS, to: (at + 1) / BINS, ...means });
    error += Math.abs(means.told - means.right) * inside.length;
    statusError += Math.abs(means.told - means.statusRight) * inside.length;
  }
  const count = Math.max(1, outcomes.length);
  return { bins, all: meansOf(outcomes), error: round(error / count), statusError: round(statusError / count) };
}

function meansOf(outcomes: readonly ToldOutcome[]): Omit<ReliabilityBin, "from" | "to"> {
  const count = outcomes.length;
  const mean = (value: (outcome: ToldOutcome) => number) =>
    round(outcomes.reduce((total, outcome) => total + value(outcome), 0) / Math.max(1, count));
  return {
    count,
    told: mean(({ confidence }) => confidence),
    right: mean(({ right }) => Number(right)),
    statusRight: mean(({ statusRight }) => Number(statusRight)),
  };
}
