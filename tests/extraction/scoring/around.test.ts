import { describe, expect, it } from "vitest";
import { Around, NONE, type Seen } from "../../../src/extraction/scoring/around.ts";

/** "0 a>b 2": in sentence 0, a to b, with log-odds 2. */
function seen(text: string): Seen {
  const [sentence, pair = "", odds] = text.split(" ");
  const [source = "", target = ""] = pair.split(">");
  return { relationType: "aided", sentence: Number(sentence), source, target, odds: Number(odds) };
}

const NAMES = [
  ...["pair", "reversed", "source", "target", "type"],
  ...["source before", "target before", "type before", "source after", "target after", "type after"],
  ...["pairs", "likely"],
];

describe("what is around a candidate", () => {
  it.each([
    { all: "1 a>b 2", told: { pairs: 1, likely: 1 } },
    { all: "1 a>b 2, 1 a>b 1", told: { pairs: 1, likely: 1 } }, // its own sentence is not elsewhere
    { all: "1 a>b 2, 5 a>b 1, 6 a>b 0", told: { pair: 1, source: 1, target: 1, type: 1, pairs: 3, likely: 3 } },
    {
      all: "1 a>b 2, 0 c>b 3",
      told: { target: 3, type: 3, "target before": 3, "type before": 3, pairs: 1, likely: 2 },
    },
    { all: "1 a>b 2, 2 b>a -2", told: { reversed: -2, type: -2, "type after": -2, pairs: 1, likely: 1 } },
  ])("$all", ({ all, told }) => {
    const [one, ...others] = all.split(", ").map(seen);
    if (!one) throw new Error("There is no candidate.");
    const row = new Around([one, ...others]).row(one);
    expect(Object.fromEntries(NAMES.flatMap((name, at) => (row[at] === NONE ? [] : [[name, row[at]]])))).toEqual(told);
  });
});
