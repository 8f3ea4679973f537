import { useEffect, useState } from "react";
import { messageOf } from "../../../model/errors.ts";
import { Icon } from "../../components/icon.tsx";
import { getDesk } from "../../state/desk.ts";
import { saveFile } from "../export/save-file.ts";

export interface TakeButtonsProps {
  readonly copyHint: string;
  readonly saveHint: string;
  /** What goes to the clipboard, and what is said then. */
  readonly copy: () => { readonly text: string; readonly told: string };
  /** The file, and what is said then. */
  readonly save: () => Promise<{ readonly name: string; readonly text: string; readonly told: string }>;
}

/** Milliseconds that it stands there what was taken. */
const TOLD = 3000;

/** Buttons that take the rows of a table along: to the clipboard, or as a file of comma-separated values. */
export function TakeButtons({ copyHint, saveHint, copy, save }: TakeButtonsProps) {
  const { actions } = getDesk();
  const [told, setTold] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  useEffect(() => {
    if (told === null) return;
    const timer = setTimeout(() => setTold(null), TOLD);
    return () => clearTimeout(timer);
  }, [told]);

  const toClipboard = () => {
    const taken = copy();
    return navigator.clipboard.writeText(taken.text).then(
      () => setTold(taken.told),
      () => actions.say("error", "The browser did not let the rows be copied. Take them as CSV."),
    );
  };
  const toFile = async () => {
    setSaving(true);
    try {
      const taken = await save();
      saveFile(taken.name, new Blob([taken.text], { type: "text/csv" }));
      setTold(taken.told);
    } catch (error) {
      actions.say("error", `The rows could not be saved: ${messageOf(error)}`);
    } finally {
      setSaving(false);
    }
  };
  return (
    <>
      {told === null ? null : (
        <span className="quiet" role="status">
          {told}
        </span>
      )}
      <button type="button" className="button small plain" title={copyHint} onClick={() => void toClipboard()}>
        Copy
      </button>
      <button type="button" className="button small" title={saveHint} disabled={saving} onClick={() => void toFile()}>
        <Icon name="export" />
        CSV
      </button>
    </>
  );
}
