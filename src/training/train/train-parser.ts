import type { TrainedWeights } from "../../nlp/linear/sparse-weights.ts";
import { bestMove, makeMove, moveCount } from "../../nlp/parser/parser.ts";
import { MOST_PARSER_FEATURES, ParserFeatures } from "../../nlp/parser/parser-features.ts";
import { ParserState, SHIFT } from "../../nlp/parser/parser-state.ts";
import type { WordTag } from "../../nlp/tagger/tagger.ts";
import type { WordView } from "../../nlp/words/word-view.ts";
import type { Tree } from "../corpora/universal-dependencies.ts";
import { AveragedWeights } from "./averaged-weights.ts";
import { FeatureRows } from "./feature-rows.ts";
import { shuffled } from "./shuffle.ts";
import { meanOf } from "./trained-weights.ts";
import { keepUseful } from "./useful-weights.ts";

export interface ParserWeights extends TrainedWeights {
  readonly relations: readonly string[];
}

export interface ParserTraining {
  /** Features are told apart by so many bits of their hash. */
  readonly bits: number;
  /** Features that are rarer on the way to the trees are left out. */
  readonly rarest: number;
  readonly epochs: number;
  /** By how much right moves must win. */
  readonly margin: number;
  /** After a first short training weights below this are left out: what remains learns to do without them. */
  readonly useful: number;
  /** So many models are trained in different orders; their mean is the result. */
  readonly models: number;
}

export interface TaggedTree {
  readonly tree: Tree;
  /** As a tagger gives them that has not seen this tree. */
  readonly tags: readonly WordTag[];
}

/** Rarer subtypes are learnt as the relation that they are a subtype of. */
const RAREST_SUBTYPE = 30;
/** From the second round on the parser mostly follows its own moves, so that it learns to go on after a wrong one. */
const EXPLORE = 0.9;
const ROUNDS_TO_CHOOSE = 3;
const NEVER = 1e9;

/**
 * Learns with a dynamic oracle (Goldberg and Nivre 2013): after any moves, right or wrong, it is known which next ones still lead to
 * the best tree in reach. The same input and random numbers give the same weights.
 */
export function trainParser(
  trees: readonly TaggedTree[],
  look: (word: string) => WordView,
  { bits, rarest, useful, epochs, models, margin }: ParserTraining,
  random: () => number,
  report: (line: string) => void,
): ParserWeights {
  const rename = relationNames(trees);
  const relations = [...new Set(rename.values())].sort();
  const numbers = new Map(relations.map((name, id) => [name, id]));
  const sentences = trees.map(({ tree, tags }) => ({
    views: tree.words.map(look),
    tags,
    heads: Int32Array.from(tree.heads, (head) => (head < 0 ? tree.words.length : head)),
    relations: Int32Array.from(tree.relations, (name) => numbers.get(rename.get(name) ?? "") ?? 0),
  }));
  const moves = moveCount(relations.length);
  const features = new ParserFeatures();
  const state = new ParserState();
  const row = new Uint32Array(MOST_PARSER_FEATURES);
  const scores = new Float32Array(moves);
  const isRight = new Uint8Array(moves);

  const rows = new FeatureRows(bits);
  for (const sentence of sentences) {
    features.begin(sentence.views, sentence.tags);
    state.begin(sentence.views.length);
    while (!state.done) {
      rows.count(row, features.of(state, row));
      const right = bestRightMove(state, scores, sentence.heads, sentence.relations, relations.length, isRight);
      makeMove(state, right, relations.length);
    }
  }
  const learn = (rowCount: number, rounds: number, kept?: TrainedWeights) => {
    const weights = new AveragedWeights(rowCount, kept);
    for (let epoch = 0; epoch < rounds; epoch++) {
      let wrong = 0;
      let total = 0;
      for (const sentence of shuffled(sentences, random)) {
        features.begin(sentence.views, sentence.tags);
        state.begin(sentence.views.length);
        while (!state.done) {
          const found = rows.toRows(row, features.of(state, row));
          scores.fill(0);
          for (let k = 0; k < found; k++) weights.addTo(scores, 0, row[k] ?? 0);
          const guess = bestMove(state, scores, relations.length);
          const right = bestRightMove(state, scores, sentence.heads, sentence.relations, relations.length, isRight);
          for (let move = 0; move < moves; move++) if (isRight[move] === 0) scores[move] = (scores[move] ?? 0) + margin;
          const rival = bestMove(state, scores, relations.length);
          total++;
          if (guess !== right) wrong++;
          if (rival !== right && isRight[rival] === 0) {
            weights.change(row, found, right, 1);
            weights.change(row, found, rival, -1);
          }
          weights.step();
          makeMove(state, epoch > 0 && random() < EXPLORE ? guess : right, relations.length);
        }
      }
      report(`round ${epoch + 1} of ${rounds}: ${((100 * wrong) / total).toFixed(2)} % of the moves wrong`);
    }
    return weights.average(rows.keys(), bits);
  };

  const first = learn(rows.settle(rarest), ROUNDS_TO_CHOOSE);
  const kept = keepUseful(rows, first, useful, report);
  return { ...meanOf(Array.from({ length: models }, () => learn(kept.keys.length, epochs, kept))), relations };
}

/**
 * Of the moves that lose the fewest arcs of the tree the one with the greatest score, under the tree's own relation if it makes its
 * arc. Marks in `isRight` all that are as good.
 */
export function bestRightMove(
  state: ParserState,
  scores: Float32Array,
  heads: Int32Array,
  relations: Int32Array,
  relationCount: number,
  isRight: Uint8Array,
): number {
  isRight.fill(0);
  const [shift, left, right] = lostArcs(state, heads);
  const least = Math.min(shift, left, right);
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  const among = (from: number, to: number) => {
    for (let move = from; move < to; move++) {
      isRight[move] = 1;
      if ((scores[move] ?? 0) > most) {
        most = scores[move] ?? 0;
        best = move;
      }
    }
  };
  const top = state.below(0);
  const arc = (lost: number, head: number, first: number) => {
    if (lost !== least) return;
    const relation = relations[top] ?? 0;
    if (heads[top] === head) among(first + relation, first + relation + 1);
    else among(first, first + relationCount);
  };
  if (shift === least) among(SHIFT, SHIFT + 1);
  arc(left, state.next, 1);
  arc(right, state.below(1), 1 + relationCount);
  return best;
}

/** How many arcs of the tree get out of reach by a shift, a left arc, a right arc; a great number for what is not allowed. */
export function lostArcs(state: ParserState, heads: Int32Array): [shift: number, left: number, right: number] {
  const { next, count, depth, stack } = state;
  const top = state.below(0);
  const second = state.below(1);
  let [shift, left, right] = [NEVER, NEVER, NEVER];
  if (state.mayShift) {
    shift = 0;
    for (let k = 0; k < depth; k++) {
      const word = stack[k] ?? -1;
      if (heads[word] === next) shift++;
      if (k < depth - 1 && heads[next] === word) shift++;
    }
  }
  let waiting = 0;
  if (depth > 0) for (let word = next; word < count; word++) if (heads[word] === top) waiting++;
  const head = heads[top] ?? -1;
  if (state.mayLeft) left = waiting + (head !== next && (head === second || head > next) ? 1 : 0);
  if (state.mayRight) right = waiting + (head >= next ? 1 : 0);
  return [shift, left, right];
}

/** For each relation of the trees the name under which it is learnt. */
function relationNames(trees: readonly TaggedTree[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { tree } of trees) for (const name of tree.relations) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(
    [...counts].map(([name, count]) => [name, count < RAREST_SUBTYPE ? (name.split(":")[0] ?? name) : name]),
  );
}
