import { START } from "../operators/basics.ts";
import { Eager } from "../operators/eager.ts";
import { Merge } from "../operators/merge.ts";
import type { Plan } from "../operators/operator.ts";
import type { MergeClause } from "../syntax/ast.ts";
import { CreationPlanner } from "./creation.ts";
import type { ExpressionCompiler } from "./expressions.ts";
import type { MatchPlanner } from "./match.ts";
import type { UpdateClause, Updates, UpdatesFactory } from "./query.ts";
import type { Frame, Scope } from "./scope.ts";
import { UpdatePlanner } from "./updates.ts";
import type { Act } from "./writing.ts";

/** What `PreparedQuery` needs so that queries may change the graph. It stands apart because reading does without. */
export const UPDATING: UpdatesFactory = (frame, expressions, matches) => new UpdateClauses(frame, expressions, matches);

interface Planned {
  readonly plan: Plan;
  readonly scope: Scope;
}

class UpdateClauses implements Updates {
  readonly #creation: CreationPlanner;
  readonly #updates: UpdatePlanner;
  readonly #matches: MatchPlanner;

  constructor(frame: Frame, expressions: ExpressionCompiler, matches: MatchPlanner) {
    this.#creation = new CreationPlanner(frame, expressions);
    this.#updates = new UpdatePlanner(expressions);
    this.#matches = matches;
  }

  plan(clause: UpdateClause, plan: Plan, scope: Scope): Planned {
    switch (clause.kind) {
      case "create": {
        const { acts, scope: after } = this.#creation.create(clause.pattern, scope);
        return { plan: eager(plan, "Create", scope, acts, after), scope: after };
      }
      case "merge":
        return this.#merge(clause, plan, scope);
      case "set":
        return { plan: eager(plan, "Set", scope, this.#updates.set(clause.items, scope)), scope };
      case "remove":
        return { plan: eager(plan, "Remove", scope, this.#updates.remove(clause, scope)), scope };
      case "delete": {
        const { act, done } = this.#updates.delete(clause, scope);
        return { plan: eager(plan, "Delete", scope, [act], scope, done), scope };
      }
    }
  }

  #merge(clause: MergeClause, plan: Plan, scope: Scope): Planned {
    const match = this.#matches.plan({ source: START, pattern: [clause.pattern], where: null, scope });
    const after = match.scope;
    const created = this.#creation.create([clause.pattern], scope, true);
    const copies = after.variables.flatMap((variable) => {
      const made = created.scope.find(variable.name);
      return made && made !== variable && scope.find(variable.name) !== variable
        ? [{ from: made.slot, to: variable.slot }]
        : [];
    });
    const onCreate = this.#updates.set(clause.onCreate, after);
    const onMatch = this.#updates.set(clause.onMatch, after);
    const create: Act = (run) => {
      for (const act of created.acts) act(run);
      for (const { from, to } of copies) run.slots[to] = run.slots[from] ?? null;
      for (const act of onCreate) act(run);
    };
    const slots = { before: slotsOf(scope), after: slotsOf(after) };
    const matched: Act = (run) => {
      for (const act of onMatch) act(run);
    };
    return {
      plan: {
        title: "Merge",
        source: plan,
        build: (run) => new Merge(run, plan.build(run), slots, match.plan.build(run), matched, create),
      },
      scope: after,
    };
  }
}

function eager(
  source: Plan,
  title: string,
  scope: Scope,
  acts: readonly Act[],
  after = scope,
  done: Act | null = null,
): Plan {
  const slots = slotsOf(scope);
  const options = { after: slotsOf(after), done };
  const act: Act = (run) => {
    for (const each of acts) each(run);
  };
  return { title, source, build: (run) => new Eager(run, source.build(run), slots, act, options) };
}

function slotsOf(scope: Scope): number[] {
  return [...new Set(scope.variables.map(({ slot }) => slot))];
}
