import { describe, expect, it } from "vitest";
import { KgError } from "../../../src/model/errors.ts";
import { answer } from "../../../src/query/cypher/answer.ts";
import { PreparedQuery } from "../../../src/query/cypher/prepared.ts";
import { READING } from "../../../src/query/cypher/reading.ts";
import { finish } from "../../../src/query/steps.ts";
import { ask, made } from "./ask.ts";

/** A hub that 200 others are tied to, and a ring of those. */
const graph = made(
  "CREATE (h:Hub {i: 0}) WITH h UNWIND range(1, 200) AS i CREATE (h)-[:R]->(:N {i: i, name: 'n' + i})",
  "MATCH (a:N), (b:N) WHERE b.i = a.i + 1 CREATE (a)-[:R]->(b)",
);
const LIMITS = { rows: 5000, held: 20_000, steps: 2_000_000 };
const HELD = "keep more than 20,000 values in memory";
const STEPS = "The query was stopped after 2,000,000 steps";

function told(query: string): string {
  try {
    const { rows, texts, more } = finish(
      answer(new PreparedQuery(query, graph, READING), graph, { limits: LIMITS, now: 0, random: () => 0.5 }, 1000),
    );
    return `${rows.length}${more ? "+" : ""} rows: ${texts[0] ?? ""}`;
  } catch (error) {
    if (error instanceof KgError) return error.message;
    throw error;
  }
}

const nested = (what: string, times: number) => `reduce(s = [1], i IN range(1, ${times}) | ${what})`;

describe("hostile queries", () => {
  it.each([
    {
      what: "a text without end",
      query: `RETURN "${"x".repeat(90_000)}`,
      says: 'Nothing closes the " that opens here. (line 1, column 8)',
    },
    { what: "quotes", query: `RETURN ${"'".repeat(9999)}`, says: "Nothing closes the '" },
    {
      what: "a megabyte",
      query: `RETURN '${"x".repeat(1_000_000)}'`,
      says: "A query may have 100,000 characters, not 1,000,009",
    },
    {
      what: "100,000 parentheses",
      query: `RETURN ${"(".repeat(100_000)}`,
      says: "A query may have 100,000 characters",
    },
    {
      what: "parentheses",
      query: `RETURN ${"(".repeat(40_000)}1${")".repeat(40_000)}`,
      says: "may nest 400 levels deep, no more. (line 1, column 408)",
    },
    { what: "lists", query: `RETURN ${"[".repeat(40_000)}1${"]".repeat(40_000)}`, says: "may nest 400 levels deep" },
    {
      what: "CASE",
      query: `RETURN ${"CASE WHEN true THEN ".repeat(4000)}1${" END".repeat(4000)}`,
      says: "may nest 400 levels deep",
    },
    {
      what: "EXISTS",
      query: `MATCH (a) WHERE ${"EXISTS { MATCH (a) WHERE ".repeat(1000)}true${"}".repeat(1000)} RETURN a`,
      says: "may nest 400 levels deep",
    },
    {
      what: "NOT",
      query: `RETURN ${"NOT ".repeat(20_000)}true`,
      says: "No more than 1,000 operators may stand in a row. (line 1, column 4008)",
    },
    { what: "a sum", query: `RETURN 1${"+1".repeat(40_000)}`, says: "No more than 1,000 operators" },
    {
      what: "properties of properties",
      query: `WITH {} AS a RETURN a${".b".repeat(40_000)}`,
      says: "The query does not make sense from",
    },
    {
      what: "a long pattern",
      query: `MATCH ()${"--()".repeat(20_000)} RETURN 1`,
      says: "A pattern may have 100 nodes and as many relationships. (line 1, column 7)",
    },
    { what: "a wide pattern", query: `MATCH ()${",()".repeat(20_000)} RETURN 1`, says: "A pattern may have 100 nodes" },
    { what: "many UNIONs", query: `${"RETURN 1 AS a UNION ".repeat(2000)}RETURN 1 AS a`, says: "1 rows: 1" },
    {
      what: "many WITHs",
      query: `WITH 1 AS a ${"WITH a ".repeat(10_000)}RETURN a`,
      says: "The query nests too deeply to be carried out.",
    },
    { what: "many comments", query: `RETURN ${"/**/".repeat(20_000)}1`, says: "1 rows: 1" },
  ])("reads or refuses $what", ({ query, says }) => {
    expect(told(query)).toContain(says);
  });

  it.each([
    { query: "MATCH (a), (b), (c), (d), (e) RETURN a, b, c, d, e", says: "1000+ rows" },
    { query: "MATCH (a), (b), (c), (d), (e) RETURN count(*)", says: STEPS },
    { query: "MATCH (a), (b), (c) RETURN a.i, count(*)", says: STEPS },
    { query: "MATCH (a), (b), (c) RETURN a, b, c, count(*)", says: HELD },
    { query: "MATCH (a), (b), (c) RETURN collect(a.name + b.name)", says: HELD },
    { query: "MATCH (a), (b), (c) RETURN collect(DISTINCT a.name + b.name)", says: HELD },
    { query: "MATCH (a), (b), (c) RETURN a, b ORDER BY c.i LIMIT 3", says: STEPS },
    { query: "MATCH (a), (b), (c) RETURN a SKIP 100000000000", says: STEPS },
    { query: "MATCH (a:Hub)-[*1..]-(b) RETURN count(*)", says: STEPS },
    { query: "MATCH p = (a:Hub)-[*1..]-(b) RETURN count(DISTINCT b)", says: STEPS },
    { query: "MATCH (a)-[*999999999]-(b) RETURN a", says: STEPS },
    { query: "MATCH (a)-[*999999999999]-(b) RETURN a", says: '"999999999999" is no number of steps. (line 1' },
    { query: "MATCH p = (a)-[*1..4]-(b) RETURN collect(p)", says: HELD },
    {
      query: "MATCH (a) WHERE EXISTS { MATCH (b), (c), (d) WHERE a.i = b.i + c.i + d.i + 1000 } RETURN a",
      says: STEPS,
    },
    { query: "RETURN size(range(1, 1000000000000))", says: HELD },
    {
      query: "UNWIND range(1, 9000) AS x UNWIND range(1, 9000) AS y UNWIND range(1, 9000) AS z RETURN count(*)",
      says: STEPS,
    },
    { query: "RETURN size(reduce(s = 'x', i IN range(1, 100) | s + s))", says: HELD },
    { query: `RETURN size(${nested("s + s", 100)})`, says: HELD },
    { query: `RETURN ${nested("[s, s]", 100)}`, says: HELD },
    { query: `WITH ${nested("[s, s]", 60)} AS a RETURN DISTINCT a`, says: HELD },
    { query: `WITH ${nested("[s, s]", 60)} AS a, ${nested("[s, s]", 60)} AS b RETURN a = b`, says: HELD },
    { query: `RETURN ${nested("{a: s, b: s}", 60)}`, says: HELD },
    { query: `RETURN ${nested("[x IN [1, 2] | s]", 60)}`, says: HELD },
    { query: `RETURN ${nested("[s]", 5000)}`, says: "Lists and maps may nest 100 levels deep" },
    { query: "RETURN size(reduce(s = 'xx', i IN range(1, 40) | replace(s, 'x', 'xx')))", says: HELD },
    { query: "UNWIND range(1, 9000) AS i RETURN collect(range(1, 100))", says: HELD },
    { query: "UNWIND range(1, 9000) AS i WITH range(i, i + 100) AS x ORDER BY x RETURN count(x)", says: HELD },
    { query: "UNWIND range(1, 9000) AS i WITH DISTINCT range(i, i + 100) AS x RETURN count(x)", says: HELD },
    {
      query: "WITH range(1, 9000) AS all UNWIND range(1, 1000) AS i RETURN all",
      says: "The answer holds too much to be shown",
    },
    { query: "RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' =~ '(a+)+$'", says: "1 rows: false" },
    { query: "RETURN 1 / 0", says: "An integer was divided by zero. (line 1, column 8)" },
    { query: "RETURN percentileCont(1, 7)", says: "between 0 and 1, not at 7. (line 1, column 8)" },
    { query: "RETURN substring('abc', -1)", says: "cannot be negative. (line 1, column 8)" },
    { query: "RETURN date({year: 999999999999})", says: "not 999999999999. (line 1, column 8)" },
    {
      query: "RETURN date('2020-01-01') + duration({years: 9999999999999})",
      says: "There is no date so far away. (line 1, column 8)",
    },
    { query: "RETURN duration({years: 1e308}) * 1e308", says: "No duration can be so long. (line 1, column 8)" },
    { query: "RETURN {__proto__: 1}.__proto__ AS x", says: "1 rows: 1" },
    { query: "RETURN constructor(1)", says: "There is no function constructor(). (line 1, column 8)" },
  ])("bounds $query", ({ query, says }) => {
    expect(told(query)).toContain(says);
  });

  it("lets chance decide for each row", () => {
    const numbers = [0.1, 0.9, 0.2, 0.8];
    expect(
      ask("UNWIND [1, 2, 3, 4] AS x WITH x WHERE rand() < 0.5 RETURN x", undefined, {
        random: () => numbers.shift() ?? 1,
      }),
    ).toEqual(["1", "3"]);
    const more = [0.9, 0.1, 0.1, 0.1];
    expect(
      ask("MATCH (h:Hub) MATCH (n:N) WHERE rand() < 0.5 RETURN n.i LIMIT 2", graph, {
        random: () => more.shift() ?? 0.9,
      }),
    ).toEqual(["2", "3"]);
  });
});
