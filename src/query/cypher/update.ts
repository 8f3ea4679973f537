import type { Steps } from "../steps.ts";
import { type Answer, answer } from "./answer.ts";
import type { Change } from "./changes.ts";
import { UPDATING } from "./compile/update-clauses.ts";
import { OverlayGraph } from "./graph/overlay-graph.ts";
import type { PropertyGraph } from "./graph/property-graph.ts";
import { PreparedQuery } from "./prepared.ts";
import { READING } from "./reading.ts";
import type { Environment } from "./run.ts";
import type { ParsedQuery } from "./syntax/parse.ts";

/** What a query that changes things answers, and what it would change. */
export interface Updated {
  readonly answer: Answer;
  /** In the order in which they are to be carried out: see `changesBetween`. */
  readonly changes: readonly Change[];
}

/**
 * A query with CREATE, MERGE, SET, REMOVE or DELETE over a graph that stays as it is: it reads what it has changed itself,
 * and in the end tells what is different, for whoever owns the graph to carry out, to refuse or to write down. A query
 * that fails or is cancelled has changed nothing. `changesGraph(parseQuery(text))` tells which queries need
 * this; one that only reads goes through as well, more slowly than over the graph itself, and gives no changes.
 *
 *     const update = new PreparedUpdate("MATCH (p:Person {name: $old}) SET p.name = $new", indexGraph);
 *     const { answer, changes } = finish(update.run({ parameters }));
 *     // changes: [{ kind: "set-node-property", node: "person/ann", key: "name", value: "Anne", before: "Ann" }]
 */
export class PreparedUpdate {
  /** Its columns (none without RETURN), parameters, warnings and plan. */
  readonly query: PreparedQuery;
  readonly #graph: OverlayGraph;
  #ran = false;

  /** Throws CypherError, at compile time, with the place of what is wrong. */
  constructor(query: string | ParsedQuery, below: PropertyGraph) {
    this.#graph = new OverlayGraph(below);
    this.query = new PreparedQuery(query, this.#graph, { ...READING, updates: UPDATING });
  }

  /**
   * Runs it, once. All of it is carried out, even if there are more than `most` rows to answer.
   * Throws CypherError, KgError "cancelled" or "too-large"; Error when asked twice.
   */
  *run(environment: Partial<Environment>, most = Number.POSITIVE_INFINITY): Steps<Updated> {
    if (this.#ran) throw new Error("An update runs once.");
    this.#ran = true;
    const all = yield* answer(this.query, this.#graph, environment);
    const more = all.rows.length > most;
    return {
      answer: more ? { ...all, more, rows: all.rows.slice(0, most), texts: all.texts.slice(0, most) } : all,
      changes: this.#graph.changes(),
    };
  }
}
