import { KgError } from "../../model/errors.ts";
import { read } from "./compile/access.ts";
import { type PlannedPart, type PlannedQuery, QueryPlanner } from "./compile/query.ts";
import { CypherError, located } from "./errors.ts";
import type { PropertyGraph } from "./graph/property-graph.ts";
import { PAUSE, ROW, stepsOf } from "./operators/operator.ts";
import type { Parts } from "./parts.ts";
import { DEFAULT_LIMITS, type Environment, Run } from "./run.ts";
import { type ParsedQuery, parseQuery } from "./syntax/parse.ts";
import { parametersIn } from "./syntax/walk.ts";
import { keyOf } from "./values/compare.ts";
import type { Value } from "./values/value.ts";
import { weightOf } from "./values/weight.ts";
import { type Warning, warningsFor } from "./warnings.ts";

/** A query that makes sense for a graph, ready to be asked. */
export class PreparedQuery {
  readonly columns: readonly string[];
  /** Names of the parameters that it needs. */
  readonly parameters: readonly string[];
  /** What is allowed but will hardly be meant: names that the graph does not know. */
  readonly warnings: readonly Warning[];
  readonly #text: string;
  readonly #graph: PropertyGraph;
  readonly #query: PlannedQuery;

  /**
   * @param query as text, or read already
   * @param parts what the query needs beyond what every query does: see `partsFor`
   * Throws CypherError, at compile time, with the place of what is wrong; KgError "bad-operation" for a query that would
   * change what it may not.
   */
  constructor(text: string | ParsedQuery, graph: PropertyGraph, parts: Parts = {}) {
    const query = typeof text === "string" ? parseQuery(text) : text;
    this.#text = query.text;
    this.#graph = graph;
    try {
      this.parameters = parametersIn(query);
      this.warnings = warningsFor(query, graph);
      this.#query = new QueryPlanner(graph, parts).plan(query);
    } catch (error) {
      throw located(error, this.#text);
    }
    this.columns = this.#query.parts[0]?.columns.map(({ name }) => name) ?? [];
  }

  /** What will be done, step by step, a list for each query that UNION joins. */
  get plan(): readonly (readonly string[])[] {
    return this.#query.parts.map(({ plan }) => stepsOf(plan));
  }

  /**
   * The rows of the answer, each when it is asked for; null now and then in the midst of long work, so that whoever asks
   * can let others have a turn or stop.
   * Throws CypherError while running, KgError "cancelled" or "too-large".
   */
  *rows(environment: Partial<Environment> = {}): Generator<readonly Value[] | null, void> {
    const full: Environment = { ...DEFAULTS, ...environment };
    for (const name of this.parameters)
      if (!full.parameters.has(name))
        throw new CypherError(
          { errorClass: "ParameterMissing", phase: "compile time", detail: "MissingParameter" },
          `The query needs a value for $${name}.`,
          null,
        );
    const run = new Run(this.#graph, full, this.#query.slots());
    const seen = new Set<string>();
    let count = 0;
    try {
      for (const part of this.#query.parts)
        for (const row of rowsOf(part, this.columns, run)) {
          if (row === null) {
            yield null;
            run.resume();
            continue;
          }
          if (this.#query.distinct) {
            const key = row.map(keyOf).join();
            if (seen.has(key)) continue;
            run.hold(weightOf(key));
            seen.add(key);
          }
          if (++count > full.limits.rows)
            throw new KgError(
              "too-large",
              `The answer has more than ${full.limits.rows.toLocaleString("en-GB")} rows: add LIMIT, or count instead of listing.`,
            );
          yield row;
        }
    } catch (error) {
      throw located(error, this.#text);
    }
  }
}

const DEFAULTS: Environment = {
  parameters: new Map(),
  now: null,
  random: null,
  limits: DEFAULT_LIMITS,
  signal: null,
};

/** Columns come in the order of `names`: that of the first of the queries that UNION joins. */
function* rowsOf(
  { plan, columns }: PlannedPart,
  names: readonly string[],
  run: Run,
): Generator<readonly Value[] | null, void> {
  const operator = plan.build(run);
  const readers = names.flatMap((name) => columns.filter((column) => column.name === name).map(read));
  operator.open();
  for (;;) {
    const step = operator.next();
    if (step === PAUSE) yield null;
    else if (step !== ROW) return;
    else if (columns.length > 0) yield readers.map((reader) => reader(run));
  }
}
