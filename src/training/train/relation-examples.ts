import { readdirSync } from "node:fs";
import { join } from "node:path";
import { layer } from "../../extraction/component.ts";
import { pipelineToStatus } from "../../extraction/pipeline.ts";
import { FeatureReader, ruledBySentence } from "../../extraction/scoring/candidate-features.ts";
import { type Candidate, scenesOf, type TriggerWords } from "../../extraction/scoring/candidates.ts";
import { keysOf } from "../../extraction/scoring/sentence-view.ts";
import type { Doc } from "../../model/doc.ts";
import { CLAIM_TYPE_IDS, type ClaimType, STATUSES } from "../../model/schema.ts";
import type { LanguageModels } from "../../nlp/models.ts";
import type { GoldDocument, PredictedEntity, PredictedRelation } from "../gold.ts";
import { readGoldFolder } from "../gold-folder.ts";
import { covers } from "../scoring/evidence.ts";
import { RelationMatcher } from "../scoring/relation-matches.ts";

/** A report as the rules read it, beside what a careful reader found. */
export interface LearnedFrom {
  readonly gold: GoldDocument;
  readonly doc: Doc;
  readonly entities: readonly PredictedEntity[];
  readonly matcher: RelationMatcher;
}

/** Of a candidate: 0 nothing is told, else 1 + the index of its status. -1: neither right nor wrong. */
export type Label = number;

export interface Example {
  readonly text: Uint32Array;
  readonly rules: Uint32Array;
  readonly label: Label;
}

const LENIENT = { exact: false, undirected: false };

/** The reports of all the folders in `folder`, read up to the rules' roles and statuses. */
export async function readReports(folder: string, models: LanguageModels): Promise<LearnedFrom[]> {
  const run = pipelineToStatus(models);
  const out: LearnedFrom[] = [];
  for (const name of readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()) {
    const { reports } = await readGoldFolder(join(folder, name));
    for (const { gold, document } of reports) {
      const doc = run({ text: document.text, publishedAt: document.publishedAt });
      const entities = layer(doc, "entities").map((entity) => ({
        id: entity.localId,
        name: entity.name,
        type: entity.entityType,
        aliases: entity.aliases.map(({ text }) => text),
      }));
      out.push({ gold, doc, entities, matcher: new RelationMatcher(gold, entities) });
    }
  }
  return out;
}

/** How often a word must stand in evidence of a relation, and for what share of its occurrences. */
const LEAST_COUNT = 3;
const LEAST_SHARE = 0.12;
const LEAST_LIFT = 1.6;

/** Words that stand in evidence of a relation more often than elsewhere. */
export function learnTriggerWords(reports: readonly LearnedFrom[]): TriggerWords {
  const seen = new Map<string, number>();
  const told = new Map<string, Map<ClaimType, number>>();
  const totals = new Map<ClaimType, number>();
  let sentenceCount = 0;
  for (const { gold, doc } of reports) {
    const tokens = layer(doc, "tokens");
    layer(doc, "chunks").forEach((chunks, at) => {
      sentenceCount += 1;
      const words = new Set(chunks.flatMap((chunk) => keysOf(chunk, tokens)));
      const text = sentenceText(doc, at);
      const types = new Set(
        gold.relations.flatMap(({ type, evidence, evidence_alt }) =>
          [evidence, ...(evidence_alt ?? [])].some((passage) => tells(passage, text)) ? [type] : [],
        ),
      );
      for (const type of types) totals.set(type, (totals.get(type) ?? 0) + 1);
      for (const word of words) {
        seen.set(word, (seen.get(word) ?? 0) + 1);
        for (const type of types) {
          const counts = told.get(word) ?? new Map<ClaimType, number>();
          counts.set(type, (counts.get(type) ?? 0) + 1);
          told.set(word, counts);
        }
      }
    });
  }
  const out = new Map<string, Map<ClaimType, number>>();
  for (const word of [...told.keys()].sort())
    for (const type of CLAIM_TYPE_IDS) {
      const count = told.get(word)?.get(type) ?? 0;
      const all = seen.get(word) ?? 1;
      const prior = (totals.get(type) ?? 0) / sentenceCount;
      const share = (count + 2 * prior) / (all + 2);
      if (count < LEAST_COUNT || share < LEAST_SHARE || share < LEAST_LIFT * prior) continue;
      const strength = Math.min(5, 1 + Math.floor(share / 0.15));
      out.set(word, (out.get(word) ?? new Map<ClaimType, number>()).set(type, strength));
    }
  return out;
}

/** The candidates of a report with what is right about them. */
export function examplesOf(from: LearnedFrom, words: TriggerWords): Example[] {
  const { doc } = from;
  const ruled = ruledBySentence(doc);
  return scenesOf(doc, words).flatMap((scene) => {
    const reader = new FeatureReader(doc, scene, ruled.get(scene.sentence) ?? []);
    return scene.candidates.map((candidate) => {
      const { text, rules } = reader.read(candidate);
      return { text, rules, label: labelOf(from, candidate) };
    });
  });
}

/** What the gold says of a candidate: right where its ends are a gold relation's and its sentence is evidence of that. */
export function labelOf({ doc, gold, matcher }: LearnedFrom, candidate: Candidate): Label {
  const predicted = predictedOf(doc, candidate);
  let label = 0;
  for (const relation of gold.relations) {
    if (!matcher.hits(relation, predicted, LENIENT)) continue;
    const here = [relation.evidence, ...(relation.evidence_alt ?? [])].some((passage) =>
      tells(passage, predicted.evidence),
    );
    const own = relation.optional || !here ? -1 : 1 + STATUSES.indexOf(relation.status);
    if (label <= 0) label = own;
    else if (own > 0) label = Math.min(label, own);
  }
  return label;
}

/** A candidate as the scorer takes predictions. */
export function predictedOf(doc: Doc, { relationType, source, target, sentence }: Candidate) {
  const mentions = layer(doc, "mentions");
  return {
    source: mentions[source]?.entity ?? "",
    type: relationType,
    target: mentions[target]?.entity ?? "",
    evidence: sentenceText(doc, sentence),
  };
}

function sentenceText(doc: Doc, at: number): string {
  const sentence = layer(doc, "sentences")[at];
  return sentence ? doc.text.slice(sentence.start, sentence.end) : "";
}

function tells(passage: string, sentence: string): boolean {
  return covers(passage, sentence) || (sentence.length > 20 && passage.includes(sentence));
}

/** What rules alone tell of a report. */
export function ruledRelations({ doc }: LearnedFrom): PredictedRelation[] {
  const [triggers, statuses] = [layer(doc, "triggers"), layer(doc, "statuses")];
  return layer(doc, "roles").flatMap(({ trigger: at, source, target }, index) => {
    const trigger = triggers[at];
    const status = statuses[index];
    const relationType = CLAIM_TYPE_IDS.find((id) => id === trigger?.relationType);
    if (!trigger || !relationType || !status) return [];
    const relation = predictedOf(doc, { ...trigger, relationType, source, target, sourceFrom: "", targetFrom: "" });
    return relation.source && relation.target && relation.source !== relation.target ? [{ ...relation, status }] : [];
  });
}
