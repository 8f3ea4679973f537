import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadNameTagger } from "../../nlp/names/name-tagger.ts";
import { loadClusters } from "../../nlp/words/word-clusters.ts";
import { type Interval, intervalOf } from "../scoring/bootstrap.ts";
import { percent, textTable } from "../text-table.ts";
import { readNameCorpora } from "../train/name-corpora.ts";
import { cleaningLists } from "../train/name-lists.ts";
import { buildNameTagger, evenedOut, NAME_TRAINING } from "../train/name-model.ts";
import { type Counts, scoreNames } from "../train/name-scores.ts";

/** How well names are found after learning from a share of the annotated reports, beside all other corpora. */
export interface NameCurvePoint {
  readonly share: number;
  /** Sentences of annotated reports that were learned from. */
  readonly sentences: number;
  /** F1 on the reports held back, both ends and type right; and of single types. */
  readonly f1: number;
  readonly interval: Interval;
  readonly byType: Readonly<Record<string, number>>;
}

const SHARES = [0, 0.25, 0.5, 0.75, 1];

/** Trains the name tagger once for each share, minutes each; `weights` is the folder of the models that are shipped. */
export async function nameCurve(
  corpora: string,
  goldTrain: string,
  weights: string,
  report: (line: string) => void,
): Promise<NameCurvePoint[]> {
  const clusters = loadClusters(readFileSync(join(weights, "clusters.bin")));
  const points: NameCurvePoint[] = [];
  for (const share of SHARES) {
    const examples = await readNameCorpora(corpora, goldTrain, cleaningLists(), report, { reports: share });
    const tagger = loadNameTagger(buildNameTagger(examples, clusters, NAME_TRAINING, report), clusters);
    const reports = examples.heldBack.reports;
    const names = evenedOut(reports, tagger);
    const all = scoreNames(reports.flat(), names);
    const point = {
      share,
      sentences: examples.reports.length,
      f1: f1(all.get("all")),
      interval: intervalOf(reports.map((one) => partsOf(scoreNames(one, names).get("all")))),
      byType: Object.fromEntries(
        [...all].filter(([type, { asked }]) => type !== "all" && asked > 0).map(([type, counts]) => [type, f1(counts)]),
      ),
    };
    report(`${percent(share)} % of the annotated reports: F1 ${percent(point.f1)}`);
    points.push(point);
  }
  return points;
}

function partsOf(counts: Counts | undefined): [number, number] {
  return counts ? [2 * counts.right, counts.found + counts.asked] : [0, 0];
}

function f1(counts: Counts | undefined): number {
  const [right, of] = partsOf(counts);
  return of === 0 ? 0 : right / of;
}

/** One line a share. */
export function nameCurveTable(points: readonly NameCurvePoint[]): string {
  const types = [...new Set(points.flatMap(({ byType }) => Object.keys(byType)))].sort();
  return textTable([
    ["annotated reports", "sentences", "F1", "95 %", ...types],
    ...points.map(({ share, sentences, f1, interval: { low, high }, byType }) => [
      `${Math.round(100 * share)} %`,
      sentences.toLocaleString("en-US"),
      percent(f1),
      `${percent(low)}–${percent(high)}`,
      ...types.map((type) => percent(byType[type] ?? 0)),
    ]),
  ]);
}
