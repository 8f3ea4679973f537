import { useState } from "react";
import type { RelationDetail } from "../../../store/graph-store.ts";
import { Icon } from "../../components/icon.tsx";
import { getDesk } from "../../state/desk.ts";
import { CorrectDialog } from "./correct-dialog.tsx";

export interface ReviewToolsProps {
  readonly detail: RelationDetail;
  /** Buttons with words instead of signs alone. */
  readonly named?: boolean;
}

/** A person's verdict on one relation: right, to be corrected, or wrong. */
export function ReviewTools({ detail, named = false }: ReviewToolsProps) {
  const [correcting, setCorrecting] = useState(false);
  const { relation, confirmed } = detail;
  const { actions } = getDesk();
  const look = named ? "button small" : "tool";
  const confirm = () =>
    void actions.edit({
      kind: "review",
      relation: relation.id,
      review: confirmed ? null : { confirmed: true },
    });
  return (
    <>
      <button
        type="button"
        className={`${look}${confirmed ? " on" : ""}`}
        title={confirmed ? "Take the confirmation back" : "The passages do say this"}
        aria-label="Confirm"
        aria-pressed={confirmed}
        onClick={confirm}
      >
        <Icon name="check" />
        {named ? (confirmed ? "Confirmed" : "Confirm") : null}
      </button>
      <button
        type="button"
        className={look}
        title="Correct the type or the status"
        aria-label="Correct"
        onClick={() => setCorrecting(true)}
      >
        <Icon name="edit" />
        {named ? "Correct" : null}
      </button>
      <button
        type="button"
        className={look}
        title="The passages do not say this: take it out of the graph"
        aria-label="Reject"
        onClick={() => void actions.edit({ kind: "delete-relation", relation: relation.id })}
      >
        <Icon name="close" />
        {named ? "Reject" : null}
      </button>
      {correcting ? <CorrectDialog detail={detail} onClose={() => setCorrecting(false)} /> : null}
    </>
  );
}
