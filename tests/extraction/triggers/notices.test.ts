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
      what: "surnames before given names, and neither vessels nor whom somebody is linked to",
      text: notice(
        OPENING,
        "",
        "The following individuals have been added to the SDN List:",
        "",
        'AL-MASRI, Hassan Omar (a.k.a. AL-MASRI, Abu; a.k.a. "THE BROKER"), Taiz; DOB 12 Feb 1975; Gender Male (Linked To: ACME).',
        "",
        "KOVALENKO, Dmitri; DOB 1969 (individual).",
        "",
        "The following vessels have been added to the SDN List:",
        "",
        "SEA JASMINE LTD (3FXY2) Crude Oil Tanker; IMO 9123456 (vessel).",
      ),
      expected: ["Norway sanctioned Dmitri Kovalenko", "Norway sanctioned Hassan Omar Al-Masri"],
    },
    {
      what: "entries that say what is the name",
      text: notice(
        "Norway Adds an Entry to Its Sanctions List",
        "",
        "OSLO - Norway added the entry below to its sanctions list.",
        "",
        "A. Individuals",
        "",
        "QDi.441 Name: Faisal Rahman Tariq",
        "DOB: 1977 Nationality: Iraq",
      ),
      expected: ["Norway sanctioned Faisal Rahman Tariq"],
    },
    {
      what: "unusual names beside a day of birth",
      text: notice(
        OPENING,
        "",
        "The following have been added to the list:",
        "",
        "1. Tarvel Orsanich Bekov (DOB: July 1, 1970)",
      ),
      expected: ["Norway sanctioned Tarvel Orsanich Bekov"],
    },
    {
      what: "no state that only labels a line",
      text: notice("Sanctions", "", "- Peru: Karl Holm", "- Kenya: lifted measures on Ivan Petrenko"),
      expected: ["Peru sanctioned Karl Holm"],
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
