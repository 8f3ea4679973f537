import type { Candidate, Scene } from "./candidates.ts";
import type { Outline, Reading } from "./features.ts";
import type { FirstLook, FirstLooker, FirstSums, Steps } from "./relation-scorer.ts";
import type { Ruled } from "./ruled.ts";

/** What looks less likely than this by what it shares with other candidates is never told. */
const LEAST_AT_A_GLANCE = 0.08;
/** Nor is what looks less likely than this before its sentence is parsed. */
const LEAST_CLOSER = 0.03;
/** A sentence in which nothing looks more likely than this is not parsed. */
const LEAST_OF_SENTENCE = 0.08;

/** A candidate with what it looks like at first. */
export interface Judged {
  readonly candidate: Candidate;
  readonly outline: Outline;
  readonly look: FirstLook;
}

/** A scene with its candidates, judged each for itself. */
export interface JudgedScene {
  readonly scene: Scene;
  readonly ruled: readonly Ruled[];
  readonly judged: readonly Judged[];
}

/**
 * Judges the candidates of a scene, each for itself, but for those that look hopeless at a glance or a closer one and that no rule found. A sentence
 * of which none looks likely then is never parsed.
 */
export function judgeScene(
  first: FirstLooker,
  scene: Scene,
  ruled: readonly Ruled[],
  readings: Iterable<Reading<Steps>>,
): JudgedScene {
  const seen: { readonly reading: Reading<Steps>; readonly sums: FirstSums }[] = [];
  let most = 0;
  for (const reading of readings) {
    const known = reading.glimpse.ruled !== null;
    const sums = first.sums(reading.glimpse);
    if (!known && first.likelihood(sums) < LEAST_AT_A_GLANCE) continue;
    first.add(sums, reading.closer());
    const likely = known ? 1 : first.likelihood(sums);
    if (likely < LEAST_CLOSER) continue;
    most = Math.max(most, likely);
    seen.push({ reading, sums });
  }
  if (most < LEAST_OF_SENTENCE) return { scene, ruled, judged: [] };
  const judged = seen.map(({ reading: { candidate, lookUp }, sums }) => {
    const found = lookUp();
    first.add(sums, found);
    return { candidate, outline: found.outline, look: first.look(sums) };
  });
  return { scene, ruled, judged };
}

/** How probable it is at first look that a candidate is told, with whatever status. */
export function likelihood({ look: { probabilities } }: Judged): number {
  return 1 - (probabilities[0] ?? 1);
}
