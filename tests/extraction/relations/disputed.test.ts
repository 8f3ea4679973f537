import { describe, expect, it } from "vitest";
import { told } from "../marked-doc.ts";

describe("disputed", () => {
  it.each([
    ["[Norland]c rejected [Sudland]c's claim.", ["Norland disputed Sudland"]],
    ["[Norland]c denied [Sudland]c accusations that it had shelled a village.", ["Norland disputed Sudland"]],
    ["[Anna Berg]p disputed the account by [Sudland]c officials.", ["Berg disputed Sudland"]],
    ["[Karl Holm]p refuted the claims of [Anna Berg]p.", ["Holm disputed Berg"]],
    ["[Sudland]c's claim was dismissed as false by [Norland]c.", ["Norland disputed Sudland"]],
    ["[Norland]c rejected a report published by [Acme Watch]o.", ["Norland disputed Watch"]],
    ["[Norland]c's rejection of [Sudland]c's claim deepened the rift.", ["Norland disputed Sudland"]],
    ["[Sudland]c accused [Norland]c of theft. [Norland]c denied the charge.", ["Norland disputed Sudland"]],
    ["[Karl Holm]p denied that he was a spy, as [Anna Berg]p had alleged.", ["Holm disputed Berg"]],
    ["[Anna Berg]p claimed that the town had fallen. “That is not true,” [Karl Holm]p said.", ["Holm disputed Berg"]],
    ["[Norland]c called [Sudland]c's account “a fabrication”.", ["Norland disputed Sudland"]],
    [
      "[Norland]c, [Westland]c and [Ostland]c all rejected [Karl Holm]p's remarks.",
      ["Norland disputed Holm", "Ostland disputed Holm", "Westland disputed Holm"],
    ],
    ["[Norland]c did not dispute [Sudland]c's figures.", ["Norland disputed Sudland denied"]],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    "[Norland]c patrols the disputed border with [Sudland]c.",
    "[Norland]c rejected an offer of [Sudland]c.",
    "[Norland]c rejected [Sudland]c's invitation.",
    "[Anna Berg]p called [Karl Holm]p a coward.",
    "[Norland]c denied reports that it would close its border with [Sudland]c.",
    "[Norland]c dismissed [its]c=Norland foreign minister.",
    "[Norland]c condemned the attack in [Sudland]c.",
    "[Norland]c dismissed the claims quoted by a newspaper, as [Sudland]c watched.",
  ])("finds no dispute in: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
