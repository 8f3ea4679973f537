import { formatPartialDate } from "../model/dates.ts";
import type { Document, Entity, Evidence, KnowledgeGraph, Relation, Span } from "../model/graph.ts";
import type { OwnRelationType } from "../model/own-type.ts";
import { RelationSchema } from "../model/relation-schema.ts";
import type { RelationSpec } from "../model/schema.ts";
import { formatList } from "./cell-list.ts";

/** What stands in one cell of a node or edge; null and the empty list are left out where a format can. */
export type Cell = string | number | boolean | readonly string[] | null;

export interface Column<T> {
  /** Also its title. */
  readonly id: string;
  readonly type: "text" | "number" | "count" | "flag" | "list";
  readonly of: (item: T) => Cell;
}

/** An entity with what the graph tells of it. */
export interface NodeRow {
  readonly entity: Entity;
  readonly relations: number;
  readonly mentions: number;
  /** Reports that mention it or tell of it. */
  readonly documents: readonly Document[];
}

/** A relation with the reports that it stands in. */
export interface EdgeRow {
  readonly relation: Relation;
  readonly spec: RelationSpec;
  /** What is known of the graph's types that are not built in; on the first edge only. */
  readonly definitions: readonly OwnRelationType[] | null;
  readonly documentOf: (evidence: Evidence) => Document | undefined;
}

/** Attributes of a node beside its id and label: the same in every format that has attributes. */
export const NODE_COLUMNS: readonly Column<NodeRow>[] = [
  { id: "entityType", type: "text", of: ({ entity }) => entity.entityType },
  { id: "countryCode", type: "text", of: ({ entity }) => entity.countryCode ?? null },
  { id: "aliases", type: "list", of: ({ entity }) => entity.aliases.map(({ text }) => text) },
  { id: "aliasReasons", type: "list", of: ({ entity }) => entity.aliases.map(({ reason }) => reason) },
  { id: "relations", type: "count", of: ({ relations }) => relations },
  { id: "mentions", type: "count", of: ({ mentions }) => mentions },
  { id: "documents", type: "list", of: ({ documents }) => documents.map(({ name }) => name) },
  { id: "sources", type: "list", of: ({ documents }) => distinct(documents.map(({ source }) => source ?? "")) },
];

/** Only where a graph has types that are not built in. */
const DEFINITIONS: Column<EdgeRow> = {
  id: "relationTypes",
  type: "text",
  of: ({ definitions }) => definitions && JSON.stringify(definitions),
};

/** Attributes of an edge in the files of this graph. */
export function edgeColumns({ relationTypes = [] }: KnowledgeGraph): readonly Column<EdgeRow>[] {
  return relationTypes.length > 0 ? [...EDGE_COLUMNS, DEFINITIONS] : EDGE_COLUMNS;
}

/**
 * Attributes of an edge beside its id, ends, label and weight. The lists from `evidence` on have one item for each piece of evidence,
 * in the same order; an empty text stands for what is not known, and a list that knows nothing is left out.
 */
export const EDGE_COLUMNS: readonly Column<EdgeRow>[] = [
  { id: "relationType", type: "text", of: ({ relation }) => relation.relationType },
  { id: "symmetric", type: "flag", of: ({ spec }) => spec.symmetric },
  { id: "status", type: "text", of: ({ relation }) => relation.status },
  { id: "date", type: "text", of: ({ relation }) => relation.date && formatPartialDate(relation.date) },
  { id: "dateStart", type: "text", of: ({ relation }) => relation.date?.start ?? null },
  { id: "dateEnd", type: "text", of: ({ relation }) => relation.date?.end ?? null },
  { id: "datePrecision", type: "text", of: ({ relation }) => relation.date?.precision ?? null },
  { id: "amount", type: "text", of: ({ relation }) => relation.amount?.text ?? null },
  { id: "amountValue", type: "number", of: ({ relation }) => relation.amount?.value ?? null },
  { id: "currency", type: "text", of: ({ relation }) => relation.amount?.currency ?? null },
  {
    id: "confidence",
    type: "number",
    of: ({ relation }) => Math.max(...relation.evidence.map((each) => each.confidence)),
  },
  { id: "evidence", type: "list", of: eachPiece((piece, document) => wordsAt(document, piece.sentence)) },
  { id: "statuses", type: "list", of: eachPiece(({ status }) => status) },
  { id: "attributedTo", type: "list", of: eachPiece(({ attributedTo }) => attributedTo) },
  {
    id: "dates",
    type: "list",
    of: eachPiece(
      ({ date }) => date && formatPartialDate(date),
      ({ date }) => date !== null,
    ),
  },
  {
    id: "amounts",
    type: "list",
    of: eachPiece(
      ({ amount }) => amount?.text,
      ({ amount }) => amount !== null,
    ),
  },
  { id: "confidences", type: "list", of: eachPiece(({ confidence }) => String(confidence)) },
  { id: "triggers", type: "list", of: eachPiece((piece, document) => wordsAt(document, piece.trigger)) },
  { id: "sourceWords", type: "list", of: eachPiece((piece, document) => wordsAt(document, piece.sourceSpan)) },
  { id: "targetWords", type: "list", of: eachPiece((piece, document) => wordsAt(document, piece.targetSpan)) },
  { id: "documents", type: "list", of: eachPiece((_, document) => document?.name) },
  { id: "documentIds", type: "list", of: eachPiece(({ documentId }) => documentId) },
  { id: "titles", type: "list", of: eachPiece((_, document) => document?.title) },
  { id: "sources", type: "list", of: eachPiece((_, document) => document?.source) },
  { id: "published", type: "list", of: eachPiece((_, document) => document?.publishedAt) },
];

/** One text for each piece of evidence; no list when none is known, unless `always`. */
function eachPiece(
  of: (piece: Evidence, document: Document | undefined) => string | null | undefined,
  always: (relation: Relation) => boolean = () => false,
) {
  return ({ relation, documentOf }: EdgeRow): readonly string[] => {
    const texts = relation.evidence.map((piece) => of(piece, documentOf(piece)) ?? "");
    return texts.some((text) => text !== "") || always(relation) ? texts : [];
  };
}

function wordsAt(document: Document | undefined, span: Span | null): string {
  return span && document ? document.text.slice(span.start, span.end) : "";
}

/** A cell as one text; null for what is left out. */
export function cellText(cell: Cell): string | null {
  if (cell === null) return null;
  if (typeof cell === "object") return cell.length > 0 ? formatList(cell) : null;
  return String(cell);
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== "").sort();
}

/** The nodes and edges of a graph with what their columns need, in the graph's order. */
export function rowsOf(graph: KnowledgeGraph): {
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
} {
  const documents = new Map(graph.documents.map((document) => [document.id, document]));
  const told = new Map(
    graph.entities.map(({ id }) => [id, { relations: 0, mentions: 0, documents: new Set<string>() }]),
  );
  for (const { source, target, evidence } of graph.relations)
    for (const end of new Set([source, target])) {
      const about = told.get(end);
      if (!about) continue;
      about.relations++;
      for (const { documentId } of evidence) about.documents.add(documentId);
    }
  for (const { id, mentions } of graph.documents)
    for (const { entityId } of mentions) {
      const about = told.get(entityId);
      if (!about) continue;
      about.mentions++;
      about.documents.add(id);
    }
  return {
    nodes: graph.entities.map((entity) => {
      const about = told.get(entity.id);
      const ids = [...(about?.documents ?? [])].sort();
      return {
        entity,
        relations: about?.relations ?? 0,
        mentions: about?.mentions ?? 0,
        documents: ids.flatMap((id) => documents.get(id) ?? []),
      };
    }),
    edges: edgeRows(graph, documents),
  };
}

function edgeRows(
  { relations, relationTypes = [] }: KnowledgeGraph,
  documents: ReadonlyMap<string, Document>,
): EdgeRow[] {
  const schema = new RelationSchema(relationTypes);
  return relations.map((relation, at) => ({
    relation,
    spec: schema.spec(relation.relationType),
    definitions: at === 0 ? schema.own : null,
    documentOf: ({ documentId }) => documents.get(documentId),
  }));
}
