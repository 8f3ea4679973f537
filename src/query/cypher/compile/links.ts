import { CountClosures, type Link } from "../operators/closures.ts";
import type { Range } from "../operators/expand.ts";
import { turned } from "../operators/join.ts";
import type { CountedPlan, Plan } from "../operators/operator.ts";
import type { WalkOptions } from "../operators/walk.ts";
import type { ExpressionCompiler } from "./expressions.ts";
import type { PatternLink } from "./pattern.ts";
import type { Scope, Variable } from "./scope.ts";

/** Which relationships of a node a link may take. */
export function reachOf(link: PatternLink, backwards: boolean, days: Range["days"] = null): Range {
  const { direction, types } = link.pattern;
  const turned = direction === "both" ? direction : (direction === "out") === backwards ? "in" : "out";
  return { direction: turned, types: types.map(({ name }) => name), days };
}

/** Slots of the two ends and of the relationship, in the order in which it is followed. */
export function slotsOf({ from, to, variable }: PatternLink, backwards: boolean) {
  const [start, end] = backwards ? [to, from] : [from, to];
  return { from: start.variable.slot, relationship: variable.slot, to: end.variable.slot };
}

/** Whether two links may take the same relationship: not if their types differ. */
export function mayShare(a: PatternLink, b: PatternLink): boolean {
  const [x, y] = [a.pattern.types, b.pattern.types];
  return x.length === 0 || y.length === 0 || x.some(({ name }) => y.some((type) => type.name === name));
}

/** For people: `(a)-[r:CALLED*]->(b)`. */
export function describe({ from, to, variable, pattern }: PatternLink): string {
  const types = pattern.types.map(({ name }) => `:${name}`).join("|");
  const name = (of: Variable) => of.name.trim();
  const left = pattern.direction === "in" ? "<-" : "-";
  const right = pattern.direction === "out" ? "->" : "-";
  return `(${name(from.variable)})${left}[${name(variable)}${types}${pattern.range ? "*" : ""}]${right}(${name(to.variable)})`;
}

/** A step that led to a node not known before, and what it starts from. */
export interface Expanded {
  readonly plan: Plan;
  readonly source: Plan;
  readonly link: Link;
}

/** A link between two known nodes counted at one go with the step just before, if that led to one of them. */
export function closing({ source, link: first }: Expanded, { slots, reach, taken }: Link): CountedPlan[] {
  const middle = first.slots.to;
  if (slots.from === slots.to || (slots.from !== middle && slots.to !== middle)) return [];
  const { from, relationship, to } = slots;
  const second: Link =
    from === middle
      ? { slots, reach, taken }
      : { slots: { from: to, relationship, to: from }, reach: turned(reach), taken };
  return [
    {
      slots: [relationship, first.slots.relationship, first.slots.to],
      differs: null,
      build: (run, weight) => new CountClosures(run, source.build(run), first, second, weight),
    },
  ];
}

/** What each relationship of a walk must meet; null if that is nothing. */
export function acceptsOf(
  { each, step }: PatternLink,
  expressions: ExpressionCompiler,
  scope: Scope,
): WalkOptions["accepts"] {
  if (!each || !step) return null;
  const condition = expressions.condition(each, { scope: scope.with(step) });
  return (run, relationship) => {
    run.slots[step.slot] = relationship;
    return condition(run) === true;
  };
}
