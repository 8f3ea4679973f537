import { describe, expect, it } from "vitest";
import { NearDuplicates, shareIn, shinglesOf } from "../../src/ingest/near-duplicates.ts";

/** `words(0, 100)` and `words(50, 150)` share half of their words. */
const words = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `w${from + at}`).join(" ");

const CALL = `President Ann Lee telephoned Prime Minister Bo Lund on Thursday to talk about grain, her office said. The call lasted
forty minutes. Lund thanked Lee for 200 million dollars of aid that was approved in December, and both agreed to meet in spring.`;
const SAME_EVENT = `Bo Lund says he had a long phone conversation with Ann Lee on Thursday. The prime minister told reporters that grain
was the main topic, and that he was grateful for the 200 million dollars which Lee's government promised in December.`;

function find(earlier: readonly string[], text: string): string | null {
  const reports = new NearDuplicates();
  earlier.forEach((report, at) => {
    reports.add(`r${at + 1}`, shinglesOf(report));
  });
  return reports.find(shinglesOf(text));
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
    { what: "the same words set otherwise", earlier: [CALL], text: CALL.toUpperCase().replaceAll(",", " -"), of: "r1" },
    {
      what: "one with a dateline and a credit added",
      earlier: [CALL],
      text: `OSLO (Wire) - ${CALL}\n(With inputs from agencies)`,
      of: "r1",
    },
    { what: "one with a word changed", earlier: [CALL], text: CALL.replace("forty", "thirty"), of: "r1" },
    { what: "its first half alone", earlier: [words(0, 400)], text: words(0, 100), of: "r1" },
    { what: "exactly 80 %", earlier: [words(0, 104)], text: words(20, 124), of: "r1" },
    {
      what: "the nearest of several",
      earlier: [words(0, 100), words(2, 104), words(5, 109)],
      text: words(4, 108),
      of: "r3",
    },
    { what: "the earliest of equals", earlier: [CALL, CALL], text: CALL, of: "r1" },
  ])("finds $what", ({ earlier, text, of }) => {
    expect(find(earlier, text)).toBe(of);
  });

  it.each([
    { what: "another report of one event", earlier: [CALL], text: SAME_EVENT },
    { what: "79 %", earlier: [words(0, 104)], text: words(21, 125) },
    { what: "a longer report that quotes it whole", earlier: [CALL], text: `${CALL} ${words(0, 40)}` },
    { what: "the same notice at the end", earlier: [`${CALL} ${words(0, 20)}`], text: `${SAME_EVENT} ${words(0, 20)}` },
    { what: "a text without words", earlier: [CALL], text: "…" },
    { what: "the first report", earlier: [], text: CALL },
  ])("takes $what for no copy", ({ earlier, text }) => {
    expect(find(earlier, text)).toBeNull();
  });

  it("finds one among two thousand, and no other", () => {
    const reports = new NearDuplicates();
    for (let at = 0; at < 2000; at++) reports.add(`r${at}`, shinglesOf(words(at * 150, at * 150 + 300)));
    expect(reports.find(shinglesOf(words(1000 * 150 + 10, 1000 * 150 + 310)))).toBe("r1000");
    expect(reports.find(shinglesOf(words(9_000_000, 9_000_300)))).toBeNull();
  });
});
