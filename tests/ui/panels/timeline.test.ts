import { describe, expect, it } from "vitest";
import type { RelationType, Status } from "../../../src/model/schema.ts";
import { ticksOf } from "../../../src/ui/panels/timeline/axis.ts";
import { dayNumber, floorTo, isoOf, nextOf, startsOf } from "../../../src/ui/panels/timeline/days.ts";
import { BASE, stackOf, type TimeMark } from "../../../src/ui/panels/timeline/stack.ts";
import { publicationMarks } from "../../../src/ui/panels/timeline/time-marks.ts";
import {
  dayAt,
  moveEnd,
  moveStretch,
  stretchAt,
  type TimeScale,
  timeScale,
  xOf,
} from "../../../src/ui/panels/timeline/time-scale.ts";

let serial = 0;
/** `called 2022-01-27`, `aided 2021-12-01/2021-12-31 planned`. */
function mark(told: string): TimeMark {
  const [relationType = "", days = "", status = "asserted"] = told.split(" ");
  const [start = "", end = start] = days.split("/");
  serial += 1;
  return {
    key: `${told} ${serial}`,
    relationType: relationType as RelationType,
    status: status as Status,
    start: dayNumber(start),
    end: dayNumber(end),
  };
}
const marks = (...told: string[]) => told.map(mark);

function scaleFor(of: readonly TimeMark[], width = 844): TimeScale {
  const scale = timeScale(of, width);
  if (!scale) throw new Error("no scale");
  return scale;
}

describe("days", () => {
  it.each(["1969-12-31", "1970-01-01", "2022-02-28", "2024-02-29"])("%s there and back", (day) => {
    expect(isoOf(dayNumber(day))).toBe(day);
  });

  it.each([
    { unit: "week", day: "2022-01-27", first: "2022-01-24", next: "2022-01-31" },
    { unit: "week", day: "1969-12-28", first: "1969-12-22", next: "1969-12-29" },
    { unit: "month", day: "2022-02-28", first: "2022-02-01", next: "2022-03-01" },
    { unit: "month", day: "2021-12-31", first: "2021-12-01", next: "2022-01-01" },
    { unit: "year", day: "2022-06-01", first: "2022-01-01", next: "2023-01-01" },
  ] as const)("the $unit of $day", ({ unit, day, first, next }) => {
    const start = floorTo(unit, dayNumber(day));
    expect([isoOf(start), isoOf(nextOf(unit, start))]).toEqual([first, next]);
  });

  it("units that begin inside", () => {
    expect(startsOf("month", dayNumber("2021-12-02"), dayNumber("2022-02-01")).map(isoOf)).toEqual([
      "2022-01-01",
      "2022-02-01",
    ]);
  });
});

describe("the scale", () => {
  it("has none without dates or room", () => {
    expect([timeScale([], 800), timeScale(marks("called 2022-01-27"), 0)]).toEqual([null, null]);
  });

  it("leaves out what lies far from the rest, unless all is wanted", () => {
    const days = Array.from({ length: 12 }, (_, at) => `called 2022-01-${10 + at}`);
    const of = marks("called 2015-05-05", ...days);
    expect(timeScale(of, 844)).toMatchObject({ first: dayNumber("2022-01-01"), earlier: 1 });
    expect(timeScale(of, 844, true)).toMatchObject({ first: dayNumber("2015-05-01"), earlier: 0, later: 0 });
  });

  it.each([
    { of: marks("called 2021-12-29", "called 2022-03-06"), unit: "day", from: "2021-12-01", to: "2022-03-31" },
    { of: marks("called 2020-06-10", "called 2022-03-06"), unit: "week", from: "2020-06-01", to: "2022-03-31" },
    { of: marks("called 2010-06-10", "called 2022-03-06"), unit: "month", from: "2010-06-01", to: "2022-03-31" },
    { of: marks("called 1946-06-10", "called 2022-03-06"), unit: "year", from: "1946-06-01", to: "2022-03-31" },
    // a year says too little about when to widen the scale
    {
      of: marks("aided 2021-01-01/2021-12-31", "called 2022-01-27"),
      unit: "day",
      from: "2022-01-01",
      to: "2022-01-31",
    },
  ])("by $unit from $from to $to", ({ of, unit, from, to }) => {
    const scale = scaleFor(of);
    expect([scale.unit, isoOf(scale.first), isoOf(scale.last)]).toEqual([unit, from, to]);
  });

  it("leaves a few far dates out and counts them", () => {
    const near = Array.from({ length: 20 }, (_, at) => `called 2022-01-${String(at + 1).padStart(2, "0")}`);
    const scale = scaleFor(marks("aided 1991-12-26", ...near, "sanctioned 2030-01-01"));
    expect([isoOf(scale.first), isoOf(scale.last), scale.earlier, scale.later]).toEqual([
      "2022-01-01",
      "2022-01-31",
      1,
      1,
    ]);
  });

  const scale = scaleFor(marks("called 2022-01-10"), 310);

  it("gives each day its pixels", () => {
    expect(xOf(scale, dayNumber("2022-01-11"))).toBe(100);
    expect([-5, 0, 105, 309, 400].map((x) => isoOf(dayAt(scale, x)).slice(8))).toEqual(["01", "01", "11", "31", "31"]);
  });

  it.each([
    { from: 0, to: 310, days: "01 31" },
    { from: 96, to: 124, days: "11 12" },
    { from: 100, to: 101, days: "11 11" }, // never less than a day
    { from: -40, to: 12, days: "01 01" },
  ])("a brush over $from to $to pixels keeps $days", ({ from, to, days }) => {
    const { start, end } = stretchAt(scale, from, to);
    expect([start, end].map((day) => isoOf(day).slice(8)).join(" ")).toBe(days);
  });

  it("moves a stretch and its ends, but not out of itself", () => {
    const { first, last } = scale;
    const stretch = { start: first + 5, end: first + 9 };
    expect(moveStretch(scale, stretch, 5)).toEqual({ start: first + 10, end: first + 14 });
    expect(moveStretch(scale, stretch, -50)).toEqual({ start: first, end: first + 4 });
    expect(moveStretch(scale, stretch, 500)).toEqual({ start: last - 4, end: last });
    expect(moveEnd(scale, stretch, "start", 50)).toEqual({ start: first + 9, end: first + 9 });
    expect(moveEnd(scale, stretch, "end", -50)).toEqual({ start: first + 5, end: first + 5 });
    expect(moveEnd(scale, stretch, "end", 500)).toEqual({ start: first + 5, end: last });
  });
});

describe("the stack", () => {
  it("gives up to nine relations a day a block each, in the order of types", () => {
    const of = marks("disputed 2022-01-27", "called 2022-01-27", "aided 2022-01-27 denied", "called 2022-02-01");
    const { blocks, lines } = stackOf(of, scaleFor(of));
    const first = blocks.filter(({ x }) => x === blocks[0]?.x).toSorted((a, b) => b.y - a.y);
    expect(first.map(({ relationType, status }) => `${relationType} ${status}`)).toEqual([
      "called asserted",
      "aided denied",
      "disputed asserted",
    ]);
    expect(first[0] && first[0].y + first[0].height).toBeCloseTo(BASE, 0);
    expect(lines).toEqual([]);
  });

  it("draws dates of a week or month as lines that keep clear of each other and of blocks", () => {
    const of = marks(
      "aided 2021-12-01/2021-12-31",
      "aided 2021-12-01/2021-12-31",
      "called 2021-12-15",
      "took_part_in 2022-01-10/2022-01-16 planned",
    );
    const { lines } = stackOf(of, scaleFor(of));
    expect(lines.map(({ relationType, y }) => `${relationType} ${y}`)).toEqual([
      "aided 66", // the block takes the two lowest lanes
      "aided 61",
      "took_part_in 76",
    ]);
  });

  it("goes over to bars of one scale beyond nine", () => {
    const of = Array.from({ length: 30 }, (_, at) => mark(`${at < 20 ? "called" : "aided"} 2022-01-27`));
    const { blocks, guides } = stackOf(of, scaleFor(of));
    expect(blocks.map(({ relationType, marks: told }) => `${relationType} ${told.length}`)).toEqual([
      "called 20",
      "aided 10",
    ]);
    expect(guides.map(({ count }) => count)).toEqual([10, 20, 30]);
    expect(Math.min(...blocks.map(({ y }) => y))).toBeGreaterThanOrEqual(0);
  });

  it("leaves out what lies wholly outside the scale", () => {
    const of = marks("called 2022-01-27");
    expect(stackOf([...of, mark("called 1999-01-01")], scaleFor(of)).blocks).toHaveLength(1);
  });
});

describe("the axis", () => {
  const labels = (of: readonly TimeMark[]) =>
    ticksOf(scaleFor(of))
      .map(({ label }) => label)
      .filter((label) => label !== null);

  it.each([
    { of: marks("called 2021-12-29", "called 2022-03-06"), told: ["Dec 2021", "Jan 2022", "Feb", "Mar"] },
    { of: marks("called 2021-12-29", "called 2022-11-06"), told: ["Dec 2021", "Jan 2022", "Feb"] },
  ])("begins with $told", ({ of, told }) => {
    expect(labels(of).slice(0, told.length)).toEqual(told);
  });

  it("names years only where months have no room", () => {
    expect(labels(marks("called 1990-01-01", "called 2022-03-06")).every((label) => /^\d{4}$/.test(label))).toBe(true);
  });
});

describe("by publication", () => {
  it("counts a relation for each report that tells it, on the report's day", () => {
    const document = { name: "", title: "", source: null, language: "en", copies: [], entities: 0, relations: 0 };
    const of = publicationMarks(
      [
        { ...document, id: "d1", publishedAt: "2022-01-27" },
        { ...document, id: "d2", publishedAt: null },
        { ...document, id: "d3", publishedAt: "2022-01-28" },
      ],
      { d1: { drawn: 2, all: 5 }, d2: { drawn: 4, all: 4 } },
    );
    expect(of.map(({ start }) => isoOf(start))).toEqual(["2022-01-27", "2022-01-27"]);
  });
});
