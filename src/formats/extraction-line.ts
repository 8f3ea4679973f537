import { type Claim, happenings, statusOf } from "../knowledge/happenings.ts";
import { formatPartialDate, type PartialDate } from "../model/dates.ts";
import type { ExtractedEntity, ExtractedRelation, Extraction } from "../model/extraction.ts";
import type { Document, MentionKind } from "../model/graph.ts";
import { RelationSchema } from "../model/relation-schema.ts";
import type { EntityType, RelationType, Status } from "../model/schema.ts";

/** What was found in one report, as one line of JSON Lines. */
export interface ExtractionLine {
  readonly doc: string;
  readonly title: string;
  readonly date: string | null;
  readonly entities: readonly {
    readonly id: string;
    readonly name: string;
    readonly type: EntityType;
    /** Names and descriptions in this report. */
    readonly aliases: readonly string[];
  }[];
  readonly relations: readonly LineRelation[];
  readonly mentions?: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly type: EntityType;
    readonly kind: MentionKind;
    readonly entity: string;
  }[];
}

export interface LineRelation {
  readonly source: string;
  readonly type: RelationType;
  readonly target: string;
  readonly status: Status;
  /** The sentence, and where it stands: UTF-16 units of the report's text. */
  readonly evidence: string;
  readonly start: number;
  readonly end: number;
  readonly date: string | null;
  readonly amount: string | null;
  readonly attributedTo: string | null;
  readonly confidence: number;
}

export interface LineOptions {
  /** What titles and names tell (`leads`, `part_of` …) beside the claims. */
  readonly structure?: boolean;
  readonly mentions?: boolean;
  /** Of the types that were looked for; those built in unless told. */
  readonly schema?: RelationSchema;
}

/**
 * The line of a report. A symmetric relation (`called`) is listed once a pair and happening, with the passage that tells it best
 * and the date that any passage gives it; the others stand in the order of the text, a passage each.
 */
export function extractionLine(
  document: Document,
  extraction: Extraction,
  { structure = false, mentions = false, schema = RelationSchema.builtIn }: LineOptions = {},
): ExtractionLine {
  const { name, title, publishedAt, text } = document;
  const ids = idsOf(extraction.entities);
  const idOf = (localId: string) => ids.get(localId) ?? localId;
  const told = extraction.relations.filter(
    ({ relationType }) => structure || schema.spec(relationType).kind === "claim",
  );
  return {
    doc: name,
    title,
    date: publishedAt,
    entities: extraction.entities.map((entity) => ({
      id: idOf(entity.localId),
      name: entity.name,
      type: entity.entityType,
      aliases: entity.aliases.map((alias) => alias.text),
    })),
    relations: onceEach(document.id, told, schema).map((relation) => ({
      source: idOf(relation.source),
      type: relation.relationType,
      target: idOf(relation.target),
      status: relation.status,
      evidence: text.slice(relation.sentence.start, relation.sentence.end),
      start: relation.sentence.start,
      end: relation.sentence.end,
      date: relation.date && formatPartialDate(relation.date),
      amount: relation.amount?.text ?? null,
      attributedTo: relation.attributedTo,
      confidence: relation.confidence,
    })),
    ...(mentions ? { mentions: mentionsOf(text, extraction, idOf) } : {}),
  };
}

/** The id that world knowledge gives, the same in every report, else one of this report only. */
function idsOf(entities: readonly ExtractedEntity[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set(entities.map(({ localId }) => localId));
  for (const { localId, knownId } of entities) {
    const id = knownId !== null && !taken.has(knownId) ? knownId : localId;
    taken.add(id);
    ids.set(localId, id);
  }
  return ids;
}

interface Passage extends Claim {
  readonly relation: ExtractedRelation;
}

/** The relations without those that tell of one symmetric happening again. */
function onceEach(
  documentId: string,
  relations: readonly ExtractedRelation[],
  schema: RelationSchema,
): ExtractedRelation[] {
  const pairs = new Map<string, [Passage, ...Passage[]]>();
  for (const relation of relations) {
    const { relationType, source, target } = relation;
    if (!schema.spec(relationType).symmetric) continue;
    const [a, b] = source < target ? [source, target] : [target, source];
    const passage = {
      relationType,
      source: a,
      target: b,
      evidence: { ...relation, documentId },
      fixed: null,
      relation,
    };
    const key = `${relationType} ${a} ${b}`;
    const pair = pairs.get(key);
    if (pair) pair.push(passage);
    else pairs.set(key, [passage]);
  }
  const best = new Map<ExtractedRelation, PartialDate | null>();
  for (const pair of pairs.values())
    for (const { claims, date } of happenings(pair[0].relationType, pair, schema)) {
      const status = statusOf(claims);
      const [first, ...others] = claims.filter(({ evidence }) => evidence.status === status);
      if (!first) continue;
      const surest = others.reduce((a, b) => (b.relation.confidence > a.relation.confidence ? b : a), first);
      best.set(surest.relation, date);
    }
  return relations.flatMap((relation) => {
    if (!schema.spec(relation.relationType).symmetric) return relation;
    const date = best.get(relation);
    return date === undefined ? [] : { ...relation, date };
  });
}

function mentionsOf(text: string, { entities, mentions }: Extraction, idOf: (localId: string) => string) {
  const types = new Map(entities.map(({ localId, entityType }) => [localId, entityType]));
  return mentions.flatMap(({ start, end, kind, entity }) => {
    const type = types.get(entity);
    return type ? [{ start, end, text: text.slice(start, end), type, kind, entity: idOf(entity) }] : [];
  });
}
