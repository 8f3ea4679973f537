import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadNameTagger } from "../../../src/nlp/names/name-tagger.ts";
import { namesOfReport } from "../../../src/nlp/names/report-names.ts";
import { tokenize } from "../../../src/nlp/tokens.ts";
import { loadClusters } from "../../../src/nlp/words/word-clusters.ts";
import { models, weightsFile } from "../weights.ts";

const nameTagger = models.names;
const wordsOf = (text: string) => tokenize(text).map((token) => token.text);

function namesIn(text: string): string[] {
  const words = wordsOf(text);
  return nameTagger.names(words).map(({ from, to, type }) => `${type}: ${words.slice(from, to).join(" ")}`);
}

describe("the name tagger", () => {
  it.each([
    {
      text: "President Halima Njoroge met officials of the European Union in Brussels on Tuesday.",
      expected: ["person: Halima Njoroge", "organization: European Union", "place: Brussels"],
    },
    {
      text: "The Norwegian prime minister said that Norway would send 20 tanks to Ukraine.",
      expected: ["nationality: Norwegian", "country: Norway", "country: Ukraine"],
    },
    {
      text: "Fighters of al-Shabaab crossed the long border before dawn, and the World Health Organization spoke.",
      expected: ["organization: al - Shabaab", "organization: World Health Organization"],
    },
    { text: "Ministers met on Monday to discuss the price of bread.", expected: [] },
    { text: "", expected: [] },
  ])("$text", ({ text, expected }) => {
    expect(namesIn(text)).toEqual(expected);
  });

  it("gives ranges in order, without overlap, with probabilities, whatever the words", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom("Kyiv", "said", "Mr.", "of", "Bank", "-")), { maxLength: 60 }),
        (words) => {
          let end = 0;
          for (const { from, to, confidence } of nameTagger.names(words)) {
            expect(from).toBeGreaterThanOrEqual(end);
            expect(to).toBeGreaterThan(from);
            expect(confidence).toBeGreaterThanOrEqual(0);
            expect(confidence).toBeLessThanOrEqual(1);
            end = to;
          }
          expect(end).toBeLessThanOrEqual(words.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("reads a sentence of 20,000 capitalised words", () => {
    const words = Array.from({ length: 20_000 }, (_, i) => `Word${i % 700}`);
    const names = nameTagger.names(words);
    expect(names.every(({ to }) => to <= words.length)).toBe(true);
  });

  it("refuses other files", () => {
    expect(() => loadNameTagger(weightsFile("tagger"), loadClusters(weightsFile("clusters")))).toThrow(/damaged/);
  });
});

describe("the names of a whole report", () => {
  it.each([
    {
      why: "a surname is the person of its full name",
      report: ["Prime Minister Arvid Lindqvist spoke in Oslo.", "Outside, people called Lindqvist names."],
      expected: "person: Lindqvist",
    },
    {
      why: "two people joined by a hyphen are two",
      report: ["President Joe Biden called President Volodymyr Zelensky.", "The Biden-Zelensky call lasted an hour."],
      expected: "person: Zelensky",
    },
  ])("$why", ({ report, expected }) => {
    const sentences = report.map(wordsOf);
    const names = namesOfReport(nameTagger, sentences).map((found, i) =>
      found.map(({ from, to, type }) => `${type}: ${sentences[i]?.slice(from, to).join(" ")}`),
    );
    expect(names[1]).toContain(expected);
  });
});
