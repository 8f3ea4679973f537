import { useState } from "react";
import type { Entity } from "../../../model/graph.ts";
import { getDesk } from "../../state/desk.ts";
import { Dialog } from "../dialog/dialog.tsx";

/** Gives an entity another name; an empty one goes back to the name that the reports give. */
export function RenameDialog({ entity, onClose }: { readonly entity: Entity; readonly onClose: () => void }) {
  const [name, setName] = useState(entity.name);
  const wanted = name.trim();
  return (
    <Dialog title={`Rename ${entity.name}`} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
          if (wanted !== entity.name)
            void getDesk().actions.edit({ kind: "rename", entity: entity.id, name: wanted || null });
        }}
      >
        <div className="body">
          <label>
            <span className="caption">Name</span>
            <input className="field" value={name} onChange={(event) => setName(event.target.value)} />
          </label>
          <p className="quiet">Leave it empty to go back to the name that the reports give.</p>
        </div>
        <div className="foot">
          <button type="button" className="button plain" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="button plain primary">
            Rename
          </button>
        </div>
      </form>
    </Dialog>
  );
}
