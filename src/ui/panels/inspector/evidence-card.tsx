import { confidenceOf } from "../../../model/confidence.ts";
import { edgeIdOf } from "../../../store/edge-id.ts";
import type { RelationDetail } from "../../../store/graph-store.ts";
import { getDesk } from "../../state/desk.ts";
import { knownTypes, specOf } from "../../state/relation-types.ts";
import { evidenceSpans } from "../passage/evidence-spans.ts";
import { MarkedText } from "../passage/marked-text.tsx";
import { Says } from "../passage/says.tsx";
import { StatusTag } from "../passage/status-tag.tsx";
import { UnsureTag } from "../passage/unsure-tag.tsx";
import { formatCount } from "../wording/counts.ts";
import { formatDay } from "../wording/dates.ts";
import { colorOf } from "../wording/relation-words.ts";

/** The first passage of a relation as somebody wrote it, and the ways on from there. */
export function EvidenceCard({ detail }: { readonly detail: RelationDetail }) {
  const { relation } = detail;
  const [passage] = detail.evidence;
  if (!passage) return null;
  const { evidence, document, sentence, copies } = passage;
  const { actions } = getDesk();
  const more = detail.evidence.length - 1;
  return (
    <div className="evidence" style={{ ["--c" as string]: colorOf(relation.relationType) }}>
      <blockquote className="quote" lang={document.language}>
        <MarkedText text={sentence} spans={evidenceSpans(evidence, relation, detail, true)} />
      </blockquote>
      <div className="meta">
        <Says attributedTo={evidence.attributedTo} />
        <span>
          {document.source ?? "report"}{" "}
          {document.publishedAt ? `of ${formatDay(document.publishedAt)}` : "without a date"}
        </span>
        {copies > 0 ? <span>{formatCount(copies, "reprint")}</span> : null}
        <UnsureTag
          relationType={relation.relationType}
          of={{ confidence: confidenceOf(relation), confirmed: detail.confirmed }}
          told
        />
      </div>
      <div className="more">
        <StatusTag status={evidence.status} />
        <span className="grow" />
        <button
          type="button"
          className="link"
          onClick={() => actions.openReport(document.id, { relation: relation.id, evidence: 0 })}
        >
          Open at the passage
        </button>
        <button
          type="button"
          className="link"
          aria-label={
            more > 0 ? formatCount(more, "more passage") : `Details of this ${specOf(relation.relationType).label}`
          }
          onClick={() => actions.openEdge(edgeIdOf(relation, knownTypes()), relation.id)}
        >
          {more > 0 ? `${more} more` : "Details"}
        </button>
      </div>
    </div>
  );
}
