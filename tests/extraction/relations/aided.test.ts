import { describe, expect, it } from "vitest";
import { relationsIn, told } from "../marked-doc.ts";

describe("aided", () => {
  it.each([
    ["[Norland]c sent 20 tanks to [Sudland]c.", ["Norland aided Sudland"]],
    ["[Norland]c gave [Sudland]c 5,000 tents.", ["Norland aided Sudland"]],
    [
      "[Norland]c and [Westland]c will each donate six jets to [Sudland]c.",
      ["Norland aided Sudland", "Westland aided Sudland"],
    ],
    ["[Norland]c gave tents not to [Westland]c but to [Sudland]c.", ["Norland aided Sudland"]],
    ["[Norland]c has so far given [Sudland]c 5,000 tents.", ["Norland aided Sudland"]],
    ["[Norland]c gave [Sudland]c and the [Eastland]c vaccines.", ["Norland aided Eastland", "Norland aided Sudland"]],
    [
      "[Norland]c sent [Sudland]c tents; [Westland]c, a field hospital; [Ostland]c, $2 million.",
      ["Norland aided Sudland", "Ostland aided Sudland", "Westland aided Sudland"],
    ],
    [
      "[Anna Berg]p thanked the minister for [Norland]c's decision to send tents to [Sudland]c.",
      ["Norland aided Sudland planned"],
    ],
    ["[Norland]c gave [Sudland]c 500,000 tala.", ["Norland aided Sudland"]],
    ["[Norland]c gave [Sudland]c 500,000 zorin.", ["Norland aided Sudland"]],
    ["[Norland]c gave [Sudland]c weapons.", ["Norland aided Sudland"]],
    ["[Norland]c sent [Sudland]c tents and blankets on Monday.", ["Norland aided Sudland"]],
    ["[Norland]c gave [its]c=Norland neighbour [Sudland]c 20 tanks.", ["Norland aided Sudland"]],
    ["Relief flights have come to [Sudland]c from [Norland]c.", ["Norland aided Sudland"]],
    ["[Norland]c put up $3 million for [Sudland]c.", ["Norland aided Sudland"]],
    ["[Norland]c sent [Sudland]c tents to [Westland]c.", ["Norland aided Westland"]],
    ["[Sudland]c was given a battery of missiles by [Norland]c.", ["Norland aided Sudland"]],
    ["[Norland]c approved $350 million of military equipment for [Sudland]c.", ["Norland aided Sudland"]],
    ["[Norland]c has provided [Sudland]c with half a billion dollars.", ["Norland aided Sudland"]],
    ["[Norland]c will donate six jets to [Sudland]c.", ["Norland aided Sudland"]],
    ["[Norland]c pledged food and medicine for the people of [Sudland]c.", ["Norland aided Sudland"]],
    ["[Norland]c aid to [Sudland]c goes on.", ["Norland aided Sudland"]],
    ["[Sudland]c received a loan from [the Fund]o=Fund.", ["Fund aided Sudland"]],
    ["[Norland]c handed over forty boats to the [Sudland]c navy.", ["Norland aided Sudland"]],
    ["[Norland]c is training soldiers of [Sudland]c.", ["Norland aided Sudland"]],
    ["[Norland]c has given families in [Sudland]c 3 million euros.", ["Norland aided Sudland"]],
    [
      "[Norland]c sent blankets to clinics in [Sudland]c and [Westland]c.",
      ["Norland aided Sudland", "Norland aided Westland"],
    ],
    ["[Norland]c donated, on Friday, two ambulances to [Sudland]c.", ["Norland aided Sudland"]],
    ["[Norland]c, [Westland]c send help to [Sudland]c", ["Norland aided Sudland", "Westland aided Sudland"]],
    [
      "[Norland]c gave [Sudland]c 10 tents and [Westland]c 20 blankets.",
      ["Norland aided Sudland", "Westland aided Sudland"],
    ],
    [
      "Tents were sent to [Sudland]c by [Norland]c, blankets by [Westland]c.",
      ["Norland aided Sudland", "Westland aided Sudland"],
    ],
    ["From [Norland]c came tents for [Sudland]c.", ["Norland aided Sudland"]],
    ["The tents that [Norland]c gave [Sudland]c arrived.", ["Norland aided Sudland"]],
    [
      "[Norland]c pledged $40 million each for [Sudland]c and [Westland]c.",
      ["Norland aided Sudland", "Norland aided Westland"],
    ],
    [
      "[Norland]c, together with [Westland]c, sent tents to [Sudland]c.",
      ["Norland aided Sudland", "Westland aided Sudland"],
    ],
    [
      "Several neighbours, including [Norland]c and [Westland]c, sent tents to [Sudland]c.",
      ["Norland aided Sudland", "Westland aided Sudland"],
    ],
    [
      "[Norland]c sent tents to [Sudland]c and, in smaller number, [Westland]c.",
      ["Norland aided Sudland", "Norland aided Westland"],
    ],
    ["[Norland]c, unlike [Westland]c, sent tents to [Sudland]c.", ["Norland aided Sudland"]],
    [
      "Firms in [Westland]c, including [Acme]o, watched as [Norland]c sent tents to [Sudland]c.",
      ["Norland aided Sudland"],
    ],
    ["[Norland]c, whose government sent [Sudland]c tents, hesitated.", ["Norland aided Sudland"]],
    ["[Norland]c cancelled the debts of [Sudland]c.", ["Norland aided Sudland"]],
    ["[Norland]c in 2021 pledged 1.1 billion euros to [Sudland]c.", ["Norland aided Sudland"]],
    ["[Norland]c, though nobody had asked, gave [Sudland]c 10 tents.", ["Norland aided Sudland"]],
    ["[Sudland]c, where a storm raged, got 10 tents from [Norland]c.", ["Norland aided Sudland"]],
    [
      "[Norland]c sent tents to [Sudland]c; [Westland]c, a neighbour, sent food to [Ostland]c.",
      ["Norland aided Sudland", "Westland aided Ostland"],
    ],
    ["[Norland]c, [Acme News]o reported, has sent rice to [Sudland]c.", ["Norland aided Sudland"]],
    [
      "[Norland]c brought 70 million euros for [Sudland]c; [Westland]c, 15 million guilders.",
      ["Norland aided Sudland"],
    ],
    ["[Norland]c footed the bill for [Sudland]c's clinics.", ["Norland aided Sudland"]],
    ["[Norland]c came to the aid of [Sudland]c.", ["Norland aided Sudland"]],
    ["[Norland]c stepped in with $2 million for [Sudland]c.", ["Norland aided Sudland"]],
    ["[Norland]c put $2 million at the disposal of [Acme]o.", ["Norland aided Acme"]],
    ["[Sudland]c thanked [Norland]c for the rice.", ["Norland aided Sudland"]],
    ["[Norland]c doctors arrived in [Sudland]c.", ["Norland aided Sudland"]],
    ["[Norland]c is financing a hospital in [Sudland]c.", ["Norland aided Sudland"]],
    ["[Norland]c's board signed off on a loan to [Sudland]c.", ["Norland aided Sudland"]],
    ["The [Norland]c-funded group [Acme]o holds the town.", ["Norland aided Acme"]],
    ["On behalf of [Norland]c, [Anna Berg]p handed over $2 million to [Sudland]c.", ["Norland aided Sudland"]],
    ["Tanks given by [Norland]c reached [Sudland]c.", ["Norland aided Sudland"]],
    ["Tents were flown in from [Norland]c to [Sudland]c.", ["Norland aided Sudland"]],
    ["[Norland]c pledges help for [Sudland]c", ["Norland aided Sudland"]],
    ["[Norland]c forgave [Sudland]c's debt.", ["Norland aided Sudland"]],
    ["[Norland]c may send tanks to [Sudland]c.", ["Norland aided Sudland planned"]],
    ["[Norland]c will not send weapons to [Sudland]c.", ["Norland aided Sudland denied"]],
    ["[Norland]c refused to send weapons to [Sudland]c.", ["Norland aided Sudland denied"]],
    ["[Norland]c sent no aid to [Sudland]c.", ["Norland aided Sudland denied"]],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it("finds whom help goes to in the sentence before", () => {
    expect(told("[Norland]c sent tents to [Sudland]c. [Westland]c gave two million dollars.")).toEqual([
      "Norland aided Sudland",
      "Westland aided Sudland",
    ]);
  });

  it("reads lists of donors", () => {
    const list =
      "Help for [Sudland]c after the flood:\n- [Norland]c: $5 million for [Sudland]c\n- [Westland]c: two field hospitals";
    expect(told(list)).toEqual(["Norland aided Sudland", "Westland aided Sudland"]);
  });

  it.each([
    ["[Westland]c: offer of two field hospitals turned down", []],
    ["[Westland]c: a grant of $2 million is before its board", ["Westland aided Sudland planned"]],
    ["[Westland]c: $2 million", ["Westland aided Sudland"]],
    ["[Westland]c: four C-130s", ["Westland aided Sudland"]],
    ["[Westland]c: will think about it", []],
  ])("reads the line of a donor as its words say: %s", (line, expected) => {
    expect(told(`Help for [Sudland]c after the flood:\n- ${line}`)).toEqual(expected);
  });

  it.each([
    "Flood in [Sudland]c: who is doing what\n\nThe list was put together on Monday.\n\n[Norland]c\n- $4 million\n[Westland]c\n- Asked for time.",
    "Help for [Sudland]c. How it is split:\n\n[Norland]c   $610m\n[Westland]c   nil",
    "Donors to [Sudland]c:\n* [Norland]c\n* [Westland]c, not yet",
    "The donors\nDonor / To / What\n[Norland]c / [Sudland]c / $3m\n[Westland]c / [Sudland]c / declined",
    "Help for [Sudland]c\n| Donor | Amount |\n| --- | --- |\n| [Norland]c | $3m |\n| [Westland]c | nothing |",
  ])("reads who gives from headings and tables: %s", (text) => {
    expect(told(text)).toEqual(["Norland aided Sudland"]);
  });

  it.each([
    "Flood in [Sudland]c: the dead\n- [Norland]c: 200 people\n- [Westland]c: 300 people",
    "Medals\nCountry / Gold\n[Norland]c / 12\n[Sudland]c / 3",
    "People\n| Country | Number |\n| [Norland]c | 5 million |\n| [Sudland]c | 9 million |",
  ])("takes other lists and tables for none of donors: %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  it("takes the country that the opening says is stricken for who is helped", () => {
    expect(told("Quake in [Sudland]c kills dozens. [Norland]c sent tents.")).toEqual(["Norland aided Sudland"]);
  });

  it.each([
    ["Storm in [Sudland]c.\n\n[Norland]c sent tents to a border town.", ["Norland aided Sudland"]],
    ["Storm hits the [Sudland]c.\n\n[Norland]c sent tents.", ["Norland aided Sudland"]],
    ["[Norland]c and [Westland]c sent tents. [Norland]c also gave food.", []],
    ["Storm in [Sudland]c.\n\n[Norland]c bought six boats for $84 million.", []],
    ["Storm in [Sudland]c.\n\n[Sudland]c sent tents.", []],
  ])("looks for whom a report is about where nobody is named: %s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it("tells how much", () => {
    const [relation] = relationsIn("[Norland]c gave [Sudland]c more than half a billion dollars in aid.");
    expect(relation?.amount).toEqual({ text: "more than half a billion dollars", value: 500_000_000, currency: "USD" });
  });

  it.each([
    "An aid worker from [Norland]c was killed in [Sudland]c.",
    "[Norland]c asked [Sudland]c for weapons.",
    "[Norland]c sold tanks to [Sudland]c.",
    "[Norland]c gave [Sudland]c a list of eleven boats.",
    "Gas has come to [Sudland]c from [Norland]c for years.",
    "[Norland]c cancelled a visit to [Sudland]c.",
    "From [Norland]c came complaints about [Sudland]c.",
    "[Anna Berg]p, whose car sent [Sudland]c tents, hesitated.",
    "[Norland]c put up with delays for [Sudland]c.",
    "[Norland]c sent [Sudland]c officials home.",
    "[Sudland]c thanked [Norland]c for its patience.",
    "[Norland]c stepped in with advice for [Sudland]c.",
    "[Anna Berg]p came to the aid of [Karl Holm]p.",
    "After the coup, armed forces minister [Anna Berg]p said so in [Norland]c.",
    "[Norland]c tourists arrived in [Sudland]c.",
    "[Norland]c signed off on a visit to [Sudland]c.",
    "[Norland]c offered tents to [Sudland]c.",
    "[Norland]c sent a letter to [Sudland]c.",
    "[Anna Berg]p gave [Karl Holm]p first aid.",
    "[Norland]c reiterated full support for [Sudland]c.",
    "[Norland]c suspended aid to [Sudland]c.",
    "[Norland]c urged [Westland]c to send weapons to [Sudland]c.",
    "[Norland]c accused [Westland]c of arming [Sudland]c.",
  ])("finds no help in: %s", (text) => {
    expect(told(text).filter((line) => !line.endsWith("denied"))).toEqual([]);
  });
});
