import { KgError } from "../../model/errors.ts";
import {
  type ModelFile,
  numberSetting,
  readModelFile,
  section,
  textSetting,
  writeModelFile,
} from "../linear/model-file.ts";
import { SparseWeights } from "../linear/sparse-weights.ts";
import type { WordClusters } from "../words/word-clusters.ts";
import { wordViews } from "../words/word-view.ts";
import { Gazetteer } from "./gazetteer.ts";
import { LABEL_COUNT, type LabelledSpan, NAME_TYPES, OUTSIDE, spansOf } from "./labels.ts";
import { NameDecoder } from "./name-decoder.ts";
import { MOST_FEATURES, NameFeatures } from "./name-features.ts";

const KIND = "names";
/** Longer sentences are read in pieces of this many words. */
const LONGEST_PIECE = 1000;
/** Score of a label that a word cannot bear. */
const NEVER = -1e6;

/** A name, as a range of the words that were given. */
export interface NameSpan extends LabelledSpan {
  /** How probable it is that exactly these words are a name of this type, from 0 to 1. */
  readonly confidence: number;
}

export interface NameTagger {
  /**
   * The names among the words of one sentence (the texts of its tokens, as `tokenize` cuts them), in order, without overlap.
   * Titles ("President") are no part of names; "the" is none either. Linear time.
   */
  names(words: readonly string[]): NameSpan[];
}

/** Reads `names.bin`; `clusters` are those of `clusters.bin`. Throws KgError "bad-format" when it is damaged. */
export function loadNameTagger(weights: Uint8Array, clusters: WordClusters): NameTagger {
  const file = readModelFile(weights, KIND);
  if (textSetting(file, "types").join() !== NAME_TYPES.join())
    throw new KgError("bad-format", "The name tagger was trained for other types of names. Install Entente again.");
  const sparse = new SparseWeights(file);
  const features = new NameFeatures(wordViews(clusters), new Gazetteer(file));
  const transitions = Float32Array.from(new Float32Array(section(file, "transitions").slice().buffer));
  const decoder = new NameDecoder(transitions);
  const temperature = numberSetting(file, "temperature");
  const row = new Uint32Array(MOST_FEATURES);
  let steps = new Int32Array(0);
  let scores = new Float32Array(0);
  let labels = new Uint8Array(0);

  /** Decides on the words from `from` to `to`, of which those that are far from capitals are no names. */
  const decide = (from: number, to: number, spans: NameSpan[]): void => {
    const count = to - from;
    const size = count * LABEL_COUNT;
    if (scores.length < size) {
      scores = new Float32Array(2 * size);
      steps = new Int32Array(2 * size);
      labels = new Uint8Array(2 * count);
    }
    steps.fill(0, 0, size);
    for (let i = 0; i < count; i++) {
      if (features.isFar(from + i)) steps.fill(NEVER, i * LABEL_COUNT + OUTSIDE + 1, (i + 1) * LABEL_COUNT);
      else sparse.addSteps(steps, i * LABEL_COUNT, row, features.at(from + i, row));
    }
    for (let k = 0; k < size; k++) scores[k] = sparse.scale * (steps[k] ?? 0);
    decoder.best(scores, count, labels);
    const found = spansOf(labels.subarray(0, count));
    if (found.length === 0) return;
    decoder.weigh(scores, count, temperature);
    for (const span of found)
      spans.push({
        from: span.from + from,
        to: span.to + from,
        type: span.type,
        confidence: decoder.probability(labels, span.from, span.to, count),
      });
  };

  /** Words far from capitals part a sentence into stretches that can be decided on one by one, with a word of them on each side. */
  const piece = (words: readonly string[]): NameSpan[] => {
    const count = words.length;
    const spans: NameSpan[] = [];
    features.begin(words);
    for (let from = 0; from < count; from++) {
      if (features.isFar(from)) continue;
      let to = from + 1;
      while (to < count && !features.isFar(to)) to++;
      decide(Math.max(0, from - 1), Math.min(count, to + 1), spans);
      from = to;
    }
    return spans;
  };

  return {
    names: (words) => {
      if (words.length === 0) return [];
      if (words.length <= LONGEST_PIECE) return piece(words);
      const spans: NameSpan[] = [];
      for (let from = 0; from < words.length; from += LONGEST_PIECE)
        for (const span of piece(words.slice(from, from + LONGEST_PIECE)))
          spans.push({ ...span, from: span.from + from, to: span.to + from });
      return spans;
    },
  };
}

/** Packs a trained name tagger: weights and lists as `packWeights` and `packGazetteer` gave them. */
export function packNameTagger(
  parts: readonly Pick<ModelFile, "settings" | "sections">[],
  transitions: Float32Array,
  temperature: number,
): Uint8Array {
  const settings = Object.assign({ types: NAME_TYPES, temperature }, ...parts.map((part) => part.settings));
  const bytes = new Uint8Array(transitions.slice().buffer);
  const sections = Object.assign({ transitions: bytes }, ...parts.map((part) => part.sections));
  return writeModelFile({ kind: KIND, settings, sections });
}
