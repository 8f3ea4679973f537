import { expect, it } from "vitest";
import { mentionsIn } from "../read.ts";

it.each([
  ["In the end the Ukrainian president tweeted.", "the Ukrainian president:person"],
  ["He met his US counterpart there.", "his US counterpart:person"],
  ["Then the 67-year-old left.", "the 67-year-old:person"],
  ["Later the ministry replied.", "the ministry:organization"],
  ["Today US President said so.", "US President:person"],
])("“%s”: %s", (text, expected) => {
  expect(mentionsIn(text, "nominal")).toContain(expected);
});

it.each([
  "The US President Joe Biden left.", // a title of the name
  "The two presidents met.",
  "The officials said nothing.",
  "The president-elect will come.",
])("“%s”: no description of one person", (text) => {
  expect(mentionsIn(text, "nominal").filter((mention) => mention.endsWith(":person"))).toEqual([]);
});

it.each([
  ["The Turkish foreign ministry denied it.", ["Turkish foreign ministry:organization", "Turkish:country"]],
  ["China’s central bank cut rates.", ["China’s central bank:organization", "China:country"]],
  ["The foreign ministry in the north was shut.", ["foreign ministry:organization"]],
  ["Outside the Swiss embassy they sang.", ["Swiss:country"]], // a place
  ["The ministry said so.", []],
  ["Turkish government lawyers agreed.", ["Turkish:country"]], // means the state itself
])("“%s”: organs in lower case", (text, expected) => {
  expect(mentionsIn(text)).toEqual(expected);
});

it.each([
  ["The 2021 coup was bloody.", ["2021 coup:event"]],
  ["After a 7.8-magnitude earthquake they came.", ["7.8-magnitude earthquake:event"]],
  ["The NATO summit ended.", ["NATO summit:event", "NATO:organization"]],
  ["Cyclone Idai struck.", ["Cyclone Idai:event"]],
  [
    "The talks between Russia and Ukraine stalled.",
    ["talks between Russia and Ukraine:event", "Russia:country", "Ukraine:country"],
  ],
  ["The Russia-Ukraine talks stalled.", ["Russia-Ukraine talks:event", "Russia:country", "Ukraine:country"]],
  ["The talks stalled.", []],
  ["An attack would be answered.", []],
  ["Elections cost money.", []],
  ["The possible invasion worries them.", []],
])("“%s”: happenings", (text, expected) => {
  expect(mentionsIn(text)).toEqual(expected);
});
