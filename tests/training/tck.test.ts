import { describe, expect, it } from "vitest";
import { expectedText } from "../../src/training/tck/expected.ts";
import { readFeature } from "../../src/training/tck/feature.ts";
import { runScenario } from "../../src/training/tck/run-scenario.ts";
import { formatGroups, tally } from "../../src/training/tck/tally.ts";

/** Why a scenario fails; null if it passes. Lines after the first stand in the scenario as they are. */
function reasonFor(query: string, ...then: readonly string[]): string | null {
  const text = [
    "Feature: F",
    "Scenario: S",
    "Given an empty graph",
    "When executing query:",
    '"""',
    query,
    '"""',
    ...then,
  ];
  const [scenario] = readFeature("clauses/f/F.feature", text.join("\n"));
  if (!scenario) throw new RangeError("A feature holds a scenario.");
  const outcome = runScenario(scenario, new Map());
  return outcome.passed ? null : outcome.reason;
}

const ANY_ORDER = "Then the result should be, in any order:";
const IN_ORDER = "Then the result should be, in order:";

describe("a scenario", () => {
  it.each([
    ["RETURN 1 AS a", [ANY_ORDER, "| a |", "| 1 |", "And no side effects"]],
    ["UNWIND [2, 1] AS a RETURN a", [ANY_ORDER, "| a |", "| 1 |", "| 2 |"]],
    ["UNWIND [2, 1] AS a RETURN a ORDER BY a", [IN_ORDER, "| a |", "| 1 |", "| 2 |"]],
    ["RETURN [2, 1] AS a", ["Then the result should be (ignoring element order for lists):", "| a |", "| [1, 2] |"]],
    [
      "CREATE p = (a:B:A {x: 'y'})-[:T {z: 1.5}]->() RETURN p, a",
      [
        ANY_ORDER,
        "| p | a |",
        "| <(:A:B {x: 'y'})-[:T {z: 1.5}]->()> | (:A:B {x: 'y'}) |",
        "And the side effects should be:",
        "| +nodes | 2 |",
        "| +relationships | 1 |",
        "| +labels | 2 |",
        "| +properties | 2 |",
      ],
    ],
    [
      "RETURN date('2022-01-27') AS a, {b: null, c: NaN} AS m",
      ["Then a SyntaxError should be raised at compile time: UndefinedVariable"],
    ],
    ["RETURN 1 / 0", ["Then a ArithmeticError should be raised at runtime: DivisionByZero"]],
    ["RETURN 1 / 0", ["Then a ArithmeticError should be raised at any time: *"]],
    ["MATCH (n) RETURN n", ["Then the result should be empty"]],
  ])("passes: %s", (query, then) => {
    expect(reasonFor(query, ...then)).toBe(null);
  });

  it.each([
    ["RETURN 1 AS a", [ANY_ORDER, "| a |", "| 1.0 |"], "rows integer 1; expected float 1"],
    ["RETURN '1' AS a", [ANY_ORDER, "| a |", "| 1 |"], 'rows "1"; expected integer 1'],
    ["RETURN 1 AS a", [ANY_ORDER, "| b |", "| 1 |"], "columns a; expected b"],
    ["RETURN 1 AS a, 2 AS b", [ANY_ORDER, "| b | a |", "| 2 | 1 |"], "columns a, b; expected b, a"],
    ["UNWIND [1, 1] AS a RETURN a", [ANY_ORDER, "| a |", "| 1 |"], "rows integer 1 // integer 1; expected integer 1"],
    [
      "UNWIND [2, 1] AS a RETURN a",
      [IN_ORDER, "| a |", "| 1 |", "| 2 |"],
      "rows integer 2 // integer 1; expected integer 1 // integer 2",
    ],
    ["CREATE (n)", ["Then the result should be empty", "And no side effects"], "side effects +nodes 1; expected "],
    ["RETURN 1 / 0", [ANY_ORDER, "| a |"], "raised: An integer was divided by zero. (line 1, column 8)"],
    [
      "RETURN 1 AS a",
      ["Then a SyntaxError should be raised at compile time: X"],
      "no error, SyntaxError at compile time (X) expected",
    ],
    [
      "RETURN 1 / 0",
      ["Then a ArithmeticError should be raised at compile time: X"],
      "ArithmeticError at runtime (DivisionByZero), ArithmeticError at compile time (X) expected",
    ],
    [
      "RETURN x",
      ["Then a TypeError should be raised at compile time: X"],
      "SyntaxError at compile time (UndefinedVariable), TypeError at compile time (X) expected",
    ],
    ["RETURN 1 AS a", ["Then it should be nice"], "unknown step: it should be nice"],
  ])("fails: %s with %s", (query, then, reason) => {
    expect(reasonFor(query, ...then)).toBe(reason);
  });

  it("is one for each row of its examples", () => {
    const text =
      'Feature: F\nScenario Outline: S\nWhen executing query:\n"""\nRETURN <x>\n"""\nExamples:\n| x |\n| 1 |\n| 2 |';
    expect(readFeature("f", text).map(({ steps }) => steps[0]?.doc)).toEqual(["RETURN 1", "RETURN 2"]);
  });
});

describe("expected values", () => {
  it.each([
    ["{b: 1, a: [true, null]}", "{a: [true, null], b: integer 1}"],
    ["(:B:A {x: 'it\\'s'})", '(:A:B{x: "it\'s"})'],
    ["[:T]", "[:T]"],
    ["<(:A)<-[:T]-()>", "<(:A)<-[:T]-()>"],
    ["-1.5e3", "float -1500"],
    ["NaN", "float NaN"],
  ])("%s reads %s", (cell, text) => {
    expect(expectedText(cell, { anyListOrder: false })).toBe(text);
  });

  it.each(["(", "[1", "'a", "{a 1}", "1 2", "abc"])("%s cannot be read", (cell) => {
    expect(() => expectedText(cell, { anyListOrder: false })).toThrow("cannot be read");
  });
});

it("counts by group and by what the language does", () => {
  const results = [
    { group: "clauses/match", passed: true },
    { group: "clauses/match", passed: false },
    { group: "clauses/create", passed: true },
    { group: "expressions/temporal", passed: true },
  ];
  const { groups, sums } = tally(results);
  expect(formatGroups(groups).split("\n")[2]).toBe("expressions/temporal     1 of     1  100.0 %");
  expect(sums.map(({ passed, total }) => `${passed}/${total}`)).toEqual(["1/2", "1/1", "1/1", "3/4"]);
});
