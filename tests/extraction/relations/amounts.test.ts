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
