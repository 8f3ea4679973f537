import type { PropertyGraph } from "../graph/property-graph.ts";
import { Optional, START } from "../operators/basics.ts";
import type { Plan } from "../operators/operator.ts";
import { NO_ENTITY, type Run } from "../run.ts";
import type { Expression, PatternPart } from "../syntax/ast.ts";
import type { ExpressionCompiler } from "./expressions.ts";
import { MatchSteps } from "./match-steps.ts";
import { type BoundPattern, PatternBinder } from "./pattern.ts";
import type { Frame, Scope } from "./scope.ts";

export interface MatchInput {
  readonly source: Plan;
  readonly pattern: readonly PatternPart[];
  readonly where: Expression | null;
  readonly scope: Scope;
  readonly mayDeclare?: boolean;
  /** Rows that occur more than once make no difference to what comes after. */
  readonly onceIsEnough?: boolean;
}

export interface MatchResult {
  readonly plan: Plan;
  /** What can be named from here on. */
  readonly scope: Scope;
  /** The pattern's own variables, for what is evaluated within it. */
  readonly inner: Scope;
  readonly pattern: BoundPattern;
}

/** Plans a MATCH: from the end where least is to be expected, step by step along the pattern. */
export class MatchPlanner {
  readonly #graph: PropertyGraph;
  readonly #frame: Frame;
  readonly #expressions: ExpressionCompiler;

  constructor(graph: PropertyGraph, frame: Frame, expressions: ExpressionCompiler) {
    this.#graph = graph;
    this.#frame = frame;
    this.#expressions = expressions;
  }

  plan({ source, pattern: parts, where, scope, mayDeclare = true, onceIsEnough = false }: MatchInput): MatchResult {
    const pattern = new PatternBinder(this.#frame, scope, mayDeclare).bind(parts);
    const conditions = [...pattern.conditions, ...(where ? conjuncts(where) : [])];
    const steps = new MatchSteps(this.#graph, this.#expressions, pattern, conditions, source, onceIsEnough);
    return { plan: steps.plan(), scope: pattern.outer, inner: pattern.inner, pattern };
  }

  /** A row with nulls where there is no match. */
  planOptional(input: MatchInput): MatchResult {
    const { source } = input;
    const result = this.plan({ ...input, source: START });
    const { fresh } = result.pattern;
    const fill = ({ slots }: Run) => {
      for (const { slot, storage } of fresh)
        slots[slot] = storage === "node" || storage === "relationship" ? NO_ENTITY : null;
    };
    const inner = result.plan;
    const plan: Plan = {
      title: "Optional",
      source,
      build: (run) => new Optional(run, source.build(run), inner.build(run), fill),
    };
    return { ...result, plan };
  }
}

/** The parts of a condition that must all be true. */
function conjuncts(condition: Expression): readonly Expression[] {
  return condition.kind === "and" ? condition.operands.flatMap(conjuncts) : [condition];
}
