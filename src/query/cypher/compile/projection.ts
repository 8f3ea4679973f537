import { syntaxError } from "../errors.ts";

import { Each, Filter, Limit, Skip } from "../operators/basics.ts";
import { Distinct, type GroupKey, Sort, type SortKey } from "../operators/blocking.ts";
import type { Operator, Plan } from "../operators/operator.ts";
import type { Evaluate, Run } from "../run.ts";
import type { CallExpression, Expression, ProjectionClause, ProjectionItem } from "../syntax/ast.ts";
import { namesIn, signatureOf } from "../syntax/walk.ts";
import { ANYTHING, INTEGER, mayBe } from "../values/types.ts";
import { aggregate, foremostOf, slotsTelling } from "./aggregate-plan.ts";
import type { Place } from "./compiled.ts";
import type { ExpressionCompiler } from "./expressions.ts";
import { Aggregates, aggregates, checkGrouped, isSimple } from "./grouping.ts";
import { type Frame, Scope, type Variable } from "./scope.ts";

export interface Projected {
  readonly plan: Plan;
  readonly scope: Scope;
  /** In the order in which they are listed. */
  readonly columns: readonly Variable[];
}

/** Plans WITH and RETURN. */
export class ProjectionPlanner {
  readonly #frame: Frame;
  readonly #expressions: ExpressionCompiler;

  constructor(frame: Frame, expressions: ExpressionCompiler) {
    this.#frame = frame;
    this.#expressions = expressions;
  }

  /** @param drains whether all rows are to be gone through even where few are wanted, for what they change */
  plan(clause: ProjectionClause, source: Plan, scope: Scope, drains: boolean): Projected {
    const items = itemsOf(clause, scope);
    return new Projection(this.#frame, this.#expressions, clause, items, scope).plan(source, drains);
  }
}

/** What is listed, `*` spelt out. */
function itemsOf(clause: ProjectionClause, scope: Scope): readonly ProjectionItem[] {
  const { star, kind } = clause;
  const all = star ? scope.variables.map(({ name }) => name).sort() : [];
  if (star && all.length === 0 && kind === "return")
    throw syntaxError("NoVariablesInScope", "There are no variables that * could stand for.", clause);
  const items = [
    ...all.map((name): ProjectionItem => {
      const span = { start: clause.start, end: clause.end };
      return { ...span, name, aliased: false, expression: { ...span, kind: "variable", name } };
    }),
    ...clause.items,
  ];
  const seen = new Set<string>();
  for (const item of items) {
    if (seen.has(item.name))
      throw syntaxError("ColumnNameConflict", `There are two columns named "${item.name}".`, item);
    seen.add(item.name);
    if (kind === "with" && !item.aliased && item.expression.kind !== "variable")
      throw syntaxError("NoExpressionAlias", `Give "${item.name}" a name: … AS name.`, item);
  }
  return items;
}

class Projection {
  readonly #frame: Frame;
  readonly #expressions: ExpressionCompiler;
  readonly #clause: ProjectionClause;
  readonly #items: readonly ProjectionItem[];
  readonly #scope: Scope;
  readonly #grouping: boolean;
  readonly #columns: Variable[] = [];
  readonly #known = new Map<string, Variable>();

  constructor(
    frame: Frame,
    expressions: ExpressionCompiler,
    clause: ProjectionClause,
    items: readonly ProjectionItem[],
    scope: Scope,
  ) {
    this.#frame = frame;
    this.#expressions = expressions;
    this.#clause = clause;
    this.#items = items;
    this.#scope = scope;
    this.#grouping = items.some(({ expression }) => aggregates(expression));
  }

  plan(source: Plan, drains: boolean): Projected {
    const { distinct, where } = this.#clause;
    const sums = new Aggregates(this.#expressions, this.#frame, this.#scope);
    const assignments = this.#assign(sums);
    const sortKeys = this.#clause.orderBy.map(({ expression, descending }): SortKey => {
      return { evaluate: this.#sortKey(expression), descending };
    });
    let plan = source;
    const then = (title: string, build: (run: Run, source: Operator) => Operator) => {
      const before = plan;
      plan = { title, source: before, build: (run) => build(run, before.build(run)) };
    };
    const { before, after } = assignments;
    const skip = this.#count(this.#clause.skip, "SKIP");
    const limit = this.#count(this.#clause.limit, "LIMIT");
    const most = limit && topOf(limit, skip);
    if (this.#grouping) {
      const keys = assignments.keys.map(keyIn);
      const grouping = {
        keys,
        assign: before,
        from: slotsTelling(this.#items, this.#scope),
        differs: false,
        clusters: source.clusters ?? null,
      };
      plan = aggregate(this.#frame, source, grouping, sums, most && foremostOf(this.#clause, this.#items, sums, most));
      then("Project", (run, from) => new Each(run, from, after));
    } else then("Project", (run, from) => new Each(run, from, before));
    const slots = this.#columns.map(({ slot }) => slot);
    const keys = this.#columns.map(keyIn);
    if (distinct) then("Distinct", (run, from) => new Distinct(run, from, keys));
    const isolated = distinct || this.#grouping;
    const kept =
      where && !isolated ? [...new Set([...slots, ...this.#scope.variables.map(({ slot }) => slot)])] : slots;
    if (sortKeys.length > 0) {
      then("Sort", (run, from) => new Sort(run, from, kept, sortKeys, most));
    }
    if (skip) then("Skip", (run, from) => new Skip(run, from, skip));
    if (limit) then("Limit", (run, from) => new Limit(run, from, limit, drains));
    const scope = new Scope(new Map(this.#columns.map((column) => [column.name, column])));
    if (where) {
      const condition = this.#expressions.condition(where, this.#after());
      then("Filter", (run, from) => new Filter(run, from, condition));
    }
    return { plan, scope, columns: this.#columns };
  }

  /** Where what follows the list stands: the columns, and what was there before if each row still is one row. */
  #after(): Place {
    const isolated = this.#clause.distinct || this.#grouping;
    const scope = isolated ? new Scope() : this.#scope;
    return { scope: scope.with(...this.#columns), known: this.#known };
  }

  #assign(sums: Aggregates) {
    const before: Assignment[] = [];
    const after: Assignment[] = [];
    const keys: Variable[] = [];
    const simple = new Map<string, Variable>();
    const columns = new Map<ProjectionItem, Variable>();
    for (const item of this.#items) {
      if (aggregates(item.expression)) continue;
      const { variable, assign } = this.#column(item, { scope: this.#scope });
      if (assign) before.push(assign);
      keys.push(variable);
      columns.set(item, variable);
      if (isSimple(item.expression)) simple.set(signatureOf(item.expression), variable);
    }
    for (const item of this.#items) {
      if (!aggregates(item.expression)) continue;
      checkGrouped(item.expression, new Set(simple.keys()));
      const { variable, assign } = this.#column(item, { scope: this.#scope, known: simple, aggregate: sums.add });
      if (assign) after.push(assign);
      columns.set(item, variable);
    }
    for (const item of this.#items) {
      const variable = columns.get(item);
      if (!variable) continue;
      this.#columns.push(variable);
      this.#known.set(signatureOf(item.expression), variable);
    }
    return { before: allOf(before), after: allOf(after), keys };
  }

  /** The variable that a column is, and what puts its value there if it is not there already. */
  #column(item: ProjectionItem, place: Place): { variable: Variable; assign: Assignment | null } {
    const { evaluate, type, variable: same } = this.#expressions.compile(item.expression, place);
    if (same && same.name === item.name) return { variable: same, assign: null };
    const variable = this.#frame.variable(item.name, same?.storage ?? "value", type || ANYTHING);
    const { slot } = variable;
    if (same) {
      const from = same.slot;
      return {
        variable,
        assign: ({ slots }) => {
          slots[slot] = slots[from] ?? null;
        },
      };
    }
    return {
      variable,
      assign: (run) => {
        run.slots[slot] = evaluate(run);
      },
    };
  }

  #sortKey(expression: Expression): Evaluate {
    const place = this.#after();
    if (!this.#grouping || !aggregates(expression) || this.#known.has(signatureOf(expression)))
      return this.#expressions.compile(expression, place).evaluate;
    const columns = this.#items.flatMap(({ expression: item, name }) => {
      const variable = this.#columns.find((column) => column.name === name);
      if (!variable) return [];
      const named: Expression = { start: 0, end: 0, kind: "variable", name };
      const entries: [string, Variable][] = [[signatureOf(named), variable]];
      if (isSimple(item) || aggregates(item)) entries.push([signatureOf(item), variable]);
      return entries;
    });
    const known = new Map(columns);
    checkGrouped(expression, new Set(known.keys()));
    const aggregate = (call: CallExpression): Variable => {
      for (const arg of call.args) this.#expressions.compile(arg, place);
      throw syntaxError("InvalidAggregation", `List ${call.name}() to sort by it.`, call);
    };
    return this.#expressions.compile(expression, { scope: place.scope, known, aggregate }).evaluate;
  }

  /** A number of rows, which can be told before there are any. */
  #count(expression: Expression | null, clause: string): Evaluate | null {
    if (!expression) return null;
    if (namesIn(expression).size > 0)
      throw syntaxError("NonConstantExpression", `${clause} takes a number that is the same for all rows.`, expression);
    const { evaluate, type } = this.#expressions.compile(expression, { scope: new Scope() });
    if (!mayBe(type, INTEGER)) throw syntaxError("InvalidArgumentType", `${clause} takes a whole number.`, expression);
    if (expression.kind === "literal" && typeof expression.value === "bigint" && expression.value < 0n)
      throw syntaxError("NegativeIntegerArgument", `${clause} cannot be negative.`, expression);
    return evaluate;
  }
}

type Assignment = (run: Run) => void;

function allOf(assignments: readonly Assignment[]): Assignment {
  return (run) => {
    for (const assign of assignments) assign(run);
  };
}

function keyIn({ slot, storage }: Variable): GroupKey {
  return { slot, bare: storage === "node" || storage === "relationship" ? storage : null };
}

/** How many rows are to be kept for a limit that comes after a skip. */
function topOf(limit: Evaluate, skip: Evaluate | null): Evaluate {
  if (!skip) return limit;
  return (run) => {
    const [most, left] = [limit(run), skip(run)];
    return typeof most === "bigint" && typeof left === "bigint" ? most + left : most;
  };
}
