import { useState } from "react";
import { Dialog } from "../panels/dialog/dialog.tsx";
import { getDesk } from "../state/desk.ts";

/** Gives the project a title. */
export function TitleDialog({ onClose }: { readonly onClose: () => void }) {
  const desk = getDesk();
  const [title, setTitle] = useState(desk.state().project.title);
  const wanted = title.trim();
  return (
    <Dialog title="Rename the project" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
          if (wanted) desk.actions.setTitle(wanted);
        }}
      >
        <div className="body">
          <label>
            <span className="caption">Title</span>
            <input className="field" value={title} onChange={(event) => setTitle(event.target.value)} />
          </label>
        </div>
        <div className="foot">
          <button type="button" className="button plain" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="button plain primary" disabled={!wanted}>
            Rename
          </button>
        </div>
      </form>
    </Dialog>
  );
}
