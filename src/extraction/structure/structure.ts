import type { ExtractedRelation } from "../../model/extraction.ts";
import { type Component, layer } from "../component.ts";
import { type ReadEvent, readEvents, withEventNames } from "./events.ts";
import { readLeads } from "./leads.ts";
import { readPartOf } from "./part-of.ts";
import { type Tie, type Told, told } from "./tie.ts";
import { readTookPart } from "./took-part.ts";

/**
 * Reads who leads what, what is part of which state and who took part in which happening, where a sentence shows it; gives
 * happenings short names.
 */
export const structure: Component = {
  name: "structure",
  requires: ["sentences", "tokens", "mentions", "entities", "dates", "relations"],
  assigns: "relations",
  run: (doc) => {
    const text = told(doc);
    const events = readEvents(text, doc);
    return {
      ...doc,
      entities: withEventNames(text, events, doc.publishedAt),
      relations: [...layer(doc, "relations"), ...readStructure(text, events)],
    };
  },
};

/** One relation a pair and type: the first sentence that shows it. */
function readStructure(text: Told, events: ReadonlyMap<string, ReadEvent>): ExtractedRelation[] {
  const found = new Map<string, ExtractedRelation>();
  for (const tie of [...readLeads(text), ...readPartOf(text), ...readTookPart(text, events)]) {
    const relation = relationOf(text, tie);
    if (!relation || relation.source === relation.target) continue;
    const key = `${relation.relationType} ${relation.source} ${relation.target}`;
    const before = found.get(key);
    if (!before || before.confidence < relation.confidence) found.set(key, relation);
  }
  return [...found.values()].sort(
    (a, b) => a.trigger.start - b.trigger.start || a.relationType.localeCompare(b.relationType),
  );
}

function relationOf({ sentences, tokens }: Told, tie: Tie): ExtractedRelation | null {
  const sentence = sentences[tie.sentence];
  const [first, last] = [tokens[tie.trigger.from], tokens[tie.trigger.to - 1]];
  if (!sentence || !first || !last) return null;
  return {
    relationType: tie.relationType,
    source: tie.source,
    target: tie.target,
    sentence: { start: sentence.start, end: sentence.end },
    trigger: { start: first.start, end: last.end },
    sourceSpan: tie.sourceSpan,
    targetSpan: tie.targetSpan,
    status: tie.status ?? "asserted",
    attributedTo: null,
    date: tie.date ?? null,
    amount: null,
    confidence: tie.confidence,
  };
}
