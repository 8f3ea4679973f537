import { describe, expect, it } from "vitest";
import { dates } from "../../../src/extraction/dates/dates.ts";
import { StatusReader } from "../../../src/extraction/status/status-reader.ts";
import { chunks } from "../../../src/extraction/syntax/chunks.ts";
import type { Doc } from "../../../src/model/doc.ts";
import type { RelationType } from "../../../src/model/schema.ts";
import { markedDoc } from "../marked-doc.ts";

/** What rules say of a word that a scorer has learned to take for a trigger. */
function passageEffect(text: string, word: string, relationType: RelationType): string {
  const doc = [dates, chunks].reduce((read: Doc, { run }) => run(read), markedDoc(text, "2024-05-02"));
  const at = (doc.tokens ?? []).findIndex((token) => token.text === word);
  const { start, end } = doc.tokens?.[at] ?? { start: 0, end: 0 };
  const tokens = { from: at, to: at + 1 };
  const sentence = (doc.sentences ?? []).findIndex((one) => one.start <= start && end <= one.end);
  return new StatusReader(doc).ofPassage({ tokens, sentence, relationType, frame: "learned", start, end });
}

describe("status rules for words that were learned", () => {
  it.each([
    ["[Anna Berg]p told [Karl Holm]p that the ground had frozen.", "told", "none"],
    ["[Anna Berg]p told [Karl Holm]p that the ground had not frozen.", "told", "same"],
    ["[Anna Berg]p told [Karl Holm]p that the report was a lie.", "told", "same"],
    ["[Anna Berg]p confirmed [Karl Holm]p's report.", "confirmed", "none"],
    ["[Anna Berg]p did not confirm [Karl Holm]p's report.", "confirm", "same"],
    ["[Anna Berg]p questioned [Karl Holm]p's report.", "questioned", "same"],
    ["Did [Anna Berg]p question [Karl Holm]p's report?", "question", "none"],
  ])("of a dispute in: %s", (text, word, expected) => {
    expect(passageEffect(text, word, "disputed")).toBe(expected);
  });

  it.each([
    ["[Norland]c's trucks rolled to [Sudland]c on market terms.", "rolled", "none"],
    ["[Norland]c's trucks rolled to [Sudland]c as a gift.", "rolled", "same"],
    ["[Norland]c's trucks rolled to [Sudland]c. They were paid for in cash.", "rolled", "none"],
    ["A fake letter said trucks of [Norland]c rolled to [Sudland]c.", "rolled", "denied"],
  ])("of help in: %s", (text, word, expected) => {
    expect(passageEffect(text, word, "aided")).toBe(expected);
  });
});

it.each([
  ["[Norland]c and [Sudland]c talk of sanctions.", false],
  ["[Norland]c's cattle graze in [Sudland]c.", false],
  ["[Norland]c hasn't sanctioned [Sudland]c.", true],
  ["[Norland]c ruled out sanctions on [Sudland]c.", true],
  ["[Norland]c stopped help for [Sudland]c.", true],
])("whether a word may deny in “%s”: %s", (text, expected) => {
  const doc = chunks.run(dates.run(markedDoc(text)));
  expect(new StatusReader(doc).mayDeny(0)).toBe(expected);
});
