import { expect, it } from "vitest";
import { grouped } from "../../src/extraction/grouped.ts";

it.each([
  { items: [], expected: [] },
  {
    items: ["tent", "net", "nail", "tile"],
    expected: [
      ["t", ["tent", "tile"]],
      ["n", ["net", "nail"]],
    ],
  },
])("groups $items by their first letters, in order", ({ items, expected }) => {
  expect([...grouped<string, string>(items, (item) => item.charAt(0))]).toEqual(expected);
});
