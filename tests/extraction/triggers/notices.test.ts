import { describe, expect, it } from "vitest";
import { claimsOf } from "./claims-of.ts";

const notice = (...lines: string[]) => lines.join("\n");
const OPENING = "OSLO - Norway imposed sanctions today.";

describe("notices of sanctions", () => {
  it.each([
    {
      what: "entries over several lines, and none whom reasons name",
      text: notice(
        OPENING,
        "",
        "The following persons are added to the sanctions list:",
        "",
        "A. Natural persons",
        "",
        "1. Viktor Seleznev",
        "DOB: 3.4.1971",
        "Reasons: Viktor Seleznev is a judge. He tried Oleg Tarsin.",
        "",
        "2. Marina Olegovna Drozd",
        "Date of birth: 1980",
      ),
      expected: ["Norway sanctioned Marina Olegovna Drozd", "Norway sanctioned Viktor Seleznev"],
    },
    {
      what: "nobody whose entry is deleted",
      text: notice(OPENING, "", "The following deletions have been made:", "", "1. Viktor Seleznev", "2. Oleg Tarsin"),
      expected: [],
    },
    {
      what: "nobody whose entry is only amended",
      text: notice(OPENING, "", "The following entries have been amended:", "", "1. Viktor Seleznev", "2. Oleg Tarsin"),
      expected: [],
    },
  ])("tell $what", ({ text, expected }) => {
    expect(claimsOf(text)).toEqual(expected);
  });
});
