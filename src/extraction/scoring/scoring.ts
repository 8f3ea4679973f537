import type { Chunk, Doc, RoleAssignment, Token, Trigger } from "../../model/doc.ts";
import type { Status } from "../../model/schema.ts";
import type { WordClusters } from "../../nlp/words/word-clusters.ts";
import { type Component, layer } from "../component.ts";
import { FeatureReader } from "./candidate-features.ts";
import { type Cue, scenesOf } from "./candidates.ts";
import { type JudgedScene, judgeScene } from "./judged.ts";
import type { RelationScorer } from "./relation-scorer.ts";
import { relationKey, ruledBySentence } from "./ruled.ts";
import { lookAgain } from "./second-look.ts";
import { confidenceIn, isSureIn, toldOf, type Verdict, verdictsOf } from "./verdicts.ts";

/** `Trigger.frame` of what no rule found. */
const LEARNED = "learned";
/**
 * Weighs what rules found, and adds what a learned scorer finds beyond: triggers, roles and statuses. The scorer is asked for when the first
 * report comes.
 */
export function scoring(scorer: () => RelationScorer, clusters: WordClusters): Component {
  return {
    name: "scoring",
    requires: [
      "clean",
      "sentences",
      "tokens",
      "mentions",
      "entities",
      "trees",
      "chunks",
      "triggers",
      "roles",
      "statuses",
    ],
    assigns: "statuses",
    run: (doc) => weigh(doc, scorer(), clusters),
  };
}

/** The candidates of a report that are worth a look, each judged for itself. */
export function judgeScenes(
  doc: Doc,
  { words, first }: Pick<RelationScorer, "words" | "first">,
  clusters: WordClusters,
): JudgedScene[] {
  const ruled = ruledBySentence(doc);
  return scenesOf(doc, words, ruled).map((scene) => {
    const own = ruled.get(scene.sentence) ?? [];
    const reader = new FeatureReader(doc, scene, own, clusters, (list) => first.weigh(list));
    return judgeScene(
      first,
      scene,
      own,
      scene.candidates.map((candidate) => reader.read(candidate)),
    );
  });
}

function weigh(doc: Doc, scorer: RelationScorer, clusters: WordClusters): Doc {
  const mentions = layer(doc, "mentions");
  const triggers: Trigger[] = [...layer(doc, "triggers")];
  const roles: (RoleAssignment | null)[] = [...layer(doc, "roles")];
  const statuses: Status[] = [...layer(doc, "statuses")];
  const scenes = judgeScenes(doc, scorer, clusters);
  const rows = lookAgain(doc, scenes);
  scenes.forEach((judgedScene, at) => {
    const verdicts = verdictsOf(judgedScene, rows[at] ?? [], mentions, scorer.second);
    const confidenceOf = (verdict: Verdict) => confidenceIn(scorer.trust.lines, verdict);
    const isSure = (verdict: Verdict) => isSureIn(scorer.trust, verdict);
    const told = new Map(toldOf(judgedScene, verdicts, mentions, isSure).map((one) => [one.verdict.key, one]));
    for (const { index, relationType, role } of judgedScene.ruled) {
      const one = told.get(relationKey({ relationType, ...role }, mentions));
      roles[index] = one ? { ...role, confidence: confidenceOf(one.verdict) } : null;
    }
    for (const { verdict, status } of told.values()) {
      const trigger = verdict.judged.outline.ruled ? null : triggerOf(doc, judgedScene, verdict);
      if (!trigger) continue;
      const { source, target } = verdict.judged.candidate;
      triggers.push(trigger);
      roles.push({ trigger: triggers.length - 1, source, target, confidence: confidenceOf(verdict) });
      statuses.push(status);
    }
  });
  return {
    ...doc,
    triggers,
    roles: roles.filter((role) => role !== null),
    statuses: statuses.filter((_, at) => roles[at] !== null),
  };
}

function triggerOf(doc: Doc, { scene }: JudgedScene, { judged, relationType }: Verdict): Trigger | null {
  const { cue } = judged.outline;
  const chunk = scene.parse.chunks[cue.chunk];
  const place = chunk && wordOf(layer(doc, "tokens"), chunk, cue);
  return place ? { ...place, sentence: scene.sentence, relationType, frame: LEARNED } : null;
}

/** The word of a cue in its chunk: of a verb group the last. */
function wordOf(
  tokens: readonly Token[],
  { tokens: { from, to } }: Chunk,
  { key }: Cue,
): Pick<Trigger, "start" | "end" | "tokens"> | null {
  let at = to - 1;
  for (let back = to - 1; back >= from; back -= 1) if (`n:${tokens[back]?.text.toLowerCase()}` === key) at = back;
  const token = tokens[at];
  return token ? { start: token.start, end: token.end, tokens: { from: at, to: at + 1 } } : null;
}
