import { CLAIM_TYPE_IDS, type ClaimType, ENTITY_TYPE_IDS, type EntityType } from "../../model/schema.ts";
import type { GoldDocument, Prediction } from "../gold.ts";
import type { EntityView } from "./entity-counts.ts";
import { type Figures, figures, harmonic, round, type Share, shareOf, sumOfTallies } from "./figures.ts";
import type { Part, RelationCounts, RelationView } from "./relation-counts.ts";
import { countReports, type ReportCounts } from "./report-counts.ts";

export interface Score {
  readonly documents: number;
  readonly documentsPredicted: number;
  readonly entities: {
    readonly typed: Figures;
    readonly typedWithoutEvents: Figures;
    readonly untyped: Figures;
    readonly untypedWithoutEvents: Figures;
    readonly byType: Readonly<Record<EntityType, Figures>>;
  };
  /** B-cubed over the names that both sides list; `coverage`: share of the gold's names. */
  readonly clustering: {
    readonly precision: number;
    readonly recall: number;
    readonly f1: number;
    readonly strings: number;
    readonly coverage: number;
  };
  /** Asserted relations: type and both ends. */
  readonly relations: {
    readonly directed: Figures;
    readonly undirected: Figures;
    readonly exactEnds: Figures;
    readonly exactEndsUndirected: Figures;
    readonly byType: Readonly<Record<ClaimType, Figures>>;
  };
  readonly macroRelationF1: number;
  /** Predicted as asserted though the gold lists it as tempting and wrong; lower is better. */
  readonly notHits: Share;
  /** Predicted as asserted though planned or denied; lower is better. */
  readonly statusSlips: Share;
  readonly statusRight: Share;
  /** Matched relations whose passage is the gold's. */
  readonly evidenceRight: Share;
  /** Of matched relations whose date, or amount, the gold tells. */
  readonly dateRight: Share;
  readonly amountRight: Share;
  /** What was missed, added or wrong, a line each, in order of documents. */
  readonly errors: readonly string[];
}

/** Scores predictions against the gold, by file name, as `countReport` compares them. */
export function score(golds: readonly GoldDocument[], predictions: readonly Prediction[]): Score {
  return scoreOf(countReports(golds, predictions));
}

/** The score of reports that are counted. */
export function scoreOf(reports: readonly ReportCounts[]): Score {
  const entities = (view: EntityView) => figures(sumOfTallies(reports.map((report) => report.entities[view])));
  const relations = (view: RelationView) =>
    figures(sumOfTallies(reports.map((report) => report.relations.tallies[view])));
  const part = (name: keyof RelationCounts["parts"]) =>
    shareOf(sumOfParts(reports.map((report) => report.relations.parts[name])));
  const byClaim = recordOf(CLAIM_TYPE_IDS, relations);
  return {
    documents: reports.length,
    documentsPredicted: reports.filter(({ predicted }) => predicted).length,
    entities: {
      typed: entities("typed"),
      typedWithoutEvents: entities("typedWithoutEvents"),
      untyped: entities("untyped"),
      untypedWithoutEvents: entities("untypedWithoutEvents"),
      byType: recordOf(ENTITY_TYPE_IDS, entities),
    },
    clustering: clustering(reports),
    relations: {
      directed: relations("directed"),
      undirected: relations("undirected"),
      exactEnds: relations("exactEnds"),
      exactEndsUndirected: relations("exactEndsUndirected"),
      byType: byClaim,
    },
    macroRelationF1: round(CLAIM_TYPE_IDS.reduce((total, type) => total + byClaim[type].f1, 0) / CLAIM_TYPE_IDS.length),
    notHits: part("notHits"),
    statusSlips: part("statusSlips"),
    statusRight: part("statusRight"),
    evidenceRight: part("evidenceRight"),
    dateRight: part("dateRight"),
    amountRight: part("amountRight"),
    errors: reports.flatMap(({ errors }) => errors),
  };
}

function clustering(reports: readonly ReportCounts[]): Score["clustering"] {
  const total = { precision: 0, recall: 0, strings: 0, listed: 0 };
  for (const { clustering } of reports) {
    total.precision += clustering.precision;
    total.recall += clustering.recall;
    total.strings += clustering.strings;
    total.listed += clustering.listed;
  }
  const { strings, listed } = total;
  const [precision, recall] = strings ? [total.precision / strings, total.recall / strings] : [0, 0];
  return {
    precision: round(precision),
    recall: round(recall),
    f1: round(harmonic(precision, recall)),
    strings,
    coverage: round(listed ? strings / listed : 0),
  };
}

function sumOfParts(parts: readonly Part[]): Part {
  return [parts.reduce((total, [count]) => total + count, 0), parts.reduce((total, [, of]) => total + of, 0)];
}

function recordOf<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}
