import type { Relation } from "../../../model/graph.ts";
import { type RelationType, STATUSES, type Status } from "../../../model/schema.ts";
import type { RelationGroup } from "../../../store/graph-store.ts";
import { knownTypes } from "../../state/relation-types.ts";
import { formatCount, formatNumber } from "../wording/counts.ts";

/** All of an entity's relations of one type and direction. */
export interface RelationSection {
  readonly key: string;
  readonly relationType: RelationType;
  readonly outgoing: boolean;
  /** Partners, most relations first. */
  readonly groups: readonly RelationGroup[];
  /** "4 calls, 3 partners", or just "1". */
  readonly summary: string;
}

/** Groups in the order of the registry: claims before structure, from the entity before towards it. */
export function relationSections(groups: readonly RelationGroup[]): RelationSection[] {
  return knownTypes().ids.flatMap((relationType) =>
    [true, false].flatMap((outgoing) => {
      const own = groups.filter((group) => group.relationType === relationType && group.outgoing === outgoing);
      if (own.length === 0) return [];
      return [{ key: `${relationType} ${outgoing}`, relationType, outgoing, groups: own, summary: summaryOf(own) }];
    }),
  );
}

function summaryOf(groups: readonly RelationGroup[]): string {
  const relations = groups.reduce((sum, group) => sum + group.relations.length, 0);
  if (relations === groups.length) return formatNumber(relations);
  return `${formatCount(relations, "relation")}, ${formatCount(groups.length, "partner")}`;
}

/** The strongest status of several relations: what their bundle is drawn as. */
export function strongestStatus(relations: readonly Pick<Relation, "status">[]): Status {
  return STATUSES.find((status) => relations.some((relation) => relation.status === status)) ?? "asserted";
}

/** "2 reports, 6 passages"; passages are named where there are more of them than reports. */
export function whereToldOf({ evidence }: Pick<Relation, "evidence">): string {
  const reports = new Set(evidence.map(({ documentId }) => documentId)).size;
  const told = formatCount(reports, "report");
  return evidence.length > reports ? `${told}, ${formatCount(evidence.length, "passage")}` : told;
}
