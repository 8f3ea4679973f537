import { confidenceOf } from "../../../model/confidence.ts";
import { edgeIdOf } from "../../../store/edge-id.ts";
import type { FoundPath, RelationDetail } from "../../../store/graph-store.ts";
import { RelationLine } from "../../components/relation-line.tsx";
import { getDesk } from "../../state/desk.ts";
import type { Choice } from "../../state/desk-state.ts";
import { knownTypes, specOf } from "../../state/relation-types.ts";
import { useAsked } from "../asking/use-asked.ts";
import { evidenceSpans } from "../passage/evidence-spans.ts";
import { MarkedText } from "../passage/marked-text.tsx";
import { Says } from "../passage/says.tsx";
import { StatusTag } from "../passage/status-tag.tsx";
import { UnsureTag } from "../passage/unsure-tag.tsx";
import { formatCount } from "../wording/counts.ts";
import { formatDate, formatDay } from "../wording/dates.ts";
import { tellingOf } from "./telling.ts";

export interface StoryProps {
  readonly path: FoundPath;
  readonly inTimeOrder: boolean;
  /** Somebody on the way is not to be gone through. */
  readonly onAvoid: (choice: Choice) => void;
}

/** A path step by step: when, who did what to whom, and the sentence that it stands in. */
export function Story({ path, inTimeOrder, onAvoid }: StoryProps) {
  const telling = path.steps.map((step) => tellingOf(step, inTimeOrder));
  const ids = telling.flatMap((relation) => relation?.id ?? []);
  const asked = useAsked(`story ${ids.join(" ")}`, null, (signal) => getDesk().store.evidence(ids, { signal }));
  const between = path.entities.slice(1, -1);
  return (
    <div className="story" aria-live="polite">
      <div className="head">
        <h2>Told step by step</h2>
        <span className="grow" />
        {between.map(({ id, name }) => (
          <button key={id} type="button" className="button small plain" onClick={() => onAvoid({ value: id, name })}>
            Go around {name}
          </button>
        ))}
      </div>
      {asked.status === "failed" ? <p role="alert">{asked.message}</p> : null}
      <ol>
        {asked.value?.map((detail, at) => (
          <Told key={detail.relation.id} detail={detail} more={(path.steps[at]?.length ?? 1) - 1} />
        ))}
      </ol>
    </div>
  );
}

function Told({ detail, more }: { readonly detail: RelationDetail; readonly more: number }) {
  const { relation, source, target } = detail;
  const [passage] = detail.evidence;
  const { actions } = getDesk();
  return (
    <li>
      <span className="date">{formatDate(relation.date)}</span>
      <div>
        <p className="did">
          <RelationLine relationType={relation.relationType} status={relation.status} />
          <button
            type="button"
            className="link"
            onClick={() => actions.openEdge(edgeIdOf(relation, knownTypes()), relation.id)}
          >
            {source.name} {specOf(relation.relationType).label} {target.name}
          </button>
          {relation.status === "asserted" ? null : <StatusTag status={relation.status} />}
          <UnsureTag
            relationType={relation.relationType}
            of={{ confidence: confidenceOf(relation), confirmed: detail.confirmed }}
          />
          {more > 0 ? <span className="quiet">and {formatCount(more, "more relation")} between the two</span> : null}
        </p>
        {passage ? (
          <>
            <blockquote className="quote" lang={passage.document.language}>
              <MarkedText text={passage.sentence} spans={evidenceSpans(passage.evidence, relation, detail)} />
            </blockquote>
            <p className="meta">
              <Says attributedTo={passage.evidence.attributedTo} />
              <span>
                {passage.document.source ?? passage.document.title}
                {passage.document.publishedAt ? `, ${formatDay(passage.document.publishedAt)}` : ", no date"}
              </span>
              <button
                type="button"
                className="link"
                onClick={() => actions.openReport(passage.document.id, { relation: relation.id, evidence: 0 })}
              >
                Open at the passage
              </button>
            </p>
          </>
        ) : null}
      </div>
    </li>
  );
}
