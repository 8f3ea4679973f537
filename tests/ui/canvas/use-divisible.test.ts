import { expect, it } from "vitest";
import { isDivisible } from "../../../src/ui/canvas/use-divisible.ts";

it.each([
  { aliases: [], expected: false },
  { aliases: ["Anna Berg"], expected: false },
  { aliases: ["Anna Berg", "Berg"], expected: true },
  { aliases: ["Berg"], expected: true },
])("of Anna Berg, written $aliases: divisible $expected", ({ aliases, expected }) => {
  const written = aliases.map((text) => ({ text, reason: "surname" }));
  expect(isDivisible({ name: "Anna Berg", aliases: written })).toBe(expected);
});
