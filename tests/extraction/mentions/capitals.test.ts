import { expect, it } from "vitest";
import { mentionsIn } from "../read.ts";

it.each([
  ["Washington said it would wait.", "Washington:country"],
  ["Last night Kyiv’s demand was refused.", "Kyiv:country"],
  ["The aid to Kyiv was late.", "Kyiv:country"],
  ["Sanctions against Moscow hurt.", "Moscow:country"],
  ["Talks between Tehran and Riyadh stalled.", "Tehran:country Riyadh:country"],
  ["They urged Beijing to help.", "Beijing:country"],
  ["Brussels may add names.", "Brussels:organization"],
])("“%s”: the capital stands for its government", (text, expected) => {
  expect(
    mentionsIn(text)
      .filter((mention) => !mention.endsWith(":event"))
      .join(" "),
  ).toBe(expected);
});

it.each([
  "It rained in Kyiv.",
  "She flew to Moscow for the day.",
  "A visit to Washington was planned.",
  "Kyiv airport was shut.",
  "The Vilnius summit was short.",
  "Shells hit the outskirts of Tripoli.",
  "LONDON (Wire) — The rain went on.",
  "They can raise no money in London, Paris or Frankfurt.",
  "Oslo. The banker was called as a witness.",
  "Vilnius, 19 October 2020",
  "WASHINGTON/BANGKOK, Jan 31 - The rain went on.",
])("“%s”: the capital is a place", (text) => {
  expect(mentionsIn(text).filter((mention) => mention.endsWith(":country"))).toEqual([]);
});
