import { describe, expect, it } from "vitest";
import { datesOverlap, formatPartialDate, onDay, type PartialDate } from "../../src/model/dates.ts";

const month: PartialDate = { start: "2021-12-01", end: "2021-12-31", precision: "month" };
const year: PartialDate = { start: "2021-01-01", end: "2021-12-31", precision: "year" };
const week: PartialDate = { start: "2022-02-21", end: "2022-02-27", precision: "week" };

describe("partial dates", () => {
  it.each([
    { date: onDay("2022-01-27"), expected: "2022-01-27" },
    { date: month, expected: "2021-12" },
    { date: year, expected: "2021" },
    { date: week, expected: "2022-02-21/2022-02-27" },
  ])("writes $expected", ({ date, expected }) => {
    expect(formatPartialDate(date)).toBe(expected);
  });

  it.each([
    { a: month, b: onDay("2021-12-31"), expected: true },
    { a: month, b: onDay("2022-01-01"), expected: false },
    { a: onDay("2021-11-30"), b: month, expected: false },
    { a: year, b: month, expected: true },
    { a: week, b: month, expected: false },
  ])("$a.start–$a.end and $b.start–$b.end share a day: $expected", ({ a, b, expected }) => {
    expect(datesOverlap(a, b)).toBe(expected);
  });
});
