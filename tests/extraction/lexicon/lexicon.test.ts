import { expect, it } from "vitest";
import countries from "world-countries";
import { COUNTRIES } from "../../../src/extraction/lexicon/countries.data.ts";
import { COUNTRY_NAMES } from "../../../src/extraction/lexicon/country-names.data.ts";
import { COUNTRY_BY_CODE, knownById, matchKnown, rows } from "../../../src/extraction/lexicon/lexicon.ts";
import { bearerOf, HOLDERS, holderAt, officeOfHandle } from "../../../src/extraction/lexicon/office-holders.ts";
import { organKey } from "../../../src/extraction/lexicon/organ-key.ts";
import { ORGANIZATIONS } from "../../../src/extraction/lexicon/organizations.data.ts";
import { tokenize } from "../../../src/nlp/tokens.ts";
import { countryRows } from "../../../src/training/countries-lexicon.ts";

it("holds the states of world-countries", () => {
  expect(COUNTRIES.trim().split("\n")).toEqual(countryRows(countries));
});

it("names only states and owners that it knows", () => {
  for (const [code = ""] of rows(COUNTRY_NAMES)) expect(COUNTRY_BY_CODE.has(code), code).toBe(true);
  for (const [name, , owner = ""] of rows(ORGANIZATIONS))
    expect(owner === "" || COUNTRY_BY_CODE.has(owner), `${name}: ${owner}`).toBe(true);
});

it("gives office holders real terms", () => {
  for (const { name, of, from, to } of HOLDERS) {
    expect(from, `${name} ${of}`).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(to === "" || to > from, `${name} ${of} ${from} ${to}`).toBe(true);
  }
});

it.each([
  ["United States of America", "country/united-states"],
  ["UKRAINE", "country/ukraine"],
  ["Turkiye", "country/turkiye"],
  ["Україна", "country/ukraine"],
  ["White House", "organization/white-house"],
  ["Joe Biden", "person/joe-biden"],
  ["china", undefined],
  ["Whitehouse", undefined],
])("knows %s as %s", (text, id) => {
  const tokens = tokenize(text);
  expect(matchKnown(tokens, 0, tokens.length)?.known.id).toBe(id);
});

it("finds what it knows again by id", () => {
  expect(knownById("organization/white-house")?.countryCode).toBe("US");
  expect(knownById("organization/nowhere")).toBeUndefined();
});

it.each([
  ["US", "p", "2017-01-19", "Barack Obama"],
  ["US", "p", "2017-01-20", "Donald Trump"],
  ["GB", "m", "2022-10-01", "Liz Truss"],
  ["GB", "m", null, undefined],
  ["XX", "p", "2022-10-01", undefined],
] as const)("office %s %s on %s: %s", (of, office, day, name) => {
  expect(holderAt(of, office, day)?.name).toBe(name);
});

it.each([
  ["Macron", "2022-01-01", "Emmanuel Macron"],
  ["Xi", "2022-01-01", "Xi Jinping"],
  ["Jinping", "2022-01-01", undefined],
  ["Velling", "2022-01-01", undefined],
])("surname %s on %s: %s", (surname, day, name) => {
  expect(bearerOf(surname, day)?.name).toBe(name);
});

it("knows whose an office’s account is", () => {
  expect(officeOfHandle("@potus")).toEqual({ of: "US", office: "p" });
  expect(officeOfHandle("@nobody")).toBeNull();
});

it.each([
  ["Ministry of Foreign Affairs", "foreign ministry"],
  ["foreign ministry", "foreign ministry"],
  ["Department of Defense", "defence ministry"],
  ["Central Bank", "central bank"],
  ["Ministry of Silly Walks", null],
  ["Foreign Legion", null],
])("organ %s: %s", (name, key) => {
  expect(organKey(name.split(" "))).toBe(key);
});
