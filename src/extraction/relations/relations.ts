import type { Doc } from "../../model/doc.ts";
import type { ExtractedRelation } from "../../model/extraction.ts";
import { RELATION_TYPES, STATUSES } from "../../model/schema.ts";
import { type Component, layer } from "../component.ts";

/** Puts evidence together: one relation for each trigger and pair, in order of the trigger; `called` once for a pair in a sentence. */
export const relations: Component = {
  name: "relations",
  requires: ["sentences", "mentions", "dates", "amounts", "triggers", "roles", "statuses", "attributions"],
  assigns: "relations",
  run: (doc) => ({ ...doc, relations: gather(doc) }),
};

function gather(doc: Doc): ExtractedRelation[] {
  const [mentions, sentences, triggers] = [layer(doc, "mentions"), layer(doc, "sentences"), layer(doc, "triggers")];
  const found = new Map<string, ExtractedRelation>();
  layer(doc, "roles").forEach((role, index) => {
    const trigger = triggers[role.trigger];
    const sentence = trigger && sentences[trigger.sentence];
    const [source, target] = [mentions[role.source], mentions[role.target]];
    const status = layer(doc, "statuses")[index];
    if (!trigger || !sentence || !source?.entity || !target?.entity || !status || source.entity === target.entity)
      return;
    const relation: ExtractedRelation = {
      relationType: trigger.relationType,
      source: source.entity,
      target: target.entity,
      sentence: { start: sentence.start, end: sentence.end },
      trigger: { start: trigger.start, end: trigger.end },
      sourceSpan: source.sentence === trigger.sentence ? { start: source.start, end: source.end } : null,
      targetSpan: target.sentence === trigger.sentence ? { start: target.start, end: target.end } : null,
      status,
      attributedTo: layer(doc, "attributions")[index] ?? null,
      date: null,
      amount: null,
      confidence: Math.round(role.confidence * 100) / 100,
    };
    const ends = RELATION_TYPES[trigger.relationType].symmetric
      ? [source.entity, target.entity].sort()
      : [source.entity, target.entity];
    const key = [trigger.sentence, trigger.relationType, ...ends].join(" ");
    const other = found.get(key);
    if (!other || stronger(relation, other)) found.set(key, relation);
  });
  return [...found.values()].sort(
    (a, b) => a.trigger.start - b.trigger.start || a.source.localeCompare(b.source) || a.target.localeCompare(b.target),
  );
}

/** Of two readings of one sentence the one with the stronger status, then the surer, counts. */
function stronger(a: ExtractedRelation, b: ExtractedRelation): boolean {
  return STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) || b.confidence - a.confidence
    ? STATUSES.indexOf(a.status) < STATUSES.indexOf(b.status) || (a.status === b.status && a.confidence > b.confidence)
    : false;
}
