import { useEffect, useState } from "react";
import { messageOf } from "../../../model/errors.ts";
import type { QueryAnswer } from "../../../store/graph-store.ts";
import { Icon } from "../../components/icon.tsx";
import { getDesk } from "../../state/desk.ts";
import { saveFile } from "../export/save-file.ts";
import { formatCount } from "../wording/counts.ts";
import { withAllRows } from "./all-rows.ts";
import { csvOf, tabbedOf } from "./answer-files.ts";
import type { Asked } from "./use-query.ts";

export interface TakeRowsProps {
  readonly asked: Asked;
  readonly answer: QueryAnswer;
}

/** Milliseconds that it stands there what was taken. */
const TOLD = 3000;

/** Buttons that take the rows along: those of the table to the clipboard, all of them as a file. */
export function TakeRows({ asked, answer }: TakeRowsProps) {
  const { actions, store } = getDesk();
  const [told, setTold] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  useEffect(() => {
    if (told === null) return;
    const timer = setTimeout(() => setTold(null), TOLD);
    return () => clearTimeout(timer);
  }, [told]);

  const copy = () =>
    navigator.clipboard.writeText(tabbedOf(answer)).then(
      () => setTold(`${answer.more ? "first " : ""}${formatCount(answer.rows.length, "row")} copied`),
      () => actions.say("error", "The browser did not let the rows be copied. Take them as CSV."),
    );
  const save = async () => {
    setSaving(true);
    try {
      const all = await withAllRows(store, asked, answer, Date.now());
      saveFile(`${fileNameOf(asked.title)}.csv`, new Blob([csvOf(all)], { type: "text/csv" }));
      setTold(`${all.more ? "first " : ""}${formatCount(all.rows.length, "row")} saved`);
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
      <button
        type="button"
        className="button small plain"
        title={
          answer.more
            ? "Copy the first rows for a spreadsheet; CSV holds the others too"
            : "Copy the rows for a spreadsheet"
        }
        onClick={() => void copy()}
      >
        Copy
      </button>
      <button
        type="button"
        className="button small"
        title={answer.more ? "Save all rows as a file, not only the first ones" : "Save the rows as a file"}
        disabled={saving}
        onClick={() => void save()}
      >
        <Icon name="export" />
        CSV
      </button>
    </>
  );
}

function fileNameOf(title: string): string {
  return (
    title
      .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
      .trim()
      .slice(0, 60) || "query"
  );
}
