import type { DocMention } from "../../model/doc.ts";
import { type ClaimType, STATUSES, type Status } from "../../model/schema.ts";
import type { Scene } from "./candidates.ts";
import { goesWith } from "./joined.ts";
import { type Judged, type JudgedScene, likelihood } from "./judged.ts";
import { chance, logOdds } from "./odds.ts";
import type { SecondJudge } from "./relation-scorer.ts";
import { relationKey } from "./ruled.ts";

/** What the first look weighs beside the second. */
const FIRST_WEIGHT = 0.5;

/** What looks less sure is told by nobody, so that its status does not matter. */
const LEAST_SURE = 0.2;

/** What a scene tells of two entities, whichever mentions stand for them. */
export interface Verdict {
  readonly key: string;
  /** The surest of its candidates. */
  readonly judged: Judged;
  readonly relationType: ClaimType;
  /** What rules say counts; null where no rule found it, and both looks disagree or it is far from sure. */
  readonly status: Status | null;
  /** How sure it looks that it is told, with whatever status; `confidenceIn` tells how often that is right. */
  readonly probability: number;
}

/** Turns log-odds into those that were measured on reports that were held back. */
export interface ConfidenceLine {
  readonly slope: number;
  readonly offset: number;
}

/** What rules found is right more often than what else looks as sure; that differs by type. */
export type LineKind = "rules" | ClaimType;
export type ConfidenceLines = Readonly<Record<LineKind, ConfidenceLine>>;

/** How sure a verdict must be. */
export interface Trust {
  readonly lines: ConfidenceLines;
  /** What no rule found is told from this confidence on. */
  readonly threshold: number;
  /** What rules found is taken back below this confidence. */
  readonly doubted: number;
}

export function lineOf({ judged, relationType }: Verdict): LineKind {
  return judged.outline.ruled === null ? relationType : "rules";
}

/** How often what looks like this is right. */
export function confidenceIn(lines: ConfidenceLines, verdict: Verdict): number {
  const { slope, offset } = lines[lineOf(verdict)];
  return chance(slope * logOdds(verdict.probability) + offset);
}

export function isSureIn({ lines, threshold, doubted }: Trust, verdict: Verdict): boolean {
  return confidenceIn(lines, verdict) >= (verdict.judged.outline.ruled === null ? threshold : doubted);
}

/** A verdict that counts. */
export interface Told {
  readonly verdict: Verdict;
  readonly status: Status;
}

/** The verdicts on a scene whose candidates have these rows, the surest first. */
export function verdictsOf(
  { scene, judged }: JudgedScene,
  rows: readonly (Float32Array | null)[],
  mentions: readonly DocMention[],
  second: SecondJudge,
): Verdict[] {
  const found = new Map<string, { readonly one: Judged; readonly row: Float32Array; readonly probability: number }>();
  judged.forEach((one, at) => {
    const row = rows[at];
    if (!row) return;
    const probability = chance(logOdds(second.told(row)) + FIRST_WEIGHT * logOdds(likelihood(one)));
    const key = relationKey(one.candidate, mentions);
    const other = found.get(key);
    if (!other || other.probability < probability) found.set(key, { one, row, probability });
  });
  const verdicts = [...found].map(([key, { one, row, probability }]): Verdict => {
    const status =
      one.outline.ruled?.status ??
      (probability < LEAST_SURE ? null : soberly(scene, one, statusOf(one, second.asserted(row))));
    return { key, judged: one, relationType: one.candidate.relationType, status, probability };
  });
  return verdicts.sort((a, b) => b.probability - a.probability);
}

/**
 * Of the verdicts on a scene those that are told. Of what no rule found a sentence tells one pair of a type, whose ends may be several that
 * are joined ("sanctioned A, B and C"): what does not go with what is told already is left.
 *
 * @param isSure whether a verdict is sure enough by itself
 */
export function toldOf(
  { scene, ruled }: JudgedScene,
  verdicts: readonly Verdict[],
  mentions: readonly DocMention[],
  isSure: (verdict: Verdict) => boolean,
): Told[] {
  const sure = verdicts.filter(isSure);
  const told: Told[] = [];
  const taken: { readonly relationType: ClaimType; readonly source: number; readonly target: number }[] = [];
  for (const verdict of sure) {
    if (verdict.judged.outline.ruled === null || verdict.status === null) continue;
    told.push({ verdict, status: verdict.status });
    for (const { relationType, role } of ruled)
      if (relationKey({ relationType, ...role }, mentions) === verdict.key)
        taken.push({ relationType, source: role.source, target: role.target });
  }
  for (const verdict of sure) {
    const { relationType, status, judged } = verdict;
    if (judged.outline.ruled !== null || status === null) continue;
    const others = taken.filter((other) => other.relationType === relationType);
    if (others.length > 0 && !others.some((other) => goesWith(judged.candidate, other, scene, mentions))) continue;
    taken.push(judged.candidate);
    told.push({ verdict, status });
  }
  return told;
}

/** What was learned never tells for done what rules know to be planned, denied or no news, nor for denied where no word denies. */
function soberly({ effects, ...scene }: Scene, one: Judged, status: Status | null): Status | null {
  if (status === null || status === "planned") return status;
  const effect = effects.of(scene, one.outline.cue, one.candidate);
  if (status === "denied") return effect === "denied" || effects.mayDeny(scene.sentence) ? status : null;
  return effect === "none" ? null : effect === "same" ? status : effect;
}

function statusOf({ look: { probabilities } }: Judged, asserted: number): Status | null {
  const [yes = 0, later = 0, no = 0] = STATUSES.map((_, at) => probabilities[at + 1] ?? 0);
  const isAsserted = yes >= later + no;
  if (isAsserted !== asserted >= 0.5) return null;
  if (isAsserted) return "asserted";
  return later >= no ? "planned" : "denied";
}
