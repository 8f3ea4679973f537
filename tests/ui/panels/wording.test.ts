import { describe, expect, it } from "vitest";
import { isUnsure } from "../../../src/model/confidence.ts";
import { onDay, type PartialDate } from "../../../src/model/dates.ts";
import { formatCount, formatNumber } from "../../../src/ui/panels/wording/counts.ts";
import { formatDate, formatDates, formatDays } from "../../../src/ui/panels/wording/dates.ts";
import { readEdgeId, verbOf } from "../../../src/ui/panels/wording/relation-words.ts";
import { senseOf } from "../../../src/ui/panels/wording/sureness.ts";

const month = (first: string, last: string): PartialDate => ({ start: first, end: last, precision: "month" });
const year = (which: string): PartialDate => ({ start: `${which}-01-01`, end: `${which}-12-31`, precision: "year" });

describe("dates in words", () => {
  it.each([
    { from: "2022-01-27", to: "2022-01-27", told: "27 Jan 2022" },
    { from: "2022-02-21", to: "2022-02-27", told: "21–27 Feb 2022" },
    { from: "2022-01-27", to: "2022-03-06", told: "27 Jan – 6 Mar 2022" },
    { from: "2021-12-26", to: "2022-03-10", told: "26 Dec 2021 – 10 Mar 2022" },
  ])("tells $from to $to as $told", ({ from, to, told }) => {
    expect(formatDays(from, to)).toBe(told);
  });

  it.each([
    { date: null, told: "no date" },
    { date: onDay("2022-03-06"), told: "6 Mar 2022" },
    { date: month("2021-12-01", "2021-12-31"), told: "Dec 2021" },
    { date: year("2021"), told: "2021" },
  ])("is no more precise than $told", ({ date, told }) => {
    expect(formatDate(date)).toBe(told);
  });

  it.each([
    { dates: [], told: "no date" },
    { dates: [null, null], told: "no date" },
    { dates: [null, onDay("2022-01-27")], told: "27 Jan 2022" },
    { dates: [onDay("2022-01-27"), onDay("2022-01-27")], told: "27 Jan 2022" },
    { dates: [onDay("2022-03-06"), onDay("2022-01-27")], told: "27 Jan, 6 Mar 2022" },
    { dates: [onDay("2021-12-29"), onDay("2022-01-27")], told: "29 Dec 2021, 27 Jan 2022" },
    { dates: [onDay("2022-03-06"), onDay("2022-01-27"), onDay("2022-02-01")], told: "27 Jan – 6 Mar 2022" },
    { dates: [onDay("2014-03-06"), onDay("2022-01-27"), onDay("2022-02-01")], told: "2014 – 2022" },
  ])("tells several as $told", ({ dates, told }) => {
    expect(formatDates(dates)).toBe(told);
  });
});

describe("counts in words", () => {
  it.each([
    { number: 0, told: "0" },
    { number: 999, told: "999" },
    { number: 9406, told: "9\u2009406" },
    { number: 1234567, told: "1\u2009234\u2009567" },
  ])("writes $number as $told", ({ number, told }) => {
    expect(formatNumber(number)).toBe(told);
  });

  it("takes the singular for one only", () => {
    expect([0, 1, 2].map((number) => formatCount(number, "entity", "entities"))).toEqual([
      "0 entities",
      "1 entity",
      "2 entities",
    ]);
  });
});

describe("relations in words", () => {
  it("reads from either side", () => {
    expect([verbOf("sanctioned"), verbOf("sanctioned", false)]).toEqual(["sanctioned", "sanctioned by"]);
  });

  it.each([
    { id: "a/b|called|c/d", ends: { source: "a/b", relationType: "called", target: "c/d" } },
    { id: "a/b|greeted|c/d", ends: null },
    { id: "a/b", ends: null },
  ])("reads the ends of $id", ({ id, ends }) => {
    expect(readEdgeId(id)).toEqual(ends);
  });
});

describe("how sure a relation is", () => {
  it.each([
    { of: { confidence: 0.69 }, unsure: true },
    { of: { confidence: 0.7 }, unsure: false },
    { of: { confidence: 0.2, confirmed: true }, unsure: false },
  ])("$of is unsure: $unsure", ({ of, unsure }) => {
    expect(isUnsure(of)).toBe(unsure);
  });

  it.each([
    { type: "aided", of: { confidence: 0.3 }, told: /^Confidence 0.30: about 1 in 3 like this are right. Read the/ },
    { type: "aided", of: { confidence: 0.55 }, told: /^Confidence 0.55: about 2 in 3 like this are right. Read the/ },
    { type: "called", of: { confidence: 0.95 }, told: /^Confidence 0.95: about 19 in 20 like this are right.$/ },
    { type: "called", of: { confidence: 1 }, told: /^Confidence 1.00.$/ }, // a person made it
    { type: "leads", of: { confidence: 0.8 }, told: /^Confidence 0.80.$/ }, // nobody has counted these
    { type: "aided", of: { confidence: 0.3, confirmed: true }, told: /^Confidence 0.30; you confirmed it.$/ },
  ])("$type with $of is told as $told", ({ type, of, told }) => {
    expect(senseOf(type, of)).toMatch(told);
  });
});
