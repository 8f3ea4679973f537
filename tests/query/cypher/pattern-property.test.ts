import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Bound,
  type LinkAsk,
  linksFor,
  linkText,
  matches,
  type PartAsk,
  partText,
  type Row,
  type TinyGraph,
  TooMany,
} from "./brute-force.ts";
import { CASES, graphs, link, part, plain, rowsOf, SEED, textOf } from "./tiny-graphs.ts";

/** A link that names nothing. */
const bare = link.map(({ named: _, ...rest }): LinkAsk => ({ ...rest, name: null }));

/** A part whose nodes may be `a` and `b`, which are known, and whose relationships have no names. */
const anonymous: fc.Arbitrary<PartAsk> = part.chain(({ nodes }) =>
  fc.array(bare, { minLength: nodes.length - 1, maxLength: nodes.length - 1 }).map((links) => ({ nodes, links })),
);

/** Every pair of nodes as `a` and `b`. */
function pairs({ nodes }: TinyGraph): Row[] {
  return nodes.flatMap((_, a) =>
    nodes.map(
      (__, b): Row =>
        new Map<string, Bound>([
          ["a", a],
          ["b", b],
        ]),
    ),
  );
}

function tried<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof TooMany) return null;
    throw error;
  }
}

describe("patterns within expressions, as a property", () => {
  it("lists, counts and finds what trying everything does", () => {
    fc.assert(
      fc.property(graphs, anonymous, anonymous, (tiny, first, second) => {
        fc.pre(first.links.length > 0 && second.links.length > 0);
        fc.pre([...first.nodes].every(({ name }) => name !== "c"));
        const asked = { ...first, nodes: [{ name: "a", label: null }, ...first.nodes.slice(1)] };
        const expected = tried(() =>
          pairs(tiny).map((row) => {
            const found = matches(tiny, [asked], row);
            return textOf([
              row.get("a") ?? null,
              row.get("b") ?? null,
              found.map(() => "1"),
              String(matches(tiny, [second, asked], row).length > 0),
            ]);
          }),
        );
        fc.pre(expected !== null);
        const text = `MATCH (a), (b) RETURN a, b, [${partText(asked)} | 1] AS list, EXISTS { MATCH ${partText(second)}, ${partText(asked)} } AS there, size([${partText(asked)} | 1]) AS n`;
        const actual = rowsOf(text, tiny).map(([a = null, b = null, list = null, there = null, n = null]) => {
          const items = Array.isArray(list) ? list.map(() => "1") : [];
          expect(Number(n)).toBe(items.length);
          return textOf([plain(a), plain(b), items, String(there)]);
        });
        expect({ text, rows: actual.sort() }).toEqual({ text, rows: expected.sort() });
      }),
      { numRuns: CASES, seed: SEED },
    );
  });

  it("finds the shortest paths, one or all", () => {
    fc.assert(
      fc.property(graphs, bare, fc.integer({ min: 1, max: 4 }), fc.constantFrom(0, 1), (tiny, rest, most, least) => {
        const asked: LinkAsk = { ...rest, name: "r", range: { least, most } };
        const all: string[] = [];
        const lengths: string[] = [];
        for (const row of pairs(tiny)) {
          const [a, b] = [row.get("a"), row.get("b")];
          if (typeof a !== "number" || typeof b !== "number" || a === b) continue;
          const walks = linksFor(tiny, { ...asked, name: null }, a, row, []).filter(({ end }) => end === b);
          const shortest = Math.min(...walks.map(({ taken }) => taken.length));
          for (const { taken } of walks)
            if (taken.length === shortest) all.push(textOf([a, b, taken.map((id) => `r${id}`)]));
          if (walks.length > 0) lengths.push(textOf([a, b, String(shortest)]));
        }
        const text = (name: string, result: string) =>
          `MATCH (a), (b) WHERE a <> b MATCH p = ${name}((a)${linkText(asked)}(b)) RETURN a, b, ${result}`;
        const every = rowsOf(text("allShortestPaths", "relationships(p)"), tiny).map((row) => textOf(row.map(plain)));
        expect({ asked, rows: every.sort() }).toEqual({ asked, rows: all.sort() });
        const one = rowsOf(text("shortestPath", "length(p)"), tiny).map(([a = null, b = null, n]) =>
          textOf([plain(a), plain(b), String(n)]),
        );
        expect({ asked, rows: one.sort() }).toEqual({ asked, rows: lengths.sort() });
      }),
      { numRuns: CASES, seed: SEED },
    );
  });

  it("joins queries, with and without rows that occur more than once", () => {
    fc.assert(
      fc.property(graphs, anonymous, anonymous, (tiny, first, second) => {
        const bound = ({ nodes, links }: PartAsk): PartAsk => ({
          links,
          nodes: nodes.map((node, i) => (i === 0 ? { ...node, name: "a" } : node)),
        });
        const parts = [bound(first), bound(second)];
        const found = tried(() =>
          parts.flatMap((asked) => matches(tiny, [asked], new Map()).map((row) => textOf([row.get("a") ?? null]))),
        );
        fc.pre(found !== null);
        const text = (union: string) => parts.map((asked) => `MATCH ${partText(asked)} RETURN a`).join(` ${union} `);
        const rows = (union: string) =>
          rowsOf(text(union), tiny)
            .map((row) => textOf(row.map(plain)))
            .sort();
        expect(rows("UNION ALL")).toEqual(found.toSorted());
        expect(rows("UNION")).toEqual([...new Set(found)].sort());
      }),
      { numRuns: CASES, seed: SEED },
    );
  });
});
