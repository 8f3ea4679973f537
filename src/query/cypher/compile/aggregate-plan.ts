import { aggregateNamed } from "../functions/aggregates.ts";
import { Aggregation, type Grouping } from "../operators/aggregation.ts";
import type { Foremost } from "../operators/foremost.ts";
import type { Plan } from "../operators/operator.ts";
import type { Evaluate } from "../run.ts";
import type { ProjectionClause, ProjectionItem } from "../syntax/ast.ts";
import { namesIn, signatureOf } from "../syntax/walk.ts";
import { type Aggregates, aggregates, isVolatile } from "./grouping.ts";
import type { Frame, Scope } from "./scope.ts";

/** Where rows are only counted, the last step of a pattern need not give each of them. */
export function aggregate(
  frame: Frame,
  source: Plan,
  grouping: Grouping,
  sums: Aggregates,
  foremost: Foremost | null,
): Plan {
  const { all, onlyCounts } = sums;
  const { from } = grouping;
  const counted = onlyCounts && from && source.counted?.find(({ slots }) => !from.some((slot) => slots.includes(slot)));
  if (!counted)
    return {
      title: "Aggregate",
      source,
      build: (run) => new Aggregation(run, source.build(run), grouping, all, null, foremost),
    };
  const { slot: weight } = frame.variable("", "value");
  // What the last step would have bound is there in each of its rows.
  const counts = all.map((aggregate) =>
    aggregate.reads !== null && counted.slots.includes(aggregate.reads) ? { ...aggregate, value: null } : aggregate,
  );
  const [first, ...more] = from;
  const [key, ...others] = grouping.keys;
  const alone = more.length === 0 && others.length === 0 && key?.bare != null;
  const differs = alone && counted.differs !== null && first === counted.differs;
  return {
    title: "Aggregate",
    source,
    build: (run) => {
      const rowsOnly = differs && counts.every(({ start, value }) => !start && !value);
      const degrees = rowsOnly ? counted.degrees?.(run) : null;
      const rows = degrees ?? counted.build(run, weight);
      return new Aggregation(
        run,
        rows,
        { ...grouping, differs, clusters: null },
        counts,
        degrees ? null : weight,
        foremost,
      );
    },
  };
}

/** What groups suffice where they are put in order of a count first, and nothing listed could fail for the others. */
export function foremostOf(
  { distinct, orderBy }: ProjectionClause,
  items: readonly ProjectionItem[],
  { all }: Aggregates,
  most: Evaluate,
): Foremost | null {
  const [first] = orderBy;
  if (distinct || !first || all.some(({ start }) => start)) return null;
  const sums = items.filter(({ expression }) => aggregates(expression));
  if (sums.some(({ expression }) => expression.kind !== "call" || !aggregateNamed(expression.name))) return null;
  const { expression, descending } = first;
  const column = expression.kind === "variable" && sums.find(({ name }) => name === expression.name);
  // Calls that say the same are made once.
  const signatures = [...new Set(sums.map((item) => signatureOf(item.expression)))];
  const slot = all[signatures.indexOf(signatureOf(column ? column.expression : expression))]?.slot;
  return slot === undefined ? null : { slot, descending, most, decides: orderBy.length === 1 };
}

/** Slots of all that the groups are told by; null if something else tells them too. */
export function slotsTelling(items: readonly ProjectionItem[], scope: Scope): readonly number[] | null {
  const keys = items.filter(({ expression }) => !aggregates(expression));
  if (keys.some(({ expression }) => isVolatile(expression))) return null;
  const names = new Set(keys.flatMap(({ expression }) => [...namesIn(expression)]));
  return scope.variables.filter(({ name }) => names.has(name)).map(({ slot }) => slot);
}
