import { useState } from "react";
import type { Entity } from "../../../model/graph.ts";
import { ENTITY_TYPE_IDS, ENTITY_TYPES } from "../../../model/schema.ts";
import { EntityGlyph } from "../../components/entity-glyph.tsx";
import { getDesk } from "../../state/desk.ts";
import { Dialog } from "../dialog/dialog.tsx";

/** Corrects what an entity is. */
export function RetypeDialog({ entity, onClose }: { readonly entity: Entity; readonly onClose: () => void }) {
  const [entityType, setEntityType] = useState(entity.entityType);
  return (
    <Dialog title={`What is ${entity.name}?`} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
          if (entityType !== entity.entityType)
            void getDesk().actions.edit({ kind: "retype", entity: entity.id, entityType });
        }}
      >
        <fieldset className="body choices">
          <legend className="unseen">Type</legend>
          {ENTITY_TYPE_IDS.map((id) => (
            <label key={id} className={id === entityType ? "choice on" : "choice"}>
              <input type="radio" name="entity-type" checked={id === entityType} onChange={() => setEntityType(id)} />
              <EntityGlyph entityType={id} />
              {ENTITY_TYPES[id].label}
            </label>
          ))}
        </fieldset>
        <div className="foot">
          <button type="button" className="button plain" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="button plain primary">
            Change type
          </button>
        </div>
      </form>
    </Dialog>
  );
}
