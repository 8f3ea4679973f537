import { describe, expect, it } from "vitest";
import { entitiesIn, mentionsIn } from "../read.ts";

const people = (text: string) => entitiesIn(text).filter((entity) => /Omar|Diego|Lwin|Oslo|OSLO|Dahl/.test(entity));

describe("surnames in capitals", () => {
  it.each([
    ["1) SMIRNOV Alexei Petrovich\n2) GORDEEV Ilya", ["SMIRNOV Alexei Petrovich:person", "GORDEEV Ilya:person"]],
    ["UNESCO Kenya opened a school.", []],
  ])("are told from acronyms in %s", (text, expected) => {
    expect(mentionsIn(text).filter((name) => name.endsWith(":person"))).toEqual(expected);
  });
});

describe("names in the entries of notices", () => {
  it.each([
    {
      what: "a surname before the given names, and other names",
      text: 'OCAMPO RUIZ, Diego (a.k.a. "EL FLACO"; a.k.a. OCAMPO, Dieguito); DOB 9 Jan 1981; nationality Colombia.',
      expected: ["Diego Ocampo Ruiz: OCAMPO RUIZ, Diego, EL FLACO, OCAMPO, Dieguito"],
    },
    {
      what: "hyphens in a surname",
      text: "AL-MASRI, Hassan Omar; DOB 1975.",
      expected: ["Hassan Omar Al-Masri: AL-MASRI, Hassan Omar"],
    },
    {
      what: "a number before them",
      text: "2. LWIN, Khin Thida\nDOB: 1972. Nationality: Myanmar.",
      expected: ["Khin Thida Lwin: LWIN, Khin Thida"],
    },
    { what: "no place of a dateline", text: "OSLO, Norway (Wire) - Her nationality is not known.", expected: [] },
    { what: "nobody in a text of another kind", text: "DAHL, Diegoville; a line.", expected: [] },
  ])("are $what", ({ text, expected }) => {
    expect(people(text)).toEqual(expected);
  });
});
