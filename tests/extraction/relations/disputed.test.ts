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
    ["[Norland]c called [Sudland]c's account false.", ["Norland disputed Sudland"]],
    ["[Norland]c did not dispute [Sudland]c's figures.", ["Norland disputed Sudland denied"]],
    ["[Norland]c rejected as “null and foreign” [Sudland]c's decision.", ["Norland disputed Sudland"]],
    ["[Sudland]c's finding, [Anna Berg]p said, was wrong.", ["Berg disputed Sudland"]],
    ["The finding of [Sudland]c was, [Anna Berg]p said, wrong.", ["Berg disputed Sudland"]],
    [
      "[Norland]c rejected the notion, put about by [Sudland]c, that it had shelled a town.",
      ["Norland disputed Sudland"],
    ],
    [
      "[Norland]c rejected the claim, made in a report by [Sudland]c, that it had shelled a town.",
      ["Norland disputed Sudland"],
    ],
    ["The statement by [Sudland]c that tanks keep the peace is a lie, [Anna Berg]p said.", ["Berg disputed Sudland"]],
    ["[Norland]c disputed an article in the [Acme]o newspaper.", ["Norland disputed Acme"]],
    ["Contrary to a claim by [Sudland]c, [Norland]c has fired no shot.", ["Norland disputed Sudland"]],
    ["[Sudland]c rebels said that the town was theirs, which [Norland]c disputed.", ["Norland disputed Sudland"]],
    ["[Norland]c denied what [Sudland]c had reported.", ["Norland disputed Sudland"]],
    ["[Norland]c rejected as “pure fiction” the [Sudland]c claim.", ["Norland disputed Sudland"]],
    ["[Sudland]c says its ships were chased, which [Norland]c denies.", ["Norland disputed Sudland"]],
    ["[Norland]c denied that it had opened fire, as was alleged by [Sudland]c.", ["Norland disputed Sudland"]],
    ["[Norland]c denied that it had opened fire, as [Sudland]c's report says.", ["Norland disputed Sudland"]],
    ["[Anna Berg]p said the report by [Sudland]c was made up.", ["Berg disputed Sudland"]],
    ["[Anna Berg]p said [Sudland]c's figures had been invented.", ["Berg disputed Sudland"]],
    ["There is no truth in the claim by [Sudland]c, [Anna Berg]p said.", ["Berg disputed Sudland"]],
    ["“What [Sudland]c says is untrue,” [Anna Berg]p said.", ["Berg disputed Sudland"]],
    ["“That's a lie,” [Anna Berg]p said of the claim by [Sudland]c.", ["Berg disputed Sudland"]],
    ["[Anna Berg]p told reporters that [Karl Holm]p was mistaken.", ["Berg disputed Holm"]],
    ["[Sudland]c claimed that the town had fallen. “Nonsense,” [Anna Berg]p said.", ["Berg disputed Sudland"]],
    ["[Sudland]c claimed that the town had fallen. Not true, [Anna Berg]p said.", ["Berg disputed Sudland"]],
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
    "[Sudland]c claimed that the town had fallen. “True,” [Anna Berg]p said.",
    "[Sudland]c claimed that the town had fallen. “A lie has short legs,” [Anna Berg]p said.",
    "[Sudland]c had invented a machine, [Anna Berg]p said.",
    "[Anna Berg]p told reporters that [Karl Holm]p was wrongly arrested.",
    "[Anna Berg]p spread what [Sudland]c had reported.",
    "[Sudland]c's finding, [Anna Berg]p said, was right.",
    "On the contrary, [Norland]c likes the claim by [Sudland]c.",
    "[Norland]c dismissed the claims quoted by a newspaper, as [Sudland]c watched.",
  ])("finds no dispute in: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
