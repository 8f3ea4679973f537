import { useState } from "react";
import { getDesk, useDesk } from "../../state/desk.ts";
import { Dialog } from "../dialog/dialog.tsx";
import { formatCount } from "../wording/counts.ts";
import { EntryEditor } from "./entry-editor.tsx";
import { Examples } from "./examples.tsx";
import { OwnRows } from "./own-rows.tsx";
import { useEntry } from "./use-entry.ts";
import { type TypesJob, useTypes } from "./use-types.ts";
import "./types.css";

/** Relation types of a person's own: what is there, and a form to add another with its examples tried as it is written. */
export function TypesDialog({ onClose }: { readonly onClose: () => void }) {
  const { own, job, add, remove, again, cancel } = useTypes();
  const [text, setText] = useState("");
  const [added, setAdded] = useState<string | null>(null);
  const entry = useEntry(text);
  const reports = useDesk((state) => state.documents.length);
  const busy = job.status === "running";
  const { actions } = getDesk();

  const submit = async () => {
    if (entry.status !== "sound" || busy) return;
    const names = entry.types.map(({ label }) => `“${label}”`).join(", ");
    setAdded(null);
    if (!(await add(entry.types))) return;
    setText("");
    setAdded(`${names} ${entry.types.length === 1 ? "is" : "are"} there now. Undo takes it back.`);
  };
  const close = () => {
    cancel();
    onClose();
  };

  return (
    <Dialog title="Relation types" onClose={close} width={680}>
      <form
        className="types"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <div className="body">
          <OwnRows
            own={own}
            busy={busy}
            onRemove={async (type) => {
              setAdded(null);
              if (await remove(type))
                setAdded(`“${type.label}” is gone, with what was read for it. Undo brings it back.`);
            }}
          />
          <EntryEditor
            text={text}
            state={entry}
            taken={own.map(({ id }) => id)}
            onText={setText}
            onUnreadable={(name) =>
              actions.say("error", `"${name}" could not be read. Add it again, or paste its text.`)
            }
          />
          {entry.status === "failed" ? (
            <p className="failed" role="alert">
              {entry.message}
            </p>
          ) : null}
          {entry.status === "sound" ? <Examples types={entry.types} examples={entry.examples} /> : null}
        </div>
        <div className="foot">
          <Progress job={job} added={added} onAgain={own.length > 0 ? () => void again() : null} />
          {busy ? (
            <button type="button" className="button plain" onClick={cancel}>
              Cancel
            </button>
          ) : (
            <button type="button" className="button plain" onClick={close}>
              Close
            </button>
          )}
          <button type="submit" className="button plain primary" disabled={entry.status !== "sound" || busy}>
            {reports > 0 ? `Add, and read ${formatCount(reports, "report")} for it` : "Add"}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

interface ProgressProps {
  readonly job: TypesJob;
  readonly added: string | null;
  readonly onAgain: (() => void) | null;
}

function Progress({ job, added, onAgain }: ProgressProps) {
  switch (job.status) {
    case "running":
      return (
        <div className="grow">
          <span role="status">{job.label}…</span>
          <progress value={job.progress} aria-label={job.label} />
        </div>
      );
    case "failed":
      return (
        <p className="grow failed" role="alert">
          {job.message}
        </p>
      );
    case "idle":
      return (
        <p className="grow quiet" role="status">
          {added}{" "}
          {added === null && onAgain ? (
            <button type="button" className="link" onClick={onAgain}>
              Read the reports again
            </button>
          ) : null}
        </p>
      );
  }
}
