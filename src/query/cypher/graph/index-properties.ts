import { NO_DAY } from "../../../knowledge/graph-index.ts";
import { formatPartialDate } from "../../../model/dates.ts";
import type { Entity, Relation } from "../../../model/graph.ts";
import { STATUSES } from "../../../model/schema.ts";
import { DateValue } from "../temporal/date.ts";
import type { Value } from "../values/value.ts";
import type { Knowledge } from "./index-graph.ts";

type NodeReader = (knowledge: Knowledge, node: number, entity: Entity) => Value;
type RelationshipReader = (knowledge: Knowledge, number: number, relation: Relation) => Value;

/** What a query can ask of an entity. */
const NODE_PROPERTIES: ReadonlyMap<string, NodeReader> = new Map<string, NodeReader>([
  ["id", (_, __, { id }) => id],
  ["name", (_, __, { name }) => name],
  ["aliases", (_, __, { aliases }) => aliases.map(({ text }) => text)],
  ["mentions", ({ index }, node) => BigInt(index.mentionCounts[node] ?? 0)],
  ["sources", ({ index: { entityDocuments } }, node) => BigInt(lengthAt(entityDocuments.offsets, node))],
  ["countryCode", (_, __, { countryCode }) => countryCode ?? null],
]);

/**
 * What a query can ask of a relation. `date` and `until` are the first and last day that it may have happened on, `when` the
 * same as the report tells it: `2022-01-27`, `2021`, `2022-02-21/2022-02-27`.
 */
const RELATIONSHIP_PROPERTIES: ReadonlyMap<string, RelationshipReader> = new Map<string, RelationshipReader>([
  ["id", (_, __, { id }) => id],
  ["date", ({ index }, number) => dayOf(index.starts[number])],
  ["until", ({ index }, number) => dayOf(index.ends[number])],
  ["when", (_, __, { date }) => (date ? formatPartialDate(date) : null)],
  ["amount", (_, __, { amount }) => (amount?.value == null ? null : Number(amount.value))],
  ["amountText", (_, __, { amount }) => amount?.text ?? null],
  ["currency", (_, __, { amount }) => amount?.currency ?? null],
  ["status", ({ index }, number) => STATUSES[index.statuses[number] ?? 0] ?? null],
  ["confidence", (_, __, { evidence }) => evidence.reduce((best, { confidence }) => Math.max(best, confidence), 0)],
  ["sources", ({ index }, number) => BigInt(index.sourceCount(number))],
  [
    "attributedTo",
    (_, __, { evidence }) => [...new Set(evidence.flatMap(({ attributedTo }) => attributedTo ?? []))].sort(),
  ],
  [
    "evidence",
    ({ text }, _, { evidence }) =>
      evidence.map(({ documentId, sentence }) => text(documentId).slice(sentence.start, sentence.end)),
  ],
]);

export const NODE_KEYS: readonly string[] = [...NODE_PROPERTIES.keys()];
export const RELATIONSHIP_KEYS: readonly string[] = [...RELATIONSHIP_PROPERTIES.keys()];

/** Null for a property that entities do not have. */
export function nodeProperty(knowledge: Knowledge, node: number, key: string): Value {
  const entity = knowledge.entities[node];
  return (entity && NODE_PROPERTIES.get(key)?.(knowledge, node, entity)) ?? null;
}

/** Null for a property that relations do not have. */
export function relationshipProperty(knowledge: Knowledge, number: number, key: string): Value {
  const relation = knowledge.relations[number];
  return (relation && RELATIONSHIP_PROPERTIES.get(key)?.(knowledge, number, relation)) ?? null;
}

function dayOf(day: number | undefined): Value {
  return day === undefined || day === NO_DAY ? null : new DateValue(day);
}

function lengthAt(offsets: Uint32Array, list: number): number {
  return (offsets[list + 1] ?? 0) - (offsets[list] ?? 0);
}
