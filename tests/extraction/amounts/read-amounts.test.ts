import { describe, expect, it } from "vitest";
import { readAmounts } from "../../../src/extraction/amounts/read-amounts.ts";

describe("readAmounts", () => {
  it.each([
    ["$500 million in aid", "$500 million", 500e6, "USD"],
    ["more than half a billion dollars for it", "more than half a billion dollars", 500e6, "USD"],
    ["some €20m", "some €20m", 20e6, "EUR"],
    ["£14.6m in all", "£14.6m", 14.6e6, "GBP"],
    ["1.2bn euros", "1.2bn euros", 1.2e9, "EUR"],
    ["an extra $800 million", "an extra $800 million", 800e6, "USD"],
    ["7 million Swiss francs", "7 million Swiss francs", 7e6, "CHF"],
    ["60 million marks", "60 million marks", 60e6, null],
    ["US$ 3.5 billion", "US$ 3.5 billion", 3.5e9, "USD"],
    ["more than 10,000 tents arrived", "more than 10,000 tents", 10_000, null],
    ["34 tonnes of tents and bread", "34 tonnes of tents and bread", 34, null],
    ["SR 242 million; fifty", "SR 242 million", 242e6, null],
    ["N250m for it", "N250m", 250e6, null],
    ["5.9 million SDR", "5.9 million SDR", 5.9e6, "XDR"],
    ["of which 3.5 million go there", "3.5 million", 3.5e6, null],
    ["another 24 F-16s", "another 24 F-16s", 24, null],
    ["a ship with 500 tons of flour", "500 tons of flour", 500, null],
    ["two dozen trucks", "two dozen trucks", 24, null],
    ["half a dozen boats", "half a dozen boats", 6, null],
    ["twenty generators", "twenty generators", 20, null],
    ["13 military aircraft", "13 military aircraft", 13, null],
    ["40 tonnes of school desks", "40 tonnes of school desks", 40, null],
    ["9 tonnes of wheat arrived", "9 tonnes of wheat", 9, null],
    ["a million doses of vaccine", "a million doses of vaccine", 1e6, null],
    ["tens of thousands of masks", "tens of thousands of masks", null, null],
    ["hundreds of millions of dollars", "hundreds of millions of dollars", null, "USD"],
    ["US$1.5-2 billion", "US$1.5-2 billion", 1.5e9, "USD"],
    ["5 to 10 million euros", "5 to 10 million euros", 5e6, "EUR"],
    ["12 to 15 tonnes of rice", "12 to 15 tonnes of rice", 12, null],
    ["€2,5 million", "€2,5 million", 2.5e6, "EUR"],
    ["KSh 20 million", "KSh 20 million", 20e6, "KES"],
    ["Rs 2 crore", "Rs 2 crore", 20e6, "INR"],
    ["JOD 3 million", "JOD 3 million", 3e6, "JOD"],
    ["NT$5 million", "NT$5 million", 5e6, "TWD"],
    ["six old jets", "six old jets", 6, null],
    ["500,000 tala", "500,000 tala", 500_000, "WST"],
    ["3 million leones", "3 million leones", 3e6, "SLE"],
    ["2 million Sri Lankan rupees", "2 million Sri Lankan rupees", 2e6, "LKR"],
    ["500,000 zorin to it", "500,000 zorin", 500_000, null],
    ["two million zorin.", "two million zorin", 2e6, null],
    ["handed over 14 tonnes of rice", "14 tonnes of rice", 14, null],
    ["turn over some 14 tonnes of rice", "some 14 tonnes of rice", 14, null],
    ["sent over 14 tonnes of rice", "over 14 tonnes of rice", 14, null],
  ])("%s", (text, words, value, currency) => {
    expect(readAmounts(text).map(({ amount }) => amount)).toEqual([{ text: words, value, currency }]);
  });

  it.each([
    "in 2021 he called",
    "three times",
    "for 14 months",
    "two weeks ago",
    "12 people died",
    "20 million people died",
    "the UN 20 million people",
    "a ship with tents",
    "5 per cents",
    "a dollar",
    "six million dead animals",
    "a third of its goods",
    "3 million more in it",
    "over 5,000 strong, it",
  ])("finds none in: %s", (text) => {
    expect(readAmounts(text)).toEqual([]);
  });

  it("takes time in proportion to a long run of digits", () => {
    expect(readAmounts("1,".repeat(50_000)).length).toBeLessThan(2);
  });
});
