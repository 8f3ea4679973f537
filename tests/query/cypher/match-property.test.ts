import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bruteForce, type LinkAsk, type MatchAsk, type PartAsk, queryText } from "./brute-force.ts";
import { CASES, graphs, link, part, plain, rowsOf, SEED, textOf } from "./tiny-graphs.ts";

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

function namesIn(clauses: readonly MatchAsk[]): string[] {
  const parts = clauses.flatMap((each) => each.parts);
  const names = parts.flatMap(({ nodes, links }) => [...nodes, ...links].flatMap(({ name }) => name ?? []));
  return [...new Set(names)].sort();
}

describe("matching, as a property", () => {
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
      { numRuns: CASES, seed: SEED },
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
      { numRuns: CASES, seed: SEED },
    );
  });

  it("counts as many rows as there are, for each of what they are grouped by", () => {
    const graph = graphs.map(({ nodes, relationships }) => ({ nodes, relationships: relationships.slice(0, 5) }));
    const sides = fc.array(
      link.map((side) => ({ ...side, range: null })),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(graph, sides, fc.subarray(["a", "b", "c"]), (tiny, links, wanted) => {
        const names = ["a", "b", "c", "a"].slice(0, links.length + 1);
        const nodes = names.map((name) => ({ name, label: null }));
        const keys = wanted.filter((name) => names.includes(name));
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
      { numRuns: CASES, seed: SEED },
    );
  });
});

function withoutRelationshipNames(clauses: readonly MatchAsk[]): MatchAsk[] {
  return clauses.map((each) => ({
    ...each,
    parts: each.parts.map(({ nodes, links }) => ({ nodes, links: links.map((one) => ({ ...one, name: null })) })),
  }));
}
