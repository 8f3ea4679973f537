import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSentence, type SentenceParse } from "../../../src/nlp/parser/sentence-parser.ts";
import { tokenize } from "../../../src/nlp/tokens.ts";
import { models } from "../weights.ts";

const { tagger, parser } = models;

/** Words of a text; square brackets are units, round ones what is set aside. */
function read(text: string) {
  const units: { from: number; to: number }[] = [];
  const aside: { from: number; to: number }[] = [];
  const words: string[] = [];
  let from = 0;
  for (const { text: word } of tokenize(text)) {
    if (word === "[" || word === "(") from = words.length;
    else if (word === "]") units.push({ from, to: words.length });
    else if (word === ")") aside.push({ from, to: words.length });
    else words.push(word);
  }
  return { words, pieces: { units, aside } };
}

function arcs(words: readonly string[], { heads, relations }: SentenceParse): string[] {
  return words.map((word, i) => `${relations[i]}(${words[heads[i] ?? -1] ?? "ROOT"}, ${word})`);
}

describe("tagging", () => {
  it.each([
    { text: "Norway has sent tanks", upos: "PROPN AUX VERB NOUN", xpos: "NNP VBZ VBN NNS" },
    { text: "She did n't call him", upos: "PRON AUX PART VERB PRON", xpos: "PRP VBD RB VB PRP" },
    { text: "They can not say", upos: "PRON AUX PART VERB", xpos: "PRP MD RB VB" },
  ])("$text: $xpos", ({ text, upos, xpos }) => {
    const tags = tagger.tag(text.split(" "));
    expect(tags.map((tag) => tag.upos).join(" ")).toBe(upos);
    expect(tags.map((tag) => tag.xpos).join(" ")).toBe(xpos);
  });
});

describe("parsing a sentence", () => {
  it.each([
    {
      text: "Norway sanctioned two banks.",
      expected: ["nsubj(sanctioned, Norway)", "root(ROOT, sanctioned)", "obj(sanctioned, banks)"],
    },
    {
      text: "Two banks were sanctioned by Norway.",
      expected: ["nsubj:pass(sanctioned, banks)", "case(Norway, by)"],
    },
    {
      text: "The [Bank of England] called [Ana Maria Silva].",
      expected: ["nsubj(called, Bank)", "flat(Bank, England)", "obj(called, Silva)", "flat(Silva, Ana)"],
    },
    {
      text: "Norway (last week) sanctioned two banks.",
      expected: [
        "nsubj(sanctioned, Norway)",
        "obj(sanctioned, banks)",
        "obl:tmod(sanctioned, week)",
        "flat(week, last)",
      ],
    },
    {
      text: "Norway gave Kenya [more than $20 million] in aid.",
      expected: ["iobj(gave, Kenya)", "obj(gave, $)", "flat($, million)", "flat($, more)"],
    },
    { text: "Norway gave Kenya [US$20 million].", expected: ["obj(gave, US$)", "flat(US$, million)"] },
    {
      text: "The [European Union], the UK and Canada sanctioned Norway.",
      expected: ["nsubj(sanctioned, Union)", "conj(Union, UK)", "conj(Union, Canada)", "obj(sanctioned, Norway)"],
    },
    { text: '"It is false", said Silva.', expected: ["nsubj(said, Silva)"] },
  ])("$text", ({ text, expected }) => {
    const { words, pieces } = read(text);
    expect(arcs(words, parseSentence(words, tagger.tag(words), parser, pieces))).toEqual(
      expect.arrayContaining(expected),
    );
  });

  it("gives a tree with one root, whatever the words and pieces", () => {
    const word = fc.oneof(
      fc.string({ minLength: 1, maxLength: 8 }),
      fc.constantFrom("said", ",", "Kyiv", "of", "the", "$"),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), fc.nat(40), fc.nat(3), (words, start, length) => {
        const from = Math.min(start, words.length - 1);
        const unit = { from, to: Math.min(words.length, from + length + 1) };
        for (const pieces of [
          { units: [unit], aside: [] },
          { units: [], aside: [unit] },
        ]) {
          const { heads } = parseSentence(words, tagger.tag(words), parser, pieces);
          expect(heads.filter((head) => head === -1)).toHaveLength(1);
          for (let i = 0; i < words.length; i++) {
            let steps = 0;
            for (let at = i; at >= 0; at = heads[at] ?? -1) expect(++steps).toBeLessThanOrEqual(words.length);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("reads a sentence of 10,000 words", () => {
    const words = Array.from({ length: 10_000 }, (_, i) => ["the", "bank", "called", "Norway", ","][i % 5] ?? "");
    const { heads } = parseSentence(words, tagger.tag(words), parser);
    expect(heads.filter((head) => head === -1)).toHaveLength(1);
  });

  it("takes an empty sentence", () => {
    expect(parseSentence([], [], parser).relations).toEqual([]);
  });
});
