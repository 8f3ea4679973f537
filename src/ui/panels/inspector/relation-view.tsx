import { confidenceOf, isUnsure } from "../../../model/confidence.ts";
import type { Status } from "../../../model/schema.ts";
import type { CanvasEdge, RelationDetail } from "../../../store/graph-store.ts";
import { RelationLine } from "../../components/relation-line.tsx";
import { getDesk, useDesk } from "../../state/desk.ts";
import { CopyLinkButton } from "../link/copy-link-button.tsx";
import { StatusTag } from "../passage/status-tag.tsx";
import { UnsureTag } from "../passage/unsure-tag.tsx";
import { formatCount } from "../wording/counts.ts";
import { formatDates } from "../wording/dates.ts";
import { Crumb } from "./crumb.tsx";
import { Failed } from "./failed.tsx";
import { strongestStatus } from "./relation-sections.ts";
import { ReviewTools } from "./review-tools.tsx";
import { TwoSides } from "./two-sides.tsx";
import { useEdge } from "./use-edge.ts";
import { WhereItStands } from "./where-it-stands.tsx";
import "./relation.css";
import { specOf } from "../../state/relation-types.ts";

export interface RelationViewProps {
  readonly edge: string;
  /** The passage in focus. */
  readonly relation?: string | undefined;
  readonly evidence?: number | undefined;
}

/** Everything that one canvas edge stands for: every happening, every sentence, and what contradicts it. */
export function RelationView({ edge, relation, evidence = 0 }: RelationViewProps) {
  const { asked, also } = useEdge(edge);
  if (!asked.value) return <Failed title="This relation cannot be shown" asked={asked} />;
  const { details, contradicting } = asked.value;
  const [first] = details;
  if (!first) return <Failed title="Nothing stands here any more" asked={GONE} />;
  const focus = details.find((detail) => detail.relation.id === relation) ?? first;
  return (
    <>
      <Head details={details} first={first} />
      <div className="scroll">
        {contradicting.length > 0 ? <TwoSides details={details} contradicting={contradicting} /> : null}
        <WhereItStands
          edge={edge}
          details={details}
          focus={focus.relation.id}
          passage={evidence}
          asked={relation !== undefined}
        />
        {also.length > 0 ? <AlsoBetween edges={also} /> : null}
      </div>
    </>
  );
}

const GONE = {
  status: "failed",
  value: null,
  message: "The relation was deleted, merged or filtered out. Undo brings back what was deleted.",
} as const;

/** What is said of a relation that no passage tells as a fact. */
const NOT_A_FACT = {
  planned: "Only planned, expected or threatened: no report says that it happened.",
  denied: "Only denied or ruled out: no report says that it happened.",
} as const satisfies Record<Exclude<Status, "asserted">, string>;

function Head({ details, first }: { readonly details: readonly RelationDetail[]; readonly first: RelationDetail }) {
  const { relationType } = first.relation;
  const spec = specOf(relationType);
  const reports = new Set(details.flatMap(({ evidence }) => evidence.map(({ document }) => document.id))).size;
  const dates = formatDates(details.map(({ relation }) => relation.date));
  const status = strongestStatus(details.map(({ relation }) => relation));
  const surest = { confidence: Math.max(...details.map(({ relation }) => confidenceOf(relation))) };
  const { actions } = getDesk();
  return (
    <header>
      <Crumb aside={<CopyLinkButton />} onClose={() => actions.stepBack()}>
        <RelationLine relationType={relationType} status={status} width={28} />
        <span>Relation, {spec.kind}</span>
      </Crumb>
      <div className="headline">
        <h1>
          <button type="button" onClick={() => void actions.goTo(first.source.id)}>
            {first.source.name}
          </button>{" "}
          <span className="swipe">{spec.label}</span> {status === "asserted" ? null : <>({status}) </>}
          <button type="button" onClick={() => void actions.goTo(first.target.id)}>
            {first.target.name}
          </button>
        </h1>
        {status === "asserted" || details.some(isCorrected) ? null : (
          <p className="sub">
            <StatusTag status={status} /> {NOT_A_FACT[status]}
          </p>
        )}
        {details.every(isUnsureDetail) ? (
          <p className="sub">
            <UnsureTag relationType={relationType} of={surest} told /> Read the sentence before you rely on it.
          </p>
        ) : null}
        <p className="sub">
          {details.length > 1 ? <>{formatCount(details.length, "time")} · </> : null}
          {dates === "no date" ? (
            dates
          ) : (
            <>
              on <b>{dates}</b>
            </>
          )}{" "}
          · in {formatCount(reports, "report")}
          {details.length === 1 && isCorrected(first) ? (
            <>
              {" "}
              · corrected to <StatusTag status={first.relation.status} />
            </>
          ) : null}
        </p>
      </div>
      {details.length === 1 ? (
        <div className="acts">
          <ReviewTools detail={first} only />
        </div>
      ) : null}
    </header>
  );
}

const isUnsureDetail = ({ relation, confirmed }: RelationDetail) =>
  isUnsure({ confidence: confidenceOf(relation), confirmed });

/** Whether a person gave it another status than its passages have. */
function isCorrected({ relation, evidence }: RelationDetail): boolean {
  return relation.status !== strongestStatus(evidence.map((each) => each.evidence));
}

function AlsoBetween({ edges }: { readonly edges: readonly CanvasEdge[] }) {
  const nodes = useDesk((state) => state.view.graph.nodes);
  const nameOf = (id: string) => nodes.find((node) => node.id === id)?.name ?? id;
  return (
    <section className="block">
      <h2>Also between these two</h2>
      {edges.map((edge) => (
        <button key={edge.id} type="button" className="also" onClick={() => getDesk().actions.openEdge(edge.id)}>
          <RelationLine
            relationType={edge.relationType}
            status={edge.status}
            unsure={isUnsure({ confidence: edge.confidence })}
            width={28}
          />
          <span>
            {nameOf(edge.source)} {specOf(edge.relationType).label} {nameOf(edge.target)}
            {edge.count > 1 ? ` ×${edge.count}` : null}
          </span>
          <span className="grow" />
          <UnsureTag relationType={edge.relationType} of={edge} />
          <StatusTag status={edge.status} />
        </button>
      ))}
    </section>
  );
}
