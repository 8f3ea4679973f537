import { describe, expect, it } from "vitest";
import { retokenize, spansOfTags } from "../../../src/training/corpora/labelled-sentence.ts";
import { cleanGmb } from "../../../src/training/corpora/news-names.ts";
import type { NameExample } from "../../../src/training/train/name-example.ts";
import { cleaningLists } from "../../../src/training/train/name-lists.ts";
import { voteOnTypes } from "../../../src/training/train/vote.ts";

const lists = cleaningLists();

/** "[per President Obama] spoke" → words and spans. */
function sentenceOf(notation: string) {
  const words: string[] = [];
  const tags: string[] = [];
  let label = "";
  let begun = false;
  for (const part of notation.split(" ")) {
    if (part.startsWith("[")) {
      label = part.slice(1);
      begun = false;
      continue;
    }
    const word = part.replace(/\]$/, "");
    words.push(word);
    tags.push(label === "" ? "O" : `${begun ? "I" : "B"}-${label}`);
    begun = true;
    if (part.endsWith("]")) label = "";
  }
  return { words, spans: spansOfTags(tags) };
}

function show({ words, spans }: NameExample): string {
  return spans.map(({ from, to, types }) => `${types.join("|")}: ${words.slice(from, to).join(" ")}`).join("; ");
}

describe("cleaning the Groningen Meaning Bank", () => {
  it.each([
    { sentence: "[per President Halima Njoroge] spoke", expected: "person: Halima Njoroge" },
    { sentence: "[per Kenyan President Njoroge] spoke", expected: "nationality: Kenyan; person: Njoroge" },
    { sentence: "the [org Senate ,] which", expected: "organization: Senate" },
    { sentence: "in [org Norway] on", expected: "country: Norway" },
    { sentence: "the [gpe Iraqi] army", expected: "nationality: Iraqi" },
    { sentence: "in [geo Basra] and", expected: "place: Basra" },
    { sentence: "troops left Norway today", expected: "country: Norway" },
    { sentence: "the U.S.-led talks", expected: "country: U.S." },
    { sentence: "from [per Sri] [geo Lanka] to", expected: "country: Sri Lanka" },
    { sentence: "the [geo African] [org Union] said", expected: "organization: African Union" },
    { sentence: "the [org African Union Mission] said", expected: "organization: African Union Mission" },
    { sentence: "on [tim Monday] the [art Nobel Prize]", expected: "" },
    { sentence: "a man named Chad said", expected: "" }, // more often something else than a state
    { sentence: "the Bank Norway Group", expected: "" }, // part of a longer name
    { sentence: "the [per President] said", expected: "" },
  ])("$sentence → $expected", ({ sentence, expected }) => {
    expect(cleanGmb([sentenceOf(sentence)], lists).map(show)).toEqual([expected]);
  });
});

describe("reading labels", () => {
  it.each([
    { tags: "B-a I-a O B-a", expected: ["0-2 a", "3-4 a"] },
    { tags: "I-a I-b B-b O", expected: ["0-1 a", "1-2 b", "2-3 b"] },
    { tags: "O O", expected: [] },
  ])("$tags", ({ tags, expected }) => {
    expect(spansOfTags(tags.split(" ")).map(({ from, to, label }) => `${from}-${to} ${label}`)).toEqual(expected);
  });

  it("cuts words as the tokenizer does, and keeps spans on them", () => {
    const cut = retokenize(sentenceOf("[a U.S.-led] talks did n't [b fail]"));
    expect(cut.words).toEqual(["U.S.", "-", "led", "talks", "did", "n't", "fail"]);
    expect(cut.spans).toEqual([
      { from: 0, to: 3, label: "a" },
      { from: 6, to: 7, label: "b" },
    ]);
  });
});

describe("voting", () => {
  const person = sentenceOf("[per Ana Silva] spoke");
  const wrong = sentenceOf("then [org Ana Silva] spoke");
  const missed = sentenceOf("later Ana Silva spoke");

  it.each([
    { others: 4, expected: ["person: Ana Silva", "person: Ana Silva"] },
    { others: 1, expected: ["organization: Ana Silva", ""] }, // too few to tell
  ])("$others times a person", ({ others, expected }) => {
    const corpus = [...Array.from({ length: others }, () => person), wrong, missed];
    expect(voteOnTypes(cleanGmb(corpus, lists)).slice(others).map(show)).toEqual(expected);
  });
});
