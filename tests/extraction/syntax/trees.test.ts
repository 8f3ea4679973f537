import { describe, expect, it } from "vitest";
import { layer } from "../../../src/extraction/component.ts";
import { pipelineToStatus } from "../../../src/extraction/pipeline.ts";
import { classOf, dependentsOf, headOf, relationOf, topOf } from "../../../src/extraction/syntax/tree.ts";
import { models } from "../../nlp/weights.ts";

const read = pipelineToStatus(models);

/** "nsubj(sanctioned, Norway)" for each token of all sentences. */
function arcs(text: string): string[] {
  const doc = read({ text, publishedAt: "2022-03-10" });
  const tokens = layer(doc, "tokens");
  return layer(doc, "sentences").flatMap((_, sentence) => {
    const tree = layer(doc, "trees").of(sentence);
    if (!tree) return [];
    return tokens.slice(tree.tokens.from, tree.tokens.to).map((token, i) => {
      const at = tree.tokens.from + i;
      return `${relationOf(tree, at)}(${tokens[headOf(tree, at)]?.text ?? "ROOT"}, ${token.text})`;
    });
  });
}

describe("trees of a report’s sentences", () => {
  it.each([
    {
      what: "a name is one word, counted in the document’s tokens",
      text: "It rained. Ana Maria Silva called Bo Lund.",
      expected: ["nsubj(called, Silva)", "flat(Silva, Ana)", "obj(called, Lund)"],
    },
    {
      what: "a time stands aside",
      text: "Norway last week sanctioned two banks.",
      expected: ["nsubj(sanctioned, Norway)", "obj(sanctioned, banks)", "obl:tmod(sanctioned, week)"],
    },
    {
      what: "so does one with its preposition",
      text: "Norway on Tuesday sanctioned two banks.",
      expected: ["nsubj(sanctioned, Norway)", "obl:tmod(sanctioned, Tuesday)", "flat(Tuesday, on)"],
    },
    {
      what: "but not one that belongs to a noun",
      text: "Norway praised the Tuesday call.",
      expected: ["obj(praised, call)", "compound(call, Tuesday)"],
    },
    {
      what: "an amount is one word",
      text: "Norway gave Kenya $20 million on Tuesday.",
      expected: ["iobj(gave, Kenya)", "obj(gave, $)", "flat($, million)"],
    },
  ])("$what: $text", ({ text, expected }) => {
    expect(arcs(text)).toEqual(expect.arrayContaining(expected));
  });

  it("are made once each, and not where there is no sentence", () => {
    const doc = read({ text: "Norway called Kenya.", publishedAt: null });
    const trees = layer(doc, "trees");
    expect(trees.of(0)).toBe(trees.of(0));
    expect(trees.of(1)).toBeNull();
  });

  it("stop after 500 tokens of a sentence", () => {
    const doc = read({ text: "the bank and ".repeat(400), publishedAt: null });
    expect(layer(doc, "trees").of(0)?.tokens).toEqual({ from: 0, to: 500 });
  });
});

describe("reading a tree", () => {
  const doc = read({ text: "It rained. Norway has sent Ana Maria Silva tanks.", publishedAt: null });
  const tokens = layer(doc, "tokens");
  const tree = layer(doc, "trees").of(1);
  const at = (word: string) => tokens.findIndex(({ text }) => text === word);

  it("is by tokens of the document", () => {
    if (!tree) throw new Error("no tree");
    expect(classOf(tree, at("sent"))).toMatchObject({ upos: "VERB", xpos: "VBN" });
    expect(dependentsOf(tree, at("sent"))).toEqual(expect.arrayContaining([at("Norway"), at("has"), at("tanks")]));
    expect(topOf(tree, at("Ana"), at("Silva") + 1)).toBe(at("Silva"));
  });

  it("knows nothing of other tokens", () => {
    if (!tree) throw new Error("no tree");
    expect([headOf(tree, 0), relationOf(tree, 0), classOf(tree, 0).upos]).toEqual([-1, "", "X"]);
  });
});
