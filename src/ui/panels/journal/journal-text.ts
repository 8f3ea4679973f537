import type { JournalEntry } from "../../../model/operation.ts";
import { labelOfEdit, type NameOf } from "../../state/labels.ts";

/** The journal as lines, oldest first: number, instant, what was done. */
export function journalText(journal: readonly JournalEntry[], nameOf: NameOf): string {
  return journal
    .map(({ number, at, operation }) => `${number}\t${at ?? "no time"}\t${labelOfEdit(operation, nameOf)}\n`)
    .join("");
}
