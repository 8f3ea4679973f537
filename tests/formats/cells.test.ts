import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatList, parseList } from "../../src/formats/cell-list.ts";
import { guardCell, unguardCell } from "../../src/formats/guarded-cell.ts";
import { formatPartialDate } from "../../src/model/dates.ts";
import { parsePartialDate } from "../../src/model/partial-date.ts";

describe("guardCell", () => {
  it.each([
    { cell: "=1+1", guarded: "'=1+1" },
    { cell: '=HYPERLINK("x")', guarded: '\'=HYPERLINK("x")' },
    { cell: "+49 30", guarded: "'+49 30" },
    { cell: "-5", guarded: "'-5" },
    { cell: "@handle", guarded: "'@handle" },
    { cell: "\t=1", guarded: "'\t=1" },
    { cell: "\rx", guarded: "'\rx" },
    { cell: "  =1", guarded: "'  =1" },
    { cell: "＝1", guarded: "'＝1" },
    { cell: "'=1", guarded: "''=1" },
    { cell: "a=1", guarded: "a=1" },
    { cell: "O'Brien", guarded: "O'Brien" },
    { cell: "'quoted'", guarded: "'quoted'" },
    { cell: "", guarded: "" },
  ])("writes $cell as $guarded, and back", ({ cell, guarded }) => {
    expect(guardCell(cell)).toBe(guarded);
    expect(unguardCell(guarded)).toBe(cell);
  });

  it("takes back what it did to any text", () => {
    const text = fc.string({ unit: fc.constantFrom("'", "=", "-", " ", "a", "\t") });
    fc.assert(fc.property(text, (cell) => unguardCell(guardCell(cell)) === cell));
  });
});

describe("parseList", () => {
  it.each([
    { text: "", items: [] },
    { text: "[]", items: [] },
    { text: "one, two", items: ["one, two"] },
    { text: "one|two", items: ["one", "two"] },
    { text: '["a","b, c"]', items: ["a", "b, c"] },
    { text: "[a, \"b, c\", 'd', e f]", items: ["a", "b, c", "d", "e f"] },
    { text: "[1, 2]", items: ["1", "2"] },
    { text: '["open, x]', items: ["open", "x"] },
  ])("reads $text", ({ text, items }) => {
    expect(parseList(text)).toEqual(items);
  });

  it("reads what formatList writes", () => {
    const list = fc.array(fc.string({ unit: "grapheme" }));
    fc.assert(
      fc.property(list, (items) => {
        expect(parseList(formatList(items))).toEqual(items);
      }),
    );
  });
});

describe("parsePartialDate", () => {
  it.each([
    { text: "2022-01-27", start: "2022-01-27", end: "2022-01-27", precision: "day" },
    { text: "2024-02", start: "2024-02-01", end: "2024-02-29", precision: "month" },
    { text: "2021", start: "2021-01-01", end: "2021-12-31", precision: "year" },
    { text: "2022-02-21/2022-02-27", start: "2022-02-21", end: "2022-02-27", precision: "range" },
  ] as const)("reads $text, and back", ({ text, ...date }) => {
    expect(parsePartialDate(text)).toEqual(date);
    expect(formatPartialDate(date)).toBe(text);
  });

  it.each(["", "soon", "2022-13", "2022-02-30", "22-01-01", "2022-03-02/2022-03-01", "2022/2023/2024"])(
    "reads nothing in %j",
    (text) => {
      expect(parsePartialDate(text)).toBeNull();
    },
  );
});
