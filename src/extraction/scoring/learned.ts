import { RELATION_WEIGHTS } from "../weights/relations.data.ts";
import { fromBase64 } from "./base64.ts";
import { loadRelationScorer, type RelationScorer } from "./relation-scorer.ts";

let kept: RelationScorer | null = null;

/** The scorer that is shipped; unpacked when it is first asked for. */
export function learnedScorer(): RelationScorer {
  kept ??= loadRelationScorer(fromBase64(RELATION_WEIGHTS));
  return kept;
}
