import { describe, expect, it } from "vitest";
import { KnowledgeBase } from "../../../src/knowledge/knowledge-base.ts";
import { RelationSchema } from "../../../src/model/relation-schema.ts";
import { MemoryStore } from "../../../src/store/memory.ts";
import { textOfLine } from "../../../src/ui/panels/outline/line-text.tsx";
import { type OutlineOptions, outlineOf, type Passages, Ties } from "../../../src/ui/panels/outline/tree.ts";
import { seek, walk } from "../../../src/ui/panels/outline/walk.ts";
import { tinyGraph } from "../../workers/tiny-graph.ts";

const schema = RelationSchema.builtIn;
const graph = tinyGraph("ann-bo ann-cy:aided bo-ann:aided cy-dan");
const store = new MemoryStore(KnowledgeBase.fromGraph(graph));
const { graph: drawn } = await store.view(
  graph.entities.map(({ id }) => id),
  {},
);
const ties = new Ties(drawn, schema);
const [first] = drawn.edges;
const known = await store.evidence(drawn.edges.flatMap(({ relations }) => relations));

/** The outline as text: one line each, indented, with + where it could open and - where it is. */
function told(opened: readonly string[], more: Partial<OutlineOptions> = {}): readonly string[] {
  const passagesOf: OutlineOptions["passagesOf"] = (edge): Passages =>
    known.filter(({ relation }) => edge.relations.includes(relation.id));
  const lines = outlineOf(ties, { opened: new Set(opened), schema, passagesOf, lets: null, ...more });
  return lines.map(
    (line) => `${"  ".repeat(line.level - 1)}${line.open === null ? "" : line.open ? "- " : "+ "}${textOfLine(line)}`,
  );
}

const ANN = "person/ann";

describe("the outline", () => {
  it("begins with the entities, most relations first", () => {
    expect(told([])).toEqual(["+ ann", "+ bo", "+ cy", "+ dan"]);
  });

  it("tells below an entity what it did and what was done to it, and below that to whom", () => {
    expect(told([ANN, `${ANN}>aided>true`, `${ANN}>aided>false`])).toEqual([
      "- ann",
      "  + called",
      "  - aided",
      "    + cy",
      "  - aided by",
      "    + bo",
      "+ bo",
      "+ cy",
      "+ dan",
    ]);
  });

  it("ends with the sentences, or with why they are not there yet", () => {
    const below = [ANN, `${ANN}>called>true`, `${ANN}>called>true>${first?.id ?? ""}`];
    const edge = drawn.edges.find(({ relationType, source }) => relationType === "called" && source === ANN);
    const opened = [...below.slice(0, 2), `${ANN}>called>true>${edge?.id ?? ""}`];
    expect(told(opened)[3]).toBe("      ann called bo.");
    expect(told(opened, { passagesOf: () => "waiting" })[3]).toBe("      The sentences are being looked up.");
    expect(told(opened, { passagesOf: () => ({ failed: "No." }) })[3]).toBe("      No.");
  });

  it("holds only the names that a filter lets through, and counts those", () => {
    const lines = outlineOf(ties, {
      opened: new Set(),
      schema,
      passagesOf: () => "waiting",
      lets: (name) => name.includes("n"),
    });
    expect(lines.map((line) => `${textOfLine(line)} ${line.place}/${line.size}`)).toEqual(["ann 1/2", "dan 2/2"]);
  });
});

describe("walking the outline", () => {
  const lines = outlineOf(ties, { opened: new Set([ANN]), schema, passagesOf: () => "waiting", lets: null });
  // ann, (called, aided, aided by), bo, cy, dan
  it.each([
    { key: "ArrowDown", at: -1, walked: { cursor: 0 } },
    { key: "ArrowDown", at: 6, walked: { cursor: 6 } },
    { key: "ArrowUp", at: 1, walked: { cursor: 0 } },
    { key: "PageDown", at: 1, walked: { cursor: 4 } },
    { key: "Home", at: 5, walked: { cursor: 0 } },
    { key: "End", at: 0, walked: { cursor: 6 } },
    { key: "ArrowRight", at: 0, walked: { cursor: 1 } }, // open already: to what hangs below
    { key: "ArrowRight", at: 4, walked: { cursor: 4, open: ["person/bo"] } },
    { key: "ArrowLeft", at: 0, walked: { cursor: 0, shut: ANN } },
    { key: "ArrowLeft", at: 2, walked: { cursor: 0 } }, // shut already: to what it hangs on
    { key: "ArrowLeft", at: 5, walked: { cursor: 5 } },
    { key: "*", at: 4, walked: { cursor: 4, open: ["person/bo", "person/cy", "person/dan"] } },
    { key: "Tab", at: 0, walked: null },
    { key: "a", at: 0, walked: null },
  ])("$key from $at: $walked", ({ key, at, walked }) => {
    expect(walk(lines, at, key, 3)).toEqual(walked);
  });

  it.each([
    { typed: "b", at: -1, found: 1 },
    { typed: "b", at: 1, found: 3 }, // on to the next one
    { typed: "bo", at: 1, found: 1 }, // the same word goes on
    { typed: "B", at: 3, found: 1 }, // and round
    { typed: "x", at: 0, found: null },
  ])("$typed from $at finds $found", ({ typed, at, found }) => {
    expect(seek(["ann", "bo", "cy", "bob"], at, typed)).toBe(found);
  });
});
