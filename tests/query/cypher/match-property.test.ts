import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MemoryGraph } from "../../../src/query/cypher/graph/memory-graph.ts";
import { PreparedQuery } from "../../../src/query/cypher/prepared.ts";
import { isList, NodeValue, RelationshipValue, type Value } from "../../../src/query/cypher/values/value.ts";
import {
  type Bound,
  bruteForce,
  type LinkAsk,
  type MatchAsk,
  type PartAsk,
  queryText,
  type TinyGraph,
} from "./brute-force.ts";

/** `CASES=10000 npx vitest run tests/query/cypher/match-property.test.ts` for the long run. */
const CASES = Number(process.env.CASES ?? 400);

const label = fc.constantFrom("X", "Y");
const type = fc.constantFrom("A", "B");

const graphs: fc.Arbitrary<TinyGraph> = fc
  .array(fc.uniqueArray(label, { maxLength: 2 }), { minLength: 1, maxLength: 4 })
  .chain((nodes) => {
    const node = fc.nat(nodes.length - 1);
    return fc.record({
      nodes: fc.constant(nodes),
      relationships: fc.array(fc.record({ type, from: node, to: node }), { maxLength: 6 }),
    });
  });

const range = fc.tuple(fc.nat(2), fc.nat(2)).map(([least, more]) => ({ least, most: least + more }));

const link = fc.record({
  named: fc.boolean(),
  types: fc.uniqueArray(type, { maxLength: 2 }),
  direction: fc.constantFrom("out" as const, "in" as const, "both" as const),
  range: fc.option(range, { freq: 2 }),
});

const part = fc.integer({ min: 0, max: 2 }).chain((length) =>
  fc.record({
    nodes: fc.array(
      fc.record({
        name: fc.option(fc.constantFrom("a", "b", "c"), { freq: 3 }),
        label: fc.option(label, { freq: 1, nil: null }).map((one) => one),
      }),
      { minLength: length + 1, maxLength: length + 1 },
    ),
    links: fc.array(link, { minLength: length, maxLength: length }),
  }),
);

const clause = fc.record({
  optional: fc.boolean(),
  parts: fc.array(part, { minLength: 1, maxLength: 2 }),
  predicates: fc.array(fc.record({ negated: fc.boolean(), from: fc.nat(9), to: fc.nat(9), link }), { maxLength: 1 }),
});

/** Clauses in which every relationship that has a name has one of its own, and predicates name what is there. */
const queries: fc.Arbitrary<MatchAsk[]> = fc.array(clause, { minLength: 1, maxLength: 2 }).map((clauses) => {
  let names = 0;
  const known = new Set<string>();
  return clauses.map(({ optional, parts, predicates }): MatchAsk => {
    const asked = parts.map(({ nodes, links }): PartAsk => {
      for (const { name } of nodes) if (name !== null) known.add(name);
      return {
        nodes,
        links: links.map(({ named, ...rest }): LinkAsk => ({ ...rest, name: named ? `r${names++}` : null })),
      };
    });
    const named = [...known].sort();
    return {
      optional,
      parts: asked,
      predicates:
        named.length === 0
          ? []
          : predicates.map(({ negated, from, to, link: { named: _, ...rest } }) => ({
              negated,
              part: {
                nodes: [from, to].map((place) => ({ name: named[place % named.length] ?? null, label: null })),
                links: [{ ...rest, name: null }],
              },
            })),
    };
  });
});

function build({ nodes, relationships }: TinyGraph): MemoryGraph {
  const graph = new MemoryGraph();
  for (const labels of nodes) graph.createNode(labels, new Map());
  for (const { type: name, from, to } of relationships) graph.createRelationship(from, to, name, new Map());
  return graph;
}

function plain(value: Value): Bound {
  if (value instanceof NodeValue) return value.id;
  if (value instanceof RelationshipValue) return `r${value.id}`;
  return isList(value) ? value.map((item) => String(plain(item))) : null;
}

function textOf(cells: readonly Bound[]): string {
  return JSON.stringify(cells);
}

function namesIn(clauses: readonly MatchAsk[]): string[] {
  const parts = clauses.flatMap((each) => each.parts);
  const names = parts.flatMap(({ nodes, links }) => [...nodes, ...links].flatMap(({ name }) => name ?? []));
  return [...new Set(names)].sort();
}

function rowsOf(text: string, tiny: TinyGraph): readonly Value[][] {
  return [...new PreparedQuery(text, build(tiny)).rows()].flatMap((row) => (row ? [[...row]] : []));
}

describe("matching", () => {
  it("gives the same bag of rows as trying everything", () => {
    fc.assert(
      fc.property(graphs, queries, (tiny, clauses) => {
        const matched = bruteForce(tiny, clauses);
        fc.pre(matched !== null);
        const names = namesIn(clauses);
        const text = `${queryText(clauses)}\nRETURN ${names.length > 0 ? names.join(", ") : "1"}`;
        const actual = rowsOf(text, tiny).map((row) => (names.length > 0 ? textOf(row.map(plain)) : "[]"));
        const expected = matched.map((row) => textOf(names.map((name) => row.get(name) ?? null)));
        expect({ text, rows: actual.sort() }).toEqual({ text, rows: expected.sort() });
      }),
      { numRuns: CASES, seed: 4 },
    );
  });

  it("gives the same set of nodes where rows that occur more than once count once", () => {
    fc.assert(
      fc.property(graphs, queries, (tiny, named) => {
        const clauses = withoutRelationshipNames(named);
        const matched = bruteForce(tiny, clauses);
        const names = namesIn(clauses);
        fc.pre(matched !== null && names.length > 0);
        const text = `${queryText(clauses)}\nRETURN DISTINCT ${names.join(", ")}`;
        const actual = rowsOf(text, tiny).map((row) => textOf(row.map(plain)));
        const expected = new Set(matched.map((row) => textOf(names.map((name) => row.get(name) ?? null))));
        expect({ text, rows: actual.sort() }).toEqual({ text, rows: [...expected].sort() });
      }),
      { numRuns: CASES, seed: 4 },
    );
  });

  it("counts as many rows as there are, for each of what they are grouped by", () => {
    const graph = graphs.map(({ nodes, relationships }) => ({ nodes, relationships: relationships.slice(0, 5) }));
    const sides = fc.array(
      link.map((side) => ({ ...side, range: null })),
      { minLength: 3, maxLength: 3 },
    );
    fc.assert(
      fc.property(graph, sides, fc.subarray(["a", "b", "c"]), (tiny, links, keys) => {
        const nodes = ["a", "b", "c", "a"].map((name) => ({ name, label: null }));
        const around = links.map((side) => ({ ...side, name: null }));
        const asked: MatchAsk[] = [{ optional: false, parts: [{ nodes, links: around }], predicates: [] }];
        const counts = new Map<string, number>();
        for (const row of bruteForce(tiny, asked) ?? []) {
          const group = textOf(keys.map((name) => row.get(name) ?? null));
          counts.set(group, (counts.get(group) ?? 0) + 1);
        }
        if (keys.length === 0 && counts.size === 0) counts.set("[]", 0);
        const text = `${queryText(asked)}\nRETURN ${[...keys, "count(*) AS n"].join(", ")}`;
        const actual = rowsOf(text, tiny).map((row) => [textOf(row.slice(0, -1).map(plain)), Number(row.at(-1))]);
        expect({ text, rows: actual.sort() }).toEqual({ text, rows: [...counts].sort() });
      }),
      { numRuns: CASES, seed: 4 },
    );
  });
});

function withoutRelationshipNames(clauses: readonly MatchAsk[]): MatchAsk[] {
  return clauses.map((each) => ({
    ...each,
    parts: each.parts.map(({ nodes, links }) => ({ nodes, links: links.map((one) => ({ ...one, name: null })) })),
  }));
}
