import { isUnsure } from "../../../model/confidence.ts";
import type { CanvasNode, DocumentSummary, RelationRow } from "../../../store/graph-store.ts";
import { EntityGlyph } from "../../components/entity-glyph.tsx";
import { RelationLine } from "../../components/relation-line.tsx";
import { StatusTag } from "../passage/status-tag.tsx";
import { UnsureTag } from "../passage/unsure-tag.tsx";
import type { Column } from "../rows/column.ts";
import { formatNumber } from "../wording/counts.ts";
import { formatDate, formatDay } from "../wording/dates.ts";
import { verbOf } from "../wording/relation-words.ts";
import { senseOf } from "../wording/sureness.ts";

/** Where a relation's words come from. */
export interface Known {
  readonly nodes: ReadonlyMap<string, CanvasNode>;
  readonly documents: ReadonlyMap<string, DocumentSummary>;
}

/** What a table tells of relations: on screen, and in a file with ids and reports besides. */
export function relationColumns({ nodes, documents }: Known): readonly Column<RelationRow>[] {
  const nameOf = (id: string) => nodes.get(id)?.name ?? id;
  const reportOf = ({ documentId }: RelationRow) => documents.get(documentId);
  return [
    {
      id: "source",
      label: "from",
      width: 196,
      value: ({ source }) => nameOf(source),
      cell: ({ source }) => <EntityCell node={nodes.get(source)} name={nameOf(source)} />,
    },
    {
      id: "relation",
      label: "relation",
      width: 116,
      value: ({ relationType }) => verbOf(relationType),
      cell: ({ relationType, status, confidence, confirmed }) => (
        <span className="cells">
          <RelationLine relationType={relationType} status={status} unsure={isUnsure({ confidence, confirmed })} />
          {verbOf(relationType)}
        </span>
      ),
    },
    {
      id: "target",
      label: "to",
      width: 196,
      value: ({ target }) => nameOf(target),
      cell: ({ target }) => <EntityCell node={nodes.get(target)} name={nameOf(target)} />,
    },
    {
      id: "date",
      label: "date",
      width: 116,
      value: ({ date }) => date?.start ?? null,
      cell: ({ date }) => (date ? formatDate(date) : <span className="none">no date</span>),
    },
    { id: "until", label: "until", value: ({ date }) => date?.end ?? null },
    {
      id: "amount",
      label: "amount",
      width: 100,
      value: ({ amount }) => amount,
      cell: ({ amount }) =>
        amount === null ? <span className="none">none</span> : <span title={amount}>{amount}</span>,
    },
    {
      id: "status",
      label: "status",
      width: 88,
      value: ({ status }) => status,
      cell: ({ status }) => <StatusTag status={status} />,
    },
    {
      id: "attributedTo",
      label: "who says so",
      width: 116,
      value: ({ attributedTo }) => attributedTo,
      cell: ({ attributedTo }) =>
        attributedTo === null ? (
          <span className="none">the report</span>
        ) : (
          <span title={attributedTo}>{attributedTo}</span>
        ),
    },
    {
      id: "confidence",
      label: "confidence",
      width: 112,
      value: ({ confidence }) => confidence,
      cell: (row) => (
        <span className="sureness" title={senseOf(row.relationType, row)}>
          {row.confidence.toFixed(2)}{" "}
          {row.confirmed ? "confirmed" : <UnsureTag relationType={row.relationType} of={row} />}
        </span>
      ),
    },
    { id: "confirmed", label: "confirmed", value: ({ confirmed }) => (confirmed ? "yes" : "") },
    {
      id: "sources",
      label: "reports",
      width: 66,
      number: true,
      value: ({ sources }) => sources,
      cell: ({ sources }) => formatNumber(sources),
    },
    { id: "passages", label: "passages", value: ({ passages }) => passages },
    {
      id: "sentence",
      label: "sentence",
      value: ({ sentence }) => sentence,
      cell: ({ sentence }) => (
        <span className="words" title={sentence}>
          {sentence}
        </span>
      ),
    },
    {
      id: "report",
      label: "report",
      width: 150,
      value: (row) => reportOf(row)?.title ?? null,
      cell: (row) => <ReportCell report={reportOf(row)} />,
    },
    { id: "published", label: "published", value: (row) => reportOf(row)?.publishedAt ?? null },
    { id: "sourceId", label: "from id", value: ({ source }) => source },
    { id: "targetId", label: "to id", value: ({ target }) => target },
    { id: "id", label: "id", value: ({ id }) => id },
  ];
}

/** Place of the dates among these columns. */
export const DATE = 3;

export function EntityCell({ node, name }: { readonly node: CanvasNode | undefined; readonly name: string }) {
  return (
    <span className="cells" title={name}>
      {node ? <EntityGlyph entityType={node.entityType} countryCode={node.countryCode} /> : null}
      <b>{name}</b>
    </span>
  );
}

function ReportCell({ report }: { readonly report: DocumentSummary | undefined }) {
  if (!report) return <span className="none">none</span>;
  const day = report.publishedAt ? `, ${formatDay(report.publishedAt)}` : "";
  return <span title={`${report.title}${day}`}>{report.title}</span>;
}
