import { describe, expect, it } from "vitest";
import { checkQueries, forget, save } from "../../../src/ui/state/saved-queries.ts";

const query = (name: string, text = name) => ({ name, text, parameters: {} });

describe("saved queries", () => {
  it("are kept under a name, in the place of the one before, and forgotten", () => {
    const queries = [query("a"), query("b"), query("a", "new")].reduce(save, [] as readonly ReturnType<typeof query>[]);
    expect(queries.map(({ name, text }) => `${name} ${text}`)).toEqual(["b b", "a new"]);
    expect(forget(queries, "a").map(({ name }) => name)).toEqual(["b"]);
    expect(forget(queries, "z")).toHaveLength(2);
  });

  it.each([
    { value: null, names: [] },
    { value: "x", names: [] },
    { value: [query("a"), { name: 1 }, null, { name: "b", text: "c", parameters: { x: 1 } }], names: ["a"] },
  ])("are read from $value as far as they make sense", ({ value, names }) => {
    expect(checkQueries(value).map(({ name }) => name)).toEqual(names);
  });
});
