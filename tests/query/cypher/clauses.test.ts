import { describe, expect, it } from "vitest";
import { ask, made } from "./ask.ts";

/** n0 Ann, n1 Bo, n2 Cy; r0 and r1 both lead from Ann to Bo, r2 from Bo to Cy, r3 from Cy to herself. */
const graph = made(
  `CREATE (a:Person {name: 'Ann', age: 40}), (b:Person {name: 'Bo', age: 50}), (c:Robot {name: 'Cy'}),
          (a)-[:KNOWS {since: 2000}]->(b), (a)-[:KNOWS {since: 2010}]->(b), (b)-[:MADE]->(c), (c)-[:KNOWS]->(c)`,
);

describe("clauses", () => {
  it.each([
    ["MATCH (n) RETURN count(*)", ["3"]],
    ["MATCH (n:Person) RETURN n ORDER BY n.name DESC", ["n1", "n0"]],
    ["MATCH (a)-[r]->(b) RETURN a, r, b ORDER BY id(r)", ["n0 r0 n1", "n0 r1 n1", "n1 r2 n2", "n2 r3 n2"]],
    ["MATCH (a)--(b) RETURN count(*)", ["7"]], // a loop is found once
    ["MATCH (a)-[:KNOWS]->(b)<-[:KNOWS]-(c) RETURN count(*)", ["2"]], // no relationship twice
    ["MATCH (a)-[r:KNOWS {since: 2010}]->(b) RETURN r", ["r1"]],
    ["MATCH (a {name: 'Ann'})-[*2]->(b) RETURN count(*), collect(DISTINCT b.name)", ["2 [Cy]"]],
    [
      "MATCH p = (:Robot)<-[*1..2]-(a) RETURN length(p), a.name ORDER BY length(p), a.name",
      ["1 Bo", "1 Cy", "2 Ann", "2 Ann", "2 Bo"],
    ],
    [
      "MATCH p = shortestPath((a {name: 'Ann'})-[*]->(c:Robot)) RETURN length(p), [n IN nodes(p) | n.name]",
      ["2 [Ann,Bo,Cy]"],
    ],
    ["MATCH p = allShortestPaths((a {name: 'Ann'})-[*]-(c:Robot)) RETURN count(p)", ["2"]],
    ["MATCH (a {name: 'Ann'}), (c:Robot) RETURN length(shortestPath((a)-[*]->(c)))", ["2"]],
    ["MATCH (n) WHERE (n)-[:MADE]->() RETURN n.name", ["Bo"]],
    ["MATCH (n) WHERE NOT EXISTS { MATCH (n)-[:KNOWS]->(m) WHERE m <> n } RETURN n.name ORDER BY n.name", ["Bo", "Cy"]],
    ["MATCH (n:Person) RETURN n.name, [(n)-[:MADE]->(m) | m.name] AS made ORDER BY n.name", ["Ann []", "Bo [Cy]"]],
    [
      "MATCH (n) OPTIONAL MATCH (n)-[:MADE]->(m) RETURN n.name, m.name ORDER BY n.name",
      ["Ann null", "Bo Cy", "Cy null"],
    ],
    ["MATCH (n) RETURN n.age > 45 AS old, count(*) ORDER BY old", ["false 1", "true 1", "null 1"]],
    ["MATCH (n:Person) RETURN sum(n.age), avg(n.age), min(n.name), max(n.age)", ["90 45.0 Ann 50"]],
    ["MATCH (n:Nobody) RETURN count(n), sum(n.age), avg(n.age), collect(n)", ["0 0 null []"]],
    ["UNWIND [3, 1, 2] AS x WITH x ORDER BY x LIMIT 2 RETURN collect(x)", ["[1,2]"]],
    ["UNWIND range(1, 5) AS x RETURN x SKIP 1 LIMIT 2", ["2", "3"]],
    ["UNWIND [5, 3, 4, 3, 4, 4, 5] AS x RETURN x, count(*) AS n ORDER BY n DESC LIMIT 1", ["4 3"]],
    ["UNWIND [5, 3, 4, 3, 4, 4, 5] AS x RETURN x, count(*) AS n ORDER BY n DESC, x LIMIT 2", ["4 3", "3 2"]],
    ["UNWIND [5, 3, 4, 3, 4, 4, 5] AS x RETURN x, count(*) AS n ORDER BY count(*), x DESC LIMIT 1", ["5 2"]],
    ["UNWIND [5, 3, 4, 3, 4, 4, 5] AS x RETURN x, count(*) AS n ORDER BY n DESC, x SKIP 1 LIMIT 1", ["3 2"]],
    ["UNWIND [1, 1, 2] AS x RETURN x, count(*) AS a, count(*) AS b, count(null) AS c ORDER BY b LIMIT 1", ["2 1 1 0"]],
    ["UNWIND [1, 1, 2] AS x RETURN x, count(*) AS n ORDER BY n LIMIT 0", []],
    ["UNWIND [7, 6, 5, 6, 4] AS x RETURN x, count(*) AS n ORDER BY n DESC LIMIT 3", ["6 2", "7 1", "5 1"]],
    ["UNWIND [7, 6, 5, 6, 4] AS x RETURN x, count(*) AS n ORDER BY n DESC, x LIMIT 3", ["6 2", "4 1", "5 1"]],
    ["UNWIND [1, 1, 2] AS x RETURN DISTINCT x", ["1", "2"]],
    ["UNWIND [1, 2, 3] AS x WITH x WHERE x > 1 RETURN count(x)", ["2"]],
    ["RETURN 1 AS x UNION RETURN 1 AS x UNION RETURN 2 AS x", ["1", "2"]],
    ["RETURN 1 AS x UNION ALL RETURN 1 AS x", ["1", "1"]],
    ["MATCH (a:Person) WITH a AS b MATCH (b)-[:MADE]->(c) RETURN b.name, c.name", ["Bo Cy"]],
    ["MATCH (a)-[r:MADE]->() WITH r MATCH (x)-[r]-(y) RETURN x.name, y.name ORDER BY x.name", ["Bo Cy", "Cy Bo"]],
    ["UNWIND [1, null, 2] AS x RETURN count(x), count(*), percentileCont(x, 0.5), stDev(x) > 0.7", ["2 3 1.5 true"]],
    ["RETURN count(*) AS `a b`", ["1"]],
  ])("%s", (query, rows) => {
    expect(ask(query, graph)).toEqual(rows);
  });

  it.each([
    ["CREATE (n:A {x: 1}) SET n.y = 2, n:B REMOVE n.x RETURN n.x, n.y, labels(n)", ["null 2 [A,B]"]],
    ["MERGE (n:A {x: 1}) ON CREATE SET n.new = true RETURN n.new", ["true"]],
    ["UNWIND [1, 1, 2] AS x MERGE (n:A {x: x}) RETURN count(DISTINCT n)", ["2"]],
    ["CREATE (a)-[:R]->(b) WITH a DETACH DELETE a RETURN count(*)", ["1"]],
    ["CREATE (n {x: 1}) SET n += {x: null, y: 2} RETURN keys(n)", ["[y]"]],
  ])("changes what can be changed: %s", (query, rows) => {
    expect(ask(query, made())).toEqual(rows);
  });
});
