import type { EvidenceDetail, RelationDetail } from "../../../store/graph-store.ts";

/** A passage on one side of a contradiction. */
export interface SideOf {
  readonly detail: RelationDetail;
  readonly passage: EvidenceDetail;
  /** Index among the relation's evidence. */
  readonly at: number;
}

export interface Sides {
  /** What is claimed to have happened. */
  readonly claimed: readonly SideOf[];
  /** What denies or disputes it. */
  readonly denied: readonly SideOf[];
}

/**
 * Sorts the passages of an edge and of what contradicts it to two sides; each in order of report, then place. A dispute
 * answers what its own report tells; a flat denial answers every report.
 */
export function sidesOf(details: readonly RelationDetail[], contradicting: readonly RelationDetail[]): Sides {
  const involved = [
    ...details.filter(({ contradictedBy }) => contradictedBy.length > 0),
    ...contradicting.filter((each) => !details.some(({ relation }) => relation.id === each.relation.id)),
  ];
  const passages = involved.flatMap((detail) => detail.evidence.map((passage, at) => ({ detail, passage, at })));
  const denied = passages.filter(denies);
  const disputedIn = new Set(
    denied
      .filter(({ detail }) => detail.relation.relationType === "disputed")
      .map(({ passage }) => passage.document.id),
  );
  const flat = denied.some(({ detail }) => detail.relation.relationType !== "disputed");
  return {
    claimed: passages.filter((each) => !denies(each) && (flat || disputedIn.has(each.passage.document.id))),
    denied,
  };
}

/** A dispute counts against the claim; so does a denial. Denying a dispute counts for it. */
function denies({ detail, passage }: SideOf): boolean {
  const disputes = detail.relation.relationType === "disputed";
  return disputes !== (passage.evidence.status === "denied");
}
