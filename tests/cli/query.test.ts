import { afterAll, describe, expect, it } from "vitest";
import { json } from "../../src/formats/json.ts";
import { graphOf } from "../knowledge/notation.ts";
import { entente, Workplace } from "./run-command.ts";

const place = new Workplace();
afterAll(() => place.clear());
const graph = place.write(
  "graph.json",
  json.write(graphOf("ann-bo@2022-01-27 bo-cy@2022-02-01 Us>Them:sanctioned@2022-03-01~planned ann>Us:leads"))[0]
    ?.text ?? "",
);

describe("entente query", () => {
  it.each([
    {
      query:
        "MATCH (a:Person)-[r:CALLED]-(b) WHERE r.date >= date('2022-02-01') RETURN a.name, b.name, r.date ORDER BY a.name",
      csv: "a.name,b.name,r.date\r\nbo,cy,2022-02-01\r\ncy,bo,2022-02-01\r\n",
    },
    {
      query: "MATCH (:Country)-[r:SANCTIONED]->(c) RETURN c.name AS whom, r.status",
      csv: "whom,r.status\r\nThem,planned\r\n",
    },
    {
      query: "MATCH (p {name: 'ann'})-[r:LEADS]->(c) RETURN r.evidence",
      csv: "r.evidence\r\nOne told of the other.\r\n",
    },
    { query: "MATCH (n:Person) RETURN count(*) AS n, avg(n.sources)", csv: "n,avg(n.sources)\r\n3,1.0\r\n" },
    { query: "RETURN -5 AS x, -0.5 AS y, '-a' AS z", csv: "x,y,z\r\n-5,-0.5,'-a\r\n" },
    { query: "RETURN '=1+1' AS x", csv: "x\r\n'=1+1\r\n" }, // no cell can be taken for a formula
  ])("answers $query", async ({ query, csv }) => {
    const { status, out, told } = await entente("query", graph, query, "--format", "csv");
    expect({ status, out, told }).toEqual({ status: 0, out: csv, told: [] });
  });

  it("writes a table for people", async () => {
    const { out } = await entente(
      "query",
      graph,
      "MATCH (n:Person) RETURN n.name AS name, n.mentions AS told ORDER BY name",
    );
    expect(out).toBe("name  told\n────  ────\nann      0\nbo       0\ncy       0\n3 rows\n");
  });

  it("writes a table of more rows than a call takes arguments", async () => {
    const { status, out } = await entente("query", graph, "UNWIND range(1, 150000) AS i RETURN i");
    expect({ status, last: out.trimEnd().split("\n").at(-1) }).toEqual({ status: 0, last: "150000 rows" });
  });

  it("writes JSON with nodes and relationships whole", async () => {
    const { out } = await entente("query", graph, "MATCH (n {name: 'cy'}) RETURN n", "--format", "json");
    expect(JSON.parse(out)).toEqual([
      {
        n: {
          kind: "node",
          id: "person/cy",
          labels: ["Person"],
          properties: { id: "person/cy", name: "cy", aliases: [], mentions: 0, sources: 1 },
        },
      },
    ]);
  });

  it.each([
    { param: "who=ann", out: "1" },
    { param: "who=ann'}) RETURN 1 //", out: "0" }, // a value is never read as part of the query
    { param: 'who="ann"', out: "1" },
    { param: "who=7", out: "0" },
  ])("takes the parameter $param", async ({ param, out }) => {
    const query = "MATCH (n {name: $who}) RETURN count(*) AS n";
    const outcome = await entente("query", graph, query, "--param", param, "--format", "csv");
    expect(outcome.out).toBe(`n\r\n${out}\r\n`);
  });

  it.each([
    { query: "RETURN 1", told: ["The query has no $d: --param d is not used."] },
    {
      query: "MATCH ()-[r]->() WHERE r.date >= $d RETURN r",
      told: ["A date is never compared with text, so this finds nothing: write date($d)."],
    },
    { query: "MATCH ()-[r]->() WHERE r.date >= date($d) RETURN r", told: [] },
  ])("warns of a parameter that does nothing: $query", async ({ query, told }) => {
    expect((await entente("query", graph, query, "--param", "d=2022-01-01")).told).toEqual(told);
  });

  it.each([
    { query: "MATCH (n", told: 'entente: A ")" is missing at the end. (line 1, column 9)', status: 1 },
    { query: "MATCH (n) RETURN m", told: 'entente: There is no variable "m" here. (line 1, column 18)', status: 1 },
    { query: "RETURN 1 / 0", told: "entente: An integer was divided by zero. (line 1, column 8)", status: 1 },
    { query: "RETURN $x", told: "entente: The query needs a value for $x.", status: 1 },
    {
      query: "CREATE (n)",
      told: "entente: This query changes the graph: tell with -o FILE where the changed graph goes.",
      status: 2,
    },
    {
      query: "MATCH (n:Persn) RETURN n",
      told: 'The graph has no label "Persn". Did you mean Person?',
      status: 0,
    },
    {
      query: "MATCH (n {name: 'anm'}) RETURN n",
      told: 'The graph has no entity named "anm". CONTAINS looks for a part of a name.',
      status: 0,
    },
    {
      query: "MATCH ()-[r:CALED]-() RETURN r.dat",
      told: 'The graph has no relationship type "CALED". Did you mean CALLED?',
      status: 0,
    },
  ])("tells what is wrong with $query", async ({ query, told, status }) => {
    const outcome = await entente("query", graph, query);
    expect({ status: outcome.status, told: outcome.told[0] }).toEqual({ status, told });
  });

  it.each([
    { args: ["--param", "novalue"], status: 2 },
    { args: ["--param", "n=[1,2"], status: 2 },
    { args: ["--param", 'n="half'], status: 2 },
    { args: ["--format", "xml"], status: 2 },
  ])("takes $args for wrong usage", async ({ args, status }) => {
    expect((await entente("query", graph, "RETURN 1", ...args)).status).toBe(status);
  });
});

describe("entente query that changes things", () => {
  const people = async (path: string) =>
    (await entente("query", path, "MATCH (n:Person) RETURN n.name ORDER BY n.name", "--format", "csv")).out;

  it("writes the changed graph, and leaves the one that it read as it is", async () => {
    const changed = place.path("changed.json");
    const before = await people(graph);
    const query = "MATCH (a {name: 'ann'}) SET a.name = 'Anne' CREATE (:Person {name: 'dee'})";
    const { status, out } = await entente("query", graph, query, "-o", changed);
    expect({ status, out }).toEqual({ status: 0, out: `${changed}: 2 changes\n` });
    expect(await people(changed)).toBe("n.name\r\nAnne\r\nbo\r\ncy\r\ndee\r\n");
    expect(await people(graph)).toBe(before);
  });

  it("answers its rows as well", async () => {
    const query = "MATCH (a {name: 'ann'}) SET a.name = 'Anne' RETURN a.name";
    const { out } = await entente("query", graph, query, "-o", place.path("rows.gexf"), "--format", "csv");
    expect(out).toBe(`a.name\r\nAnne\r\n${place.path("rows.gexf")}: 1 change\n`);
  });

  it.each([
    { args: ["MATCH (n) RETURN n", "-o", "x.json"], told: /changes nothing, so there is no graph to write/, status: 2 },
    { args: ["CREATE (:Person {name: 'x'})", "-o", graph], told: /stays as it is: write the new one/, status: 2 },
    { args: ["CREATE (:Person {name: 'x'})", "-o", "x.none"], told: /does not tell its format/, status: 2 },
    {
      args: ["MATCH (n) SET n.sources = 9", "-o", "x.json"],
      told: /but not "sources".*\(line 1, column 15\)$/,
      status: 1,
    },
    { args: ["CREATE (:Foo {name: 'x'})", "-o", "x.json"], told: /needs one label.*\(line 1, column 8\)$/, status: 1 },
    { args: ["MATCH (n {name: 'bo'}) DELETE n", "-o", "x.json"], told: /DETACH.*\(line 1, column 31\)$/, status: 1 },
    {
      args: ["MATCH (n {name: 'bo'}) SET n.name = 'x', n.sources = 9", "-o", "x.json"],
      told: /but not "sources": that follows from the reports\.$/,
      status: 1,
    },
  ])("is refused: $args", async ({ args, told, status }) => {
    const outcome = await entente("query", graph, ...args);
    expect({ status: outcome.status, told: outcome.told[0] }).toEqual({ status, told: expect.stringMatching(told) });
  });
});

describe("a query without end", () => {
  it("is stopped after the seconds that it is given, in one sentence", async () => {
    const { status, told } = await entente(
      "query",
      graph,
      "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b)",
      "--seconds",
      "1",
    );
    expect({ status, told: told.at(-1) }).toEqual({
      status: 1,
      told: expect.stringMatching(/stopped after 1 second: narrow its pattern.*--seconds\.$/),
    });
  });

  it("is bounded by whole seconds only", async () => {
    expect((await entente("query", graph, "RETURN 1", "--seconds", "0")).status).toBe(2);
  });
});

it("shows null in a list and in a map", async () => {
  const { out } = await entente("query", graph, "RETURN [1, null] AS l, {a: null} AS m, null AS n", "--format", "csv");
  expect(out).toBe('l,m,n\r\n"1, null",a: null,\r\n');
});

describe("entente path", () => {
  it("tells paths as dated sentences", async () => {
    const { status, out } = await entente("path", graph, "ann", "cy");
    expect({ status, out }).toEqual({
      status: 0,
      out: [
        "1. ann – bo – cy",
        "   2022-01-27: ann called bo. “One told of the other.” d1",
        "   2022-02-01: bo called cy. “One told of the other.” d1",
        "",
      ].join("\n"),
    });
  });

  it.each([
    { args: ["ann", "cy", "--avoid", "bo"], out: "Nothing connects ann and cy in 5 steps or fewer.\n" },
    { args: ["ann", "cy", "--type", "leads"], out: "Nothing connects ann and cy in 5 steps or fewer.\n" },
    { args: ["cy", "ann", "--in-time-order"], out: "Nothing connects cy and ann in 5 steps or fewer.\n" },
  ])("says so when there is none: $args", async ({ args, out }) => {
    expect((await entente("path", graph, ...args)).out).toBe(out);
  });

  it("leads from one entity to another", async () => {
    const { status, told } = await entente("path", graph, "bo", "Bo");
    expect({ status, told }).toEqual({
      status: 1,
      told: ['entente: "bo" and "Bo" are both bo: a path leads from one entity to another.'],
    });
  });

  it("fails for a name that is not there", async () => {
    const { status, told } = await entente("path", graph, "ann", "Nobody Known");
    expect({ status, told }).toEqual({
      status: 1,
      told: ['entente: There is no "Nobody Known" in the graph. Names, other names and spellings were searched.'],
    });
  });
});
