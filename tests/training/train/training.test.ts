import { describe, expect, it } from "vitest";
import { seededRandom } from "../../../src/layout/random.ts";
import { readModelFile, writeModelFile } from "../../../src/nlp/linear/model-file.ts";
import { packWeights } from "../../../src/nlp/linear/sparse-weights.ts";
import { Gazetteer, packGazetteer } from "../../../src/nlp/names/gazetteer.ts";
import { NameFeatures } from "../../../src/nlp/names/name-features.ts";
import { loadNameTagger, packNameTagger } from "../../../src/nlp/names/name-tagger.ts";
import { loadParser, packParser } from "../../../src/nlp/parser/parser.ts";
import { loadTagger, packTagger } from "../../../src/nlp/tagger/tagger.ts";
import { loadClusters, packClusters } from "../../../src/nlp/words/word-clusters.ts";
import { wordViews } from "../../../src/nlp/words/word-view.ts";
import type { Tree } from "../../../src/training/corpora/universal-dependencies.ts";
import type { NameExample } from "../../../src/training/train/name-example.ts";
import { trainNames } from "../../../src/training/train/train-names.ts";
import { trainParser } from "../../../src/training/train/train-parser.ts";
import { trainTagger } from "../../../src/training/train/train-tagger.ts";
import { meanOf } from "../../../src/training/train/trained-weights.ts";

const clusters = loadClusters(packClusters([["said", 1]], [0, 1]));
const silent = () => {};

function treeOf(words: string, upos: string, heads: string, relations: string): Tree {
  return {
    words: words.split(" "),
    upos: upos.split(" "),
    xpos: upos.split(" "),
    features: words.split(" ").map(() => "_"),
    heads: heads.split(" ").map((head) => Number(head) - 1),
    relations: relations.split(" "),
    misc: words.split(" ").map(() => "_"),
  };
}

const SUBJECTS = ["Ana", "Bo", "Cy", "Di"];
const TREES = SUBJECTS.flatMap((name) =>
  ["called", "saw", "met"].map((verb) =>
    treeOf(`${name} ${verb} the doctor`, "PROPN VERB DET NOUN", "2 0 4 2", "nsubj root det obj"),
  ),
);

describe("training", () => {
  const trainNamesOnce = () => {
    const lists = packGazetteer([[["Lagos"], "capital"]]);
    const gazetteer = new Gazetteer(readModelFile(writeModelFile({ kind: "lists", ...lists }), "lists"));
    const example = (name: string, open: boolean): NameExample => ({
      words: ["then", name, "said", "so"],
      spans: open ? [] : [{ from: 1, to: 2, types: ["person"] }],
      ...(open ? { open: [[], ["person"], [], []] } : {}),
    });
    const trained = trainNames(
      ["Ana", "Bo", "Cy"].map((name) => example(name, false)),
      ["Di", "Ed"].map((name) => example(name, true)),
      new NameFeatures(wordViews(clusters), gazetteer),
      { bits: 16, rarest: 1, useful: 0, epochs: 4, hidePhrase: 0.2, hideWord: 0.3, margin: 5, models: 2 },
      seededRandom(1),
      silent,
    );
    return packNameTagger([packWeights(trained, 0), lists], trained.transitions, 3);
  };

  const trainTaggerOnce = () => {
    const training = { bits: 16, rarest: 1, useful: 0, epochs: 4, margin: 5 };
    const trained = trainTagger(TREES, wordViews(clusters), training, seededRandom(2), silent);
    return packTagger(packWeights(trained, 0), trained.tags, trained.certain);
  };

  const trainParserOnce = () => {
    const tagger = loadTagger(trainTaggerOnce(), clusters);
    const trees = TREES.map((tree) => ({ tree, tags: tagger.tag(tree.words) }));
    const training = { bits: 16, rarest: 1, useful: 0, epochs: 4, models: 2, margin: 5 };
    const trained = trainParser(trees, wordViews(clusters), training, seededRandom(3), silent);
    return packParser(packWeights(trained, 0), trained.relations);
  };

  it.each([
    { what: "name tagger", train: trainNamesOnce },
    { what: "tagger", train: trainTaggerOnce },
    { what: "parser", train: trainParserOnce },
  ])("gives the same bytes each time: $what", ({ train }) => {
    expect(train()).toEqual(train());
  });

  it("teaches names", () => {
    const names = loadNameTagger(trainNamesOnce(), clusters).names(["then", "Flo", "said", "so"]);
    expect(names).toMatchObject([{ from: 1, to: 2, type: "person" }]);
  });

  it("teaches tags and trees", () => {
    const words = ["Flo", "called", "the", "doctor"];
    const tags = loadTagger(trainTaggerOnce(), clusters).tag(words);
    expect(tags.map(({ upos }) => upos)).toEqual(["PROPN", "VERB", "DET", "NOUN"]);
    const { heads, relations } = loadParser(trainParserOnce(), clusters).parse(words, tags);
    expect([...heads]).toEqual([1, -1, 3, 1]);
    expect(relations).toEqual(["nsubj", "root", "det", "obj"]);
  });
});

describe("trained weights", () => {
  const model = (labels: number[], values: number[]) => ({
    keys: Int32Array.of(4, 9),
    bits: 8,
    starts: Int32Array.of(0, labels.length, labels.length),
    labels: Uint8Array.from(labels),
    values: Float32Array.from(values),
  });

  it("have a mean, in which what one model lacks counts as nothing", () => {
    const { starts, labels, values } = meanOf([model([1, 5], [2, 4]), model([3, 5], [6, 8])]);
    expect([[...starts], [...labels], [...values]]).toEqual([
      [0, 3, 3],
      [1, 3, 5],
      [1, 3, 6],
    ]);
  });
});
