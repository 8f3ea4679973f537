import type { QueryAnswer } from "../../../store/graph-store.ts";
import { getDesk } from "../../state/desk.ts";
import { csvOf, tabbedOf } from "../rows/table-files.ts";
import { TakeButtons } from "../rows/take-buttons.tsx";
import { formatCount } from "../wording/counts.ts";
import { withAllRows } from "./all-rows.ts";
import type { Asked } from "./use-query.ts";

export interface TakeRowsProps {
  readonly asked: Asked;
  readonly answer: QueryAnswer;
}

/** Buttons that take the rows of an answer along: those of the table to the clipboard, all of them as a file. */
export function TakeRows({ asked, answer }: TakeRowsProps) {
  const { store } = getDesk();
  const rowsOf = ({ more, rows }: QueryAnswer) => `${more ? "first " : ""}${formatCount(rows.length, "row")}`;
  return (
    <TakeButtons
      copyHint={
        answer.more
          ? "Copy the first rows for a spreadsheet; CSV holds the others too"
          : "Copy the rows for a spreadsheet"
      }
      saveHint={answer.more ? "Save all rows as a file, not only the first ones" : "Save the rows as a file"}
      copy={() => ({ text: tabbedOf(answer), told: `${rowsOf(answer)} copied` })}
      save={async () => {
        const all = await withAllRows(store, asked, answer, Date.now());
        return { name: `${fileNameOf(asked.title)}.csv`, text: csvOf(all), told: `${rowsOf(all)} saved` };
      }}
    />
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
