import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Matcher } from "../../../src/query/cypher/matching/matcher.ts";

const free = () => undefined;

/** Small regular expressions over a few letters. */
const expressions: fc.Arbitrary<string> = fc.letrec((tie) => ({
  part: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom("a", "b", ".", "[ab]", "[^a]", "\\w", "^", "$", "\\b", "\\B", "\\.", ""),
    fc.tuple(tie("part"), tie("part")).map(([a, b]) => `${a}${b}`),
    fc.tuple(tie("part"), tie("part")).map(([a, b]) => `(${a}|${b})`),
    fc
      .tuple(tie("part"), fc.constantFrom("*", "+", "?", "{2}", "{1,}", "{0,2}", "*?"))
      .map(([a, count]) => `(?:${a})${count}`),
  ),
})).part as fc.Arbitrary<string>;

describe("regular expressions", () => {
  it.each([
    ["a.c", "a\nc", true],
    ["ab", "abc", false], // the whole text
    ["(?i)zelensky.*", "ZELENSKYY said", true],
    ["a(?i:b)c", "aBc", true],
    ["a(?i:b)c", "aBC", false],
    ["(a|b)*abb", "babaabb", true],
    ["\\d{4}-\\d\\d", "2022-01", true],
    ["[\\]x-]+", "]-x", true],
    ["\\p{Lu}.*", "Émile", true],
    ["caf\\u00e9", "café", true],
    ["x\\/y", "x/y", true],
    ["", "", true],
    ["()", "", true],
    [".*\\bUN\\b.*", "The UN said", true],
    [".*\\bUN\\b.*", "The UNO said", false],
    ["😀+", "😀😀", true],
  ])("%s on %j: %s", (source, text, matches) => {
    expect(() => new Matcher(source).test(text, free)).not.toThrow();
    expect(new Matcher(source).test(text, free)).toBe(matches);
  });

  it.each([
    ["(a", "nothing closes a ("],
    ["a)", "nothing opens"],
    ["[", "it cannot have [ here"],
    ["*a", "it cannot have * here"],
    ["a**", "it cannot have * here"],
    ["a{3,1}", "more often at least than at most"],
    ["(a)\\1", "refers back"],
    ["(?=a)a", "looks ahead"],
    ["(?<!a)a", "looks ahead or behind"],
    ["\\Qx", "it cannot have \\Q"],
    ["a++", "without ever giving back"],
    ["(?x)a", "the flags x"],
    ["a{5000}", "repeats too much"],
    ["((((a{1,1000}){1,1000}){1,1000}){1,1000})", "repeats too much"],
    ["(((){1000}){1000}){1000}", "repeats too much"],
    ["(".repeat(500), "nests too deeply"],
  ])("refuses %s", (source, message) => {
    expect(() => new Matcher(source)).toThrow(message);
  });

  it.each(["(a+)+$", "((a)+)+b", "(a|a)*b", "(a?){40}a{40}b", "a*a*a*a*a*a*a*b", "(.*)*x"])(
    "takes no time: %s",
    (source) => {
      let steps = 0;
      const matcher = new Matcher(source);
      expect(
        matcher.test(`${"a".repeat(20_000)}!`, (count) => {
          steps += count;
        }),
      ).toBe(false);
      expect(steps).toBeLessThan(100_000);
    },
  );

  it("agrees with the host's own expressions", () => {
    fc.assert(
      fc.property(
        expressions,
        fc.string({ unit: fc.constantFrom("a", "b", ".", "-"), maxLength: 6 }),
        (source, text) => {
          const matcher = new Matcher(source);
          for (const tried of [text, `${text}a`, ""])
            expect(matcher.test(tried, free)).toBe(new RegExp(`^(?:${source})$`, "su").test(tried));
        },
      ),
      { numRuns: 2000, seed: 1 },
    );
  });
});
