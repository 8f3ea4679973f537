import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/nlp/sentences.ts";
import { tokenize } from "../../src/nlp/tokens.ts";

const split = (text: string) => splitSentences(text, tokenize(text)).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  it.each([
    { what: "full stops end them", text: "It rained. It stopped.", expected: ["It rained.", "It stopped."] },
    {
      what: "abbreviations do not",
      text: "Mr. Lund met Gen. Li of the U.S. Army. He left.",
      expected: ["Mr. Lund met Gen. Li of the U.S. Army.", "He left."],
    },
    {
      what: "each line of a fact box is one",
      text: "Aid\nNorth Norland: 60 million dollars for schools\nPeru: 22 tonnes of food and medicine\nChile: ship\nOthers: none",
      expected: [
        "Aid",
        "North Norland: 60 million dollars for schools",
        "Peru: 22 tonnes of food and medicine",
        "Chile: ship",
        "Others: none",
      ],
    },
    { what: "nor do initials", text: "J. Lund spoke. A. Li left.", expected: ["J. Lund spoke.", "A. Li left."] },
    {
      what: "decimals are no ends",
      text: "It cost $1.5 million. Half was aid.",
      expected: ["It cost $1.5 million.", "Half was aid."],
    },
    {
      what: "a quotation belongs to who says it",
      text: "“Is it true?” Ana Lee asked. “No!” she said.",
      expected: ["“Is it true?” Ana Lee asked.", "“No!” she said."],
    },
    {
      what: "closing quotes belong to what they close",
      text: "He said: “We will call.” Then he called.",
      expected: ["He said: “We will call.”", "Then he called."],
    },
    {
      what: "runs of marks are one end",
      text: "Really?! Yes!!! No . . . So.",
      expected: ["Really?!", "Yes!!!", "No . . .", "So."],
    },
    {
      what: "line ends part them",
      text: "A headline\nIt rained.\n\nMore",
      expected: ["A headline", "It rained.", "More"],
    },
    { what: "bullet marks are left out", text: "- one bank\n- two ships", expected: ["one bank", "two ships"] },
    { what: "nothing has none", text: " \n ", expected: [] },
  ])("$what: $text", ({ text, expected }) => {
    expect(split(text)).toEqual(expected);
  });

  it("are in order, without overlap, and begin and end with a token", () => {
    const piece = fc.constantFrom(
      "Ana",
      "said",
      ".",
      "?",
      "“",
      "”",
      "Mr.",
      "\n",
      "-",
      "...",
      "U.S.",
      ",",
      ":",
      "(",
      ")",
      "1.",
      "@a",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join(" ");
        const tokens = tokenize(text);
        let last = 0;
        for (const { start, end, tokens: range } of splitSentences(text, tokens)) {
          expect(range.from).toBeGreaterThanOrEqual(last);
          expect([tokens[range.from]?.start, tokens[range.to - 1]?.end]).toEqual([start, end]);
          last = range.to;
        }
      }),
    );
  });
});
