import { describe, expect, it } from "vitest";
import type { NameTagger } from "../../../src/nlp/names/name-tagger.ts";
import { judgeNames, nameTable, taggerNames } from "../../../src/training/eval/name-rows.ts";

const TEXT = "Ann Lee flew to Rome, French officials of Shell said.";
const at = (surface: string) => ({ start: TEXT.indexOf(surface), end: TEXT.indexOf(surface) + surface.length });
const TEST = {
  label: "a test",
  words: 1000,
  texts: [
    {
      text: TEXT,
      names: [
        { ...at("Ann Lee"), label: "PER" },
        { ...at("Rome"), label: "LOC" },
        { ...at("Shell"), label: "ORG" },
      ],
    },
  ],
};
/** Words are: Ann Lee flew to Rome , French officials of Shell said . */
const tagger: NameTagger = {
  names: () => [
    { from: 0, to: 2, type: "person", confidence: 1 },
    { from: 4, to: 5, type: "country", confidence: 1 },
    { from: 6, to: 7, type: "nationality", confidence: 1 },
    { from: 9, to: 10, type: "place", confidence: 1 },
  ],
};

describe("rows of names", () => {
  let time = 0;
  const busy = () => {
    time += 250;
    return time;
  };
  const row = judgeNames(TEST, taggerNames("ours", tagger), () => false, busy);

  it("count states as places and peoples as no names", () => {
    expect(row.figures.typed).toMatchObject({ right: 2, predicted: 3, gold: 3 });
    expect(row.figures.untyped).toMatchObject({ right: 3, predicted: 3, gold: 3 });
    expect(row.figures.organization).toMatchObject({ right: 0, predicted: 0, gold: 1 });
  });

  it("tell words a second by processor time", () => {
    expect(row.wordsPerSecond).toBe(4000);
  });

  it("are lines of a table", () => {
    const cells = nameTable([row])
      .split("\n")
      .at(-1)
      ?.trim()
      .split(/\s{2,}/);
    expect(cells?.slice(0, 3)).toEqual(["a test", "ours", "66.7"]);
    expect(cells?.at(-1)).toBe("4,000");
  });
});
