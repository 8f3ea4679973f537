import type { Entity, Evidence, Relation } from "../../../model/graph.ts";
import { RELATION_TYPES, type RelationType } from "../../../model/schema.ts";
import type { DocumentDetail } from "../../../store/graph-store.ts";
import type { MarkedSpan } from "../passage/mark-sentence.ts";

/** What of a report is marked. */
export interface MarkChoice {
  readonly names: boolean;
  readonly triggers: boolean;
  /** Only claims, and only the names that take part in one. */
  readonly claimsOnly: boolean;
}

/** A claim as it is told at one place: one trigger may tell of several pairs. */
export interface Passage {
  /** `relation` and `evidence` name the first pair. */
  readonly relation: string;
  readonly evidence: number;
  /** Every relation and evidence that this trigger tells, as `relation#evidence`. */
  readonly keys: readonly string[];
  readonly relationType: RelationType;
  /** "Biden, Zelensky", "White House → CNN". */
  readonly pairs: readonly string[];
  /** Of the trigger. */
  readonly start: number;
  readonly end: number;
  readonly sentence: { readonly start: number; readonly end: number };
}

/** Names one passage of a relation. */
export const passageKey = (relation: string, evidence: number): string => `${relation}#${evidence}`;

/** The passages that stand in the margin: claims, and what `open` names even if it is structure. In order of place. */
export function passagesOf(detail: DocumentDetail, open: string | null): Passage[] {
  const entities = new Map(detail.entities.map((entity) => [entity.id, entity]));
  const byTrigger = new Map<string, { passage: Passage; keys: string[]; pairs: string[] }>();
  for (const { relation, evidence } of detail.passages) {
    const key = passageKey(relation.id, indexOf(relation, evidence));
    if (RELATION_TYPES[relation.relationType].kind !== "claim" && key !== open) continue;
    const pair = pairOf(relation, entities);
    const place = `${relation.relationType} ${evidence.trigger.start}`;
    const known = byTrigger.get(place);
    if (known) {
      known.keys.push(key);
      if (!known.pairs.includes(pair)) known.pairs.push(pair);
      continue;
    }
    const [keys, pairs] = [[key], [pair]];
    byTrigger.set(place, {
      keys,
      pairs,
      passage: {
        relation: relation.id,
        evidence: indexOf(relation, evidence),
        keys,
        pairs,
        relationType: relation.relationType,
        start: evidence.trigger.start,
        end: evidence.trigger.end,
        sentence: evidence.sentence,
      },
    });
  }
  return [...byTrigger.values()].map(({ passage }) => passage).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Everything that is marked in the report's text, sorted by start. `open` is the key of the passage in focus. */
export function marksOf(detail: DocumentDetail, choice: MarkChoice, open: string | null): MarkedSpan[] {
  const types = new Map(detail.entities.map(({ id, entityType }) => [id, entityType]));
  const marks: MarkedSpan[] = [];
  const inClaims: { start: number; end: number }[] = [];
  const triggered = new Set<string>();
  for (const { relation, evidence } of detail.passages) {
    const key = passageKey(relation.id, indexOf(relation, evidence));
    const claim = RELATION_TYPES[relation.relationType].kind === "claim";
    if (claim || key === open)
      inClaims.push(...[evidence.sourceSpan, evidence.targetSpan].filter((span) => span !== null));
    if (key === open) marks.push({ ...evidence.sentence, mark: { kind: "sentence" } });
    if (key !== open && (!choice.triggers || !claim)) continue;
    const place = `${relation.relationType} ${evidence.trigger.start} ${evidence.trigger.end}`;
    if (key !== open && triggered.has(place)) continue;
    triggered.add(place);
    marks.push({
      ...evidence.trigger,
      mark: { kind: "trigger", relationType: relation.relationType, key, open: key === open },
    });
  }
  if (choice.names) {
    const taking = new Set(inClaims.map(({ start, end }) => `${start} ${end}`));
    for (const { start, end, entityId, kind } of detail.mentions) {
      const entityType = types.get(entityId);
      if (!entityType || kind === "pronoun") continue;
      if (choice.claimsOnly && !taking.has(`${start} ${end}`)) continue;
      marks.push({ start, end, mark: { kind: "mention", entityType, entity: entityId } });
    }
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

function indexOf(relation: Relation, evidence: Evidence): number {
  const at = relation.evidence.findIndex(
    (each) =>
      each.documentId === evidence.documentId &&
      each.trigger.start === evidence.trigger.start &&
      each.sentence.start === evidence.sentence.start,
  );
  return Math.max(0, at);
}

function pairOf(relation: Relation, entities: ReadonlyMap<string, Entity>): string {
  const [source, target] = [relation.source, relation.target].map((id) => shortName(entities.get(id), id));
  return RELATION_TYPES[relation.relationType].symmetric ? `${source}, ${target}` : `${source} → ${target}`;
}

/** A person's surname; anything else by its whole name. */
function shortName(entity: Entity | undefined, id: string): string {
  if (!entity) return id;
  return entity.entityType === "person" ? (entity.name.split(" ").at(-1) ?? entity.name) : entity.name;
}
