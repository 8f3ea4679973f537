import { layer } from "../../extraction/component.ts";
import { pipelineToStatus } from "../../extraction/pipeline.ts";
import { learnedScorer } from "../../extraction/scoring/learned.ts";
import { judgeScenes } from "../../extraction/scoring/scoring.ts";
import { lookAgain } from "../../extraction/scoring/second-look.ts";
import { confidenceIn, verdictsOf } from "../../extraction/scoring/verdicts.ts";
import type { Document } from "../../model/graph.ts";
import type { LanguageModels } from "../../nlp/models.ts";
import type { PredictedRelation } from "../gold.ts";

/** What the relation scorer weighs in a report, told or not, with its confidence and the report's own ids. */
export type Weigh = (document: Pick<Document, "text" | "publishedAt">) => readonly PredictedRelation[];

/** Weighs by the scorer that is shipped. */
export function weighing(models: LanguageModels): Weigh {
  const read = pipelineToStatus(models);
  const scorer = learnedScorer();
  return ({ text, publishedAt }) => {
    const doc = read({ text, publishedAt });
    const mentions = layer(doc, "mentions");
    const scenes = judgeScenes(doc, scorer, models.clusters);
    const rows = lookAgain(doc, scenes);
    return scenes.flatMap((scene, at) =>
      verdictsOf(scene, rows[at] ?? [], mentions, scorer.second).map((verdict) => ({
        source: mentions[verdict.judged.candidate.source]?.entity ?? "",
        type: verdict.relationType,
        target: mentions[verdict.judged.candidate.target]?.entity ?? "",
        evidence: "",
        confidence: confidenceIn(scorer.trust.lines, verdict),
      })),
    );
  };
}
