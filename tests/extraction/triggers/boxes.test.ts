import { describe, expect, it } from "vitest";
import { claimsOf } from "./claims-of.ts";

const box = (...lines: string[]) => lines.join("\n");

describe("fact boxes", () => {
  it.each([
    {
      what: "who has sanctioned whom, a line each",
      text: box("Sanctions so far", "", "Norway: Karl Holm, banker; Acme Shipping", "Kenya: none so far"),
      expected: ["Norway sanctioned Acme Shipping", "Norway sanctioned Karl Holm"],
    },
    {
      what: "dashes for colons",
      text: box("Sanctions so far", "", "- Norway – Karl Holm (10 March)", "- Kenya – has not followed"),
      expected: ["Norway sanctioned Karl Holm"],
    },
    {
      what: "nothing that is only considered or has ended",
      text: box("Sanctions so far", "", "Norway: considering Karl Holm", "Kenya: lifted those on Karl Holm"),
      expected: [],
    },
    {
      what: "no list under another heading",
      text: box("Delegations", "", "Norway: Karl Holm, banker; Acme Shipping"),
      expected: [],
    },
    {
      what: "calls of a week",
      text: box(
        "Calls this week",
        "",
        "- Monday: Karl Holm and Anna Berg, by phone",
        "- Nils Dahl to Ivan Petrov, March 3",
      ),
      expected: ["Karl Holm called Anna Berg", "Nils Dahl called Ivan Petrov"],
    },
    {
      what: "no call that nobody took",
      text: box("Calls this week", "", "- Karl Holm to Anna Berg: unanswered", "- Nils Dahl and Ivan Petrov, planned"),
      expected: [],
    },
    {
      what: "no call among guests",
      text: box("Guests", "", "- Karl Holm and Anna Berg", "- Nils Dahl with Ivan Petrov"),
      expected: [],
    },
    {
      what: "gifts after flags",
      text: box("At a glance: aid to Kenya", "", "🇳🇴 Norway – 40 tonnes of relief goods", "🇨🇱 Chile – 120 rescuers"),
      expected: ["Chile aided Kenya", "Norway aided Kenya"],
    },
    {
      what: "gifts in short lines side by side",
      text: box(
        "Support for Lebanon at a glance",
        "",
        "Norway: 60 million dollars for army salaries",
        "Chile: 22 tonnes of medicine",
        "Peru: nothing yet",
        "A last line here",
      ),
      expected: ["Chile aided Lebanon", "Norway aided Lebanon"],
    },
  ])("tell $what", ({ text, expected }) => {
    expect(claimsOf(text)).toEqual(expected);
  });
});
