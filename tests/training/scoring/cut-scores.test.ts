import { describe, expect, it } from "vitest";
import type { Tree } from "../../../src/training/corpora/universal-dependencies.ts";
import { cleanTexts, cutScores, everyText, marksSlip } from "../../../src/training/scoring/cut-scores.ts";

const tree = (words: string, text: string, beginsParagraph = false): Tree => ({
  words: words.split(" "),
  upos: [],
  xpos: [],
  features: [],
  heads: [],
  relations: [],
  misc: [],
  text,
  beginsParagraph,
});
const CLEAN = [
  tree("The minister did n't call anybody .", "The minister didn't call anybody."),
  tree("He went to the U.S. on Monday .", "He went to the U.S. on Monday."),
];
const UNCLEAN = [
  tree("lower case it is , all of it .", "lower case it is, all of it."),
  tree("Short one .", "Short one."),
];

describe("texts of a treebank", () => {
  it("are clean sentences in one line", () => {
    const [text, ...others] = cleanTexts([...CLEAN, ...UNCLEAN]);
    expect(text?.text).toBe("The minister didn't call anybody. He went to the U.S. on Monday.");
    expect(others).toEqual([]);
  });

  it("are all sentences with their paragraphs", () => {
    const [first, second] = [tree("One .", "One."), tree("Two .", "Two.", true)];
    expect(everyText([first, second, tree("Three .", "Three.")])[0]?.text).toBe("One.\n\nTwo. Three.");
  });
});

describe("slips that a treebank marks", () => {
  const plain = tree("He went out .", "He went out.");
  it.each([
    { sentence: plain, expected: false },
    { sentence: { ...plain, features: ["_", "Number=Sing|Typo=Yes"] }, expected: true },
    { sentence: { ...plain, misc: ["SpaceAfter=No|CorrectForm=goes", "_"] }, expected: true },
    { sentence: { ...plain, misc: ["CorrectSpaceAfter=Yes"] }, expected: true },
    { sentence: { ...plain, relations: ["root", "goeswith"] }, expected: true },
    { sentence: { ...plain, misc: ["SpaceAfter=No"], features: ["Number=Sing"] }, expected: false },
  ])("$sentence.misc $sentence.features $sentence.relations: $expected", ({ sentence, expected }) => {
    expect(marksSlip(sentence)).toBe(expected);
  });
});

describe("scores of cutting", () => {
  it("are full where tokens and sentences are the treebank's", () => {
    const { tokens, sentences, sentenceEnds } = cutScores(cleanTexts(CLEAN));
    expect([tokens.f1, sentences.f1, sentenceEnds.f1]).toEqual([1, 1, 1]);
    expect([tokens.gold, sentences.gold]).toEqual([15, 2]);
  });

  it("tell what is cut otherwise", () => {
    const { tokens, sentences, sentenceEnds } = cutScores(
      everyText([tree("He said A. B is it", "He said A. B is it"), tree("so", "so")]),
    );
    expect(tokens.f1).toBe(1);
    expect([sentences.right, sentences.predicted, sentences.gold]).toEqual([0, 1, 2]);
    expect([sentenceEnds.right, sentenceEnds.predicted, sentenceEnds.gold]).toEqual([1, 1, 2]);
  });
});
