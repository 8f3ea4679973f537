import type { JournalEntry, Operation } from "../../../model/operation.ts";
import { singlesOf } from "../../state/edit-summary.ts";
import { labelOfEdit, type NameOf } from "../../state/labels.ts";

/** What an entry of several changes consists of, one by one; nothing for a single change. */
export function singlesTold(operation: Operation, nameOf: NameOf): readonly string[] {
  return operation.kind === "several" ? singlesOf(operation).map((each) => labelOfEdit(each, nameOf)) : [];
}

/** The journal as lines, oldest first: number, instant, what was done; of several changes each. */
export function journalText(journal: readonly JournalEntry[], nameOf: NameOf): string {
  return journal
    .map(({ number, at, operation }) => {
      const singles = singlesTold(operation, nameOf);
      const told = [labelOfEdit(operation, nameOf), ...(singles.length > 0 ? [singles.join("; ")] : [])];
      return `${[number, at ?? "no time", ...told].join("\t")}\n`;
    })
    .join("");
}
