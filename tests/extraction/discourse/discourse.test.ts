import { describe, expect, it } from "vitest";
import { told } from "../marked-doc.ts";

describe("answers to the last claim", () => {
  it.each([
    [
      "[Karl Holm]p of [Sudland]c said that the town had fallen. That was rejected within hours by [Anna Berg]p.",
      ["Berg disputed Holm"],
    ],
    [
      "[Acme Watch]o says the wells were poisoned. [Anna Berg]p hit back: “False. The wells are clean.”",
      ["Berg disputed Watch"],
    ],
    [
      "The tabloid [Acme]o says that [Holm]p fled. [Holm]p said that the tabloid's story was made up.",
      ["Holm disputed Acme"],
    ],
    [
      "[Norland]c froze the assets of [Sudland]c. [Anna Berg]p of [Sudland]c rejected the freeze as illegal.",
      ["Berg disputed Norland", "Norland sanctioned Sudland"],
    ],
    [
      "[Sudland]c accused [Norland]c of arson. [Norland]c denied the charge. “Those claims are false,” [Westland]c said.",
      ["Norland disputed Sudland", "Westland disputed Sudland"],
    ],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    "[Karl Holm]p said that the town had fallen. [Anna Berg]p rejected an offer of help.",
    "[Karl Holm]p said that the town had fallen. [Anna Berg]p denied rumours of a romance.",
    "The town fell on Monday. That is false, [Anna Berg]p said.",
  ])("finds no dispute in: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("whose claim it is that is denied", () => {
  it.each([
    [
      "[Acme]o reported that [Karl Holm]p had claimed the prize. [Holm]p=Holm denied the report.",
      ["Holm disputed Acme"],
    ],
    [
      "[Acme]o reported that [Karl Holm]p had told [Ola Dahl]p. [Anna Berg]p rejected the story.",
      ["Berg disputed Acme"],
    ],
    [
      "[Acme]o reported that [Karl Holm]p had accused [Anna Berg]p of theft. [Berg]p=Berg denied the charge.",
      ["Berg disputed Holm"],
    ],
    [
      "[Norland]c sanctioned [Sudland]c. [Westland]c said that it would not join. [Sudland]c rejected the sanctions.",
      ["Norland sanctioned Sudland", "Sudland disputed Norland"],
    ],
    [
      "[Westland]c said that the ships had sailed. [Norland]c denied that the ships had sailed.",
      ["Norland disputed Westland"],
    ],
    ["[Westland]c said that rates would rise. [Norland]c denied that any talks had taken place.", []],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("denials that name no claim", () => {
  it.each([
    [
      "[Karl Holm]p accused [Anna Berg]p of cutting the net. “I did not cut the net,” [Berg]p=Berg said.",
      ["Berg disputed Holm"],
    ],
    [
      "[Sudland]c says [Norland]c shells the town. [It]c=Norland does not, [Norland]c said.",
      ["Norland disputed Sudland"],
    ],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    "[Karl Holm]p accused [Westland]c of cutting the net. “I did not see the net,” [Anna Berg]p said.",
    "[Karl Holm]p accused [Anna Berg]p of cutting the net. “I will not resign,” [Berg]p=Berg said.",
    "[Karl Holm]p accused [Anna Berg]p of cutting the net. “Did I not mend it?” [Berg]p=Berg said.",
    "[Karl Holm]p accused [Anna Berg]p of cutting the net. “The harvest is not in yet,” [Berg]p=Berg said.",
    "[Karl Holm]p accused [Anna Berg]p of laying a sanction. “A tariff is not a sanction,” [Berg]p=Berg said.",
  ])("finds no dispute in: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("the last claim, of somebody else", () => {
  it.each([
    ["[Norland]c sent tents to [Sudland]c. So did [Westland]c.", ["Norland aided Sudland", "Westland aided Sudland"]],
    [
      "[Norland]c sanctioned [Karl Holm]p. [Westland]c followed suit on Tuesday.",
      ["Norland sanctioned Holm", "Westland sanctioned Holm"],
    ],
    [
      "[Norland]c sanctioned [Karl Holm]p. [Westland]c may do the same.",
      ["Norland sanctioned Holm", "Westland sanctioned Holm planned"],
    ],
    [
      "[Norland]c gave tents to [Sudland]c. [Westland]c is considering doing the same.",
      ["Norland aided Sudland", "Westland aided Sudland planned"],
    ],
    [
      "[Norland]c sanctioned [Karl Holm]p. [Westland]c already has.",
      ["Norland sanctioned Holm", "Westland sanctioned Holm"],
    ],
    [
      "[Norland]c sanctioned [Karl Holm]p, as did [Westland]c.",
      ["Norland sanctioned Holm", "Westland sanctioned Holm"],
    ],
    [
      "[Norland]c gave [Sudland]c two million dollars. [It]c=Norland was followed by [Westland]c and [Ostland]c.",
      ["Norland aided Sudland", "Ostland aided Sudland", "Westland aided Sudland"],
    ],
    [
      "[Norland]c sanctioned [Karl Holm]p. The same goes for [Anna Berg]p.",
      ["Norland sanctioned Berg", "Norland sanctioned Holm"],
    ],
    [
      "[Norland]c sanctioned [Karl Holm]p. [Westland]c joined it a day later.",
      ["Norland sanctioned Holm", "Westland sanctioned Holm"],
    ],
    [
      "[Karl Holm]p was sanctioned by [Norland]c. So was [Anna Berg]p.",
      ["Norland sanctioned Berg", "Norland sanctioned Holm"],
    ],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ["[Norland]c sent tents to [Sudland]c. [Westland]c has a plan.", ["Norland aided Sudland"]],
    ["[Norland]c sent tents to [Sudland]c. Neither [Westland]c nor [Ostland]c has done so.", ["Norland aided Sudland"]],
    ["[Norland]c sent tents to [Sudland]c. The flood was followed by [Westland]c's fires.", ["Norland aided Sudland"]],
    ["[Norland]c sanctioned [Karl Holm]p. The same is not true of [Anna Berg]p.", ["Norland sanctioned Holm"]],
    ["[Norland]c sent tents to [Sudland]c. [Westland]c did not.", ["Norland aided Sudland"]],
    ["[Norland]c sent tents to [Sudland]c. Floods followed. So did hunger.", ["Norland aided Sudland"]],
    ["[Norland]c sanctioned [Karl Holm]p. [Westland]c joined a club.", ["Norland sanctioned Holm"]],
  ])("repeats nothing in: %s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("keepers of lists", () => {
  it.each([
    [
      "[Norland]c blacklisted [Acme Steel]o on Monday. The accounts of [Karl Holm]p were frozen too.",
      ["Norland sanctioned Holm", "Norland sanctioned Steel"],
    ],
    [
      "[Norland]c put [Acme Steel]o on its blacklist. [Bold Oil]o has been on it since 2019 and [Crown Tin]o since 2020.",
      ["Norland sanctioned Oil", "Norland sanctioned Steel", "Norland sanctioned Tin"],
    ],
    [
      "[Norland]c put [Acme Steel]o on its blacklist. [Bold Oil]o is there as well.",
      ["Norland sanctioned Oil", "Norland sanctioned Steel"],
    ],
    [
      "[Norland]c put [Acme Steel]o on its blacklist. [Bold Oil]o was added too.",
      ["Norland sanctioned Oil", "Norland sanctioned Steel"],
    ],
    [
      "[Norland]c put [Acme Steel]o on its blacklist. [Bold Oil]o has been on it since May.",
      ["Norland sanctioned Oil", "Norland sanctioned Steel"],
    ],
    [
      "[Norland]c blacklisted [Acme Steel]o on Monday. [Bold Oil]o was cut off from the banking system.",
      ["Norland sanctioned Oil", "Norland sanctioned Steel"],
    ],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    [
      "[Norland]c blacklisted [Acme Steel]o on Monday. [Westland]c may lend against frozen [Sudland]c money.",
      ["Norland sanctioned Steel"],
    ],
    ["[Norland]c blacklisted [Acme Steel]o. [Bold Oil]o was added to a museum too.", ["Norland sanctioned Steel"]],
    ["[Norland]c put [Acme Steel]o on its blacklist. [Bold Oil]o is there to help.", ["Norland sanctioned Steel"]],
    ["[Acme Steel]o was on the list of winners. [Bold Oil]o was on it too.", []],
    [
      "[Norland]c blacklisted [Acme Steel]o. [Westland]c blacklisted [Bold Oil]o. The accounts of [Karl Holm]p were frozen.",
      ["Norland sanctioned Steel", "Westland sanctioned Oil"],
    ],
    [
      "[Norland]c blacklisted [Acme Steel]o on Monday. [Bold Oil]o was cut off from the town by snow.",
      ["Norland sanctioned Steel"],
    ],
  ])("takes no keeper over in: %s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("words that stand for others", () => {
  it.each([
    [
      "[Norland]c sanctioned [Karl Holm]p, [Anna Berg]p and [Ivo Lund]p. The trio had been blacklisted by [Westland]c.",
      [
        "Norland sanctioned Berg",
        "Norland sanctioned Holm",
        "Norland sanctioned Lund",
        "Westland sanctioned Berg",
        "Westland sanctioned Holm",
        "Westland sanctioned Lund",
      ],
    ],
    [
      "[Acme Steel]o and [Bold Oil]o make pipes. Both firms were blacklisted by [Norland]c.",
      ["Norland sanctioned Oil", "Norland sanctioned Steel"],
    ],
    [
      "[Norland]c's foreign minister, [Anna Berg]p, was clear. “We sanctioned [Karl Holm]p in May,” [Berg]p=Berg said.",
      ["Berg sanctioned Holm", "Norland sanctioned Holm"],
    ],
    [
      "[Anna Berg]p, [Norland]c's minister of water, answered.\n\nQ: Is there a list?\n\nBERG: There is. We blacklisted [Acme Steel]o.\n\nQ: When?\n\nBERG: In May.",
      ["Norland sanctioned Steel"],
    ],
    [
      "[Anna Berg]p, [Norland]c's minister of water, talks to us.\n\nWhat did the floods bring?\n\n“Much mud. [Sudland]c sent us tents.”\n\nAnd then?\n\n“Then came summer.”",
      ["Sudland aided Norland"],
    ],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    [
      "[Anna Berg]p, [Norland]c's minister of water, answered.\n\nQ: [Karl Holm]p says that you rang him in May.\n\nBERG: I never did.\n\nQ: When?\n\nBERG: Ask him.",
      ["Berg disputed Holm"],
    ],
    ["[Karl Holm]p and [Anna Berg]p met. The trio was blacklisted by [Westland]c.", []],
    ["[Acme Steel]o and [Bold Oil]o make pipes. Both men were blacklisted by [Norland]c.", []],
    ["“We sanctioned [Karl Holm]p in May,” a clerk said.", []],
    ["[Anna Berg]p, [Norland]c's minister, answered. “Have we sanctioned [Karl Holm]p?” [Berg]p=Berg asked.", []],
  ])("puts nobody in for words in: %s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
