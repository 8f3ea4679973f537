import { describe, expect, it } from "vitest";
import { told } from "../marked-doc.ts";

describe("called", () => {
  it.each([
    ["[Anna Berg]p called [Karl Holm]p on Monday.", "Berg called Holm"],
    ["[Anna Berg]p phoned [Karl Holm]p and asked [him]p=Holm for time.", "Berg called Holm"],
    ["[Karl Holm]p was telephoned by [Anna Berg]p.", "Berg called Holm"],
    ["[Anna Berg]p spoke by telephone with [Norland]c's [Karl Holm]p.", "Berg called Holm"],
    ["[Anna Berg]p and [Karl Holm]p talked over the phone.", "Berg called Holm"],
    ["[Anna Berg]p held a video conference with [Karl Holm]p.", "Berg called Holm"],
    ["A call between [Anna Berg]p and [Karl Holm]p ended without result.", "Berg called Holm"],
    ["In a phone call with [Karl Holm]p, [Anna Berg]p repeated that the border stays open.", "Berg called Holm"],
    ["[Anna Berg]p received a call from [Karl Holm]p.", "Berg called Holm"],
    ["[Anna Berg]p had [Karl Holm]p on the line for an hour.", "Berg called Holm"],
    ["[Anna Berg]p got through to [Karl Holm]p at midnight.", "Berg called Holm"],
    ["The call between [Anna Berg]p and [Karl Holm]p did not go well.", "Berg called Holm"],
    ["Talks by video between [Anna Berg]p and [Karl Holm]p were held on Monday.", "Berg called Holm"],
    ["[Anna Berg]p took part in a conference call with [Karl Holm]p.", "Berg called Holm"],
    ["[Anna Berg]p had a phone call with [his]p=Berg colleague, [Karl Holm]p.", "Berg called Holm"],
    ["[Anna Berg]p, formerly a surgeon, phoned [Karl Holm]p.", "Berg called Holm"],
    ["[Anna Berg]p, whose house burned down on Monday, phoned [Karl Holm]p.", "Berg called Holm"],
    ["[Anna Berg]p, though nobody asked [her]p=Berg, phoned [Karl Holm]p.", "Berg called Holm"],
    ["[Karl Holm]p won. [Anna Berg]p rang [him]p=Berg at once.", "Berg called Holm"],
    ["[Anna Berg]p had a phone call with Minister of [Norland]c [Karl Holm]p.", "Berg called Holm"],
    ["[Anna Berg]p and [Karl Holm]p exchanged phone calls on Monday.", "Berg called Holm"],
    ["[Anna Berg]p picked up the phone to [Karl Holm]p.", "Berg called Holm"],
    ["[Anna Berg]p met virtually with [Karl Holm]p.", "Berg called Holm"],
    ["[Anna Berg]p discussed trade with [Karl Holm]p over the phone.", "Berg called Holm"],
    ["In a call from [his]p=Berg car, [the general]p=Berg told [Karl Holm]p to wait.", "Berg called Holm"],
  ])("finds the call in: %s", (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    [
      "The leaders of [Norland]c and [Sudland]c – [Anna Berg]p and [Karl Holm]p – conferred by video link with [Ida Lund]p on Sunday.",
      ["Berg called Lund", "Holm called Lund"],
    ],
    [
      "The presidents of [Norland]c and [Sudland]c, [Anna Berg]p and [Karl Holm]p, spoke by phone with [Ida Lund]p.",
      ["Berg called Lund", "Holm called Lund"],
    ],
    [
      "The ministers of [Norland]c and [Sudland]c ([Anna Berg]p and [Karl Holm]p) telephoned [Ida Lund]p.",
      ["Berg called Lund", "Holm called Lund"],
    ],
    ["[Anna Berg]p and [Karl Holm]p call [Ida Lund]p", ["Berg called Lund", "Holm called Lund"]],
    ["[Anna Berg]p phoned not [Ida Lund]p but [Karl Holm]p.", ["Berg called Holm"]],
    ["[Anna Berg]p spoke by phone not with [Ida Lund]p but with [Karl Holm]p.", ["Berg called Holm"]],
    ["[Karl Holm]p, whom [Anna Berg]p called on Friday, asked for tanks.", ["Berg called Holm"]],
    ["[Karl Holm]p, whom [Anna Berg]p called a friend, asked for tanks.", []],
    ["[Anna Berg]p called [Karl Holm]p, then [Ida Lund]p.", ["Berg called Holm", "Berg called Lund"]],
    [
      "[Anna Berg]p called [Karl Holm]p, then [Ida Lund]p called [Emil Dahl]p.",
      ["Berg called Holm", "Lund called Dahl"],
    ],
    ["[Anna Berg]p, not [Ida Lund]p, telephoned [Karl Holm]p.", ["Berg called Holm"]],
    ["It was [Anna Berg]p, not [Ida Lund]p, who called [Karl Holm]p.", ["Berg called Holm"]],
    [
      "[Anna Berg]p and [Karl Holm]p called [Ida Lund]p and [Emil Dahl]p respectively.",
      ["Berg called Lund", "Holm called Dahl"],
    ],
  ])("pairs callers with whom they call: %s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    "The phone call comes ahead of the talks between [Norland]c, [Sudland]c and [Westland]c.",
    "[Anna Berg]p and [Karl Holm]p also talked about the border, and about the meetings with [Sudland]c.",
    "[Anna Berg]p and [Karl Holm]p met for talks in [Norland]c.",
    "Talks by the sea between [Anna Berg]p and [Karl Holm]p were held on Monday.",
  ])("takes the parties of other talks for none of a call: %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ["[Anna Berg]p met [Karl Holm]p. A phone call between the two lasted long.", ["Berg called Holm"]],
    ["[Anna Berg]p knows [Karl Holm]p well. The two spoke by phone on Monday.", ["Berg called Holm"]],
    ["[Anna Berg]p, [Ida Lund]p and [Karl Holm]p met. The two spoke by phone.", []],
    ["[Anna Berg]p knows [Karl Holm]p well. The two ships spoke by phone.", []],
    ["[Anna Berg]p knows [Karl Holm]p well. They talked by phone.", ["Berg called Holm"]],
    ["[Anna Berg]p knows [Karl Holm]p and [Ida Lund]p well. They talked by phone.", []],
  ])("finds whom 'the two' means: %s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it("pairs everybody whom a list names", () => {
    expect(told("[Anna Berg]p phoned [Karl Holm]p, [Ida Lund]p and [Per Dahl]p.")).toEqual([
      "Berg called Dahl",
      "Berg called Holm",
      "Berg called Lund",
    ]);
  });

  it("pairs whom a list describes before it names them", () => {
    const text =
      "[Anna Berg]p phoned her [Norland]c colleague, [Karl Holm]p, and her [Sudland]c one, [Ida Lund]p, on Monday.";
    expect(told(text)).toEqual(["Berg called Holm", "Berg called Lund"]);
  });

  it("takes the author of a tweet for its missing subject", () => {
    const tweet =
      "Had a long phone conversation with [@KarlHolm]p=Holm. Good talk.\n— [Anna Berg]p (@AnnaBerg) May 4, 2022";
    expect(told(tweet)).toContain("Berg called Holm");
  });

  it("takes the speaker of a quotation for “I”", () => {
    expect(told("“I had another phone call with [Karl Holm]p,” [Anna Berg]p said.")).toEqual(["Berg called Holm"]);
  });

  it.each([
    ["[Anna Berg]p will call [Karl Holm]p on Friday.", "planned"],
    ["[Anna Berg]p is expected to hold a call with [Karl Holm]p.", "planned"],
    ["A video call between [Anna Berg]p and [Karl Holm]p is scheduled for Friday.", "planned"],
    ["A call between [Anna Berg]p and [Karl Holm]p is on the agenda.", "planned"],
    ["[Anna Berg]p did not call [Karl Holm]p.", "denied"],
    ["[Anna Berg]p refused to speak by phone with [Karl Holm]p.", "denied"],
    ["[Anna Berg]p denied that [she]p=Berg had phoned [Karl Holm]p.", "denied"],
    ["[Anna Berg]p tried to call [Karl Holm]p.", "denied"],
    ["[Anna Berg]p never did get through to [Karl Holm]p.", "denied"],
  ])("tells what did not, or not yet, happen: %s", (text, status) => {
    expect(told(text).filter((line) => line.includes(" called "))).toEqual([
      expect.stringMatching(`Berg called Holm ${status}$`),
    ]);
  });

  it.each([
    "[Anna Berg]p called [Karl Holm]p a liar.",
    "[Anna Berg]p called for calm in [Norland]c.",
    "[Anna Berg]p called the chairman, [Karl Holm]p, a pirate.",
    "[Norland]c called on [Sudland]c to withdraw.",
    "[Anna Berg]p called off the visit to [Norland]c.",
    "[Anna Berg]p called [Karl Holm]p in for Monday.",
    "[Anna Berg]p called the step of [Norland]c “reckless”.",
    "[Anna Berg]p told investors on a conference call that [Norland]c grows.",
    "Has [Anna Berg]p called [Karl Holm]p?",
    "If [Anna Berg]p called [Karl Holm]p, nobody would know.",
    "[Anna Berg]p met [Karl Holm]p in [Norland]c.",
    "The premier spoke by phone with [Anna Berg]p and [Karl Holm]p.",
    "[Anna Berg]p exchanged letters with [Karl Holm]p.",
    "[Anna Berg]p picked up the papers to [Karl Holm]p's house.",
    "[Anna Berg]p wrote a letter to [Karl Holm]p.",
    "The rumour that [Anna Berg]p had phoned [Karl Holm]p spread fast.",
    "[Anna Berg]p asked [Karl Holm]p to call [Ida Lund]p.",
    "The call precedes security talks between [Norland]c and [Sudland]c.",
  ])("finds no call in: %s", (text) => {
    expect(told(text).filter((line) => line.includes(" called "))).toEqual([]);
  });
});
