import { describe, expect, it } from "vitest";
import { loadClusters, packClusters } from "../../../src/nlp/words/word-clusters.ts";
import { wordViews } from "../../../src/nlp/words/word-view.ts";

const clusters = loadClusters(
  packClusters(
    [
      ["said", 0],
      ["told", 0],
      ["minister", 700],
      ["said", 3],
    ],
    Array.from({ length: 1024 }, (_, fine) => fine % 100),
  ),
);

describe("word clusters", () => {
  it.each([
    { word: "said", fine: 1, coarse: 1 },
    { word: "told", fine: 1, coarse: 1 },
    { word: "minister", fine: 701, coarse: 1 },
    { word: "unheard-of", fine: 0, coarse: 0 },
  ])("$word: $fine in $coarse", ({ word, fine, coarse }) => {
    expect(clusters.fine(word)).toBe(fine);
    expect(clusters.coarse(fine)).toBe(coarse);
  });
});

describe("word views", () => {
  const look = wordViews(clusters);

  it.each([
    { a: "Said", b: "said", same: ["lower", "fine"], unlike: ["raw", "shape", "capital"] },
    { a: "1,200", b: "9,999", same: ["lower", "shape"], unlike: ["raw", "key"] },
    { a: "’s", b: "'s", same: ["lower", "key"], unlike: ["raw"] },
    { a: "NATO", b: "Nato", same: ["lower"], unlike: ["shape", "allCapitals"] },
    { a: "Київ", b: "Львів", same: ["shape", "fine"], unlike: ["lower"] },
  ] as const)("$a and $b share $same, not $unlike", ({ a, b, same, unlike }) => {
    const [one, other] = [look(a), look(b)];
    for (const key of same) expect(one[key], key).toEqual(other[key]);
    for (const key of unlike) expect(one[key], key).not.toEqual(other[key]);
  });

  it("knows no ends as long as the word", () => {
    expect(look("in").suffixes.map((hash) => hash !== 0)).toEqual([true, false, false, false]);
  });
});
