import { useState } from "react";
import type { Review } from "../../../model/operation.ts";
import { type RelationType, STATUSES } from "../../../model/schema.ts";
import type { RelationDetail } from "../../../store/graph-store.ts";
import { RelationLine } from "../../components/relation-line.tsx";
import { getDesk } from "../../state/desk.ts";
import { knownTypes, specOf } from "../../state/relation-types.ts";
import { Dialog } from "../dialog/dialog.tsx";
import { StatusTag } from "../passage/status-tag.tsx";

/** Corrects a relation's type and status: what the passages really say. */
export function CorrectDialog({ detail, onClose }: { readonly detail: RelationDetail; readonly onClose: () => void }) {
  const { relation, source, target, confirmed } = detail;
  const [relationType, setRelationType] = useState(relation.relationType);
  const [status, setStatus] = useState(relation.status);
  const fitting = knownTypes().ids.filter((id) => fits(id, detail));

  const correct = () => {
    onClose();
    const review: Review = {
      confirmed,
      ...(relationType === relation.relationType ? {} : { relationType }),
      ...(status === relation.status ? {} : { status }),
    };
    if ("relationType" in review || "status" in review)
      void getDesk().actions.edit({ kind: "review", relation: relation.id, review });
  };

  return (
    <Dialog title={`${source.name} … ${target.name}`} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          correct();
        }}
      >
        <div className="body pair">
          <fieldset className="choices">
            <legend className="caption">What happened</legend>
            {fitting.map((id) => (
              <label key={id} className={id === relationType ? "choice on" : "choice"}>
                <input
                  type="radio"
                  name="relation-type"
                  checked={id === relationType}
                  onChange={() => setRelationType(id)}
                />
                <RelationLine relationType={id} />
                {specOf(id).label}
              </label>
            ))}
          </fieldset>
          <fieldset className="choices">
            <legend className="caption">Status</legend>
            {STATUSES.map((id) => (
              <label key={id} className={id === status ? "choice on" : "choice"}>
                <input type="radio" name="status" checked={id === status} onChange={() => setStatus(id)} />
                <StatusTag status={id} />
              </label>
            ))}
          </fieldset>
        </div>
        <div className="foot">
          <button type="button" className="button plain" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="button plain primary">
            Correct
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** Whether the registry allows this type between these two. */
function fits(id: RelationType, { source, target }: RelationDetail): boolean {
  const allowed = (types: readonly string[], type: string) => types.includes(type);
  const spec = specOf(id);
  return allowed(spec.source, source.entityType) && allowed(spec.target, target.entityType);
}
