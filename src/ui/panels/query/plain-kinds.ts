import type { Sureness } from "../../../model/confidence.ts";
import { STATUSES, type Status } from "../../../model/schema.ts";
import type { PlainNode, PlainPath, PlainRelationship, PlainValue } from "../../../store/graph-store.ts";

function kindOf(value: PlainValue): unknown {
  return typeof value === "object" && value !== null && "kind" in value ? value.kind : null;
}

export function isNode(value: PlainValue): value is PlainNode {
  return kindOf(value) === "node" && typeof value === "object" && value !== null && "labels" in value;
}

export function isRelationship(value: PlainValue): value is PlainRelationship {
  return kindOf(value) === "relationship" && typeof value === "object" && value !== null && "source" in value;
}

export function isPath(value: PlainValue): value is PlainPath {
  return kindOf(value) === "path" && typeof value === "object" && value !== null && "relationships" in value;
}

/** What its reports say that a relation is; undefined where it does not say. */
export function statusOf({ properties }: PlainRelationship): Status | undefined {
  return STATUSES.find((each) => each === properties.status);
}

/** How sure it is; null where it does not say. */
export function surenessOf({ properties }: PlainRelationship): Sureness | null {
  const { confidence, review } = properties;
  return typeof confidence === "number" ? { confidence, confirmed: review === "confirmed" } : null;
}

/** What a row tells of: the relation or else the entity that stands in it first. */
export function subjectOf(row: readonly PlainValue[]): PlainRelationship | PlainNode | null {
  return row.find(isRelationship) ?? row.find(isPath)?.relationships[0] ?? row.find(isNode) ?? null;
}
