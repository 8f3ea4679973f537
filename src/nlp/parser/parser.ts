import { type ModelFile, readModelFile, textSetting, writeModelFile } from "../linear/model-file.ts";
import { SparseWeights } from "../linear/sparse-weights.ts";
import type { WordTag } from "../tagger/tagger.ts";
import type { WordClusters } from "../words/word-clusters.ts";
import { wordViews } from "../words/word-view.ts";
import { MOST_PARSER_FEATURES, ParserFeatures } from "./parser-features.ts";
import { ParserState, SHIFT } from "./parser-state.ts";

const KIND = "parser";

/** Which word each word of a sentence belongs to. */
export interface Parse {
  /** For each word the index of its head; -1 for the root of the sentence. */
  readonly heads: Int32Array;
  /** For each word its universal relation to its head: `nsubj`, `nsubj:pass`, `obj`, `root` … */
  readonly relations: readonly string[];
}

export interface Parser {
  /**
   * The dependency tree of a sentence's words with the tags that the tagger gave them: one root, no crossing arcs. Linear time.
   */
  parse(words: readonly string[], tags: readonly WordTag[]): Parse;
}

/**
 * Reads `parser.bin`; `clusters` are those of `clusters.bin`. It fits the tagger of the same training only. Throws KgError
 * "bad-format" when it is damaged.
 */
export function loadParser(weights: Uint8Array, clusters: WordClusters): Parser {
  const file = readModelFile(weights, KIND);
  const names = textSetting(file, "relations");
  const sparse = new SparseWeights(file);
  const look = wordViews(clusters);
  const features = new ParserFeatures();
  const state = new ParserState();
  const row = new Uint32Array(MOST_PARSER_FEATURES);
  const scores = new Int32Array(moveCount(names.length));
  /** What the queue alone tells, for as long as nothing is shifted. */
  const ofQueue = new Int32Array(scores.length);
  return {
    parse: (words, tags) => {
      const count = words.length;
      features.begin(words.map(look), tags);
      state.begin(count);
      let ahead = -1;
      while (!state.done) {
        if (state.depth === 0) {
          // nothing but a shift is possible
          state.shift();
          continue;
        }
        if (state.next !== ahead) {
          ahead = state.next;
          ofQueue.fill(0);
          sparse.addSteps(ofQueue, 0, row, features.ofQueue(state, row));
        }
        scores.set(ofQueue);
        sparse.addSteps(scores, 0, row, features.ofStack(state, row, 0));
        makeMove(state, bestMove(state, scores, names.length), names.length);
      }
      const heads = state.heads.slice(0, count);
      const relations: string[] = [];
      for (let i = 0; i < count; i++) {
        if (heads[i] === count) heads[i] = -1;
        relations.push(names[state.relations[i] ?? -1] ?? "dep");
      }
      return { heads, relations };
    },
  };
}

/** Number of moves: shift, and a left and a right arc of each relation. */
export function moveCount(relationCount: number): number {
  return 1 + 2 * relationCount;
}

/** The move with the greatest score among those that the state allows. */
export function bestMove(state: ParserState, scores: Float32Array | Int32Array, relationCount: number): number {
  const leftTo = 1 + relationCount;
  const from = state.mayLeft ? 1 : leftTo;
  const to = state.mayRight ? leftTo + relationCount : leftTo;
  let best = state.mayShift ? SHIFT : -1;
  let most = state.mayShift ? (scores[SHIFT] ?? 0) : Number.NEGATIVE_INFINITY;
  for (let move = from; move < to; move++) {
    const score = scores[move] ?? 0;
    if (score > most) {
      most = score;
      best = move;
    }
  }
  return best;
}

export function makeMove(state: ParserState, move: number, relationCount: number): void {
  if (move === SHIFT) state.shift();
  else if (move <= relationCount) state.leftArc(move - 1);
  else state.rightArc(move - 1 - relationCount);
}

/** Packs a trained parser: weights as `packWeights` gave them, and the names of the relations. */
export function packParser(
  { settings, sections }: Pick<ModelFile, "settings" | "sections">,
  relations: readonly string[],
): Uint8Array {
  return writeModelFile({ kind: KIND, settings: { ...settings, relations }, sections });
}
