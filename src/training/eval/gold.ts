import { createExtractor } from "../../extraction/extract.ts";
import { extractionPipeline } from "../../extraction/pipeline.ts";
import type { LanguageModels } from "../../nlp/models.ts";
import type { Prediction } from "../gold.ts";
import { predict } from "../predict.ts";
import { headlineTable, reliabilityTable, type ScoredGroup, scoreTable } from "../score-table.ts";
import { intervalsOf, RESAMPLES } from "../scoring/bootstrap.ts";
import { reliabilityOf } from "../scoring/reliability.ts";
import { countReports, type ReportCounts } from "../scoring/report-counts.ts";
import { scoreOf } from "../scoring/score.ts";
import { type GroupedGold, readGrouped } from "./gold-groups.ts";
import { missTable } from "./miss-table.ts";
import { missesOf } from "./misses.ts";
import { weighing } from "./weighed.ts";

export interface GoldOptions {
  /** Patterns of file names that are a group of their own, and whose misses are not listed. */
  readonly apart?: readonly string[];
  readonly errors?: boolean;
  /** So many of each cause are listed; causes are not looked for without it. */
  readonly misses?: number;
}

export interface GoldResult {
  readonly text: string;
  /** What is kept as JSON: by group. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly warnings: readonly string[];
}

/** Scores what extraction finds in the reports of a gold folder. Throws as `readGrouped` does. */
export async function evalGold(folder: string, models: LanguageModels, options: GoldOptions): Promise<GoldResult> {
  const gold = await readGrouped(folder, options.apart ?? []);
  const extract = createExtractor(models);
  const predictions = gold.groups[0].reports.map(({ document }) => predict(document, extract));
  const counts = countAll(gold, predictions);
  const groups = gold.groups.map(({ label, reports }, at): ScoredGroup => {
    const docs = new Set(reports.map((report) => report.gold.doc));
    const inside = at === 0 ? counts : counts.filter(({ doc }) => docs.has(doc));
    return {
      label,
      score: scoreOf(inside),
      intervals: intervalsOf(inside),
      reliability: reliabilityOf(inside.flatMap(({ outcomes }) => outcomes)),
    };
  });
  const open = new Set(gold.open.map((report) => report.gold.doc));
  const sections = [
    ...(gold.learnedFrom
      ? [
          "Relations are learned from all of these reports, names from four of five: others are read less well (eval cross).",
        ]
      : []),
    `Percent; in brackets the 95 % interval of ${RESAMPLES.toLocaleString("en-US")} draws of the reports, with repetition.`,
    headlineTable(groups),
    scoreTable(groups),
    ...(gold.learnedFrom ? [] : groups.slice(0, 1).map(({ reliability }) => reliabilityTable(reliability))),
  ];
  if (options.errors) sections.push(counts.flatMap(({ doc, errors }) => (open.has(doc) ? errors : [])).join("\n"));
  const { misses } = options;
  if (misses !== undefined) {
    const [read, weigh] = [extractionPipeline(models), weighing(models)];
    sections.push(
      missTable(
        gold.open.flatMap((report) => missesOf(report, read, weigh)),
        misses,
      ),
    );
  }
  return {
    text: sections.join("\n\n"),
    data: Object.fromEntries(
      groups.map(({ label, score, intervals, reliability }) => [
        label,
        { ...score, errors: score.errors.length, intervals, reliability },
      ]),
    ),
    warnings: gold.missing.map(
      ({ doc }) => `"${doc}" is in the gold of ${folder} but its report was not found: it scores as empty.`,
    ),
  };
}

function countAll({ groups, missing }: GroupedGold, predictions: readonly Prediction[]): ReportCounts[] {
  return countReports([...groups[0].reports.map(({ gold }) => gold), ...missing], predictions);
}
