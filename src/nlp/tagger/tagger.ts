import { readVarints, writeVarints } from "../linear/bytes.ts";
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
import { type WordView, wordViews } from "../words/word-view.ts";
import { MOST_TAG_FEATURES, tagFeatures } from "./tag-features.ts";

const KIND = "tagger";

/** The part of speech of a word, by two tag sets. */
export interface WordTag {
  /** Number of this pair among those that the tagger knows, and numbers that stand for `upos` and for `xpos`. */
  readonly id: number;
  readonly kind: number;
  readonly form: number;
  /** Universal part of speech: `NOUN`, `VERB`, `AUX`, `PROPN` … */
  readonly upos: string;
  /** Penn tag, which tells forms apart: `VBD`, `VBN`, `NNS` … */
  readonly xpos: string;
}

export interface Tagger {
  readonly tags: readonly WordTag[];
  /** One tag for each of the words of a sentence (the texts of its tokens). Linear time. */
  tag(words: readonly string[]): WordTag[];
}

/** Reads `tagger.bin`; `clusters` are those of `clusters.bin`. Throws KgError "bad-format" when it is damaged. */
export function loadTagger(weights: Uint8Array, clusters: WordClusters): Tagger {
  const file = readModelFile(weights, KIND);
  const tags = readTags(textSetting(file, "tags"));
  const sparse = new SparseWeights(file);
  const certain = readCertain(file);
  const look = wordViews(clusters);
  const row = new Uint32Array(MOST_TAG_FEATURES);
  const scores = new Int32Array(tags.length);

  const best = (views: readonly WordView[], i: number, last: number, beforeLast: number): number => {
    const known = certain.get(views[i]?.raw ?? 0);
    if (known !== undefined) return known;
    scores.fill(0);
    const found = tagFeatures(views, i, last, beforeLast, row);
    sparse.addSteps(scores, 0, row, found);
    return indexOfGreatest(scores);
  };

  return {
    tags,
    tag: (words) => {
      const views = words.map(look);
      const out: WordTag[] = [];
      let [last, beforeLast] = [-1, -1];
      for (let i = 0; i < views.length; i++) {
        const id = best(views, i, last, beforeLast);
        const tag = tags[id];
        if (tag) out.push(tag);
        [last, beforeLast] = [id, last];
      }
      return out;
    },
  };
}

/** "VERB/VBD". */
export function tagName(upos: string, xpos: string): string {
  return `${upos}/${xpos}`;
}

export function indexOfGreatest(scores: Float32Array | Int32Array): number {
  let best = 0;
  let most = scores[0] ?? 0;
  for (let i = 1; i < scores.length; i++) {
    const score = scores[i] ?? 0;
    if (score > most) {
      most = score;
      best = i;
    }
  }
  return best;
}

/** Packs a trained tagger: weights as `packWeights` gave them, names of tags, and words (hashes as written) with their only tag. */
export function packTagger(
  { settings, sections }: Pick<ModelFile, "settings" | "sections">,
  tags: readonly string[],
  certain: ReadonlyMap<number, number>,
): Uint8Array {
  const sorted = [...certain].sort((a, b) => (a[0] >>> 0) - (b[0] >>> 0));
  const bytes = new Uint8Array(Uint32Array.from(sorted, ([hash]) => hash).buffer);
  return writeModelFile({
    kind: KIND,
    settings: { ...settings, tags, certain: sorted.length },
    sections: { ...sections, "certain-words": bytes, "certain-tags": writeVarints(sorted.map(([, tag]) => tag)) },
  });
}

function readCertain(file: ModelFile): ReadonlyMap<number, number> {
  const words = new Int32Array(section(file, "certain-words").slice().buffer);
  const tags = readVarints(section(file, "certain-tags"), numberSetting(file, "certain"));
  return new Map(Array.from(words, (word, i) => [word, tags[i] ?? 0]));
}

function readTags(names: readonly string[]): WordTag[] {
  const numbers = new Map<string, number>();
  const numberOf = (text: string) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  return names.map((name, id) => {
    const [upos = "X", xpos = ""] = name.split("/");
    return { id, kind: numberOf(upos), form: numberOf(`/${xpos}`), upos, xpos };
  });
}
