import type { Entity, Evidence, Relation } from "../../../model/graph.ts";
import { type MarkedSpan, shiftSpans } from "./mark-sentence.ts";

/** What is marked in a relation's sentence: both names and the trigger. Spans count in the sentence. */
export function evidenceSpans(
  evidence: Evidence,
  relation: Pick<Relation, "relationType">,
  ends: { readonly source: Entity; readonly target: Entity },
  open = false,
): MarkedSpan[] {
  const spans: MarkedSpan[] = [
    { ...evidence.trigger, mark: { kind: "trigger", relationType: relation.relationType, key: "trigger", open } },
  ];
  for (const [span, entity] of [
    [evidence.sourceSpan, ends.source],
    [evidence.targetSpan, ends.target],
  ] as const)
    if (span) spans.push({ ...span, mark: { kind: "mention", entityType: entity.entityType, entity: entity.id } });
  return shiftSpans(spans, evidence.sentence.start);
}
