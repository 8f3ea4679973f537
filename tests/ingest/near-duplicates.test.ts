import { describe, expect, it } from "vitest";
import { NearDuplicates, shareIn, shinglesOf } from "../../src/ingest/near-duplicates.ts";

/** `words(0, 100)` and `words(50, 150)` share half of their words. */
const words = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `w${from + at}`).join(" ");

const CALL = `President Ann Lee telephoned Prime Minister Bo Lund on Thursday to talk about grain, her office said. The call lasted
forty minutes. Lund thanked Lee for 200 million dollars of aid that was approved in December, and both agreed to meet in spring.`;
const SAME_EVENT = `Bo Lund says he had a long phone conversation with Ann Lee on Thursday. The prime minister told reporters that grain
was the main topic, and that he was grateful for the 200 million dollars which Lee's government promised in December.`;

const report = (id: string, publishedAt: string | null = null) => ({ id, publishedAt });

/** What the last of the reports `r1`, `r2` … counts as a copy of, itself if of none. */
function originalOf(texts: readonly string[]): string | undefined {
  return originals(texts.map((text, at) => ({ id: `r${at + 1}`, text }))).get(`r${texts.length}`);
}

/** Original by report, when they arrive in this order. */
function originals(reports: readonly { readonly id: string; readonly text: string; readonly day?: string }[]) {
  const duplicates = new NearDuplicates();
  const found = new Map<string, string>();
  for (const { id, text, day } of reports) {
    found.set(id, id);
    for (const copy of duplicates.add(report(id, day ?? null), shinglesOf(text))) {
      // an original that becomes a copy takes its own copies along
      for (const [other, of] of [...found]) if (other === copy.id || of === copy.id) found.set(other, copy.of);
    }
  }
  return found;
}

describe("shareIn", () => {
  it.each([
    { a: words(0, 104), b: words(0, 104), share: 1 },
    { a: words(0, 104), b: words(50, 154), share: 0.5 },
    { a: words(0, 54), b: words(0, 104), share: 1 },
    { a: words(0, 104), b: words(0, 54), share: 0.5 },
    { a: words(0, 104), b: words(200, 304), share: 0 },
    { a: "One two", b: "one, TWO!", share: 1 },
    { a: "", b: words(0, 10), share: 0 },
  ])("is $share", ({ a, b, share }) => {
    expect(shareIn(shinglesOf(a), shinglesOf(b))).toBe(share);
  });

  it("is estimated for long texts from as much memory as for short ones", () => {
    const a = shinglesOf(words(0, 50_000));
    const b = shinglesOf(words(10_000, 80_000));
    expect(a.hashes.length).toBeLessThanOrEqual(1024);
    expect(shareIn(a, b)).toBeCloseTo(0.8, 1);
  });
});

describe("NearDuplicates", () => {
  it.each([
    { what: "the same words set otherwise", earlier: [CALL], text: CALL.toUpperCase().replaceAll(",", " -") },
    { what: "one with a word changed", earlier: [CALL], text: CALL.replace("forty", "thirty") },
    { what: "its first half alone", earlier: [words(0, 400)], text: words(0, 100) },
    { what: "exactly 80 %", earlier: [words(0, 104)], text: words(20, 124) },
    { what: "a half of a part", earlier: [words(0, 400), words(0, 200)], text: words(0, 100) },
    { what: "the nearest of several", earlier: [words(0, 100), words(200, 300)], text: words(2, 100) },
  ])("finds $what", ({ earlier, text }) => {
    expect(originalOf([...earlier, text])).toBe("r1");
  });

  it.each([
    { what: "another report of one event", earlier: [CALL], text: SAME_EVENT },
    { what: "79 %", earlier: [words(0, 104)], text: words(21, 125) },
    { what: "the same notice at the end", earlier: [`${CALL} ${words(0, 20)}`], text: `${SAME_EVENT} ${words(0, 20)}` },
    { what: "a text without words", earlier: [CALL, "…"], text: "!!" },
    { what: "the first report", earlier: [], text: CALL },
  ])("takes $what for no copy", ({ earlier, text }) => {
    expect(originalOf([...earlier, text])).toBe(`r${earlier.length + 1}`);
  });

  it.each([
    {
      what: "the earlier published of two alike, though it is shorter",
      reports: [
        { id: "a", text: `OSLO (Wire) - ${CALL} (With inputs from agencies)`, day: "2022-03-07" },
        { id: "b", text: CALL, day: "2022-03-06" },
      ],
      copies: { a: "b" },
    },
    {
      what: "the longer of two alike of one day",
      reports: [
        { id: "a", text: CALL },
        { id: "b", text: `OSLO (Wire) - ${CALL}` },
      ],
      copies: { a: "b" },
    },
    {
      what: "the first in order of id of the same words",
      reports: [
        { id: "b", text: CALL },
        { id: "a", text: CALL.toUpperCase() },
        { id: "c", text: CALL.toLowerCase() },
      ],
      copies: { b: "a", c: "a" },
    },
    {
      what: "the whole rather than its excerpt, though that came out first",
      reports: [
        { id: "a", text: words(0, 50), day: "2022-03-06" },
        { id: "b", text: words(0, 200), day: "2022-03-07" },
      ],
      copies: { a: "b" },
    },
    {
      what: "what holds most of an excerpt that stands in two reports, which stay apart",
      reports: [
        { id: "a", text: words(0, 50) },
        { id: "b", text: `${words(5, 50)} ${words(200, 400)}` },
        { id: "c", text: `${words(0, 50)} ${words(500, 700)}` },
      ],
      copies: { a: "c" },
    },
    {
      what: "what a chain of excerpts leads to",
      reports: [
        { id: "a", text: words(0, 400) },
        { id: "b", text: words(100, 220) },
        { id: "c", text: words(120, 170) },
      ],
      copies: { b: "a", c: "a" },
    },
  ])("takes $what for the original, in whatever order they come", ({ reports, copies }) => {
    for (const order of orders(reports))
      expect(
        Object.fromEntries([...originals(order)].filter(([id, of]) => id !== of)),
        order.map(({ id }) => id).join(),
      ).toEqual(copies);
  });

  it("finds one among two thousand, and no other", () => {
    const duplicates = new NearDuplicates();
    for (let at = 0; at < 2000; at++)
      expect(duplicates.add(report(`r${at}`), shinglesOf(words(at * 400, at * 400 + 300)))).toEqual([]);
    expect(duplicates.add(report("x"), shinglesOf(words(400_010, 400_310)))).toEqual([{ id: "x", of: "r1000" }]);
    expect(duplicates.add(report("y"), shinglesOf(words(9_000_000, 9_000_300)))).toEqual([]);
  });
});

function orders<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, at) => orders(items.toSpliced(at, 1)).map((rest) => [item, ...rest]));
}
