import { messageOf } from "../../model/errors.ts";
import { UPDATING } from "../../query/cypher/compile/update-clauses.ts";
import { CypherError } from "../../query/cypher/errors.ts";
import { MemoryGraph } from "../../query/cypher/graph/memory-graph.ts";
import type { Parts } from "../../query/cypher/parts.ts";
import { PreparedQuery } from "../../query/cypher/prepared.ts";
import { READING } from "../../query/cypher/reading.ts";
import type { Value } from "../../query/cypher/values/value.ts";
import { actualText } from "./actual.ts";
import { expectedText, type Notation } from "./expected.ts";
import type { Scenario, ScenarioStep } from "./feature.ts";
import { type Snapshot, sideEffects, snapshotOf } from "./side-effects.ts";

export type Outcome =
  | { readonly passed: true; readonly detailDiffers: boolean }
  | { readonly passed: false; readonly reason: string; readonly procedures: boolean };

/** An error as a scenario asks for it. */
const RAISED = /^an? (\w+) should be raised at (compile time|runtime|any time): (.+)$/;
const RESULT = /^the result should be(, in any order|, in order)?( \(ignoring element order for lists\))?:$/;
const GRAPH = /^the (.+) graph$/;

const EVERYTHING: Parts = { ...READING, updates: UPDATING };

/** A fixed moment: scenarios ask only that it is the same throughout. */
const NOW = 1_700_000_000_000;

/**
 * Carries out a scenario and compares strictly: column names, integers and floats told apart, rows in order where asked,
 * side effects, and for an error its class and phase.
 * @param graphs queries that make the named graphs
 */
export function runScenario(scenario: Scenario, graphs: ReadonlyMap<string, string>): Outcome {
  if (scenario.steps.some(({ text }) => text.startsWith("there exists a procedure")))
    return { passed: false, reason: "calls a procedure", procedures: true };
  const state = new State(graphs);
  for (const step of scenario.steps) {
    const reason = state.step(step);
    if (reason !== null) return { passed: false, reason, procedures: false };
  }
  return { passed: true, detailDiffers: state.detailDiffers };
}

class State {
  readonly #graphs: ReadonlyMap<string, string>;
  readonly #graph = new MemoryGraph();
  #parameters: ReadonlyMap<string, Value> = new Map();
  #before: Snapshot = snapshotOf(this.#graph);
  #columns: readonly string[] = [];
  #rows: readonly (readonly Value[])[] = [];
  #error: unknown = null;
  detailDiffers = false;

  constructor(graphs: ReadonlyMap<string, string>) {
    this.#graphs = graphs;
  }

  /** What goes wrong with a step; null if nothing does. */
  step({ text, doc, table }: ScenarioStep): string | null {
    if (text === "an empty graph" || text === "any graph") return null;
    if (text === "having executed:") return this.#setUp(doc);
    if (text === "parameters are:") return this.#setParameters(table);
    if (text === "executing query:" || text === "executing control query:") return this.#execute(doc);
    const raised = RAISED.exec(text);
    if (raised) return this.#compareError(raised[1] ?? "", raised[2] ?? "", raised[3] ?? "");
    if (this.#error !== null) return `raised: ${messageOf(this.#error)}`;
    if (text === "the result should be empty") return this.#rows.length === 0 ? null : `${this.#rows.length} rows`;
    if (text === "no side effects") return this.#compareEffects([]);
    if (text === "the side effects should be:") return this.#compareEffects(table);
    const result = RESULT.exec(text);
    if (result) return this.#compareRows(table, result[1] === ", in order", { anyListOrder: result[2] !== undefined });
    const named = GRAPH.exec(text);
    if (named) return this.#setUp(this.#graphs.get(named[1] ?? "") ?? "");
    return `unknown step: ${text}`;
  }

  #setUp(query: string): string | null {
    if (query === "") return "unknown graph";
    try {
      for (const _ of new PreparedQuery(query, this.#graph, EVERYTHING).rows({ now: NOW }));
      return null;
    } catch (error) {
      return `setting up: ${messageOf(error)}`;
    }
  }

  #setParameters(table: ScenarioStep["table"]): string | null {
    const graph = new MemoryGraph();
    this.#parameters = new Map(
      table.map(([name = "", cell = "null"]) => {
        const [row] = [...new PreparedQuery(`RETURN ${cell} AS value`, graph, EVERYTHING).rows()].filter(
          (found) => found !== null,
        );
        return [name, row?.[0] ?? null];
      }),
    );
    return null;
  }

  #execute(query: string): string | null {
    this.#before = snapshotOf(this.#graph);
    this.#error = null;
    this.#rows = [];
    try {
      const prepared = new PreparedQuery(query, this.#graph, EVERYTHING);
      this.#columns = prepared.columns;
      const environment = { parameters: this.#parameters, now: NOW, random: () => 0.5 };
      this.#rows = [...prepared.rows(environment)].filter((row) => row !== null);
    } catch (error) {
      this.#error = error;
    }
    return null;
  }

  #compareError(errorClass: string, phase: string, detail: string): string | null {
    const error = this.#error;
    this.#error = null;
    if (error === null) return `no error, ${errorClass} at ${phase} (${detail}) expected`;
    if (!(error instanceof CypherError)) return `raised: ${messageOf(error)}`;
    if (error.errorClass !== errorClass || (phase !== "any time" && error.phase !== phase))
      return `${error.errorClass} at ${error.phase} (${error.detail}), ${errorClass} at ${phase} (${detail}) expected`;
    if (detail !== "*" && error.detail !== detail) this.detailDiffers = true;
    return null;
  }

  #compareRows(table: ScenarioStep["table"], inOrder: boolean, notation: Notation): string | null {
    const [header = [], ...cells] = table;
    if (header.join("\n") !== this.#columns.join("\n"))
      return `columns ${this.#columns.join(", ")}; expected ${header.join(", ")}`;
    const expected = cells.map((row) => row.map((cell) => expectedText(cell, notation)).join(" | "));
    const actual = this.#rows.map((row) => row.map((value) => actualText(value, this.#graph, notation)).join(" | "));
    const [a, b] = inOrder ? [actual, expected] : [actual.toSorted(), expected.toSorted()];
    if (a.length === b.length && a.every((row, i) => row === b[i])) return null;
    return `rows ${a.slice(0, 5).join(" // ")}; expected ${b.slice(0, 5).join(" // ")}`;
  }

  #compareEffects(table: ScenarioStep["table"]): string | null {
    const expected = table.map(([kind, count]) => `${kind} ${count}`).sort();
    const actual = sideEffects(this.#before, snapshotOf(this.#graph));
    return actual.join() === expected.join() ? null : `side effects ${actual.join()}; expected ${expected.join()}`;
  }
}
