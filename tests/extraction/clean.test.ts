import { describe, expect, it } from "vitest";
import { cleanText } from "../../src/extraction/clean.ts";

describe("cleanText", () => {
  it.each([
    { what: "control characters", text: "Ann\u0001 called\u0000 \u001bBo.\u0007", clean: "Ann  called   Bo. " },
    { what: "spaces and marks of no width", text: "Ann\u200b called \u2068Bo\u2069.", clean: "Ann  called  Bo ." },
    { what: "a byte order mark inside", text: "Ann\n\ufeffBo", clean: "Ann\n Bo" },
    {
      what: "the marks of quoted lines",
      text: "> Ann called\n> > Bo.\n >Yes.",
      clean: "  Ann called\n    Bo.\n  Yes.",
    },
    { what: "an address", text: "See https://example.org now", clean: "See                     now" },
    { what: "a carriage return", text: "Ann\r\nBo\rCy", clean: "Ann \nBo\nCy" },
    { what: "nothing of tabs, line ends and pages", text: "Ann\tcalled\n\fBo.", clean: "Ann\tcalled\n\fBo." },
    { what: "nothing of a sign inside a line", text: "5 > 3, Ann said.", clean: "5 > 3, Ann said." },
    {
      what: "nothing of what joins letters",
      text: "\u0645\u06cc\u200c\u0634\u0648\u062f",
      clean: "\u0645\u06cc\u200c\u0634\u0648\u062f",
    },
  ])("blanks out $what at the same length", ({ text, clean }) => {
    expect(cleanText(text)).toBe(clean);
    expect(cleanText(text)).toHaveLength(text.length);
  });
});
