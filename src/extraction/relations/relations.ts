import type { Doc } from "../../model/doc.ts";
import type { ExtractedRelation } from "../../model/extraction.ts";
import type { RelationSchema } from "../../model/relation-schema.ts";
import { STATUSES } from "../../model/schema.ts";
import { type Component, layer } from "../component.ts";
import { AidAmounts } from "./aid-amounts.ts";
import { ToldDays } from "./told-days.ts";

/** Puts evidence together: one relation for each trigger and pair, in order of the trigger; `called` once for a pair in a sentence. Ends that the schema does not allow give none. */
export function relations(schema: RelationSchema): Component {
  return {
    name: "relations",
    requires: [
      "sentences",
      "tokens",
      "mentions",
      "chunks",
      "dates",
      "amounts",
      "triggers",
      "roles",
      "statuses",
      "attributions",
    ],
    assigns: "relations",
    run: (doc) => ({ ...doc, relations: gather(doc, schema) }),
  };
}

function gather(doc: Doc, schema: RelationSchema): ExtractedRelation[] {
  const [mentions, sentences, triggers] = [layer(doc, "mentions"), layer(doc, "sentences"), layer(doc, "triggers")];
  const found = new Map<string, ExtractedRelation>();
  const dates = bySentence(layer(doc, "dates"));
  const told = new ToldDays(doc, dates);
  const aid = new AidAmounts(doc, bySentence(layer(doc, "amounts")));
  layer(doc, "roles").forEach((role, index) => {
    const trigger = triggers[role.trigger];
    const sentence = trigger && sentences[trigger.sentence];
    const [source, target] = [mentions[role.source], mentions[role.target]];
    const read = layer(doc, "statuses")[index];
    if (!trigger || !sentence || !source?.entity || !target?.entity || !read || source.entity === target.entity) return;
    const spec = schema.spec(trigger.relationType);
    if (!spec.source.includes(source.entityType) || !spec.target.includes(target.entityType)) return;
    const status = told.statusOf(trigger, read);
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
      date: told.of(trigger, status),
      amount: aid.of(trigger, source, target),
      confidence: Math.round(role.confidence * 100) / 100,
    };
    const pair = spec.symmetric ? [source.entity, target.entity].sort() : [source.entity, target.entity];
    const key = [trigger.sentence, trigger.relationType, ...pair].join(" ");
    const other = found.get(key);
    if (!other || stronger(relation, other)) found.set(key, relation);
  });
  return [...found.values()].sort(
    (a, b) => a.trigger.start - b.trigger.start || a.source.localeCompare(b.source) || a.target.localeCompare(b.target),
  );
}

function bySentence<T extends { readonly sentence: number }>(items: readonly T[]): ReadonlyMap<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(item.sentence);
    if (group) group.push(item);
    else groups.set(item.sentence, [item]);
  }
  return groups;
}

/** Of two readings of one sentence the one with the stronger status, then the surer, counts. */
function stronger(a: ExtractedRelation, b: ExtractedRelation): boolean {
  const status = STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status);
  return status < 0 || (status === 0 && a.confidence > b.confidence);
}
