import { describe, expect, it } from "vitest";
import { GraphIndex } from "../../src/knowledge/graph-index.ts";
import { failuresOf, filterKey, type GraphFilter, isOpen } from "../../src/query/filter.ts";
import { finish } from "../../src/query/steps.ts";
import { graphOf } from "../knowledge/notation.ts";

const GRAPH = graphOf("a-b@2022-01-27/d1 a>B@2022-02/d2*0.4 B>c~planned/d1,d2 c>d:disputed@2023~denied/d3");
const DATED = GRAPH.documents.map((each) => ({
  ...each,
  publishedAt: { d1: "2022-01-28", d2: "2022-03-01" }[each.id] ?? null,
}));
const INDEX = new GraphIndex(GRAPH.entities, GRAPH.relations, DATED);

const dates = (start: string, end: string, by: "event" | "publication") => ({ dates: { start, end, by } });

describe("failuresOf", () => {
  it.each<{ filter: GraphFilter; passing: string }>([
    { filter: {}, passing: "r01 r02 r03 r04" },
    { filter: { entityTypes: [], relationTypes: [], statuses: [], documents: [] }, passing: "r01 r02 r03 r04" },
    { filter: { entityTypes: ["person"] }, passing: "r01 r04" },
    { filter: { entityTypes: ["country"] }, passing: "" },
    { filter: { relationTypes: ["called", "disputed"] }, passing: "r01 r04" },
    { filter: { statuses: ["planned"] }, passing: "r03" },
    { filter: { documents: ["d2"] }, passing: "r02 r03" },
    { filter: { documents: ["d2", "d3"] }, passing: "r02 r03 r04" },
    { filter: { documents: ["x"] }, passing: "" },
    { filter: dates("2022-01-27", "2022-01-27", "event"), passing: "r01 r03" }, // without a date passes
    { filter: dates("2022-01-28", "2022-02-01", "event"), passing: "r02 r03" }, // one day shared is enough
    { filter: dates("2023-12-31", "2024-01-01", "event"), passing: "r03 r04" },
    { filter: dates("2022-03-01", "2022-03-01", "publication"), passing: "r02 r03 r04" }, // d3 has no date
    { filter: { minConfidence: 0.5 }, passing: "r01 r03 r04" },
    { filter: { minConfidence: 0.9 }, passing: "r01 r03 r04" }, // at least
    { filter: { minSources: 2 }, passing: "r03" },
    { filter: { minSources: 1 }, passing: "r01 r02 r03 r04" },
    { filter: { relationTypes: ["aided"], documents: ["d1"], minSources: 2 }, passing: "r03" },
  ])("lets $passing through $filter", ({ filter, passing }) => {
    const failures = finish(failuresOf(INDEX, filter));
    expect(INDEX.relationIds.filter((_, number) => failures[number] === 0).join(" ")).toBe(passing);
  });
});

describe("filterKey", () => {
  it.each<{ a: GraphFilter; b: GraphFilter; same: boolean }>([
    { a: {}, b: { documents: [], minSources: 0 }, same: true },
    { a: { statuses: ["planned", "denied"] }, b: { statuses: ["denied", "planned"] }, same: true },
    { a: { statuses: ["planned"] }, b: { statuses: ["denied"] }, same: false },
    { a: dates("2022-01-01", "2022-01-02", "event"), b: dates("2022-01-01", "2022-01-02", "publication"), same: false },
  ])("of $a and $b: same is $same", ({ a, b, same }) => {
    expect(filterKey(a) === filterKey(b)).toBe(same);
  });
});

describe("isOpen", () => {
  it.each<{ filter: GraphFilter; open: boolean }>([
    { filter: {}, open: true },
    { filter: { entityTypes: [], minConfidence: 0 }, open: true },
    { filter: { entityTypes: ["person"] }, open: false },
    { filter: { minConfidence: 0.1 }, open: false },
    { filter: dates("2022-01-01", "2022-01-02", "event"), open: false },
  ])("is $open of $filter", ({ filter, open }) => {
    expect(isOpen(filter)).toBe(open);
  });
});
