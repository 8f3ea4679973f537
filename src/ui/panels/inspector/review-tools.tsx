import { useState } from "react";
import type { RelationDetail } from "../../../store/graph-store.ts";
import { Icon } from "../../components/icon.tsx";
import { getDesk } from "../../state/desk.ts";
import { CorrectDialog } from "./correct-dialog.tsx";

export interface ReviewToolsProps {
  readonly detail: RelationDetail;
  /** The only relation of its edge: buttons with words, and nothing is left to show once it is rejected. */
  readonly only?: boolean;
}

/** A person's verdict on one relation: right, to be corrected, or wrong. */
export function ReviewTools({ detail, only = false }: ReviewToolsProps) {
  const [correcting, setCorrecting] = useState(false);
  const { relation, confirmed } = detail;
  const { actions } = getDesk();
  const look = only ? "button small" : "tool";
  const confirm = () =>
    void actions.edit({
      kind: "review",
      relation: relation.id,
      review: confirmed ? null : { confirmed: true },
    });
  const reject = async () => {
    await actions.edit({ kind: "delete-relation", relation: relation.id });
    if (only) actions.stepBack();
  };
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
        {only ? (confirmed ? "Confirmed" : "Confirm") : null}
      </button>
      <button
        type="button"
        className={look}
        title="Correct the type or the status"
        aria-label="Correct"
        onClick={() => setCorrecting(true)}
      >
        <Icon name="edit" />
        {only ? "Correct" : null}
      </button>
      <button
        type="button"
        className={look}
        title="The passages do not say this: take it out of the graph"
        aria-label="Reject"
        onClick={() => void reject()}
      >
        <Icon name="close" />
        {only ? "Reject" : null}
      </button>
      {correcting ? <CorrectDialog detail={detail} onClose={() => setCorrecting(false)} /> : null}
    </>
  );
}
