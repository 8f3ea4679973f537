import { CLAIM_TYPE_IDS, type ClaimType } from "../../model/schema.ts";
import {
  type ModelFile,
  numberSetting,
  readModelFile,
  textSetting,
  writeModelFile,
} from "../../nlp/linear/model-file.ts";
import { SparseWeights } from "../../nlp/linear/sparse-weights.ts";
import type { CandidateFeatures } from "./candidate-features.ts";
import type { TriggerWords } from "./candidates.ts";

const KIND = "relations";
/** Nothing told, then the statuses in order. */
const OUTCOMES = 4;

export type Thresholds = Readonly<Record<ClaimType, number>>;

/** Judges candidates as it learned from annotated reports. */
export interface RelationScorer {
  readonly words: TriggerWords;
  /** From which probability on that it tells anything a candidate counts; more than 1 where none does. */
  readonly thresholds: Thresholds;
  /** Probabilities that nothing is told, and that it is told with each status, in their order. */
  judge(features: CandidateFeatures): Float32Array;
  /** How often what is taken with this probability is right, as measured on reports that were held back. */
  confidence(probability: number): number;
}

/** What training finds beside the weights. */
export interface ScorerSettings {
  readonly words: TriggerWords;
  readonly thresholds: Thresholds;
  /** Of the line that turns log-odds into confidence. */
  readonly slope: number;
  readonly offset: number;
}

/** Reads what `packRelationScorer` wrote. Throws KgError "bad-format" when it is damaged. */
export function loadRelationScorer(bytes: Uint8Array): RelationScorer {
  const file = readModelFile(bytes, KIND);
  const weights = new SparseWeights(file);
  const [slope, offset] = [numberSetting(file, "slope"), numberSetting(file, "offset")];
  return {
    words: readWords(textSetting(file, "words")),
    thresholds: {
      called: numberSetting(file, "called"),
      sanctioned: numberSetting(file, "sanctioned"),
      aided: numberSetting(file, "aided"),
      disputed: numberSetting(file, "disputed"),
    },
    judge: ({ text, rules }) => {
      const scores = new Float32Array(OUTCOMES);
      weights.addTo(scores, 0, text, text.length);
      weights.addTo(scores, 0, rules, rules.length);
      const most = Math.max(...scores);
      let sum = 0;
      for (let k = 0; k < OUTCOMES; k += 1) {
        scores[k] = Math.exp((scores[k] ?? 0) - most);
        sum += scores[k] ?? 0;
      }
      return scores.map((score) => score / sum);
    },
    confidence: (probability) => 1 / (1 + Math.exp(-(slope * logOdds(probability) + offset))),
  };
}

/** Log-odds of a probability, which is kept away from 0 and 1. */
export function logOdds(probability: number): number {
  const kept = Math.min(0.999, Math.max(0.001, probability));
  return Math.log(kept / (1 - kept));
}

/** Packs a trained scorer: weights as `packWeights` gave them, and what else it needs. The same input, the same bytes. */
export function packRelationScorer(
  { settings, sections }: Pick<ModelFile, "settings" | "sections">,
  { words, thresholds, slope, offset }: ScorerSettings,
): Uint8Array {
  const lines = [...words].flatMap(([word, types]) =>
    [...types].map(([type, strength]) => `${word} ${type} ${strength}`),
  );
  return writeModelFile({
    kind: KIND,
    settings: { ...settings, words: lines, ...thresholds, slope, offset },
    sections,
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
