import { describe, expect, it } from "vitest";
import type { Change } from "../../../src/query/cypher/changes.ts";
import { MemoryGraph } from "../../../src/query/cypher/graph/memory-graph.ts";
import { PreparedUpdate } from "../../../src/query/cypher/update.ts";
import type { Value } from "../../../src/query/cypher/values/value.ts";
import { finish } from "../../../src/query/steps.ts";
import { ask, made } from "./ask.ts";

/** Ann called Bo, Bo called Cy. Created anew for every row, and compared at its end: what is below must not change. */
const CREATE =
  "CREATE (a:P {id: 'a', name: 'Ann'})-[:CALLED {id: 'ab', n: 1}]->(b:P {id: 'b'})-[:CALLED {id: 'bc'}]->(:P {id: 'c'})";

function run(text: string, parameters: ReadonlyMap<string, Value> = new Map(), graph = made(CREATE)) {
  const before = contents(graph);
  const result = finish(new PreparedUpdate(text, graph).run({ parameters }));
  expect(contents(graph)).toEqual(before);
  return result;
}

const contents = (graph: MemoryGraph) =>
  ["MATCH (n) RETURN n, labels(n), properties(n)", "MATCH (a)-[r]->(b) RETURN a, r, b, properties(r)"].map((query) =>
    ask(query, graph),
  );

function short(change: Change): string {
  switch (change.kind) {
    case "create-node":
      return `+(${change.node}:${change.labels} ${JSON.stringify(change.properties)})`;
    case "create-relationship":
      return `+${change.relationship} ${change.source}-${change.type}-${change.target} ${JSON.stringify(change.properties)}`;
    case "add-label":
    case "remove-label":
      return `${change.kind === "add-label" ? "+" : "-"}${change.node}:${change.label}`;
    case "set-node-property":
      return `${change.node}.${change.key} ${JSON.stringify(change.before)} → ${JSON.stringify(change.value)}`;
    case "set-relationship-property":
      return `${change.relationship}.${change.key} ${JSON.stringify(change.before)} → ${JSON.stringify(change.value)}`;
    case "delete-relationship":
      return `-${change.relationship}`;
    case "delete-node":
      return `-(${change.node})`;
  }
}

describe("changes of a query", () => {
  it.each<{ query: string; changes: string[]; rows?: unknown[][] }>([
    { query: "MATCH (n) RETURN count(n)", changes: [], rows: [[3]] },
    { query: "CREATE (:P {name: 'Di'})", changes: ['+(3:P {"name":"Di"})'] },
    {
      query: "MATCH (a {id: 'a'}) CREATE (a)-[r:AIDED {n: 2}]->(x:Q) RETURN id(r), id(x)",
      changes: ["+(3:Q {})", '+2 a-AIDED-3 {"n":2}'],
      rows: [[2, 3]],
    },
    {
      query: "MATCH (n {id: 'a'}) SET n.name = 'Anne', n.age = 4",
      changes: ["a.age null → 4", 'a.name "Ann" → "Anne"'],
    },
    { query: "MATCH (n {id: 'a'}) SET n.name = 'Bo' SET n.name = 'Ann'", changes: [] }, // as it was
    { query: "MATCH (n {id: 'a'}) REMOVE n.name, n.none", changes: ['a.name "Ann" → null'] },
    { query: "MATCH (n {id: 'a'}) SET n = {id: 'a', age: 1}", changes: ["a.age null → 1", 'a.name "Ann" → null'] },
    { query: "MATCH ()-[r {id: 'ab'}]->() SET r += {n: 2, m: 1}", changes: ["ab.m null → 1", "ab.n 1 → 2"] },
    { query: "MATCH (n {id: 'b'}) SET n:Q REMOVE n:P", changes: ["+b:Q", "-b:P"] },
    { query: "MATCH (n {id: 'b'}) REMOVE n:P SET n:P", changes: [] },
    { query: "MATCH ()-[r {id: 'bc'}]->() DELETE r", changes: ["-bc"] },
    { query: "MATCH (n {id: 'b'}) DETACH DELETE n", changes: ["-ab", "-bc", "-(b)"] },
    { query: "MATCH (n {id: 'b'}) SET n.name = 'gone' DETACH DELETE n", changes: ["-ab", "-bc", "-(b)"] },
    { query: "CREATE (x:P)-[r:CALLED]->(y:P) DELETE r, x", changes: ["+(4:P {})"] }, // made and gone again
    { query: "MERGE (n {id: 'a'}) ON MATCH SET n.seen = true", changes: ["a.seen null → true"] },
    {
      query: "MERGE (n:P {id: 'z'}) ON CREATE SET n.new = true RETURN n.new",
      changes: ['+(3:P {"id":"z","new":true})'],
      rows: [[true]],
    },
    {
      query: "UNWIND [1, 2, 1] AS i MERGE (n:N {i: i}) RETURN count(DISTINCT n)",
      changes: ['+(3:N {"i":1})', '+(4:N {"i":2})'],
      rows: [[2]],
    },
    {
      query:
        "MATCH (a {id: 'a'}), (c {id: 'c'}) CREATE (a)-[:CALLED]->(c) WITH a MATCH (a)-[:CALLED]->(x) RETURN x.id ORDER BY x.id",
      changes: ["+2 a-CALLED-c {}"],
      rows: [["b"], ["c"]],
    },
    {
      query: "MATCH ()-[r {id: 'ab'}]->(b) DELETE r WITH b MATCH (b)-[s]-() RETURN s.id",
      changes: ["-ab"],
      rows: [["bc"]],
    },
  ])("$query", ({ query, changes, rows }) => {
    const { answer, changes: found } = run(query);
    expect(found.map(short)).toEqual(changes);
    if (rows) expect(answer.rows).toEqual(rows);
  });

  it("carries all of it out, even if few rows are wanted", () => {
    const { answer, changes } = finish(
      new PreparedUpdate(
        "UNWIND range(1, 5) AS i CREATE (n {i: i}) RETURN i UNION ALL CREATE () RETURN 0 AS i",
        made(),
      ).run({}, 2),
    );
    expect(answer).toMatchObject({ rows: [[1], [2]], more: true });
    expect(changes).toHaveLength(6);
  });

  it.each([
    { query: "MATCH (n {id: 'b'}) DELETE n", message: /use DETACH DELETE/ },
    { query: "MATCH (n) SET n.list = [[1]]", message: /holds single values .*column/ },
    { query: "MATCH (n) SET m.x = 1", message: /"m".*column 15/ },
    { query: "CREATE (a)-[:R]-(b)", message: /one direction.*column 11/ },
    { query: "MATCH (n) WHERE n.id = 'a' SET n.age = 1 / 0", message: /zero.*column/ },
  ])("tells what is wrong with $query", ({ query, message }) => {
    expect(() => run(query)).toThrow(message);
  });

  it.each([
    "CREATE (), (), ()",
    "CREATE ()-[:R]->()-[:R]->()",
    "WITH i MATCH (n) SET n.x = 'a long text', n.y = i, n.z = i",
  ])("stops where it would make too much: %s", (act) => {
    const update = new PreparedUpdate(`UNWIND range(1, 900) AS i ${act}`, made(CREATE));
    const limits = { rows: 1000, held: 8000, steps: 1_000_000 };
    expect(() => finish(update.run({ limits }))).toThrow("values in memory");
  });

  it("runs once", () => {
    const update = new PreparedUpdate("CREATE ()", new MemoryGraph());
    finish(update.run({}));
    expect(() => finish(update.run({}))).toThrow("once");
  });
});
