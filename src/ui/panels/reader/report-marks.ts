import { isUnsure } from "../../../model/confidence.ts";
import type { Entity, Evidence, Relation } from "../../../model/graph.ts";
import type { RelationType } from "../../../model/schema.ts";
import type { DocumentDetail } from "../../../store/graph-store.ts";
import { specOf } from "../../state/relation-types.ts";
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
  /** Those of them that may well be wrong. */
  readonly unsure: readonly string[];
  /** Of the trigger. */
  readonly start: number;
  readonly end: number;
  readonly sentence: { readonly start: number; readonly end: number };
}

/** Names one passage of a relation. */
export const passageKey = (relation: string, evidence: number): string => `${relation}#${evidence}`;

/** The claims of a report in order of place, pairs of one trigger in one passage. */
export function claimsOf(detail: DocumentDetail): Passage[] {
  const claims = detail.passages.filter(({ relation }) => isClaim(relation));
  const byTrigger = new Map<string, { passage: Passage; keys: string[]; pairs: string[]; unsure: string[] }>();
  const names = namesOf(detail);
  for (const told of claims) {
    const passage = passageOf(told, names);
    const place = `${passage.relationType} ${passage.start}`;
    const known = byTrigger.get(place);
    if (!known) {
      const [keys, pairs, unsure] = [[...passage.keys], [...passage.pairs], [...passage.unsure]];
      byTrigger.set(place, { keys, pairs, unsure, passage: { ...passage, keys, pairs, unsure } });
      continue;
    }
    known.keys.push(...passage.keys);
    known.unsure.push(...passage.unsure.filter((pair) => !known.pairs.includes(pair)));
    known.pairs.push(...passage.pairs.filter((pair) => !known.pairs.includes(pair)));
  }
  return [...byTrigger.values()].map(({ passage }) => passage).sort(byPlace);
}

/** The claims, and among them what is open if that is structure; the very same array if it is a claim. */
export function withOpen(claims: readonly Passage[], detail: DocumentDetail, open: string | null): readonly Passage[] {
  if (open === null || claims.some(({ keys }) => keys.includes(open))) return claims;
  const told = detail.passages.find((each) => keyOf(each) === open);
  return told ? [...claims, passageOf(told, namesOf(detail))].sort(byPlace) : claims;
}

/** Everything that is marked in the report's text whatever is open, sorted by start. */
export function marksOf(detail: DocumentDetail, choice: MarkChoice): MarkedSpan[] {
  const types = new Map(detail.entities.map(({ id, entityType }) => [id, entityType]));
  const claims = detail.passages.filter(({ relation }) => isClaim(relation));
  const marks: MarkedSpan[] = [];
  if (choice.triggers) {
    const seen = new Set<string>();
    for (const told of claims) {
      const { trigger } = told.evidence;
      const { relationType } = told.relation;
      const place = `${relationType} ${trigger.start} ${trigger.end}`;
      if (seen.has(place)) continue;
      seen.add(place);
      marks.push({ ...trigger, mark: { kind: "trigger", relationType, key: keyOf(told), open: false } });
    }
  }
  if (choice.names) {
    const ends = claims.flatMap(({ evidence }) => [evidence.sourceSpan, evidence.targetSpan]);
    const inClaims = new Set(ends.map((span) => span && `${span.start} ${span.end}`));
    for (const { start, end, entityId, kind } of detail.mentions) {
      const entityType = types.get(entityId);
      if (!entityType || kind === "pronoun") continue;
      if (choice.claimsOnly && !inClaims.has(`${start} ${end}`)) continue;
      marks.push({ start, end, mark: { kind: "mention", entityType, entity: entityId } });
    }
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** `marks` of the stretch that holds the open passage, with its sentence and trigger on the marker. */
export function markOpen(marks: readonly MarkedSpan[], passage: Passage, key: string): MarkedSpan[] {
  const { start, end, sentence, relationType } = passage;
  const others = marks.filter(
    (each) => each.mark.kind !== "trigger" || each.start !== start || each.mark.relationType !== relationType,
  );
  return [
    ...others,
    { ...sentence, mark: { kind: "sentence" } },
    { start, end, mark: { kind: "trigger", relationType, key, open: true } },
  ];
}

type Told = DocumentDetail["passages"][number];

const isClaim = ({ relationType }: Relation) => specOf(relationType).kind === "claim";
const byPlace = (a: Passage, b: Passage) => a.start - b.start || a.end - b.end;
const keyOf = ({ relation, evidence }: Told) => passageKey(relation.id, indexOf(relation, evidence));
const namesOf = ({ entities }: DocumentDetail) => new Map(entities.map((entity) => [entity.id, entity]));

function passageOf(told: Told, names: ReadonlyMap<string, Entity>): Passage {
  const { relation, evidence, confirmed } = told;
  const pairs = [pairOf(relation, names)];
  return {
    relation: relation.id,
    evidence: indexOf(relation, evidence),
    keys: [keyOf(told)],
    relationType: relation.relationType,
    pairs,
    unsure: isUnsure({ confidence: evidence.confidence, confirmed }) ? pairs : [],
    start: evidence.trigger.start,
    end: evidence.trigger.end,
    sentence: evidence.sentence,
  };
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
  return specOf(relation.relationType).symmetric ? `${source}, ${target}` : `${source} → ${target}`;
}

/** A person's surname; anything else by its whole name. */
function shortName(entity: Entity | undefined, id: string): string {
  if (!entity) return id;
  return entity.entityType === "person" ? (entity.name.split(" ").at(-1) ?? entity.name) : entity.name;
}
