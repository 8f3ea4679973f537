import type { Doc } from "../../model/doc.ts";
import { STATUSES, type Status } from "../../model/schema.ts";
import { layer } from "../component.ts";
import type { Ruled } from "./candidate-features.ts";
import type { Candidate, Cue, Scene } from "./candidates.ts";
import type { Thresholds } from "./relation-scorer.ts";

/** What is told with no status that is at least so likely is left. */
const LEAST_STATUS = 0.5;

/** A candidate with the probabilities of its outcomes. */
export interface Judged {
  readonly candidate: Candidate;
  readonly cue: Cue;
  /** What rules found for its ends already. */
  readonly ruled: Ruled | null;
  readonly probabilities: Float32Array;
}

/** What a sentence tells beyond what rules found in it. */
export interface Addition {
  readonly judged: Judged;
  readonly status: Status;
  readonly probability: number;
}

/**
 * Of the candidates of one scene those that count, the surest first. A sentence tells one relation of a type, whose ends may be several that
 * are joined ("sanctioned A, B and C"): others than those, and than what rules found, are left.
 */
export function additionsOf(
  doc: Doc,
  scene: Scene,
  ruled: readonly Ruled[],
  judged: readonly Judged[],
  thresholds: Thresholds,
): Addition[] {
  const mentions = layer(doc, "mentions");
  const taken = ruled.map(({ role, relationType }) => ({ relationType, source: role.source, target: role.target }));
  const joined = (a: number, b: number) => {
    if (mentions[a]?.entity === mentions[b]?.entity) return true;
    const [from, to] = [scene.places.get(a)?.chunk, scene.places.get(b)?.chunk];
    return from !== undefined && to !== undefined && from !== to && scene.parse.groups.membersAt(from).includes(to);
  };
  const found: Addition[] = [];
  const likely = judged
    .map((one) => ({ one, probability: 1 - (one.probabilities[0] ?? 1) }))
    .filter(({ one, probability }) => one.ruled === null && probability >= thresholds[one.candidate.relationType])
    .sort((a, b) => b.probability - a.probability);
  for (const { one, probability } of likely) {
    const { relationType, source, target } = one.candidate;
    const others = taken.filter((other) => other.relationType === relationType);
    const fits = others.some(
      (other) =>
        (joined(other.source, source) && joined(other.target, target)) ||
        (relationType === "called" && joined(other.source, target) && joined(other.target, source)),
    );
    if (others.length > 0 && !fits) continue;
    const status = likeliestStatus(one.probabilities);
    if ((one.probabilities[1 + STATUSES.indexOf(status)] ?? 0) < LEAST_STATUS) continue;
    taken.push({ relationType, source, target });
    found.push({ judged: one, status, probability });
  }
  return found;
}

function likeliestStatus(probabilities: Float32Array): Status {
  let best: Status = "asserted";
  let most = 0;
  STATUSES.forEach((status, at) => {
    const probability = probabilities[at + 1] ?? 0;
    if (probability <= most) return;
    best = status;
    most = probability;
  });
  return best;
}
