import { ENTITY_TYPE_IDS, ENTITY_TYPES, type EntityType, type RelationType } from "../../../model/schema.ts";
import { knownTypes } from "../../state/relation-types.ts";

/** How a query writes a type of entity. */
export function labelOf(entityType: EntityType): string {
  return ENTITY_TYPES[entityType].label;
}

/** How a query writes a type of relation. */
export function typeNameOf(relationType: RelationType): string {
  return relationType.toUpperCase();
}

/** The type of entity that a query calls so. */
export function entityTypeOf(label: string): EntityType | undefined {
  return ENTITY_TYPE_IDS.find((id) => labelOf(id) === label);
}

/** The type of relation that a query calls so. */
export function relationTypeOf(name: string): RelationType | undefined {
  return knownTypes().ids.find((id) => typeNameOf(id) === name);
}

/** What a query can ask of an entity, with what it is. */
export const ENTITY_PROPERTIES: Readonly<Record<string, string>> = {
  id: "stays the same",
  name: "as most write it",
  aliases: "other names",
  mentions: "how often named",
  sources: "number of reports",
  countryCode: "two letters",
};

/** What a query can ask of a relation, with what it is. */
export const RELATION_PROPERTIES: Readonly<Record<string, string>> = {
  id: "stays the same",
  date: "first possible day",
  until: "last possible day",
  when: "as precise as known",
  amount: "as a number",
  amountText: "as written",
  currency: "three letters",
  status: "asserted, planned, denied",
  confidence: "0 to 1",
  sources: "number of reports",
  attributedTo: "who says so",
  evidence: "the sentences",
};

export const KEYWORDS: readonly string[] = [
  "MATCH",
  "OPTIONAL MATCH",
  "WHERE",
  "RETURN",
  "WITH",
  "UNWIND",
  "ORDER BY",
  "SKIP",
  "LIMIT",
  "DISTINCT",
  "UNION",
  "SET",
  "REMOVE",
  "CREATE",
  "MERGE",
  "DELETE",
  "DETACH DELETE",
  "AS",
  "AND",
  "OR",
  "XOR",
  "NOT",
  "IN",
  "IS NULL",
  "IS NOT NULL",
  "STARTS WITH",
  "ENDS WITH",
  "CONTAINS",
  "EXISTS",
  "CASE",
  "WHEN",
  "THEN",
  "ELSE",
  "END",
  "ASC",
  "DESC",
  "TRUE",
  "FALSE",
  "NULL",
];

/** The functions that people ask for most, with what they give. */
export const FUNCTIONS: Readonly<Record<string, string>> = {
  count: "how many",
  collect: "all as a list",
  sum: "total",
  avg: "mean",
  min: "least",
  max: "greatest",
  size: "length of a list or text",
  length: "steps of a path",
  nodes: "of a path",
  relationships: "of a path",
  type: "of a relation",
  labels: "of an entity",
  startNode: "where it begins",
  endNode: "where it ends",
  date: "a day",
  duration: "a stretch of time",
  coalesce: "the first that is known",
  toLower: "in small letters",
  toString: "as text",
  shortestPath: "one shortest path",
  allShortestPaths: "every shortest path",
  any: "of a list",
  all: "of a list",
  none: "of a list",
};
