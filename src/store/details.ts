import { datesOverlap } from "../model/dates.ts";
import { KgError } from "../model/errors.ts";
import type { Evidence, Relation } from "../model/graph.ts";
import type { RelationSchema } from "../model/relation-schema.ts";
import { type RelationType, STATUSES } from "../model/schema.ts";
import { eachRelation } from "../query/neighbourhood.ts";
import type { DocumentDetail, EntityDetail, EvidenceDetail, RelationDetail, RelationGroup } from "./graph-store.ts";
import type { Snapshot } from "./snapshot.ts";

/** Which structure tells what somebody is, most telling first: from the entity, then towards it. */
const ROLES: readonly { readonly relationType: RelationType; readonly outgoing: boolean }[] = [
  { relationType: "leads", outgoing: true },
  { relationType: "part_of", outgoing: true },
  { relationType: "leads", outgoing: false },
  { relationType: "part_of", outgoing: false },
];

const ASSERTED = STATUSES.indexOf("asserted");

/** Throws KgError "not-found". */
export function entityDetail(snapshot: Snapshot, id: string): EntityDetail {
  const { index } = snapshot;
  const node = snapshot.number(id);
  const entity = snapshot.entityAt(node);
  const { offsets, items } = index.entityDocuments;
  return {
    entity,
    roles: rolesOf(snapshot, node),
    aliases: entity.aliases,
    mentions: index.mentionCounts[node] ?? 0,
    documents: Array.from(
      items.slice(offsets[node], offsets[node + 1]),
      (document) => index.documentIds[document] ?? "",
    ),
    groups: groupsOf(snapshot, node),
  };
}

/** "leads Ukraine", "led by Joe Biden": the first role, in words. */
export function roleOf(snapshot: Snapshot, node: number): string | null {
  const [role] = rolesOf(snapshot, node);
  if (!role) return null;
  const { label, inverse } = snapshot.index.schema.spec(role.relationType);
  return `${role.outgoing ? label : inverse} ${role.other.name}`;
}

/** What somebody is by the structure that is asserted, most told first within each role. */
function rolesOf(snapshot: Snapshot, node: number): EntityDetail["roles"] {
  const { index } = snapshot;
  return ROLES.flatMap(({ relationType, outgoing }) => {
    const { offsets, relations, others } = outgoing ? index.outgoing : index.incoming;
    const slot = node * index.typeCount + index.schema.ids.indexOf(relationType);
    const counts = new Map<number, number>();
    for (let at = offsets[slot] ?? 0; at < (offsets[slot + 1] ?? 0); at++) {
      const other = others[at] ?? 0;
      if (index.statuses[relations[at] ?? 0] === ASSERTED) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    return [...counts]
      .sort(([a, told], [b, more]) => more - told || a - b)
      .map(([other]) => ({ relationType, outgoing, other: snapshot.entityAt(other) }));
  });
}

/** Relations by type and partner, most relations first, then by the type's rank and the partner's name. */
function groupsOf(snapshot: Snapshot, node: number): RelationGroup[] {
  const groups = new Map<
    string,
    { readonly type: number; readonly other: number; readonly outgoing: boolean; readonly relations: Relation[] }
  >();
  eachRelation(snapshot.index, node, null, (other, number) => {
    const relation = snapshot.relationAt(number);
    const outgoing = snapshot.index.sources[number] === node;
    const type = snapshot.index.relationTypes[number] ?? 0;
    const forwards = outgoing || snapshot.index.schema.spec(relation.relationType).symmetric;
    const key = `${type}|${forwards}|${other}`;
    const group = groups.get(key);
    if (group) group.relations.push(relation);
    else groups.set(key, { type, other, outgoing: forwards, relations: [relation] });
  });
  return [...groups.values()]
    .map(({ other, ...group }) => ({ ...group, other: snapshot.entityAt(other) }))
    .sort(
      (a, b) =>
        b.relations.length - a.relations.length ||
        a.type - b.type ||
        Number(b.outgoing) - Number(a.outgoing) ||
        (a.other.name < b.other.name ? -1 : 1),
    )
    .flatMap(({ outgoing, other, relations }) => {
      const [first] = relations;
      if (!first) return [];
      const confirmed = relations.flatMap(({ id }) => (isConfirmed(snapshot, id) ? [id] : []));
      return [{ relationType: first.relationType, outgoing, other, relations: relations.sort(latestFirst), confirmed }];
    });
}

function isConfirmed({ facts }: Snapshot, relation: string): boolean {
  return facts.reviews.get(relation)?.confirmed ?? false;
}

function latestFirst(a: Relation, b: Relation): number {
  const [p, q] = [a.date?.start ?? "", b.date?.start ?? ""];
  return p === q ? (a.id < b.id ? -1 : 1) : p < q ? 1 : -1;
}

/** Throws KgError "not-found". */
export function relationDetail(snapshot: Snapshot, id: string): RelationDetail {
  const { facts } = snapshot;
  const relation = facts.relations.get(id) ?? facts.relations.get(facts.parts.get(id) ?? "");
  if (!relation) throw new KgError("not-found", `There is no relation "${id}".`);
  return {
    relation,
    source: snapshot.entityAt(snapshot.number(relation.source)),
    target: snapshot.entityAt(snapshot.number(relation.target)),
    evidence: relation.evidence.map((evidence) => evidenceDetail(snapshot, evidence)),
    contradictedBy: contradictionsOf(snapshot, relation),
    confirmed: isConfirmed(snapshot, relation.id),
  };
}

function evidenceDetail(snapshot: Snapshot, evidence: Evidence): EvidenceDetail {
  const document = snapshot.summary(evidence.documentId);
  const { start, end } = evidence.sentence;
  return {
    evidence,
    document,
    sentence: snapshot.knowledge.reportOf(evidence.documentId).text.slice(start, end),
    copies: document.copies.length,
  };
}

/**
 * Relations between the same two, whichever way, that say the opposite: the same claim asserted here and denied there
 * about days that may be the same, or a dispute told in a report that also tells the claim.
 */
function contradictionsOf(snapshot: Snapshot, relation: Relation): string[] {
  const { schema } = snapshot.index;
  if (schema.spec(relation.relationType).kind !== "claim") return [];
  const target = snapshot.number(relation.target);
  const found: string[] = [];
  eachRelation(snapshot.index, snapshot.number(relation.source), null, (other, number) => {
    if (other !== target) return;
    const candidate = snapshot.relationAt(number);
    if (candidate.id !== relation.id && contradict(relation, candidate, schema)) found.push(candidate.id);
  });
  return found.sort();
}

function contradict(a: Relation, b: Relation, schema: RelationSchema): boolean {
  if (schema.spec(b.relationType).kind !== "claim") return false;
  if (a.relationType === b.relationType)
    return (
      a.source === b.source &&
      [a.status, b.status].includes("denied") &&
      [a.status, b.status].includes("asserted") &&
      (!a.date || !b.date || datesOverlap(a.date, b.date))
    );
  if (a.relationType !== "disputed" && b.relationType !== "disputed") return false;
  const documents = new Set(a.evidence.map(({ documentId }) => documentId));
  return b.evidence.some(({ documentId }) => documents.has(documentId));
}

/** Throws KgError "not-found". */
export function documentDetail(snapshot: Snapshot, id: string): DocumentDetail {
  const document = snapshot.knowledge.document(id);
  const nodes = new Set(document.mentions.map(({ entityId }) => snapshot.number(entityId)));
  const passages: { relation: Relation; evidence: Evidence; confirmed: boolean }[] = [];
  for (const number of snapshot.relationsIn(document.id)) {
    const relation = snapshot.relationAt(number);
    nodes.add(snapshot.number(relation.source)).add(snapshot.number(relation.target));
    const confirmed = isConfirmed(snapshot, relation.id);
    for (const evidence of relation.evidence)
      if (evidence.documentId === document.id) passages.push({ relation, evidence, confirmed });
  }
  passages.sort(
    (a, b) =>
      a.evidence.trigger.start - b.evidence.trigger.start ||
      a.evidence.sentence.start - b.evidence.sentence.start ||
      (a.relation.id < b.relation.id ? -1 : 1),
  );
  return {
    ...document,
    entities: [...nodes].sort((a, b) => a - b).map((node) => snapshot.entityAt(node)),
    passages,
  };
}
