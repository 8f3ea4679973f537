import { RELATION_TYPES, type RelationType } from "../../../model/schema.ts";
import { knownTypes, specOf } from "../../state/relation-types.ts";

/** How the type reads from this side: "sanctioned", "sanctioned by". */
export function verbOf(relationType: RelationType, outgoing = true): string {
  const spec = specOf(relationType);
  return outgoing ? spec.label : spec.inverse;
}

/** The type's colour as a CSS value. */
export function colorOf(relationType: RelationType): string {
  if (Object.hasOwn(RELATION_TYPES, relationType)) return `var(--${relationType.replaceAll("_", "-")})`;
  const { light, dark } = specOf(relationType).color;
  return `light-dark(${light}, ${dark})`;
}

/** Ends of an edge from its id, `source|relationType|target`; null if it is none. */
export function readEdgeId(id: string): { source: string; relationType: RelationType; target: string } | null {
  const [source, type, target] = id.split("|");
  if (!source || !target || !type || !knownTypes().has(type)) return null;
  return { source, relationType: type, target };
}
