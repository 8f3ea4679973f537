import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isTitleAbbreviation, tokenize } from "../../src/nlp/tokens.ts";

/** Tokens with a bar between them. */
const cut = (text: string) =>
  tokenize(text)
    .map((token) => token.text)
    .join("|");

describe("tokens", () => {
  it.each([
    ["Norway’s envoy didn't call.", "Norway|’s|envoy|did|n't|call|."],
    ["The banks’ rules, 'sanctions'", "The|banks|’|rules|,|'|sanctions|'"],
    ["“Time”’s cover (“Time”)'s", "“|Time|”|’s|cover|(|“|Time|”|)|'s"],
    ["They cannot, they don’t, they dont", "They|can|not|,|they|do|n’t|,|they|do|nt"],
    ["a Kenya-led, pro-Russian non-lethal e-mail", "a|Kenya|-|led|,|pro|-|Russian|non-lethal|e-mail"],
    ["Mr. Lund of the U.S. State Dept. said.", "Mr.|Lund|of|the|U.S.|State|Dept.|said|."],
    ["J. Smith, Gen. Li, No. 5, no. It", "J.|Smith|,|Gen.|Li|,|No.|5|,|no|.|It"],
    ["tanks, etc., and so on, etc.", "tanks|,|etc.|,|and|so|on|,|etc|."],
    ["$1.2bn, 3,000 men, 10th at 5pm", "$|1.2bn|,|3,000|men|,|10th|at|5|pm"],
    ["9/11, 2022-03-10, 2019-2020", "9/11|,|2022-03-10|,|2019|-|2020"],
    ["AT&T and Q & A", "AT&T|and|Q|&|A"],
    ["back w/o A/C, tea w/milk, and/or", "back|w/o|A/C|,|tea|w/|milk|,|and|/|or"],
    ["US$4.5 billion, a BUS$5, C$20", "US$|4.5|billion|,|a|BUS|$|5|,|C$|20"],
    ["call 555-0199 or 713/555-0199, not 2019-2020", "call|555-0199|or|713/555-0199|,|not|2019|-|2020"],
    ["in the 80's, the '60s and ’72; 5's", "in|the|80's|,|the|'60s|and|’72|;|5|'s"],
    ["up .04, $.5, +44 20, a.5, 2+3", "up|.04|,|$|.5|,|+44|20|,|a|.|5|,|2|+|3"],
    ["20minutes, 16km, 8gb, 1.5billion", "20|minutes|,|16|km|,|8|gb|,|1.5|billion"],
    ["anti-tank, cross-border, Anti-Norway, re-elected", "anti-tank|,|cross-border|,|Anti|-|Norway|,|re|-|elected"],
    ["=====, *** and << $$$ >>, *a*", "=====|,|***|and|<<|$$$|>>|,|*|a|*"],
    ["See notes.pdf and comp.sources.unix. e.g.this", "See|notes.pdf|and|comp.sources.unix|.|e|.|g|.|this"],
    ["Susan B., his aide", "Susan|B.|,|his|aide"],
    ["@ana_lee in #Kyiv, #1, a@b", "@ana_lee|in|#Kyiv|,|#|1|,|a|@|b"],
    ["Write to ana.lee@mail.example.org.", "Write|to|ana.lee@mail.example.org|."],
    ["See http://example.org/a-b?c=d, or www.example.org.", "See|http://example.org/a-b?c=d|,|or|www.example.org|."],
    ["Example.com and end.Next", "Example.com|and|end|.|Next"],
    ["What?! No... Yes!!! :-)", "What|?!|No|...|Yes|!!!|:-)"],
    ["so:) (a:b)", "so|:|)|(|a|:|b|)"],
    ["Президент Зеленський 你好", "Президент|Зеленський|你好"],
    ["", ""],
    [" \n\t", ""],
  ])("%s: %s", (text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  it.each([
    { text: "Ana", kind: "word" },
    { text: "2022", kind: "number" },
    { text: "1.2bn", kind: "number" },
    { text: "@ana", kind: "handle" },
    { text: "#ana", kind: "hashtag" },
    { text: "www.example.org", kind: "url" },
    { text: "Example.com", kind: "word" },
    { text: "?!", kind: "punctuation" },
    { text: "€", kind: "symbol" },
  ])("$text is a $kind", ({ text, kind }) => {
    expect(tokenize(text)).toEqual([{ text, kind, start: 0, end: text.length }]);
  });

  it("cut exactly their text, in order, and leave only space between", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(text.slice(end, token.start).trim()).toBe("");
          end = token.end;
        }
        expect(text.slice(end).trim()).toBe("");
      }),
    );
  });
});

describe("abbreviations before names", () => {
  it.each([
    { surface: "Mr.", expected: true },
    { surface: "Gen.", expected: true },
    { surface: "J.", expected: true },
    { surface: "Inc.", expected: false },
    { surface: "Mr", expected: false },
  ])("$surface: $expected", ({ surface, expected }) => {
    expect(isTitleAbbreviation(surface)).toBe(expected);
  });
});
