import { checkOwnTypes } from "../model/check-own-types.ts";
import { KgError } from "../model/errors.ts";
import { placeOf } from "../model/fault.ts";
import type { OwnRelationType } from "../model/own-type.ts";
import { RelationSchema, unknownType } from "../model/relation-schema.ts";
import { RELATION_TYPE_IDS } from "../model/schema.ts";
import type { ReadEdge } from "./rebuild.ts";

/** Relation types that a file defines. Throws KgError "bad-format" naming the first part that is none. */
export function readOwnTypes(value: unknown, place: string): readonly OwnRelationType[] {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
  const { types, faults } = checkOwnTypes(value, { wordless: true });
  const [first] = faults;
  if (first) throw new KgError("bad-format", `${place}, ${placeOf(first.path) || "relation type"}: ${first.message}`);
  return types;
}

const ID = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/;

/**
 * The types of edges that are not built in: as an edge of the file defines them, or as far as its `relationType`, label and
 * direction tell. Throws KgError "bad-format" for a definition that is none.
 */
export function ownTypesOf(edges: readonly ReadEdge[]): RelationSchema {
  const defined = edges.flatMap(({ values, place }) => {
    const text = values.get("relationtypes");
    return text === undefined ? [] : readOwnTypes(parse(text, place), place);
  });
  const schema = new RelationSchema(defined);
  const found = new Map<string, OwnRelationType>();
  for (const { values } of edges) {
    const id = values.get("relationtype")?.trim().toLowerCase() ?? "";
    if (!ID.test(id) || id.length > 40 || schema.has(id) || found.has(id)) continue;
    if (RELATION_TYPE_IDS.some((each) => schema.spec(each).label === id)) continue;
    const symmetric = values.get("symmetric") === "true" || values.get("type")?.toLowerCase() === "undirected";
    const label = values.get("label")?.trim();
    const { types } = checkOwnTypes(unknownType(id, { symmetric, ...(label ? { label } : {}) }), { wordless: true });
    found.set(id, types[0] ?? unknownType(id, { symmetric }));
  }
  return schema.with([...found.values()]);
}

function parse(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new KgError("bad-format", `${place}: what it says of relation types is not valid JSON.`, { cause });
  }
}
