import { confidenceOf } from "../model/confidence.ts";
import { STATUSES } from "../model/schema.ts";
import type { Steps } from "../query/steps.ts";
import { edgeIdOf } from "./edge-id.ts";
import type { RelationRow } from "./graph-store.ts";
import type { Snapshot } from "./snapshot.ts";

/** Longer sentences are cut in a row; all of them stand in the report. */
const LONGEST_SENTENCE = 600;
/** Rows made between two yields. */
const BLOCK = 2000;

/** Relations as the lines of a table, in the order of `ids`. Unknown ids are left out. */
export function* rowsOf(snapshot: Snapshot, ids: readonly string[]): Steps<RelationRow[]> {
  const rows: RelationRow[] = [];
  for (const [at, id] of ids.entries()) {
    if (at % BLOCK === BLOCK - 1) yield;
    const row = rowOf(snapshot, id);
    if (row) rows.push(row);
  }
  return rows;
}

function rowOf({ facts, index, knowledge }: Snapshot, id: string): RelationRow | null {
  const relation = facts.relations.get(id) ?? facts.relations.get(facts.parts.get(id) ?? "");
  if (!relation) return null;
  const { evidence } = relation;
  let best = 0;
  for (const [at, each] of evidence.entries()) if (tells(each, evidence[best] ?? each) > 0) best = at;
  const passage = evidence[best] ?? evidence[0];
  const { start, end } = passage.sentence;
  const { text } = knowledge.reportOf(passage.documentId);
  const cut = end - start > LONGEST_SENTENCE;
  return {
    id: relation.id,
    edge: edgeIdOf(relation, index.schema),
    relationType: relation.relationType,
    source: relation.source,
    target: relation.target,
    status: relation.status,
    date: relation.date,
    amount: relation.amount?.text ?? null,
    attributedTo: passage.attributedTo,
    confidence: confidenceOf(relation),
    confirmed: facts.reviews.get(relation.id)?.confirmed ?? false,
    sources: new Set(evidence.map(({ documentId }) => documentId)).size,
    passages: evidence.length,
    passage: best,
    documentId: passage.documentId,
    sentence: cut ? `${text.slice(start, start + LONGEST_SENTENCE)}…` : text.slice(start, end),
  };
}

type Told = Pick<RelationRow, "status" | "confidence">;

/** Above 0 if `a` tells a relation better than `b`: by its status, then by how sure it is. */
function tells(a: Told, b: Told): number {
  return STATUSES.indexOf(b.status) - STATUSES.indexOf(a.status) || a.confidence - b.confidence;
}
