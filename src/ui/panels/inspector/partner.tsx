import { useState } from "react";
import { confidenceOf, type Sureness } from "../../../model/confidence.ts";
import type { Relation } from "../../../model/graph.ts";
import type { Status } from "../../../model/schema.ts";
import { edgeIdOf } from "../../../store/edge-id.ts";
import type { RelationGroup } from "../../../store/graph-store.ts";
import { EntityGlyph } from "../../components/entity-glyph.tsx";
import { Icon } from "../../components/icon.tsx";
import { getDesk, useDesk } from "../../state/desk.ts";
import { knownTypes, specOf } from "../../state/relation-types.ts";
import { useAsked } from "../asking/use-asked.ts";
import { StatusTag } from "../passage/status-tag.tsx";
import { UnsureTag } from "../passage/unsure-tag.tsx";
import { formatCount } from "../wording/counts.ts";
import { formatDate, formatDates } from "../wording/dates.ts";
import { EvidenceCard } from "./evidence-card.tsx";
import { strongestStatus, whereToldOf } from "./relation-sections.ts";

/** Happenings listed before "n more". */
const HAPPENINGS = 6;

/** One partner's row; open, it tells every happening with its date, and the passage of the one that is picked. */
export function Partner({ group, initiallyOpen }: { readonly group: RelationGroup; readonly initiallyOpen: boolean }) {
  const [open, setOpen] = useState(initiallyOpen);
  const { other, relations } = group;
  const status = strongestStatus(relations);
  const [first] = relations;
  return (
    <>
      <button type="button" className="who" aria-expanded={open} onClick={() => setOpen(!open)}>
        <EntityGlyph entityType={other.entityType} countryCode={other.countryCode} size={18} />
        <span className="name">
          {other.name}
          {relations.length > 1 ? <i>×{relations.length}</i> : null}
        </span>
        <span className="when">
          {status === "asserted" ? null : <StatusTag status={status} />}
          <UnsureTag relationType={group.relationType} of={surenessOf(group, status)} />
          {first && isTimeless(first) ? whereToldOf(first) : formatDates(relations.map(({ date }) => date))}
        </span>
        <Icon name={open ? "down" : "next"} size={12} />
      </button>
      {open ? (
        <div className="dated">
          <span className="rule" />
          <Happenings group={group} />
        </div>
      ) : null}
    </>
  );
}

/** How sure the surest is of those that have the status that the bundle is drawn with. */
function surenessOf({ relations, confirmed }: RelationGroup, status: Status): Sureness {
  const meant = relations.filter((relation) => relation.status === status);
  return {
    confidence: Math.max(...meant.map(confidenceOf)),
    confirmed: meant.some(({ id }) => confirmed.includes(id)),
  };
}

/** Structure seldom has a date; that it has none says nothing. */
const isTimeless = ({ relationType, date }: Relation) => date === null && specOf(relationType).kind === "structure";

function Happenings({ group }: { readonly group: RelationGroup }) {
  const { other, relations } = group;
  const [picked, setPicked] = useState(relations[0]?.id);
  const { actions } = getDesk();
  const [first] = relations;
  const more = relations.length - HAPPENINGS;
  return (
    <div>
      {relations.slice(0, HAPPENINGS).map((relation) => (
        <div key={relation.id}>
          <button
            type="button"
            className="happening"
            aria-expanded={relation.id === picked}
            onClick={() => setPicked(relation.id === picked ? undefined : relation.id)}
          >
            <b>{isTimeless(relation) ? "Told" : formatDate(relation.date)}</b>
            {relation.amount ? <span className="amount">{relation.amount.text}</span> : null}
            <span>{whereToldOf(relation)}</span>
          </button>
          {relation.id === picked ? <FirstPassage relation={relation} /> : null}
        </div>
      ))}
      <p className="onwards">
        {more > 0 && first ? (
          <button type="button" className="link" onClick={() => actions.openEdge(edgeIdOf(first, knownTypes()))}>
            {formatCount(more, "more date")}
          </button>
        ) : null}
        <button type="button" className="link" onClick={() => void actions.goTo(other.id)}>
          Go to {other.name}
        </button>
      </p>
    </div>
  );
}

function FirstPassage({ relation }: { readonly relation: Relation }) {
  const view = useDesk((state) => state.view);
  const asked = useAsked(`evidence ${relation.id}`, view, (signal) =>
    getDesk().store.evidence([relation.id], { signal }),
  );
  const detail = asked.value?.[0];
  if (!detail) return asked.status === "failed" ? <p role="alert">{asked.message}</p> : null;
  return <EvidenceCard detail={detail} />;
}
