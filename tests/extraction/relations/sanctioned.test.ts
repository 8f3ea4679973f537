import { describe, expect, it } from "vitest";
import { told } from "../marked-doc.ts";

describe("sanctioned", () => {
  it.each([
    ["[Norland]c sanctioned [Sudland]c.", ["Norland sanctioned Sudland"]],
    ["[Norland]c imposed sanctions on [Karl Holm]p.", ["Norland sanctioned Holm"]],
    ["[Karl Holm]p was blacklisted by [Norland]c.", ["Norland sanctioned Holm"]],
    ["Monday — Sanctioned by [Norland]c last year, [Acme]o has turned to [Westland]c.", ["Norland sanctioned Acme"]],
    [
      "Monday — Blacklisted by [Norland]c were [Acme]o and [Bankia]o.",
      ["Norland sanctioned Acme", "Norland sanctioned Bankia"],
    ],
    ["[Norland]c sanctioned not [Westland]c but [Sudland]c.", ["Norland sanctioned Sudland"]],
    [
      "[Norland]c sanctioned [Acme]o, later [Bankia]o, and finally [Sudland]c.",
      ["Norland sanctioned Acme", "Norland sanctioned Bankia", "Norland sanctioned Sudland"],
    ],
    ["[Norland]c, not [Westland]c, sanctioned [Sudland]c.", ["Norland sanctioned Sudland"]],
    ["[Norland]c, but not [Westland]c, sanctioned [Sudland]c.", ["Norland sanctioned Sudland"]],
    ["[Norland]c and not [Westland]c sanctioned [Sudland]c.", ["Norland sanctioned Sudland"]],
    [
      "[Norland]c and [Westland]c then each announced sanctions on [Sudland]c.",
      ["Norland sanctioned Sudland", "Westland sanctioned Sudland"],
    ],
    [
      "[Acme]o and [Bankia]o, both sanctioned by [Norland]c, sell oil.",
      ["Norland sanctioned Acme", "Norland sanctioned Bankia"],
    ],
    ["[Sudland]c, placed under sanctions by [Norland]c, protested.", ["Norland sanctioned Sudland"]],
    ["[Acme]o, placed on a blacklist by [Norland]c, protested.", ["Norland sanctioned Acme"]],
    [
      "[Norland]c announced sanctions against [Sudland]c and against two of its generals: [Karl Holm]p and [Ida Lund]p.",
      ["Norland sanctioned Holm", "Norland sanctioned Lund", "Norland sanctioned Sudland"],
    ],
    [
      "[Norland]c and [Westland]c respectively sanctioned [Acme]o and [Bankia]o.",
      ["Norland sanctioned Acme", "Westland sanctioned Bankia"],
    ],
    ["[Norland]c added [Karl Holm]p to its sanctions list.", ["Norland sanctioned Holm"]],
    ["[Norland]c froze the assets of [Karl Holm]p.", ["Norland sanctioned Holm"]],
    ["[Norland]c hit [Sudland]c with fresh sanctions.", ["Norland sanctioned Sudland"]],
    ["[Karl Holm]p is under [Norland]c sanctions.", ["Norland sanctioned Holm"]],
    ["[Norland]c has banned imports from [Sudland]c.", ["Norland sanctioned Sudland"]],
    ["[Norland]c has sanctioned 40 [Sudland]c officials.", ["Norland sanctioned Sudland"]],
    ["The sanctions imposed on [Sudland]c by [Norland]c bite.", ["Norland sanctioned Sudland"]],
    [
      "[Norland]c, [Westland]c and [Ostland]c imposed sanctions on [Sudland]c and [Karl Holm]p.",
      [
        "Norland sanctioned Holm",
        "Norland sanctioned Sudland",
        "Ostland sanctioned Holm",
        "Ostland sanctioned Sudland",
        "Westland sanctioned Holm",
        "Westland sanctioned Sudland",
      ],
    ],
    [
      "[Norland]c blacklisted [Acme]o along with its chairman [Karl Holm]p.",
      ["Norland sanctioned Acme", "Norland sanctioned Holm"],
    ],
    ["[Sudland]c, under [Norland]c sanctions since 1999, complained.", ["Norland sanctioned Sudland"]],
    ["[Norland]c has had [Sudland]c under sanctions for years.", ["Norland sanctioned Sudland"]],
    [
      "[Norland]c froze the assets of [Karl Holm]p and of [Ida Lund]p.",
      ["Norland sanctioned Holm", "Norland sanctioned Lund"],
    ],
    ["[Acme]o was designated a terrorist organisation by [Norland]c.", ["Norland sanctioned Acme"]],
    ["[Norland]c froze the accounts held by [Karl Holm]p.", ["Norland sanctioned Holm"]],
    ["[Karl Holm]p, whose accounts were frozen by [Norland]c, protested.", ["Norland sanctioned Holm"]],
    ["[Norland]c — freezes the assets of [Karl Holm]p.", ["Norland sanctioned Holm"]],
    ["[Norland]c on May 10 blacklisted twenty firms, [Acme]o among them.", ["Norland sanctioned Acme"]],
    [
      "The assets of [Karl Holm]p, strongman in the north, have been frozen by [Norland]c.",
      ["Norland sanctioned Holm"],
    ],
    ["[Sudland]c, on whom [Norland]c sanctions remain, protested.", ["Norland sanctioned Sudland"]],
    ["[Sudland]c wine has been banned in [Norland]c.", ["Norland sanctioned Sudland"]],
    [
      "[Norland]c imposed sanctions on [Karl Holm]p and [Westland]c on [Acme]o.",
      ["Norland sanctioned Holm", "Westland sanctioned Acme"],
    ],
    ["[Norland]c sanctions target [Acme]o", ["Norland sanctioned Acme"]],
    ["[Norland]c, [Westland]c sanction [Acme]o", ["Norland sanctioned Acme", "Westland sanctioned Acme"]],
    [
      "[Norland]c sanctioned [Karl Holm]p, a banker, [his]p=Holm wife, [Ida Lund]p, and [Acme]o, which is based abroad.",
      ["Norland sanctioned Acme", "Norland sanctioned Holm", "Norland sanctioned Lund"],
    ],
    [
      "Sanctions so far\n| Name | Listed by |\n| [Acme]o | [Norland]c |\n| [Karl Holm]p | [Westland]c |",
      ["Norland sanctioned Acme", "Westland sanctioned Holm"],
    ],
    [
      "[Norland]c blacklisted two firms ([Acme]o and [Bankia]o) on Monday.",
      ["Norland sanctioned Acme", "Norland sanctioned Bankia"],
    ],
    [
      "Two firms — [Acme]o and [Bankia]o — were blacklisted by [Norland]c.",
      ["Norland sanctioned Acme", "Norland sanctioned Bankia"],
    ],
    [
      "[Norland]c imposed sanctions on [Karl Holm]p, a banker; [Ida Lund]p, his wife; and [Acme]o, a refinery.",
      ["Norland sanctioned Acme", "Norland sanctioned Holm", "Norland sanctioned Lund"],
    ],
    ["The banks sanctioned by [Norland]c include [Acme]o.", ["Norland sanctioned Acme"]],
    [
      "[Norland]c blacklisted a bank, [Bankia]o, and a refinery, [Acme]o, on Monday.",
      ["Norland sanctioned Acme", "Norland sanctioned Bankia"],
    ],
    ["Sanctions against the [Norland]c service of [Acme]o by [Sudland]c took effect.", ["Sudland sanctioned Acme"]],
    [
      "[Norland]c joined [Westland]c in sanctioning [Karl Holm]p.",
      ["Norland sanctioned Holm", "Westland sanctioned Holm"],
    ],
    ["[Norland]c imposed a ban on all [Sudland]c imports.", ["Norland sanctioned Sudland"]],
    ["[Norland]c levelled sanctions at [Sudland]c.", ["Norland sanctioned Sudland"]],
    ["[Norland]c cut [Acme]o off from its financial system.", ["Norland sanctioned Acme"]],
    ["[Karl Holm]p has been subject to [Norland]c sanctions since 2019.", ["Norland sanctioned Holm"]],
    ["[Karl Holm]p, subject to [Norland]c sanctions since 2019, lives here.", ["Norland sanctioned Holm"]],
    ["[Karl Holm]p appears on [Norland]c's sanctions list.", ["Norland sanctioned Holm"]],
    ["[Norland]c expanded its sanctions list to include [Karl Holm]p.", ["Norland sanctioned Holm"]],
    ["Sanctioned last year by [Norland]c, [Karl Holm]p lives here.", ["Norland sanctioned Holm"]],
    ["[Norland]c-sanctioned banker [Karl Holm]p lives here.", ["Norland sanctioned Holm"]],
    ["[Karl Holm]p, a [Norland]c-sanctioned banker, lives here.", ["Norland sanctioned Holm"]],
    ["[Norland]c suspended all trade with [Sudland]c.", ["Norland sanctioned Sudland"]],
    [
      "[Norland]c froze the assets of [Karl Holm]p, of two aides, [Ida Lund]p and [Per Dahl]p, and of [Acme]o.",
      ["Norland sanctioned Acme", "Norland sanctioned Dahl", "Norland sanctioned Holm", "Norland sanctioned Lund"],
    ],
    ["[Norland]c has not sanctioned [Sudland]c.", ["Norland sanctioned Sudland denied"]],
    ["[Norland]c ruled out sanctions on [Sudland]c.", ["Norland sanctioned Sudland denied"]],
    ["[Norland]c may impose sanctions on [Sudland]c.", ["Norland sanctioned Sudland planned"]],
    ["[Norland]c is considering sanctions against [Sudland]c.", ["Norland sanctioned Sudland planned"]],
    ["[Norland]c threatened to blacklist [Karl Holm]p.", ["Norland sanctioned Holm planned"]],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it("reads the lines of a notice, taking who acts from its introduction", () => {
    const notice = [
      "[Norland]c's Treasury notice",
      "",
      "The [Treasury]o on Friday imposed sanctions. Designated were:",
      "* [Acme Trading]o",
      "* [Karl Holm]p, its director",
    ].join("\n");
    expect(told(notice)).toEqual(["Treasury sanctioned Holm", "Treasury sanctioned Trading"]);
  });

  it.each([
    [
      "[Norland]c imposed sanctions.\n\nWho they are:\nNo. 1 [Karl Holm]p, director\nNo. 44 [Ida Lund]p, his aide",
      true,
    ],
    ["[Norland]c froze the accounts of two persons.\n\n(i) [Karl Holm]p, director\n(ii) [Ida Lund]p, his aide", true],
    ["[Norland]c imposed sanctions on Friday. It acts alone.\n* [Karl Holm]p, director\n* [Ida Lund]p, his aide", true],
    ["[Norland]c may impose sanctions on Friday. It acts alone.\n* [Karl Holm]p, director\n* [Ida Lund]p", false],
    ["[Norland]c lifted its sanctions. It acts alone.\n* [Karl Holm]p, director\n* [Ida Lund]p", false],
    ["[Norland]c held a party. It is free.\n* [Karl Holm]p, director\n* [Ida Lund]p", false],
  ])("reads the lines of a list after what it says of sanctions: %s", (text, expected) => {
    expect(told(text)).toEqual(expected ? ["Norland sanctioned Holm", "Norland sanctioned Lund"] : []);
  });

  it.each([
    "[Norland]c imposed sanctions on three people. Three of them, [Acme]o and [Karl Holm]p and [Ida Lund]p, live here.",
    "[Norland]c imposed new sanctions. Among these are [Acme]o, [Karl Holm]p and [Ida Lund]p.",
    "[Norland]c imposed new sanctions. Also named are [Acme]o, [Karl Holm]p and [Ida Lund]p.",
    "[Norland]c imposed new sanctions. On the list: [Acme]o, [Karl Holm]p and [Ida Lund]p.",
    "[Norland]c imposed new sanctions. Among the companies: [Acme]o, [Karl Holm]p and [Ida Lund]p.",
    "[Norland]c imposed new sanctions. Also hit were [Acme]o, [Karl Holm]p and [Ida Lund]p.",
    "[Norland]c put three names on its sanctions list: [Acme]o, [Karl Holm]p and [Ida Lund]p.",
    "[Norland]c imposed new sanctions. The names include [Acme]o, [Karl Holm]p and [Ida Lund]p.",
  ])("reads whom a sentence names that only goes on: %s", (text) => {
    expect(told(text)).toEqual(["Norland sanctioned Acme", "Norland sanctioned Holm", "Norland sanctioned Lund"]);
  });

  it.each([
    "[Norland]c sanctioned the use of force in [Sudland]c.",
    "[Norland]c urged [Westland]c to sanction [Sudland]c.",
    "[Norland]c called for sanctions on [Sudland]c.",
    "[Norland]c lifted its sanctions on [Sudland]c.",
    "[Norland]c lifted its sanctions on two people. The pair, [Karl Holm]p and [Ida Lund]p, live here.",
    "[Norland]c held talks. The pair, [Karl Holm]p and [Ida Lund]p, live here.",
    "[Norland]c eased sanctions against [Karl Holm]p.",
    "[Karl Holm]p is on a wanted list of [Norland]c.",
    "[Norland]c would act if [Westland]c sanctioned [Sudland]c.",
    "[Norland]c fined [Acme]o and expelled [Karl Holm]p.",
    "[Anna Berg]p wrote that [she]p=Berg had talked with [Karl Holm]p about money and about keeping up the sanctions on [Sudland]c.",
    "[Anna Berg]p and [Karl Holm]p talked about the continuation of sanctions against [Sudland]c.",
    "[Norland]c imposed new sanctions. Designated were:\n* Jo Lee\n\nRemoved from the list were:\n* [Karl Holm]p",
    "[Norland]c-made tanks of [Acme]o were seen.",
    "[Norland]c imposed a ban on all smoking in [Sudland]c.",
    "[Karl Holm]p won a bout sanctioned by four bodies, among them [Acme]o and [Bankia]o.",
    "[Norland]c suspended flights to [Sudland]c.",
    "[Norland]c cut [Acme]o off from its water.",
    "[Karl Holm]p appears on the cover of a [Norland]c magazine.",
    "[Norland]c expanded its list of friends to include [Sudland]c.",
    "[Karl Holm]p is subject to [Norland]c law.",
    "Here is a list of the pledges:\n* [Norland]c",
  ])("finds no sanctions in: %s", (text) => {
    expect(told(text).filter((line) => line.includes(" sanctioned ") && !line.endsWith("planned"))).toEqual([]);
  });
});
