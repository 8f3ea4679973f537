import type { Interval, Measure } from "./scoring/bootstrap.ts";
import type { Figures, Share } from "./scoring/figures.ts";
import type { Reliability } from "./scoring/reliability.ts";
import type { Score } from "./scoring/score.ts";
import { percent, textTable } from "./text-table.ts";

/** A group of reports with all that is told about it. */
export interface ScoredGroup {
  readonly label: string;
  readonly score: Score;
  readonly intervals: Readonly<Record<Measure, Interval>>;
  readonly reliability: Reliability;
}

/** The figures that matter most, each with its interval, one column a group. */
export function headlineTable(groups: readonly ScoredGroup[]): string {
  const { rows, row } = rowsOf(groups);
  row("reports", ({ score }) => String(score.documents));
  const figure = (label: string, measure: Measure, value: (score: Score) => number | Share) =>
    row(label, ({ score, intervals }) => withInterval(value(score), intervals[measure]));
  figure("entities, four types: F1", "entities", ({ entities }) => entities.typed.f1);
  figure("relations, asserted: F1", "relations", ({ relations }) => relations.directed.f1);
  figure("  precision", "relationPrecision", ({ relations }) => relations.directed.precision);
  figure("  recall", "relationRecall", ({ relations }) => relations.directed.recall);
  figure("not list, hits (fewer: better)", "notHits", ({ notHits }) => notHits);
  figure("status slips (fewer: better)", "statusSlips", ({ statusSlips }) => statusSlips);
  figure("status right", "statusRight", ({ statusRight }) => statusRight);
  figure("evidence right", "evidenceRight", ({ evidenceRight }) => evidenceRight);
  figure("date right, where there is one", "dateRight", ({ dateRight }) => dateRight);
  figure("amount right, where there is one", "amountRight", ({ amountRight }) => amountRight);
  return textTable(rows);
}

/** Scores side by side in all their parts, one column a group. */
export function scoreTable(groups: readonly Pick<ScoredGroup, "label" | "score">[]): string {
  const { rows, row } = rowsOf(groups);
  const cells = (label: string, figures: (score: Score) => Figures) =>
    row(label, ({ score }) => cellOf(figures(score)));
  row("", () => "   P     R    F1 right/told/gold");
  cells("entities, four types", ({ entities }) => entities.typed);
  cells("  person", ({ entities }) => entities.byType.person);
  cells("  country", ({ entities }) => entities.byType.country);
  cells("  organization", ({ entities }) => entities.byType.organization);
  cells("  event", ({ entities }) => entities.byType.event);
  cells("  without events", ({ entities }) => entities.typedWithoutEvents);
  cells("  whatever the type", ({ entities }) => entities.untyped);
  cells("  whatever the type, no events", ({ entities }) => entities.untypedWithoutEvents);
  row("names clustered (B3), coverage", ({ score: { clustering } }) => {
    const { precision, recall, f1, strings, coverage } = clustering;
    return `${digits(precision, recall, f1)} ${strings} (${percent(coverage)} %)`;
  });
  cells("relations, asserted", ({ relations }) => relations.directed);
  cells("  called", ({ relations }) => relations.byType.called);
  cells("  sanctioned", ({ relations }) => relations.byType.sanctioned);
  cells("  aided", ({ relations }) => relations.byType.aided);
  cells("  disputed", ({ relations }) => relations.byType.disputed);
  cells("  whatever the direction", ({ relations }) => relations.undirected);
  cells("  exact ends", ({ relations }) => relations.exactEnds);
  cells("  exact ends, any direction", ({ relations }) => relations.exactEndsUndirected);
  row("  mean F1 of the four types", ({ score }) => `            ${percent(score.macroRelationF1).padStart(5)}`);
  return textTable(rows);
}

/** How confidences stand to shares that are right, one row a range. */
export function reliabilityTable({ bins, all, error, statusError }: Reliability): string {
  const row = (label: string, { count, told, right, statusRight }: Reliability["all"]) => [
    label,
    told.toFixed(2),
    right.toFixed(2),
    statusRight.toFixed(2),
    String(count),
  ];
  return textTable([
    ["confidence", "mean", "right", "status too", "relations"],
    ...bins.map(({ from, to, ...means }) => row(`${from.toFixed(1)} to ${to.toFixed(1)}`, means)),
    row("all", all),
    ["calibration error", "", error.toFixed(3), statusError.toFixed(3)],
  ]);
}

function rowsOf<G extends { readonly label: string }>(groups: readonly G[]) {
  const rows: (readonly string[])[] = [["", ...groups.map(({ label }) => label)]];
  const row = (label: string, cell: (group: G) => string) => rows.push([label, ...groups.map(cell)]);
  return { rows, row };
}

/** "76.5 (70.1–82.0)"; of shares "2.5 (0.0–7.9) 1/40". */
function withInterval(value: number | Share, { low, high }: Interval): string {
  const share = typeof value === "number" ? value : value.share;
  const counts = typeof value === "number" ? "" : ` ${value.count}/${value.of}`;
  return `${percent(share).padStart(5)} (${percent(low)}–${percent(high)})${counts}`;
}

function cellOf({ precision, recall, f1, right, predicted, gold }: Figures): string {
  return `${digits(precision, recall, f1)} ${right}/${predicted}/${gold}`;
}

function digits(...shares: readonly number[]): string {
  return shares.map((share) => percent(share).padStart(5)).join(" ");
}
