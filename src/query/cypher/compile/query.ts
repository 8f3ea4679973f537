import { KgError } from "../../../model/errors.ts";
import { syntaxError } from "../errors.ts";
import type { PropertyGraph } from "../graph/property-graph.ts";
import { START, Unwind } from "../operators/basics.ts";
import { advance, type Operator, operatorOf, type Plan } from "../operators/operator.ts";
import type { Parts } from "../parts.ts";
import type { Evaluate, Run } from "../run.ts";
import type {
  Clause,
  Expression,
  MatchClause,
  PatternPart,
  ProjectionClause,
  Query,
  SingleQuery,
  UnwindClause,
} from "../syntax/ast.ts";
import { isChanging } from "../syntax/walk.ts";
import { ANYTHING, LIST, mayBe } from "../values/types.ts";
import type { Value } from "../values/value.ts";
import { read } from "./access.ts";
import { ExpressionCompiler, type Subqueries } from "./expressions.ts";
import { ignoresDuplicates } from "./grouping.ts";
import { MatchPlanner } from "./match.ts";
import { ProjectionPlanner } from "./projection.ts";
import { Frame, Scope, type Variable } from "./scope.ts";

/** One of the queries that UNION joins. */
export interface PlannedPart {
  readonly plan: Plan;
  /** Empty for a query that only changes the graph. */
  readonly columns: readonly Variable[];
}

export interface PlannedQuery {
  readonly parts: readonly PlannedPart[];
  /** Whether a row that occurs more than once is given once. */
  readonly distinct: boolean;
  /** How many slots a run needs. */
  readonly slots: () => number;
}

export type UpdateClause = Exclude<Clause, MatchClause | UnwindClause | ProjectionClause>;

/** Plans clauses that change the graph. */
export interface Updates {
  plan(clause: UpdateClause, source: Plan, scope: Scope): { readonly plan: Plan; readonly scope: Scope };
}

export type UpdatesFactory = (frame: Frame, expressions: ExpressionCompiler, matches: MatchPlanner) => Updates;

/** Plans queries for one graph. Throws CypherError for whatever is wrong before anything runs. */
export class QueryPlanner implements Subqueries {
  readonly #frame = new Frame();
  readonly #expressions: ExpressionCompiler;
  readonly #matches: MatchPlanner;
  readonly #projections: ProjectionPlanner;
  readonly #updates: Updates | null;

  constructor(graph: PropertyGraph, parts: Parts) {
    this.#expressions = new ExpressionCompiler(this.#frame, this, parts);
    this.#matches = new MatchPlanner(graph, this.#frame, this.#expressions);
    this.#projections = new ProjectionPlanner(this.#frame, this.#expressions);
    this.#updates = parts.updates?.(this.#frame, this.#expressions, this.#matches) ?? null;
  }

  plan(query: Query): PlannedQuery {
    const parts = query.parts.map((part) => this.#part(part, new Scope(), false));
    checkUnion(query, parts);
    return { parts, distinct: query.unions.some(({ all }) => !all), slots: () => this.#frame.size };
  }

  exists(pattern: PatternPart, scope: Scope): Evaluate {
    const { plan } = this.#matches.plan({ source: START, pattern: [pattern], where: null, scope, mayDeclare: false });
    return (run) => firstOf(plan, run);
  }

  any(query: Query, scope: Scope): Evaluate {
    const plans = query.parts.map((part) => this.#part(part, scope, true).plan);
    return (run) => plans.some((plan) => firstOf(plan, run));
  }

  collect(pattern: PatternPart, where: Expression | null, result: Expression, scope: Scope): Evaluate {
    const { plan, inner } = this.#matches.plan({ source: START, pattern: [pattern], where, scope });
    const { evaluate } = this.#expressions.compile(result, { scope: inner });
    return (run) => {
      const operator = operatorOf(plan, run);
      operator.open();
      const items: Value[] = [];
      while (advance(operator, run)) {
        run.make(1);
        items.push(evaluate(run));
      }
      return run.made(items);
    };
  }

  shortest(pattern: PatternPart, scope: Scope): Evaluate {
    const name = " shortest";
    const part: PatternPart = { ...pattern, variable: { start: pattern.start, end: pattern.start, name } };
    const { plan, scope: after } = this.#matches.plan({ source: START, pattern: [part], where: null, scope });
    const path = read(after.get(name, pattern));
    return (run) => {
      const operator = operatorOf(plan, run);
      operator.open();
      if (pattern.shortest === "one") return advance(operator, run) ? path(run) : null;
      const paths: Value[] = [];
      while (advance(operator, run)) {
        run.make(1);
        paths.push(path(run));
      }
      return paths;
    };
  }

  #part({ clauses }: SingleQuery, scope: Scope, within: boolean): PlannedPart {
    checkOrder(clauses, within);
    let state: State = { plan: START, scope, columns: [] };
    let updates = false;
    for (const [i, clause] of clauses.entries()) {
      state = this.#clause(clause, state, updates, clauses[i + 1]);
      if (isChanging(clause)) updates = true;
    }
    return state;
  }

  #clause(clause: Clause, { plan, scope }: State, updates: boolean, next: Clause | undefined): State {
    switch (clause.kind) {
      case "match": {
        const projects = next?.kind === "with" || next?.kind === "return";
        const onceIsEnough = projects && ignoresDuplicates(next);
        const input = { source: plan, pattern: clause.pattern, where: clause.where, scope, onceIsEnough };
        const result = clause.optional ? this.#matches.planOptional(input) : this.#matches.plan(input);
        return { plan: result.plan, scope: result.scope, columns: [] };
      }
      case "unwind": {
        const { evaluate, type } = this.#expressions.compile(clause.list, { scope });
        if (!mayBe(type, LIST) && clause.list.kind === "literal")
          throw syntaxError("InvalidArgumentType", "UNWIND takes a list.", clause.list);
        const { name } = clause.variable;
        if (scope.find(name))
          throw syntaxError(
            "VariableAlreadyBound",
            `The variable "${name}" stands for something already.`,
            clause.variable,
          );
        const variable = this.#frame.variable(name, "value", ANYTHING);
        return {
          plan: then(plan, `Unwind ${name}`, (run, source) => new Unwind(run, source, evaluate, variable.slot)),
          scope: scope.with(variable),
          columns: [],
        };
      }
      case "with":
      case "return":
        return this.#projections.plan(clause, plan, scope, updates);
      default: {
        if (!this.#updates)
          throw new KgError("bad-operation", "This graph cannot be changed by a query: use MATCH and RETURN.");
        return { ...this.#updates.plan(clause, plan, scope), columns: [] };
      }
    }
  }
}

interface State {
  readonly plan: Plan;
  readonly scope: Scope;
  readonly columns: readonly Variable[];
}

function then(source: Plan, title: string, build: (run: Run, source: Operator) => Operator): Plan {
  return { title, source, build: (run) => build(run, source.build(run)) };
}

function firstOf(plan: Plan, run: Run): boolean {
  const operator = operatorOf(plan, run);
  operator.open();
  return advance(operator, run);
}

/** Which clauses may follow which. @param within it is a query within EXISTS, which needs no RETURN */
function checkOrder(clauses: readonly Clause[], within: boolean): void {
  const fail = (sentence: string, clause: Clause) => syntaxError("InvalidClauseComposition", sentence, clause);
  let updated = false;
  for (const [i, clause] of clauses.entries()) {
    const last = i === clauses.length - 1;
    if (clause.kind === "return" && !last) throw fail("RETURN comes last.", clause);
    if (within && isChanging(clause)) throw fail("A query within EXISTS cannot change the graph.", clause);
    if (last && !within && clause.kind !== "return" && !isChanging(clause))
      throw fail("A query ends with RETURN, or with what it changes.", clause);
    if (isChanging(clause)) updated = true;
    else if (clause.kind === "with") updated = false;
    else if (updated && clause.kind !== "return")
      throw fail("Between what a query changes and what it reads next stands WITH.", clause);
  }
}

function checkUnion({ unions }: Query, parts: readonly PlannedPart[]): void {
  const [first] = parts;
  const names = (part: PlannedPart | undefined) =>
    part?.columns
      .map(({ name }) => name)
      .sort()
      .join("\n");
  for (const [i, union] of unions.entries()) {
    if (union.all !== unions[0]?.all)
      throw syntaxError("InvalidClauseComposition", "UNION and UNION ALL cannot be mixed.", union.span);
    if (names(parts[i + 1]) !== names(first))
      throw syntaxError("DifferentColumnsInUnion", "All queries that UNION joins give the same columns.", union.span);
  }
}
