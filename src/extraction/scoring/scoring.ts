import type { Chunk, Doc, RoleAssignment, Token, Trigger } from "../../model/doc.ts";
import type { Status } from "../../model/schema.ts";
import { type Component, layer } from "../component.ts";
import { additionsOf, type Judged } from "./additions.ts";
import { FeatureReader, type Ruled, ruledBySentence } from "./candidate-features.ts";
import { type Cue, type Scene, scenesOf } from "./candidates.ts";
import type { RelationScorer } from "./relation-scorer.ts";

/** `Trigger.frame` of what no rule found. */
const LEARNED = "learned";

/** Adds what a learned scorer finds beyond the rules: triggers, roles and statuses. The scorer is asked for when the first report comes. */
export function scoring(scorer: () => RelationScorer): Component {
  return {
    name: "scoring",
    requires: ["clean", "sentences", "tokens", "mentions", "entities", "chunks", "triggers", "roles", "statuses"],
    assigns: "statuses",
    run: (doc) => addLearned(doc, scorer()),
  };
}

/** The candidates of a scene, each with its probabilities. */
export function judgeScene(doc: Doc, scene: Scene, ruled: readonly Ruled[], scorer: RelationScorer): Judged[] {
  const reader = new FeatureReader(doc, scene, ruled);
  return scene.candidates.map((candidate) => {
    const features = reader.read(candidate);
    return { candidate, cue: features.cue, ruled: features.ruled, probabilities: scorer.judge(features) };
  });
}

function addLearned(doc: Doc, scorer: RelationScorer): Doc {
  const triggers: Trigger[] = [...layer(doc, "triggers")];
  const roles: RoleAssignment[] = [...layer(doc, "roles")];
  const statuses: Status[] = [...layer(doc, "statuses")];
  const ruled = ruledBySentence(doc);
  for (const scene of scenesOf(doc, scorer.words)) {
    const own = ruled.get(scene.sentence) ?? [];
    const judged = judgeScene(doc, scene, own, scorer);
    for (const addition of additionsOf(doc, scene, own, judged, scorer.thresholds)) {
      const { candidate, cue } = addition.judged;
      const chunk = scene.parse.chunks[cue.chunk];
      const place = chunk && wordOf(layer(doc, "tokens"), chunk, cue);
      if (!place) continue;
      triggers.push({ ...place, sentence: scene.sentence, relationType: candidate.relationType, frame: LEARNED });
      const { source, target } = candidate;
      roles.push({ trigger: triggers.length - 1, source, target, confidence: scorer.confidence(addition.probability) });
      statuses.push(addition.status);
    }
  }
  return { ...doc, triggers, roles, statuses };
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
