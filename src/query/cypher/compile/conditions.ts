import type { PropertyGraph } from "../graph/property-graph.ts";
import type { Range } from "../operators/expand.ts";
import type { Evaluate } from "../run.ts";
import type { Expression } from "../syntax/ast.ts";
import { namesIn } from "../syntax/walk.ts";
import { type DayBound, dayBoundOf, daysWithin } from "./days.ts";
import type { ExpressionCompiler } from "./expressions.ts";
import { isVolatile } from "./grouping.ts";
import type { BoundPattern, PatternLink, PatternNode } from "./pattern.ts";

interface Condition {
  readonly expression: Expression;
  readonly evaluate: Evaluate;
  readonly names: ReadonlySet<string>;
  readonly days: DayBound | null;
}

/** Conditions on what a pattern matches, while it is being bound bit by bit: which can be asked, and which of them an index answers. */
export class Conditions {
  readonly #graph: PropertyGraph;
  readonly #expressions: ExpressionCompiler;
  readonly #pattern: BoundPattern;
  /** Names of what the pattern has not bound yet. */
  readonly #open: Set<string>;
  #all: readonly Condition[];

  constructor(
    graph: PropertyGraph,
    expressions: ExpressionCompiler,
    pattern: BoundPattern,
    conditions: readonly Expression[],
  ) {
    this.#graph = graph;
    this.#expressions = expressions;
    this.#pattern = pattern;
    this.#open = new Set(pattern.fresh.map(({ name }) => name));
    this.#all = conditions.map((expression) => ({
      expression,
      evaluate: expressions.condition(expression, { scope: pattern.inner }),
      // What differs from one row to the next is asked of whole rows.
      names: isVolatile(expression) ? new Set(this.#open) : namesIn(expression),
      days: dayBoundOf(expression, graph),
    }));
  }

  /** The pattern has bound this variable now. */
  bound(name: string): void {
    this.#open.delete(name);
  }

  /** Conditions whose variables are all bound; each is given once. */
  takeReady(): readonly Evaluate[] {
    const ready = this.#all.filter(({ names }) => !this.#waits(names));
    this.#all = this.#all.filter((condition) => !ready.includes(condition));
    return ready.map(({ evaluate }) => evaluate);
  }

  /** A condition `node.key = value` that the graph has an index for. */
  seekOf(node: PatternNode): { key: string; evaluate: Evaluate } | null {
    for (const { expression } of this.#all) {
      if (expression.kind !== "comparison" || expression.operators.length !== 1 || expression.operators[0] !== "=")
        continue;
      for (const [subject, value] of [expression.operands, expression.operands.toReversed()]) {
        if (subject?.kind !== "property" || subject.subject.kind !== "variable" || !value) continue;
        if (subject.subject.name !== node.variable.name || !this.#graph.canSeek(subject.key)) continue;
        if (this.#waits(namesIn(value))) continue;
        return {
          key: subject.key,
          evaluate: this.#expressions.compile(value, { scope: this.#pattern.inner }).evaluate,
        };
      }
    }
    return null;
  }

  /** Whether conditions say on which days the relationships of a link lie. */
  hasDays(link: PatternLink): boolean {
    return this.#dayBounds(link).length > 0;
  }

  /** The days of a link; the conditions that say so are taken care of by that. */
  takeDays(link: PatternLink): Range["days"] {
    const bounds = this.#dayBounds(link);
    if (bounds.length === 0) return null;
    this.#all = this.#all.filter((condition) => !bounds.includes(condition));
    return daysWithin(
      bounds.flatMap(({ days }) =>
        days
          ? [
              {
                operator: days.operator,
                evaluate: this.#expressions.compile(days.value, { scope: this.#pattern.inner }).evaluate,
              },
            ]
          : [],
      ),
    );
  }

  #dayBounds(link: PatternLink): Condition[] {
    if (!link.named || link.pattern.range || link.shortest) return [];
    return this.#all.filter(
      ({ days }) => days !== null && days.name === link.variable.name && !this.#waits(namesIn(days.value)),
    );
  }

  #waits(names: ReadonlySet<string>): boolean {
    for (const name of names) if (this.#open.has(name)) return true;
    return false;
  }
}
