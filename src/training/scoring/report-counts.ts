import type { GoldDocument, Prediction } from "../gold.ts";
import { type Clustering, clusteringOf } from "./clustering.ts";
import { countEntities, type EntityView } from "./entity-counts.ts";
import type { Tally } from "./figures.ts";
import { findingLine } from "./findings.ts";
import { countRelations, type RelationCounts } from "./relation-counts.ts";
import { type ToldOutcome, toldOutcomes } from "./reliability.ts";

/** What is counted in one report; figures are made of sums over reports, and their spread of sums over draws of reports. */
export interface ReportCounts {
  readonly doc: string;
  /** Whether there is a prediction for it. */
  readonly predicted: boolean;
  readonly entities: Record<EntityView, Tally>;
  readonly clustering: Clustering;
  readonly relations: RelationCounts;
  /** How right what was told with a confidence is. */
  readonly outcomes: readonly ToldOutcome[];
  /** What was missed, added or wrong, a line each. */
  readonly errors: readonly string[];
}

/**
 * Compares a prediction with the gold; none counts as empty. Entities match one to one when a written form is equal after folding (events
 * also by their words). Optional gold is neither asked for nor punished. An organ counts as its country at the end of a relation, and so
 * do the gold's alternative ends.
 */
export function countReport(gold: GoldDocument, prediction: Prediction | undefined): ReportCounts {
  const told = prediction ?? { doc: gold.doc, entities: [], relations: [] };
  const relations = countRelations(gold, told);
  return {
    doc: gold.doc,
    predicted: prediction !== undefined,
    entities: countEntities(gold.entities, told.entities),
    clustering: clusteringOf(gold.entities, told.entities),
    relations,
    outcomes: toldOutcomes(gold, told),
    errors: relations.findings.map((finding) => findingLine(finding, gold, told)),
  };
}

/** Counts each report of the gold beside the prediction of the same file name, whatever its folder. */
export function countReports(golds: readonly GoldDocument[], predictions: readonly Prediction[]): ReportCounts[] {
  const byName = new Map(predictions.map((prediction) => [prediction.doc.replace(/^.*[/\\]/, ""), prediction]));
  return golds.map((gold) => countReport(gold, byName.get(gold.doc)));
}
