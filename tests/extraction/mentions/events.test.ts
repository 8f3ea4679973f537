import { expect, it } from "vitest";
import { mentionsIn } from "../read.ts";

const eventsIn = (text: string, kind: "name" | "nominal" = "name") =>
  mentionsIn(text, kind).filter((mention) => mention.endsWith(":event"));

it.each([
  // with a place, a day or an adjective that says which
  ["The explosion at Vorna station killed two.", "explosion at Vorna"],
  ["They spoke after last week’s poll.", "poll"],
  ["He fled in May after a failed coup.", "failed coup"],
  // a name of its own
  ["The exercise named Quiet Tern will take place.", "Quiet Tern"],
  // what the first sentence begins with, what the headline tells, rounds of talks
  ["A collision some 70 miles off the coast on Sunday has left two missing.", "collision"],
  ["They ended two days of talks on the price of water.", "talks"],
  // told again and again, nowhere by who, where or when
  ["They spoke of the swap. Nobody liked the swap.", "swap swap"],
])("“%s” tells of a happening", (text, expected) => {
  expect(
    eventsIn(text)
      .map((mention) => mention.slice(0, -":event".length))
      .join(" "),
  ).toBe(expected);
});

it.each([
  "They spoke of the swap.",
  "They saw a collision of interests.",
  "Nobody wants talks.",
  "The war goes on. Nobody likes the war.",
  "They feared another coup.",
])("“%s” tells of none by name", (text) => {
  expect(eventsIn(text)).toEqual([]);
});
