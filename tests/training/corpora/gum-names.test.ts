import { describe, expect, it } from "vitest";
import { gumNames } from "../../../src/training/corpora/gum-names.ts";

/** Words as "word/tag/head/entity marks"; heads count from 1, 0 is the root. */
function namesIn(notation: string): string[] {
  const rows = notation.split(" ").map((part) => part.split("/"));
  const column = (at: number) => rows.map((row) => row[at] ?? "");
  const words = column(0);
  const [sentence] = gumNames([
    {
      words,
      upos: column(1),
      xpos: column(1),
      features: words.map(() => "_"),
      heads: column(2).map((head) => Number(head) - 1),
      relations: words.map(() => "dep"),
      misc: column(3).map((marks) => (marks === "" ? "_" : `Entity=${marks}`)),
    },
  ]);
  return (sentence?.spans ?? []).map(({ from, to, label }) => `${label}: ${words.slice(from, to).join(" ")}`);
}

describe("names of GUM", () => {
  it.each([
    {
      sentence: "the/DET/2/(1-organization-new-x University/PROPN/0/ of/ADP/4/ Lagos/PROPN/2/(2-place-new-x)1)",
      expected: ["organization: University of Lagos"],
    },
    { sentence: "the/DET/2/(1-organization-new-x university/NOUN/0/1)", expected: [] },
    { sentence: "Ana/PROPN/3/(1-person-new-x) the/DET/3/ doctor/NOUN/0/", expected: ["person: Ana"] },
    { sentence: "Ana/PROPN/0/(1-person-new-x ,/PUNCT/1/ who/PRON/4/ left/VERB/1/1)", expected: ["person: Ana"] },
    { sentence: "Spring/PROPN/0/(1-time-new-x)", expected: [] },
  ])("$sentence", ({ sentence, expected }) => {
    expect(namesIn(sentence)).toEqual(expected);
  });
});
