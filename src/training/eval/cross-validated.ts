import { attribution } from "../../extraction/attribution/attribution.ts";
import { relations } from "../../extraction/relations/relations.ts";
import { loadRelationScorer, type RelationScorer } from "../../extraction/scoring/relation-scorer.ts";
import { scoring } from "../../extraction/scoring/scoring.ts";
import type { Doc } from "../../model/doc.ts";
import { RelationSchema } from "../../model/relation-schema.ts";
import type { LanguageModels } from "../../nlp/models.ts";
import type { WordClusters } from "../../nlp/words/word-clusters.ts";
import type { Prediction } from "../gold.ts";
import { predictionOf } from "../predict.ts";
import { headlineTable, reliabilityTable, type ScoredGroup, scoreTable } from "../score-table.ts";
import { intervalsOf } from "../scoring/bootstrap.ts";
import { reliabilityOf } from "../scoring/reliability.ts";
import { countReport, type ReportCounts } from "../scoring/report-counts.ts";
import { scoreOf } from "../scoring/score.ts";
import { percent } from "../text-table.ts";
import { type LearnedFrom, readReports } from "../train/relation-examples.ts";
import { buildRelationScorer, RELATION_TRAINING } from "../train/relation-model.ts";

const FOLDS = 5;

/** Relations with a scorer that has learned from a share of the reports of the other four parts. */
export interface CrossValidated {
  readonly share: number;
  /** Mean number of reports that each scorer has learned from. */
  readonly reports: number;
  readonly group: ScoredGroup;
}

export interface CrossOptions {
  /** What scorers learn from, of the reports of the other parts: 0 to 1. */
  readonly shares: readonly number[];
  /** So many of the five parts are read, the first ones: fewer are quicker. */
  readonly parts: number;
}

/**
 * Reads annotated reports in five parts, each by a relation scorer that has learned from the other four, thresholds and confidence
 * included, and scores them; once for each share of what is learned from. First come the rules alone, as share 0. Takes a minute and
 * more for each share.
 */
export async function crossValidated(
  goldTrain: string,
  models: LanguageModels,
  { shares, parts }: CrossOptions,
  report: (line: string) => void,
): Promise<CrossValidated[]> {
  const reports = await readReports(goldTrain, models);
  report(`${reports.length} reports read`);
  const isRead = (_: LearnedFrom, at: number) => at % FOLDS < parts;
  const ruled = reports.filter(isRead).map((from) => countReport(from.gold, told(from, null, models.clusters)));
  const results = [{ share: 0, reports: 0, group: groupOf("rules alone", ruled) }];
  for (const share of shares) {
    const counts: ReportCounts[] = [];
    let learned = 0;
    for (let fold = 0; fold < parts; fold++) {
      const others = reports.filter((_, at) => at % FOLDS !== fold).filter((_, at) => isInShare(at, share));
      learned += others.length;
      const scorer = loadRelationScorer(buildRelationScorer(others, RELATION_TRAINING, models.clusters, () => {}));
      for (const from of reports.filter((_, at) => at % FOLDS === fold))
        counts.push(countReport(from.gold, told(from, scorer, models.clusters)));
      report(`part ${fold + 1} of ${parts} read, learned from ${others.length} reports`);
    }
    const label = share === 1 ? "with what is learned" : `with ${Math.round(100 * share)} %`;
    const group = groupOf(label, counts);
    results.push({ share, reports: Math.round(learned / parts), group });
    report(`${label}: F1 ${percent(group.score.relations.directed.f1)}`);
  }
  return results;
}

/** Rules alone beside each share, and the confidence of the greatest. */
export function crossTable(results: readonly CrossValidated[]): string {
  const groups = results.map(({ group, reports }) => ({ ...group, label: `${group.label}, ${reports} reports` }));
  const last = groups.at(-1);
  return [headlineTable(groups), scoreTable(groups), ...(last ? [reliabilityTable(last.reliability)] : [])].join(
    "\n\n",
  );
}

/** Lesser shares are parts of greater ones. */
function isInShare(at: number, share: number): boolean {
  return (at * 0.618) % 1 < share;
}

/** What the chain tells of a report that rules have read, with a scorer or without. */
function told({ gold, doc }: LearnedFrom, scorer: RelationScorer | null, clusters: WordClusters): Prediction {
  const schema = new RelationSchema([]);
  const stages = [...(scorer ? [scoring(() => scorer, clusters)] : []), attribution, relations(schema)];
  return predictionOf(
    gold.doc,
    stages.reduce((read: Doc, { run }) => run(read), doc),
  );
}

function groupOf(label: string, counts: readonly ReportCounts[]): ScoredGroup {
  return {
    label,
    score: scoreOf(counts),
    intervals: intervalsOf(counts),
    reliability: reliabilityOf(counts.flatMap(({ outcomes }) => outcomes)),
  };
}
