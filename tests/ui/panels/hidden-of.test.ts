import { describe, expect, it } from "vitest";
import type { CanvasNode } from "../../../src/store/graph-store.ts";
import { hiddenOf } from "../../../src/ui/panels/query/hidden-of.ts";

const node = (id: string): CanvasNode => ({ id, name: id, entityType: "person", relations: 1, hidden: 0 });

describe("an answer on the canvas", () => {
  it.each([
    { found: "a b", drawn: "a b c", seen: "a b c", expected: { drawn: 2, hidden: 0 } },
    { found: "a b", drawn: "a b c", seen: "c", expected: { drawn: 2, hidden: 2 } },
    { found: "a b", drawn: "a b c", seen: "a", expected: { drawn: 2, hidden: 1 } },
    { found: "a b", drawn: "c", seen: "", expected: { drawn: 0, hidden: 0 } }, // what is not drawn is not hidden
    { found: "", drawn: "c", seen: "", expected: { drawn: 0, hidden: 0 } },
  ])("of $found, drawn $drawn, seen $seen: $expected", ({ found, drawn, seen, expected }) => {
    const ids = (text: string) => text.split(" ").filter((id) => id !== "");
    expect(hiddenOf(ids(found), ids(drawn), { nodes: ids(seen).map(node) })).toEqual(expected);
  });
});
