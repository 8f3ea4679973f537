import { describe, expect, it } from "vitest";
import { GraphIndex } from "../../../src/knowledge/graph-index.ts";
import { IndexGraph } from "../../../src/query/cypher/graph/index-graph.ts";
import { PreparedQuery } from "../../../src/query/cypher/prepared.ts";
import { READING } from "../../../src/query/cypher/reading.ts";
import { parseQuery } from "../../../src/query/cypher/syntax/parse.ts";
import { valueWarnings } from "../../../src/query/cypher/value-warnings.ts";
import type { Value } from "../../../src/query/cypher/values/value.ts";
import { graphOf } from "../../knowledge/notation.ts";
import { ask } from "./ask.ts";

function knowledge(edges: string): IndexGraph {
  const { entities, relations, documents } = graphOf(edges);
  const index = new GraphIndex(entities, relations, documents);
  return new IndexGraph({ index, entities, relations, text: () => "One told of the other." });
}

const graph = knowledge(
  "ann-bo@2022-01-27/d1,d2 ann-bo@2022-02-03 bo-cy@2022-03 cy-ann Us>Them:sanctioned@2022-01-28~planned ann>Us:leads ann>Them@2022-01-30",
);

describe("the knowledge base as a graph", () => {
  it.each([
    ["MATCH (n:Person) RETURN n.name ORDER BY n.name", ["ann", "bo", "cy"]],
    ["MATCH (n {id: 'country/us'}) RETURN n.name, labels(n), n.sources", ["Us [Country] 1"]],
    [
      "MATCH (a:Person {name: 'ann'})-[r:CALLED]-(b) RETURN b.name, r.date, r.sources ORDER BY r.date",
      ["bo 2022-01-27 2", "bo 2022-02-03 1", "cy null 1"],
    ],
    ["MATCH ()-[r:SANCTIONED]->(b) RETURN b.name, r.status, type(r), r.confidence", ["Them planned SANCTIONED 0.9"]],
    [
      "MATCH (a)-[r:CALLED]-(b) WHERE r.date >= date('2022-02-01') AND r.date < date('2022-03-01') RETURN a.name, b.name ORDER BY a.name",
      ["ann bo", "bo ann"],
    ],
    ["MATCH (a)-[r:CALLED]->(b) WHERE r.date = date('2022-01-27') RETURN count(*)", ["1"]],
    [
      "MATCH (a)<-[r]-(b) WHERE date('2022-01-28') <= r.date AND r.date <= date('2022-01-30') RETURN a.name, type(r) ORDER BY type(r)",
      ["Them AIDED", "Them SANCTIONED"],
    ],
    [
      "MATCH (a {name: 'ann'})-[r]-(b) WHERE r.date > date('2022-01-28') RETURN b.name, r.date ORDER BY r.date",
      ["Them 2022-01-30", "bo 2022-02-03"],
    ],
    ["MATCH ()-[r]->() WHERE r.date > 5 RETURN count(*)", ["0"]],
    ["MATCH ()-[r:CALLED]->() WHERE r.date IS NULL RETURN count(*)", ["1"]],
    [
      "MATCH (a)-[r:CALLED]-(b) RETURN DISTINCT r.until ORDER BY r.until",
      ["2022-01-27", "2022-02-03", "2022-03-28", "null"],
    ],
    ["MATCH (a:Person)--(b:Person)--(c:Person)--(a) RETURN count(*)", ["12"]],
    [
      "MATCH (a {name: 'ann'})-[r:LEADS]->() RETURN r.evidence, keys(r)",
      ["[One told of the other.] [id,status,confidence,sources,attributedTo,evidence]"],
    ],
    ["MATCH (:Person {name: 'cy'})-[r {when: '2022-03'}]-() RETURN r.date, r.until", ["2022-03-01 2022-03-28"]],
    ["MATCH (n {name: $name}) RETURN count(*)", ["0"]],
  ])("%s", (query, rows) => {
    expect(ask(query, graph, { parameters: new Map([["name", 7n]]) })).toEqual(rows);
  });

  it.each([
    ["MATCH (a:Person)-[:CALLED]-(b {name: 'bo'}) RETURN a", ["Seek b.name", "Expand (a)-[0:CALLED]-(b)"]],
    ["MATCH (a:Person)-[:LEADS]->(b:Country) RETURN a", ["Nodes b:Country", "Expand (a)-[0:LEADS]->(b)"]],
    ["MATCH (a:Person)-[r:CALLED]-(b) WHERE r.date > date('2022-01-01') RETURN a", ["Relationships r by date"]],
    [
      "MATCH (a {id: 'person/ann'})-[r:CALLED]-(b)-[:CALLED]-(c)-[:CALLED]-(a) RETURN b",
      ["Seek a.id", "Expand (a)-[r:CALLED]-(b)", "Expand (b)-[0:CALLED]-(c)", "Join (c)-[1:CALLED]-(a)"],
    ],
  ])("begins where least is to be expected: %s", (query, steps) => {
    const [plan = []] = new PreparedQuery(query, graph, READING).plan;
    expect(plan.filter((step) => /^(Seek|Nodes|All|Relationships|Expand|Join)/.test(step))).toEqual(steps);
  });

  it.each([
    ["MATCH (n:Persn) RETURN n", ['The graph has no label "Persn". Did you mean Person?']],
    ["MATCH (n:X) RETURN n", ['The graph has no label "X". It has Person, Country, Organization, Event.']],
    ["MATCH ()-[:called]->() RETURN 1", ['The graph has no relationship type "called". Did you mean CALLED?']],
    ["MATCH (n) WHERE n.nmae = 'x' RETURN n", ['The graph has no property "nmae". Did you mean name?']],
    ["MATCH (n:Person)-[r:CALLED]-(m) RETURN n.name, r.date.year", []],
    ["WITH {x: 1} AS map RETURN map.x", []],
  ])("warns of names that it does not know: %s", (query, messages) => {
    expect(new PreparedQuery(query, graph, READING).warnings.map(({ message }) => message)).toEqual(messages);
  });

  it.each([
    ["MATCH (a) WHERE a:Persn RETURN a", ['The graph has no label "Persn". Did you mean Person?']],
    ["MATCH (a) WHERE 'Persn' IN labels(a) RETURN a", ['The graph has no label "Persn". Did you mean Person?']],
    [
      "MATCH ()-[r]-() WHERE type(r) = 'CALED' RETURN r",
      ['The graph has no relationship type "CALED". Did you mean CALLED?'],
    ],
    ["MATCH ()-[r]-() WHERE type(r) IN ['CALLED', 'X'] RETURN r", [/no relationship type "X"\. It has CALLED/]],
    [
      "MATCH ()-[r]-() WHERE r.status = 'assertd' RETURN r",
      ['The graph has no status "assertd". Did you mean asserted?'],
    ],
    ["MATCH ()-[r {status: 'plan'}]-() RETURN r", [/no status "plan"/]],
    ["MATCH (a {name: 'Ann'}) RETURN a", ['The graph has no entity named "Ann". Did you mean near Ann?']],
    ["MATCH (a) WHERE 'Ann' = a.name RETURN a", ['The graph has no entity named "Ann". Did you mean near Ann?']],
    ["MATCH (a) WHERE a.name IN $names RETURN a", ['The graph has no entity named "Bob". Did you mean near Bob?']],
    [
      "MATCH ()-[r]->() WHERE r.date >= '2022-01-27' RETURN r",
      ["A date is never compared with text, so this finds nothing: write date('2022-01-27')."],
    ],
    ["MATCH ()-[r]->() WHERE r.date >= $day RETURN r", [/compared with text.*write date\(\$day\)/]],
    ["MATCH ()-[r]->() WHERE $day < r.until RETURN r", [/write date\(\$day\)/]],
    ["MATCH ()-[r]->() WHERE r.date >= date($day) AND r.status = 'planned' RETURN r", []],
    ["MATCH (a:Person {name: 'ann'})-[r]-(b) WHERE type(r) = 'CALLED' AND b.name <> 'x' RETURN b", []],
    ["MATCH (a) WHERE a.name CONTAINS 'x' AND a.name STARTS WITH 'y' RETURN a", []],
    ["WITH {name: 'x', status: 'y'} AS map WHERE map.name = 'z' AND map.status = 'z' RETURN map", []],
    ["MATCH ()-[r]->() WHERE r:CALLED RETURN r", []],
  ])("warns of values that nothing has: %s", (query, messages) => {
    const parameters = new Map<string, Value>([
      ["names", ["ann", "Bob"]],
      ["day", "2022-01-27"],
    ]);
    const warnings = valueWarnings(parseQuery(query), graph, { parameters, nearName: (name) => `near ${name}` });
    expect(warnings.map(({ message }) => message)).toEqual(
      messages.map((message) => (typeof message === "string" ? message : expect.stringMatching(message))),
    );
  });

  it("warns of no more values than anybody reads", () => {
    const parameters = new Map<string, Value>([["names", Array.from({ length: 5000 }, (_, i) => `nobody ${i}`)]]);
    const query = parseQuery("MATCH (a) WHERE a.name IN $names RETURN a");
    expect(valueWarnings(query, graph, { parameters, nearName: () => null })).toHaveLength(10);
  });

  it("cannot be changed", () => {
    expect(() => ask("MATCH (n) SET n.name = 'x'", graph)).toThrow("This graph cannot be changed by a query");
  });
});
