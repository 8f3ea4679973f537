import { expect, it } from "vitest";
import { clean } from "../../../src/extraction/clean.ts";
import { pipeline } from "../../../src/extraction/component.ts";
import { mentions } from "../../../src/extraction/mentions/mentions.ts";
import { sentences } from "../../../src/extraction/sentences.ts";
import { tokens } from "../../../src/extraction/tokens.ts";
import { mentionsIn } from "../read.ts";

it.each([
  { text: "Brandt & Osei sent tents.", expected: ["Brandt & Osei:organization"] },
  { text: "They met the Vornic steel group.", expected: ["Vornic:organization"] },
  { text: "Industrias Garza, a state arms dealer, paid.", expected: ["Industrias Garza:organization"] },
  { text: "Belga Tarn, an arms dealer, paid.", expected: ["Belga Tarn:person"] },
  { text: "Burma Watch UK called it absurd.", expected: ["Burma Watch UK:organization", "Burma:country"] },
  { text: "Tarn Import and Export Company paid.", expected: ["Tarn Import and Export Company:organization"] },
  { text: "La Aurora reported it.", expected: ["La Aurora:organization"] },
  { text: "Chinese-owned Zentrix paid.", expected: ["Chinese:country", "Zentrix:organization"] },
  // labels are no names
  { text: "(LEAD) Kenya denies it", expected: ["Kenya:country"] },
  { text: "CLAIM: Kenya denies it.", expected: ["Kenya:country"] },
  { text: "DOB 3 May 1975; Gender Male; nationality Yemen.", expected: ["Yemen:country"] },
  { text: "11 A.M. Kenya denies it.", expected: ["Kenya:country"] },
  { text: "“Has Guterres come?” she asked.", expected: ["Guterres:person"] },
])("finds the bodies of $text", ({ text, expected }) => {
  expect(mentionsIn(text)).toEqual(expected);
});

const untagged = pipeline(
  clean,
  tokens,
  sentences,
  { name: "no tagger", requires: ["tokens"], assigns: "taggedNames", run: (doc) => ({ ...doc, taggedNames: [] }) },
  mentions,
);

it.each([
  { text: "The Central Bank of the Bahamas denied it.", expected: "Central Bank of the Bahamas" },
  { text: "The Reserve Bank of Vanuatu denied it.", expected: "Reserve Bank of Vanuatu" },
  { text: "The National Bank of Tarvania denied it.", expected: "National Bank of Tarvania" },
  { text: "The Ministry of Health of Kenya denied it.", expected: "Ministry of Health of Kenya" },
  { text: "The University of Nairobi denied it.", expected: "University of Nairobi" },
  { text: "The Bank of Ghana denied it.", expected: "Bank of Ghana" },
  { text: "MINISTRY OF HEALTH OF KENYA DENIES CALL", expected: "MINISTRY OF HEALTH OF KENYA" },
  { text: "COUNCIL OF THE EUROPEAN UNION", expected: "COUNCIL OF THE EUROPEAN UNION" },
  {
    text: "MINISTRY OF FOREIGN AFFAIRS OF THE REPUBLIC OF KENYA",
    expected: "MINISTRY OF FOREIGN AFFAIRS OF THE REPUBLIC OF KENYA",
  },
])("keeps $expected whole whatever the tagger says", ({ text, expected }) => {
  const doc = untagged({ text, publishedAt: null });
  const bodies = (doc.mentions ?? []).filter(
    ({ kind, entityType }) => kind === "name" && entityType === "organization",
  );
  expect(bodies.map(({ start, end }) => text.slice(start, end))).toEqual([expected]);
});
