import { describe, expect, it } from "vitest";
import { relationsIn } from "../marked-doc.ts";

describe("attribution", () => {
  it.each([
    ["[Norland]c sent tents to [Sudland]c.", null],
    ["[Karl Holm]p said [Norland]c sent tents to [Sudland]c.", "Holm"],
    ["[Norland]c sent tents to [Sudland]c, [Karl Holm]p said.", "Holm"],
    ["According to [Karl Holm]p, [Norland]c sent tents to [Sudland]c.", "Holm"],
    ["A senior diplomat said [Norland]c sent tents to [Sudland]c.", "A senior diplomat"],
    ["“[Norland]c sent tents to [Sudland]c,” said [Karl Holm]p.", "Holm"],
    ["Had a phone call with [Karl Holm]p.\n— [Anna Berg]p (@AnnaBerg) May 4, 2022", "Berg"],
    ["[Norland]c rejected [Sudland]c's claim.", null],
    ["[Norland]c rejected [Sudland]c's claim, [Karl Holm]p said.", "Holm"],
    ["[Norland]c, [Karl Holm]p said, sent tents to [Sudland]c.", "Holm"],
    ["[Anna Berg]p called [Karl Holm]p, the [Kremlin]o said.", "Kremlin"],
    ["[Anna Berg]p called [Karl Holm]p.", null],
    ["A report by [Westland]c says [Norland]c sent tents to [Sudland]c.", "Westland"],
    ["[Norland]c sent tents to [Sudland]c, a statement by [Westland]c said.", "Westland"],
    ["[Norland]c sent tents to [Sudland]c, a man by the door said.", "a man"],
    ["As [Karl Holm]p put it, [Norland]c sent tents to [Sudland]c.", "Holm"],
    ["[Karl Holm]p put tents aside. [Norland]c sent tents to [Sudland]c.", null],
    ["[Karl Holm]p did not say so. [Norland]c sent tents to [Sudland]c.", null],
  ])("%s", (text, expected) => {
    expect(relationsIn(text).map(({ attributedTo }) => attributedTo)).toEqual([expected]);
  });

  it("gives the exact places of the sentence, the trigger and both ends", () => {
    const [relation] = relationsIn("It rained. [Anna Berg]p called [Karl Holm]p on Monday. It stopped.");
    const text = "It rained. Anna Berg called Karl Holm on Monday. It stopped.";
    const cut = (span: { start: number; end: number } | null | undefined) =>
      span ? text.slice(span.start, span.end) : null;
    expect([relation?.sentence, relation?.trigger, relation?.sourceSpan, relation?.targetSpan].map(cut)).toEqual([
      "Anna Berg called Karl Holm on Monday.",
      "called",
      "Anna Berg",
      "Karl Holm",
    ]);
  });
});
