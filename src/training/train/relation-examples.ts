import { readdirSync } from "node:fs";
import { join } from "node:path";
import { layer } from "../../extraction/component.ts";
import { pipelineToStatus } from "../../extraction/pipeline.ts";
import { FeatureReader } from "../../extraction/scoring/candidate-features.ts";
import { type Candidate, type Scene, scenesOf, type TriggerWords } from "../../extraction/scoring/candidates.ts";
import { takeHashes } from "../../extraction/scoring/feature-list.ts";
import type { FeatureBlocks, Glimpse, TreeFeatures } from "../../extraction/scoring/features.ts";
import { type Ruled, ruledBySentence } from "../../extraction/scoring/ruled.ts";
import type { Doc } from "../../model/doc.ts";
import { CLAIM_TYPE_IDS, type ClaimType, STATUSES } from "../../model/schema.ts";
import type { LanguageModels } from "../../nlp/models.ts";
import type { WordClusters } from "../../nlp/words/word-clusters.ts";
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
  /** Types of the relations that each sentence is evidence of. */
  readonly evidence: readonly ReadonlySet<ClaimType>[];
  /** For each sentence the gold relations, by index, that it is evidence of. */
  readonly tellings: readonly ReadonlySet<number>[];
}

/** Of a candidate: 0 nothing is told, else 1 + the index of its status. -1: neither right nor wrong. */
export type Label = number;

/** A candidate with all its features, in blocks that candidates share, and what is right about it. */
export interface PreparedCandidate {
  readonly candidate: Candidate;
  readonly label: Label;
  readonly glimpse: Glimpse<Uint32Array>;
  readonly closer: FeatureBlocks<Uint32Array>;
  readonly tree: TreeFeatures<Uint32Array>;
}

export interface Example {
  /** Features of what is written, in blocks. */
  readonly text: readonly Uint32Array[];
  readonly rules: Uint32Array;
  readonly label: Label;
}

/** A scene with the features of its candidates and what is right about them. */
export interface PreparedScene {
  readonly scene: Scene;
  readonly ruled: readonly Ruled[];
  readonly candidates: readonly PreparedCandidate[];
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
      const tellings = layer(doc, "sentences").map((_, at) => toldIn(gold, sentenceText(doc, at)));
      const evidence = tellings.map((told) => new Set([...told].flatMap((at) => gold.relations[at]?.type ?? [])));
      out.push({ gold, doc, entities, matcher: new RelationMatcher(gold, entities), evidence, tellings });
    }
  }
  return out;
}

/** The scenes of a report with the features of their candidates and what is right about them. */
export function prepareScenes(from: LearnedFrom, words: TriggerWords, clusters: WordClusters): PreparedScene[] {
  const { doc } = from;
  const ruled = ruledBySentence(doc);
  return scenesOf(doc, words, ruled).map((scene) => {
    const own = ruled.get(scene.sentence) ?? [];
    const reader = new FeatureReader(doc, scene, own, clusters, takeHashes);
    return {
      scene,
      ruled: own,
      candidates: scene.candidates.map((candidate) => {
        const reading = reader.read(candidate);
        return {
          candidate,
          label: labelOf(from, candidate),
          glimpse: reading.glimpse,
          closer: reading.closer(),
          tree: reading.lookUp(),
        };
      }),
    };
  });
}

/** What the first judge learns from. */
export function examplesOf(scenes: readonly PreparedScene[]): Example[] {
  return scenes.flatMap(({ candidates }) =>
    candidates.map(({ label, glimpse: { cues, ends, sentence, rules }, closer, tree }) => ({
      text: [...cues, ...closer.cues, ...tree.cues, ...ends, ...closer.ends, ...tree.ends, sentence],
      rules,
      label,
    })),
  );
}

/** What the gold says of a candidate: right where its ends are a gold relation's and its sentence is evidence of that. */
export function labelOf({ doc, gold, matcher, tellings }: LearnedFrom, candidate: Candidate): Label {
  const predicted = predictedOf(doc, candidate);
  let label = 0;
  for (const [at, relation] of gold.relations.entries()) {
    if (!matcher.hits(relation, predicted, LENIENT)) continue;
    const here = tellings[candidate.sentence]?.has(at) ?? false;
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

/** The gold relations, by index, that a passage is evidence of. */
function toldIn({ relations }: GoldDocument, text: string): ReadonlySet<number> {
  const told = new Set<number>();
  for (const [at, { evidence, evidence_alt }] of relations.entries())
    if ([evidence, ...(evidence_alt ?? [])].some((passage) => tells(passage, text))) told.add(at);
  return told;
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
