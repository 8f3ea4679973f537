import { describe, expect, it } from "vitest";
import { layer } from "../../../src/extraction/component.ts";
import { chunks } from "../../../src/extraction/syntax/chunks.ts";
import { parsesOf } from "../../../src/extraction/syntax/parses.ts";
import { markedDoc } from "../marked-doc.ts";

/** "verb(subject & subject, object | object; to recipient)" for each verb of a sentence. */
function clausesOf(marked: string): string[] {
  const doc = chunks.run(markedDoc(marked));
  const tokens = layer(doc, "tokens");
  return parsesOf(doc).flatMap(({ chunks: pieces, clauses }) => {
    const words = (at: number) => {
      const { from, to } = pieces[at]?.tokens ?? { from: 0, to: 0 };
      return doc.text.slice(tokens[from]?.start, tokens[to - 1]?.end);
    };
    const group = (members: readonly number[]) => members.map(words).join(" & ");
    return clauses.map(({ verb, subjects, objects, phrases }) =>
      [
        `${words(verb)}(${group(subjects)}`,
        ...objects.map((found) => `, ${group(found)}`),
        ...phrases.map(({ word, nouns }) => `; ${word} ${group(nouns)}`),
        ")",
      ].join(""),
    );
  });
}

describe("clauses", () => {
  it.each([
    ["[Berg]p called [Holm]p.", ["called(Berg, Holm)"]],
    ["[Norland]c gave [Sudland]c 20 tanks.", ["gave(Norland, Sudland, 20 tanks)"]],
    [
      "[Norland]c, [Westland]c and [Ostland]c sent tents to [Sudland]c.",
      ["sent(Norland & Westland & Ostland, tents; to Sudland)"],
    ],
    ["[Berg]p, the new minister, called [Holm]p.", ["called(Berg, Holm)"]],
    ["[Berg]p called [Holm]p and [Lund]p called [Dahl]p.", ["called(Berg, Holm)", "called(Lund, Dahl)"]],
    ["[Berg]p called [Holm]p and thanked [Lund]p.", ["called(Berg, Holm)", "thanked(Berg, Lund)"]],
    ["[Berg]p said [Holm]p had called.", ["said(Berg, Holm)", "had called(Holm)"]],
    ["[Berg]p, who met [Holm]p, called [Lund]p.", ["met(Berg, Holm)", "called(Berg, Lund)"]],
    ["[Berg]p asked [Holm]p to call [Lund]p.", ["asked(Berg, Holm)", "to call(Holm, Lund)"]],
    ["[Berg]p refused to call [Lund]p.", ["refused(Berg)", "to call(Berg, Lund)"]],
    ["The claim that [Berg]p met [Holm]p was rejected.", ["met(Berg, Holm)", "was rejected(The claim)"]],
    [
      "[Acme]o, a broker which sold oil, and its chairman, [Holm]p, 61, were listed by [Norland]c.",
      ["sold(Acme, oil)", "were listed(Acme & Holm; by Norland)"],
    ],
    ["[Holm]p fell after [Berg]p resigned.", ["fell(Holm; after Berg)", "resigned(Berg)"]],
  ])("%s", (text, expected) => {
    expect(clausesOf(text)).toEqual(expected);
  });
});
