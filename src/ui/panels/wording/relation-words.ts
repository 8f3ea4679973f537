import { RELATION_TYPES, type RelationType } from "../../../model/schema.ts";

/** How the type reads from this side: "sanctioned", "sanctioned by". */
export function verbOf(relationType: RelationType, outgoing = true): string {
  const spec = RELATION_TYPES[relationType];
  return outgoing ? spec.label : spec.inverse;
}

/** The type's colour as a CSS value. */
export function colorOf(relationType: RelationType): string {
  return `var(--${relationType.replaceAll("_", "-")}, var(--relation-other))`;
}

/** Ends of an edge from its id, `source|relationType|target`; null if it is none. */
export function readEdgeId(id: string): { source: string; relationType: RelationType; target: string } | null {
  const [source, type, target] = id.split("|");
  if (!source || !target || !type || !(type in RELATION_TYPES)) return null;
  return { source, relationType: type as RelationType, target };
}
