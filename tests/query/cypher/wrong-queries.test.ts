import { describe, expect, it } from "vitest";
import { KgError } from "../../../src/model/errors.ts";
import { CypherError } from "../../../src/query/cypher/errors.ts";
import { PreparedQuery } from "../../../src/query/cypher/prepared.ts";
import { DEFAULT_LIMITS } from "../../../src/query/cypher/run.ts";
import { valueFrom } from "../../../src/query/cypher/values/from-plain.ts";
import { ask, made } from "./ask.ts";

function failureOf(query: string, parameters = {}): string {
  try {
    ask(query, made("CREATE (:A)-[:T]->(:B)"), {
      parameters: new Map(Object.entries(parameters).map(([k, v]) => [k, valueFrom(v)])),
    });
  } catch (error) {
    if (error instanceof CypherError) return `${error.errorClass} ${error.phase} ${error.detail}: ${error.message}`;
    if (error instanceof KgError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return "nothing";
}

describe("wrong queries", () => {
  it.each([
    [
      "RETURN 'abc",
      "SyntaxError compile time UnexpectedSyntax: Nothing closes the ' that opens here. (line 1, column 8)",
    ],
    [
      "RETURN 1 /* x",
      "SyntaxError compile time UnexpectedSyntax: Nothing closes the comment that opens here. (line 1, column 10)",
    ],
    [
      "MATCH (n)\nRETURN",
      "SyntaxError compile time UnexpectedSyntax: The query ends before it is complete. (line 2, column 7)",
    ],
    ["", "SyntaxError compile time UnexpectedSyntax: The query is empty: ask something, as in MATCH (n) RETURN n."],
    [
      "MATCH (a RETURN a",
      'SyntaxError compile time UnexpectedSyntax: A ")" is missing before "RETURN". (line 1, column 10)',
    ],
    [
      "MATCH (a {name: 'x') RETURN a",
      'SyntaxError compile time UnexpectedSyntax: A "}" is missing before ")". (line 1, column 20)',
    ],
    ["RETURN [1, 2", 'SyntaxError compile time UnexpectedSyntax: A "]" is missing at the end. (line 1, column 13)'],
    ["RETURN size(')'", 'SyntaxError compile time UnexpectedSyntax: A ")" is missing at the end. (line 1, column 16)'],
    [
      "MATCH (a)) RETURN a",
      'SyntaxError compile time UnexpectedSyntax: Nothing opens what ")" closes here. (line 1, column 10)',
    ],
    [
      "MTCH (a) RETURN a",
      'SyntaxError compile time UnexpectedSyntax: The query does not make sense from "MTCH" on. Did you mean MATCH? (line 1, column 1)',
    ],
    [
      "MATCH (a) RETRUN a",
      'SyntaxError compile time UnexpectedSyntax: The query does not make sense from "RETRUN" on. Did you mean RETURN? (line 1, column 11)',
    ],
    ["CALL db.labels()", "SyntaxError compile time UnexpectedSyntax: CALL is not supported. (line 1, column 1)"],
    [
      "LOAD CSV FROM 'x' AS l RETURN l",
      "SyntaxError compile time UnexpectedSyntax: LOAD is not supported. (line 1, column 1)",
    ],
    [
      "CREATE INDEX foo",
      "SyntaxError compile time UnexpectedSyntax: CREATE INDEX is not supported. (line 1, column 14)",
    ],
    [
      "MATCH (a) RETURN a; MATCH (b) RETURN b",
      "SyntaxError compile time UnexpectedSyntax: A second query after ; is not supported: ask one at a time. (line 1, column 21)",
    ],
    [
      "SELECT 1",
      'SyntaxError compile time UnexpectedSyntax: The query does not make sense from "SELECT" on. (line 1, column 1)',
    ],
    [
      "RETURN 1 – 1",
      'SyntaxError compile time InvalidUnicodeCharacter: "–" cannot stand in a query outside of text. (line 1, column 10)',
    ],
    ["RETURN 12x", 'SyntaxError compile time InvalidNumberLiteral: "12x" is not a number. (line 1, column 8)'],
    [
      "RETURN 9223372036854775808",
      "SyntaxError compile time IntegerOverflow: The integer 9223372036854775808 does not fit 64 bits. (line 1, column 8)",
    ],
    [
      "RETURN '\\uZZZZ'",
      "SyntaxError compile time InvalidUnicodeLiteral: After \\u the number of a character must follow. (line 1, column 9)",
    ],
    ["RETURN x", 'SyntaxError compile time UndefinedVariable: There is no variable "x" here. (line 1, column 8)'],
    ["RETURN foo(1)", "SyntaxError compile time UnknownFunction: There is no function foo(). (line 1, column 8)"],
    [
      "RETURN size(1, 2)",
      "SyntaxError compile time InvalidNumberOfArguments: size() takes 1 argument. (line 1, column 8)",
    ],
    [
      "RETURN NOT 1",
      "SyntaxError compile time InvalidArgumentType: Here a boolean is wanted, not an integer. (line 1, column 12)",
    ],
    [
      "RETURN 1 AS a, 2 AS a",
      'SyntaxError compile time ColumnNameConflict: There are two columns named "a". (line 1, column 16)',
    ],
    [
      "MATCH (n) WITH n.x RETURN 1",
      'SyntaxError compile time NoExpressionAlias: Give "n.x" a name: … AS name. (line 1, column 16)',
    ],
    [
      "MATCH (n) RETURN n.x + count(*)",
      'SyntaxError compile time AmbiguousAggregationExpression: "n" is not among what the rows are grouped by: list it on its own. (line 1, column 18)',
    ],
    [
      "MATCH (n) WHERE count(n) > 1 RETURN n",
      "SyntaxError compile time InvalidAggregation: count() can only stand in what WITH or RETURN lists. (line 1, column 17)",
    ],
    [
      "MATCH (a)-[r]->()-[r]->() RETURN r",
      'SyntaxError compile time RelationshipUniquenessViolation: A pattern takes no relationship twice, so "r" can stand in it only once. (line 1, column 20)',
    ],
    [
      "MATCH (n)-[n]->() RETURN n",
      'SyntaxError compile time VariableTypeConflict: The variable "n" cannot stand for a relationship here. (line 1, column 12)',
    ],
    [
      "RETURN 1 AS a UNION RETURN 1 AS b",
      "SyntaxError compile time DifferentColumnsInUnion: All queries that UNION joins give the same columns. (line 1, column 15)",
    ],
    [
      "MATCH (n)",
      "SyntaxError compile time InvalidClauseComposition: A query ends with RETURN, or with what it changes. (line 1, column 1)",
    ],
    [
      "RETURN 1 LIMIT -1",
      "SyntaxError compile time NegativeIntegerArgument: LIMIT cannot be negative. (line 1, column 16)",
    ],
    ["RETURN 1 / 0", "ArithmeticError runtime DivisionByZero: An integer was divided by zero. (line 1, column 8)"],
    [
      "RETURN 9223372036854775807 + 1",
      "ArithmeticError runtime IntegerOverflow: 9223372036854775807 + 1 does not fit 64 bits. (line 1, column 8)",
    ],
    [
      "RETURN [1]['a']",
      "TypeError runtime InvalidArgumentType: A place in a list is an integer, not text. (line 1, column 8)",
    ],
    ["RETURN $x", "ParameterMissing compile time MissingParameter: The query needs a value for $x."],
    [
      "MATCH (n:A) DELETE n",
      "ConstraintVerificationFailed runtime DeleteConnectedNode: A node that still has relationships cannot be deleted: use DETACH DELETE. (line 1, column 20)",
    ],
    [
      "RETURN date('2022-02-30')",
      'ArgumentError runtime InvalidArgumentValue: "2022-02-30" cannot be read as date: write it as in 2015-07-21. (line 1, column 8)',
    ],
  ])("tells what is wrong with %s", (query, message) => {
    expect(failureOf(query)).toBe(message);
  });

  it.each([
    ["(", "Brackets and CASE may nest"],
    ["[", "Brackets and CASE may nest"],
    ["{a: ", "Brackets and CASE may nest"],
    ["NOT ", "No more than 1,000 operators"],
    ["-", "No more than 1,000 operators"],
  ])("bears 20,000 of %s", (text, message) => {
    expect(failureOf(`RETURN ${text.repeat(20_000)}1`)).toContain(message);
  });

  it("bears what nests as deep as it may, and long lists of alternatives", () => {
    expect(ask(`RETURN ${"(".repeat(390)}1${")".repeat(390)} AS x`)).toEqual(["1"]);
    expect(
      ask(`WITH 4999 AS x RETURN ${Array.from({ length: 5000 }, (_, i) => `x = ${i}`).join(" OR ")} AS y`),
    ).toEqual(["true"]);
  });

  it("never reads a parameter as part of the query", () => {
    expect(failureOf("MATCH (n {name: $name}) RETURN n", { name: "x'}) DETACH DELETE n //" })).toBe("nothing");
  });
});

describe("bounds", () => {
  const crowd = made(
    "UNWIND range(1, 200) AS i CREATE (:N {i: i})",
    "MATCH (a:N), (b:N) WHERE a.i < b.i AND b.i < 40 CREATE (a)-[:R]->(b)",
  );
  const limits = { ...DEFAULT_LIMITS, steps: 1_000_000, held: 10_000, rows: 5000 };

  it.each([
    ["MATCH (a), (b), (c), (d), (e) RETURN count(*)", "The query was stopped after 1,000,000 steps"],
    ["MATCH (a)-[*1..]-(b) RETURN count(*)", "The query was stopped after 1,000,000 steps"],
    ["MATCH (a), (b) RETURN collect(a)", "keep more than 10,000 values in memory"],
    ["MATCH (a), (b) RETURN a, b ORDER BY a.i", "keep more than 10,000 values in memory"],
    ["MATCH (a), (b) RETURN a, b", "The answer has more than 5,000 rows"],
    ["RETURN size(range(1, 1000000000000))", "keep more than 10,000 values in memory"],
    [
      "MATCH (n) WHERE EXISTS { MATCH (a), (b), (c), (d) WHERE a.i + b.i + c.i + d.i > 1000 } RETURN n",
      "The query was stopped after 1,000,000 steps",
    ],
  ])("stops %s", (query, message) => {
    expect(() => ask(query, crowd, { limits })).toThrow(message);
  });

  it("pauses in the midst of long work, and can be cancelled there", () => {
    const signal = { aborted: false };
    const rows = new PreparedQuery("MATCH (a), (b), (c), (d), (e) RETURN count(*)", crowd).rows({ signal });
    expect(rows.next().value).toBe(null);
    signal.aborted = true;
    expect(() => rows.next()).toThrow("The query was cancelled.");
  });

  it.each([
    "MATCH (n) WHERE EXISTS { MATCH (a), (b), (c), (d) WHERE a.i + b.i + c.i + d.i > 1000 } RETURN n",
    "MATCH (n) RETURN [x IN range(1, 300000) | [y IN range(1, 100000) | y]]",
  ])("gives up where one expression never ends: %s", (query) => {
    expect(() => ask(query, crowd)).toThrow(/steps in one expression|values in memory/);
  });

  it("pauses between rows whose expressions take long, and can be cancelled there", () => {
    const signal = { aborted: false };
    const query = "MATCH (n) WHERE EXISTS { MATCH (a), (b) WHERE n.i + a.i + b.i > 1000 } RETURN n";
    const rows = new PreparedQuery(query, crowd).rows({ signal });
    expect(rows.next().value).toBe(null);
    signal.aborted = true;
    expect(() => rows.next()).toThrow("The query was cancelled.");
  });

  it("is done at once where a limit is reached early", () => {
    expect(ask("MATCH (a), (b), (c), (d), (e) RETURN a.i LIMIT 1", crowd)).toEqual(["1"]);
  });
});
