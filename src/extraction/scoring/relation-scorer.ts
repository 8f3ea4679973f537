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
import type { CandidateFeatures } from "./candidate-features.ts";
import type { TriggerWords } from "./candidates.ts";
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

/** Judges candidates as it learned from annotated reports. */
export interface RelationScorer {
  readonly words: TriggerWords;
  readonly trust: Trust;
  judge(features: CandidateFeatures): FirstLook;
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
    judge: (features) => first.judge(features),
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

/** Logistic regression over hashed features. */
export class FirstJudge {
  readonly #weights: SparseWeights;
  /** The last sentence's features, which candidates share, and what they add. */
  #sentence: Uint32Array | null = null;
  readonly #ofSentence = new Float32Array(OUTCOMES);

  constructor(file: Pick<ModelFile, "settings" | "sections">) {
    this.#weights = new SparseWeights({ kind: KIND, ...file });
  }

  judge({ cues, ends, sentence, rules }: CandidateFeatures): FirstLook {
    if (sentence !== this.#sentence) {
      this.#ofSentence.fill(0);
      this.#weights.addTo(this.#ofSentence, 0, sentence, sentence.length);
      this.#sentence = sentence;
    }
    const parts: number[] = [];
    const sums = new Float32Array(OUTCOMES);
    const add = (part: Float32Array) => {
      const [none = 0, asserted = 0, planned = 0, denied = 0] = part;
      parts.push(Math.max(asserted, planned, denied) - none, asserted - none);
      part.forEach((value, at) => {
        sums[at] = (sums[at] ?? 0) + value;
      });
    };
    add(this.#sumOf(cues));
    add(this.#sumOf(ends));
    add(this.#ofSentence);
    add(this.#sumOf(rules));
    return { probabilities: shares(sums), parts };
  }

  #sumOf(features: Uint32Array): Float32Array {
    const sums = new Float32Array(OUTCOMES);
    this.#weights.addTo(sums, 0, features, features.length);
    return sums;
  }
}

function shares(scores: Float32Array): Float32Array {
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const sum = odds.reduce((total, value) => total + value, 0);
  return odds.map((value) => value / sum);
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
