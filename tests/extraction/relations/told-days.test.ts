import { describe, expect, it } from "vitest";
import { datesTold, relationsIn } from "../marked-doc.ts";

/** 20 May 2022 is a Friday. */
const ON = "2022-05-20";

describe("the date of what a sentence tells", () => {
  it.each([
    // not that of another thing in it
    {
      text: "[Norway]c, whose foreign minister resigned on Monday, sanctioned [Kenya]c on Tuesday.",
      expected: "2022-05-17",
    },
    { text: "[Norway]c, whose foreign minister resigned on Monday, sanctioned [Kenya]c.", expected: null },
    { text: "[Anna Berg]p phoned [Karl Holm]p, who will visit Oslo next week.", expected: null },
    { text: "After the vote of May 15, [Norway]c sanctioned [Kenya]c.", expected: null },
    { text: "[Norway]c sanctioned [Kenya]c after the vote of May 15.", expected: null },
    { text: "[Norway]c has sanctioned [Kenya]c since 2019.", expected: "2019" },
    { text: "[Anna Berg]p phoned [Karl Holm]p before dawn on Monday.", expected: "2022-05-16" },
    { text: "[Anna Berg]p rejected the claim of [Karl Holm]p that she fled in May.", expected: null },
    {
      text: "[Kenya]c disputed [Norway]c's claim and said on Monday it was wrong.",
      expected: "2022-05-16",
    },
    { text: "[Norway]c sent [Kenya]c ten tanks; the vote was on Monday.", expected: null },
    // not that of telling, which announces aid
    { text: "[Anna Berg]p has phoned [Karl Holm]p, aides said on Monday.", expected: null },
    { text: "[Norway]c will donate ten tanks to [Kenya]c, [Anna Berg]p said on Monday.", expected: "2022-05-16" },
    // what is disputed has days of its own
    { text: "[Norway]c rejected a charge first made by [Kenya]c in April.", expected: null },
    { text: "[Norway]c rejected the report of [Kenya]c, published on Monday.", expected: null },
    { text: '[Norway]c, which denied the claim of [Kenya]c, said: "We left on Monday."', expected: null },
    { text: '"It is false," [Norway]c said on Monday, rejecting the claim of [Kenya]c.', expected: "2022-05-16" },
    { text: "[Norway]c rejected the letter of [Kenya]c dated 5 May.", expected: null },
    // nor did what remains begin when something else was lifted
    { text: "[Norway]c remains under sanctions by [Kenya]c, though a ban was lifted on Monday.", expected: null },
    { text: "[Norway]c, which came out of a war in 2003, sanctioned [Kenya]c on Monday.", expected: "2022-05-16" },
    // what is done was not after the report; what is planned will not be before it
    { text: "[Norway]c sent [Kenya]c ten tanks, which go into service next week.", expected: null },
    { text: "[Norway]c, which sanctioned [Chad]c in May, may sanction [Kenya]c on Monday.", expected: "2022-05-23" },
    { text: "[Norway]c may sanction [Kenya]c, diplomats said on Monday.", expected: null },
    { text: "[Norway]c will sanction [Kenya]c from 15 June.", expected: "2022-06-15" },
    { text: "[Norway]c sanctions [Kenya]c from 1 June.", expected: "2022-06-01" },
    // nor that of a clause that goes on with something else
    { text: "[Norway]c sanctioned [Kenya]c, which in 2019 had sanctioned Chad.", expected: null },
    { text: "[Norway]c sanctioned [Kenya]c, which had left the bloc in 2019.", expected: null },
    { text: "[Anna Berg]p phoned [Karl Holm]p, who in April had resigned.", expected: null },
    { text: "[Norway]c sent [Kenya]c ten tanks, which arrived on Monday.", expected: "2022-05-16" },
  ])("$text: $expected", ({ text, expected }) => {
    expect(datesTold(text, ON).at(-1)).toBe(expected);
  });
});

describe("the date that the report around a sentence gives", () => {
  it.each([
    // of what was told before
    {
      text: "[Anna Berg]p phoned [Karl Holm]p on Monday. She then called [Ola Dahl]p.".replace("She", "[She]p=Berg"),
      expected: "2022-05-16",
    },
    { text: "[Norway]c sanctioned [Kenya]c on Monday. [Chad]c blacklisted [Acme]o too.", expected: "2022-05-16" },
    {
      text: "[Norway]c sanctioned [Kenya]c on Monday. Sanctions by [Chad]c on [Kenya]c remain in force.",
      expected: null,
    },
    {
      text: "[Norway]c sanctioned [Kenya]c on Monday. It rained. It blew. It snowed. [Chad]c blacklisted [Acme]o.",
      expected: null,
    },
    { text: "[Norway]c sanctioned [Kenya]c on Monday. [Chad]c may blacklist [Acme]o.", expected: null },
    { text: "The vote was on Monday. [Norway]c sent [Kenya]c ten tanks.", expected: null },
    { text: "The vote was on Monday. [Anna Berg]p denied the claim of [Karl Holm]p.", expected: null },
    { text: "Last updated: 20 May 2022\n\n[Norway]c sanctioned [Kenya]c.", expected: null },
    // but not of its year, unless the same is told on in the same tense
    { text: "[Norway]c sanctioned [Kenya]c in 2017. [Anna Berg]p phoned [Karl Holm]p.", expected: "2022-05-20" },
    { text: "[Norway]c sanctioned [Kenya]c in 2017. [Chad]c blacklisted [Acme]o too.", expected: "2017" },
    { text: "[Norway]c sanctioned [Kenya]c in 2017. Now [Chad]c blacklisted [Acme]o.", expected: null },
    { text: "[Norway]c sanctioned [Kenya]c in 2017. [Chad]c has blacklisted [Acme]o.", expected: null },
    // of the day told last
    { text: "The vote was on Monday. The same day, [Norway]c sent [Kenya]c ten tanks.", expected: "2022-05-16" },
    { text: "The vote was on Tuesday. [Norway]c sent [Kenya]c ten tanks the day before.", expected: "2022-05-16" },
    { text: "The vote was on Monday. Two days later, [Norway]c sent [Kenya]c ten tanks.", expected: "2022-05-18" },
    {
      text: "The vote was on Monday. It rained. It blew. Following the call, [Anna Berg]p phoned [Karl Holm]p.",
      expected: "2022-05-16",
    },
    { text: "Two days later, [Norway]c sent [Kenya]c ten tanks.", expected: null },
    { text: "[Norway]c sent [Kenya]c ten tanks the day before the vote.", expected: null },
    { text: "[Anna Berg]p phoned [Karl Holm]p overnight.", expected: "2022-05-20" },
    { text: "[Anna Berg]p phoned [Karl Holm]p at 10:05.", expected: "2022-05-20" },
    { text: "[Anna Berg]p phoned [Karl Holm]p.", expected: "2022-05-20" }, // the news
    { text: "It rained. It blew. It snowed. [Anna Berg]p phoned [Karl Holm]p.", expected: null },
    { text: "The vote was on Monday. Minutes after, [Anna Berg]p phoned [Karl Holm]p.", expected: "2022-05-16" },
    { text: "Sanctions of [Norway]c on [Kenya]c took effect at midnight.", expected: "2022-05-20" },
    {
      text: "The vote was on Monday. It rained. [Kenya]c rejected the claim of [Norway]c at once.",
      expected: "2022-05-16",
    },
    { text: '[Kenya]c rejected the claim of [Norway]c: "It left by noon."', expected: null },
    // of the lead, over which a headline stands
    {
      text: "[Norway]c sanctions [Kenya]c\n\nOSLO - Accounts of [Kenya]c are frozen since Monday.",
      expected: "2022-05-16",
    },
    // of an entry, in a report written as things happen
    { text: "11:20 It rains.\n\n10:05 [Anna Berg]p denies the claim of [Karl Holm]p.", expected: "2022-05-20" },
    { text: "11:20 It rains.\n\n10:05 [Norway]c sent [Kenya]c ten tanks.", expected: null },
    // of the heading over it, in a chronology
    { text: "3 May\n\nIt rains.\n\n4 May\n\n[Norway]c sent [Kenya]c ten tanks.", expected: "2022-05-04" },
    {
      text: "Tuesday, 3 May:\n\nIt rains.\n\n[Anna Berg]p phoned [Karl Holm]p.\n\nWednesday, 4 May:\n\nIt rains.",
      expected: "2022-05-03",
    },
    { text: "4 May\n\nIt rains.\n\n[Norway]c sent [Kenya]c ten tanks.", expected: null },
    // of the day on which its hour was, where what else is told is no day
    {
      text: "Sanctions of [Norway]c on [Kenya]c, whose parliament was closed in April, took effect at midnight.",
      expected: "2022-05-20",
    },
    { text: "10:05 [Anna Berg]p denies the claim of [Karl Holm]p.", expected: null },
  ])("$text: $expected", ({ text, expected }) => {
    expect(datesTold(text, ON).at(-1)).toBe(expected);
  });

  it("goes to the points of a list", () => {
    const list = "[Norway]c sanctioned on Monday:\n\n* [Acme]o\n* [Bolt]o\n* [Coil]o\n* [Dyne]o\n* [Elko]o";
    const told = relationsIn(list, ON);
    expect(told.map(({ target, date }) => `${target} ${date?.start}`)).toEqual(
      ["Acme", "Bolt", "Coil", "Dyne", "Elko"].map((name) => `${name} 2022-05-16`),
    );
  });
});

describe("what is told in the present", () => {
  it.each([
    ["[Norway]c sanctions [Kenya]c from 1 June.", "planned"],
    ["[Norway]c hands [Kenya]c 500 tents on 1 June.", "planned"],
    ["[Kenya]c is sanctioned by [Norway]c as of 1 June.", "planned"],
    ["[Norway]c hands [Kenya]c 500 tents.", "asserted"],
    ["[Norway]c hands [Kenya]c 500 tents, which go to schools in June.", "asserted"],
    ["[Norway]c hands [Kenya]c 500 tents on Monday, to be pitched by 1 June.", "asserted"],
    ["[Norway]c sanctioned [Kenya]c as of 1 June.", "asserted"],
    ["[Norway]c put [Kenya]c under sanctions as of 1 June.", "asserted"],
  ])("%s: %s, as its days are", (text, status) => {
    expect(relationsIn(text, ON).map((relation) => relation.status)).toEqual([status]);
  });
});
