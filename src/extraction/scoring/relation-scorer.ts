import { CLAIM_TYPE_IDS, type ClaimType } from "../../model/schema.ts";
import {
  type ModelFile,
  numberSetting,
  readModelFile,
  section,
  textSetting,
  writeModelFile,
} from "../../nlp/linear/model-file.ts";
import { SparseWeights } from "../../nlp/linear/sparse-weights.ts";
import { type BoostedTrees, packTrees, sumOfTrees, unpackTrees } from "./boosted-trees.ts";
import type { TriggerWords } from "./candidates.ts";
import type { FeatureList } from "./feature-list.ts";
import type { FeatureBlocks, Glimpse } from "./features.ts";
import { chance } from "./odds.ts";
import type { ConfidenceLine, LineKind, Trust } from "./verdicts.ts";

const KIND = "relations";
/** Nothing told, then the statuses in order. */
const OUTCOMES = 4;

/** What a candidate looks like at first: each for itself. */
export interface FirstLook {
  /** That nothing is told, and that it is told with each status, in their order. */
  readonly probabilities: Float32Array;
  /** What its cues, its ends, its sentence and the rules add to the log-odds that it is told, and that it is asserted. */
  readonly parts: readonly number[];
}

/** Judges the columns that `lookAgain` gives: what a candidate looks like beside the others. */
export interface SecondJudge {
  /** How probable it is that it is told, with whatever status. */
  told(row: Float32Array): number;
  /** How probable it is that it is asserted, if it is told. */
  asserted(row: Float32Array): number;
}

/** Adds up what speaks for and against a candidate: what is seen of it at once, then closer, then what the tree of its sentence tells. */
export type FirstLooker = Pick<FirstJudge, "weigh" | "sums" | "add" | "likelihood" | "look">;

/** Judges candidates as it learned from annotated reports. */
export interface RelationScorer {
  readonly words: TriggerWords;
  readonly trust: Trust;
  readonly first: FirstLooker;
  readonly second: SecondJudge;
}

/** What training finds beside the weights. */
export interface ScorerSettings {
  readonly words: ReadonlyMap<string, ReadonlyMap<ClaimType, number>>;
  readonly trust: Trust;
}

export interface ScorerTrees {
  readonly told: BoostedTrees;
  readonly asserted: BoostedTrees;
}

/** Reads what `packRelationScorer` wrote. Throws KgError "bad-format" when it is damaged. */
export function loadRelationScorer(bytes: Uint8Array): RelationScorer {
  const file = readModelFile(bytes, KIND);
  const first = new FirstJudge(file);
  const [told, asserted] = [unpackTrees(section(file, "told")), unpackTrees(section(file, "asserted"))];
  return {
    words: readWords(textSetting(file, "words")),
    trust: readTrust(file),
    first,
    second: secondJudge({ told, asserted }),
  };
}

function readTrust(file: ModelFile): Trust {
  const line = (kind: LineKind): ConfidenceLine => ({
    slope: numberSetting(file, `${kind}-slope`),
    offset: numberSetting(file, `${kind}-offset`),
  });
  return {
    threshold: numberSetting(file, "threshold"),
    doubted: numberSetting(file, "doubted"),
    lines: {
      rules: line("rules"),
      called: line("called"),
      sanctioned: line("sanctioned"),
      aided: line("aided"),
      disputed: line("disputed"),
    },
  };
}

/** Judges by trees. */
export function secondJudge({ told, asserted }: ScorerTrees): SecondJudge {
  return { told: (row) => chance(sumOfTrees(told, row)), asserted: (row) => chance(sumOfTrees(asserted, row)) };
}

/** What a block of features adds to each outcome, in whole steps. */
export type Steps = readonly number[];
/** What features add: cues, ends, sentence and rules, four numbers each. */
export type FirstSums = Int32Array;

/** Logistic regression over hashed features. */
export class FirstJudge {
  readonly #weights: SparseWeights;
  readonly #steps = new Int32Array(OUTCOMES);
  readonly #shares = new Float32Array(OUTCOMES);

  constructor(file: Pick<ModelFile, "settings" | "sections">) {
    this.#weights = new SparseWeights({ kind: KIND, ...file });
  }

  weigh({ hashes, count }: Pick<FeatureList, "hashes" | "count">): Steps {
    const steps = this.#steps.fill(0);
    this.#weights.addSteps(steps, 0, hashes, count);
    return [steps[0] ?? 0, steps[1] ?? 0, steps[2] ?? 0, steps[3] ?? 0];
  }

  sums({ cues, ends, sentence, rules }: Glimpse<Steps>): FirstSums {
    const sums = new Int32Array(4 * OUTCOMES);
    for (const block of cues) add(sums, 0, block);
    for (const block of ends) add(sums, OUTCOMES, block);
    add(sums, 2 * OUTCOMES, sentence);
    add(sums, 3 * OUTCOMES, rules);
    return sums;
  }

  /** Adds what was read since to what was seen before. */
  add(sums: FirstSums, { cues, ends }: FeatureBlocks<Steps>): void {
    for (const block of cues) add(sums, 0, block);
    for (const block of ends) add(sums, OUTCOMES, block);
  }

  /** How probable it is that it is told, with whatever status. */
  likelihood(sums: FirstSums): number {
    return 1 - (shares(sums, this.#weights.scale, this.#shares)[0] ?? 1);
  }

  look(sums: FirstSums): FirstLook {
    const scale = this.#weights.scale;
    const parts: number[] = [];
    for (let at = 0; at < sums.length; at += OUTCOMES) {
      const none = sums[at] ?? 0;
      const asserted = sums[at + 1] ?? 0;
      const told = Math.max(asserted, sums[at + 2] ?? 0, sums[at + 3] ?? 0);
      parts.push(scale * (told - none), scale * (asserted - none));
    }
    return { probabilities: shares(sums, scale, new Float32Array(OUTCOMES)), parts };
  }
}

function add(sums: FirstSums, at: number, steps: Steps): void {
  for (let outcome = 0; outcome < OUTCOMES; outcome += 1)
    sums[at + outcome] = ((sums[at + outcome] ?? 0) + (steps[outcome] ?? 0)) | 0;
}

/** Probabilities of the outcomes, written to `odds`. */
function shares(sums: FirstSums, scale: number, odds: Float32Array): Float32Array {
  odds.fill(0);
  for (let at = 0; at < sums.length; at += 1) odds[at % OUTCOMES] = (odds[at % OUTCOMES] ?? 0) + (sums[at] ?? 0);
  const most = Math.max(odds[0] ?? 0, odds[1] ?? 0, odds[2] ?? 0, odds[3] ?? 0);
  let whole = 0;
  for (let outcome = 0; outcome < OUTCOMES; outcome += 1) {
    const share = Math.exp(scale * ((odds[outcome] ?? 0) - most));
    odds[outcome] = share;
    whole += share;
  }
  for (let outcome = 0; outcome < OUTCOMES; outcome += 1) odds[outcome] = (odds[outcome] ?? 0) / whole;
  return odds;
}

/** Packs a trained scorer: weights as `packWeights` gave them, and what else it needs. The same input, the same bytes. */
export function packRelationScorer(
  { settings, sections }: Pick<ModelFile, "settings" | "sections">,
  { told, asserted }: ScorerTrees,
  { words, trust: { threshold, doubted, lines } }: ScorerSettings,
): Uint8Array {
  const wordLines = [...words].flatMap(([word, types]) =>
    [...types].map(([type, strength]) => `${word} ${type} ${strength}`),
  );
  const confidence = Object.entries(lines).flatMap(([kind, { slope, offset }]) => [
    [`${kind}-slope`, slope] as const,
    [`${kind}-offset`, offset] as const,
  ]);
  return writeModelFile({
    kind: KIND,
    settings: { ...settings, words: wordLines, threshold, doubted, ...Object.fromEntries(confidence) },
    sections: { ...sections, told: packTrees(told), asserted: packTrees(asserted) },
  });
}

function readWords(lines: readonly string[]): TriggerWords {
  const words = new Map<string, Map<ClaimType, number>>();
  for (const line of lines) {
    const [word = "", name, strength] = line.split(" ");
    const type = CLAIM_TYPE_IDS.find((id) => id === name);
    if (!type) continue;
    const types = words.get(word) ?? new Map<ClaimType, number>();
    words.set(word, types.set(type, Number(strength)));
  }
  return words;
}
