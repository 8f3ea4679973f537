import fc from "fast-check";
import { vi } from "vitest";
import { MemoryGraph } from "../../../src/query/cypher/graph/memory-graph.ts";
import { PreparedQuery } from "../../../src/query/cypher/prepared.ts";
import { isList, NodeValue, RelationshipValue, type Value } from "../../../src/query/cypher/values/value.ts";
import type { Bound, TinyGraph } from "./brute-force.ts";

/** `CASES=10000 npx vitest run tests/query/cypher -t property` for the long run. */
export const CASES = Number(process.env.CASES ?? 400);
vi.setConfig({ testTimeout: 20_000 + 60 * CASES });
/** Where chance begins. */
export const SEED = Number(process.env.SEED ?? 4);

const label = fc.constantFrom("X", "Y");
const type = fc.constantFrom("A", "B");

export const graphs: fc.Arbitrary<TinyGraph> = fc
  .array(fc.uniqueArray(label, { maxLength: 2 }), { minLength: 1, maxLength: 4 })
  .chain((nodes) => {
    const node = fc.nat(nodes.length - 1);
    return fc.record({
      nodes: fc.constant(nodes),
      relationships: fc.array(fc.record({ type, from: node, to: node }), { maxLength: 6 }),
    });
  });

const range = fc.tuple(fc.nat(2), fc.nat(2)).map(([least, more]) => ({ least, most: least + more }));

export const link = fc.record({
  named: fc.boolean(),
  types: fc.uniqueArray(type, { maxLength: 2 }),
  direction: fc.constantFrom("out" as const, "in" as const, "both" as const),
  range: fc.option(range, { freq: 2 }),
});

export const part = fc.integer({ min: 0, max: 2 }).chain((length) =>
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

/** A graph that queries can be asked of. */
export function build({ nodes, relationships }: TinyGraph): MemoryGraph {
  const graph = new MemoryGraph();
  for (const labels of nodes) graph.createNode(labels, new Map());
  for (const { type: name, from, to } of relationships) graph.createRelationship(from, to, name, new Map());
  return graph;
}

/** A value as the brute-force matcher tells it. */
export function plain(value: Value): Bound {
  if (value instanceof NodeValue) return value.id;
  if (value instanceof RelationshipValue) return `r${value.id}`;
  return isList(value) ? value.map((item) => String(plain(item))) : null;
}

export function textOf(cells: readonly Bound[]): string {
  return JSON.stringify(cells);
}

/** Every row that a query answers. */
export function rowsOf(text: string, tiny: TinyGraph): readonly Value[][] {
  return [...new PreparedQuery(text, build(tiny)).rows()].flatMap((row) => (row ? [[...row]] : []));
}
