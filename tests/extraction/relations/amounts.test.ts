import { describe, expect, it } from "vitest";
import { relationsIn } from "../marked-doc.ts";

describe("what was given", () => {
  it.each([
    { text: "[Norway]c sent [Kenya]c ten tanks and 5 million euros.", expected: "5 million euros" },
    { text: "[Norway]c sent [Kenya]c two cargo planes with 140 tonnes of food.", expected: "140 tonnes of food" },
    { text: "[Norway]c sent [Kenya]c two cargo planes.", expected: "two cargo planes" },
    { text: "[Norway]c donated 60 old tents to [Kenya]c; the fund holds 5 million euros.", expected: "60 old tents" },
    { text: "[Norway]c sent tents to [Kenya]c.", expected: null },
  ])("$text: $expected", ({ text, expected }) => {
    expect(relationsIn(text).map(({ amount }) => amount?.text ?? null)).toEqual([expected]);
  });
});

describe("who of several gave, or was given, what", () => {
  it.each([
    {
      text: "[Norway]c gave $5 million to [Chad]c and $10 million to [Kenya]c.",
      expected: ["Chad: $5 million", "Kenya: $10 million"],
    },
    {
      text: "[Norway]c pledged 34 million euros to [Chad]c and [Kenya]c 20 million, a list showed.",
      expected: ["Chad: 34 million euros", "Kenya: 20 million"],
    },
    {
      text: "[Norway]c gave [Chad]c and [Kenya]c $5 million and $10 million, respectively.",
      expected: ["Chad: $5 million", "Kenya: $10 million"],
    },
    {
      text: "[Norway]c gave [Chad]c and [Kenya]c $5 million each.",
      expected: ["Chad: $5 million", "Kenya: $5 million"],
    },
  ])("$text: $expected", ({ text, expected }) => {
    expect(relationsIn(text).map(({ target, amount }) => `${target}: ${amount?.text}`)).toEqual(expected);
  });
});

describe("what is lent or given in one piece", () => {
  it.each([
    { text: "[Norway]c delivered a mobile hospital to [Chad]c.", expected: "a mobile hospital" },
    { text: "[Norway]c handed [Chad]c a shipment of generators.", expected: "a shipment of generators" },
    { text: "[Norway]c sent [Chad]c 100 rescuers.", expected: "100 rescuers" },
    { text: "[Norway]c sent help to [Chad]c after 20 soldiers died.", expected: null },
    { text: "[Norway]c sent help to the people of [Chad]c by plane.", expected: null },
  ])("$text: $expected", ({ text, expected }) => {
    expect(relationsIn(text).map(({ amount }) => amount?.text ?? null)).toEqual([expected]);
  });
});
