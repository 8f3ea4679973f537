import { useEffect, useRef } from "react";
import type { EvidenceDetail, RelationDetail } from "../../../store/graph-store.ts";
import { getDesk } from "../../state/desk.ts";
import { evidenceSpans } from "../passage/evidence-spans.ts";
import { MarkedText } from "../passage/marked-text.tsx";
import { Says } from "../passage/says.tsx";
import { StatusTag } from "../passage/status-tag.tsx";
import { Confidence, UnsureTag } from "../passage/unsure-tag.tsx";
import { formatCount } from "../wording/counts.ts";
import { formatDate, formatDay } from "../wording/dates.ts";
import { ReviewTools } from "./review-tools.tsx";

export interface WhereItStandsProps {
  readonly edge: string;
  readonly details: readonly RelationDetail[];
  /** The relation in focus, and which of its passages. */
  readonly focus: string;
  readonly passage: number;
  /** Whether that passage was asked for, and so is to be brought into sight. */
  readonly asked: boolean;
}

/** Every happening of an edge by date, and under it every sentence that tells it. */
export function WhereItStands({ edge, details, focus, passage, asked }: WhereItStandsProps) {
  const passages = details.reduce((sum, { evidence }) => sum + evidence.length, 0);
  const statuses = [...new Set(details.flatMap(({ evidence }) => evidence.map((each) => each.evidence.status)))];
  return (
    <section className="block">
      <h2>
        Where it stands
        <span>
          {formatCount(passages, "passage")}
          {statuses.length === 1 ? `, ${passages > 1 ? "all " : ""}${statuses[0]}` : null}
        </span>
      </h2>
      {details.map((detail) => (
        <div key={detail.relation.id} className="happened">
          {details.length > 1 ? (
            <header>
              <h3>{formatDate(detail.relation.date)}</h3>
              <StatusTag status={detail.relation.status} />
              {detail.relation.amount ? <span className="quiet">{detail.relation.amount.text}</span> : null}
              <span className="grow" />
              <ReviewTools detail={detail} />
            </header>
          ) : null}
          <ol className="passages">
            {detail.evidence.map((evidence, at) => (
              <Passage
                key={`${evidence.document.id} ${evidence.evidence.trigger.start}`}
                detail={detail}
                passage={evidence}
                at={at}
                edge={edge}
                open={detail.relation.id === focus && at === passage}
                asked={asked}
                told={details.length > 1}
              />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

interface PassageProps {
  readonly detail: RelationDetail;
  readonly passage: EvidenceDetail;
  readonly at: number;
  readonly edge: string;
  readonly open: boolean;
  readonly asked: boolean;
  /** Whether it says here, and not above, what little confidence means. */
  readonly told: boolean;
}

function Passage({ detail, passage, at, edge, open, asked, told }: PassageProps) {
  const item = useRef<HTMLLIElement>(null);
  const { relation } = detail;
  const { evidence, document, sentence, copies } = passage;
  const sureness = { confidence: evidence.confidence, confirmed: detail.confirmed };
  const { actions } = getDesk();

  useEffect(() => {
    if (open && asked) item.current?.scrollIntoView({ block: "nearest" });
  }, [open, asked]);

  return (
    <li ref={item} className={open ? "passage open" : "passage"} aria-current={open}>
      <button
        type="button"
        className="number"
        title="Mark this passage"
        aria-label={`Passage ${at + 1}`}
        onClick={() => actions.openEdge(edge, relation.id, at)}
      >
        {at + 1}
      </button>
      <div>
        <blockquote className="quote" lang={document.language}>
          <MarkedText text={sentence} spans={evidenceSpans(evidence, relation, detail, open)} />
        </blockquote>
        <div className="meta">
          <StatusTag status={evidence.status} />
          <Says attributedTo={evidence.attributedTo} />
          {evidence.amount ? <span>{evidence.amount.text}</span> : null}
          <UnsureTag relationType={relation.relationType} of={sureness} told={told} />
          <Confidence relationType={relation.relationType} of={sureness} />
        </div>
        <div className="meta where">
          <button
            type="button"
            className="link"
            title={document.title}
            onClick={() => actions.openReport(document.id, { relation: relation.id, evidence: at })}
          >
            Open at the passage
          </button>
          <span className="source">
            {document.source ?? document.title}
            {document.publishedAt ? `, ${formatDay(document.publishedAt)}` : ", no date"}
          </span>
          {copies > 0 ? <span>+{formatCount(copies, "reprint")}</span> : null}
        </div>
      </div>
    </li>
  );
}
