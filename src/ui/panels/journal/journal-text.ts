import type { JournalEntry, Operation } from "../../../model/operation.ts";
import type { OwnRelationType } from "../../../model/own-type.ts";
import { singlesOf } from "../../state/edit-summary.ts";
import { labelOfEdit, type NameOf } from "../../state/labels.ts";

/** What an entry of several changes consists of, one by one; nothing for a single change. */
export function singlesTold(operation: Operation, nameOf: NameOf): readonly string[] {
  return operation.kind === "several" ? singlesOf(operation).map((each) => labelOfEdit(each, nameOf)) : [];
}

/** What of the graph comes from relation types of a person's own, in a sentence; null where there are none. */
export function typesTold(types: readonly OwnRelationType[]): string | null {
  if (types.length === 0) return null;
  return `Relation types of your own, for which all reports were read: ${types.map(({ label }) => label).join(", ")}.`;
}

/**
 * The journal as lines, oldest first: number, instant, what was done; of several changes each. What relation types there are
 * beside those built in stands before them.
 */
export function journalText(
  journal: readonly JournalEntry[],
  nameOf: NameOf,
  types: readonly OwnRelationType[],
): string {
  const own = typesTold(types);
  const lines = journal
    .map(({ number, at, operation }) => {
      const singles = singlesTold(operation, nameOf);
      const told = [labelOfEdit(operation, nameOf), ...(singles.length > 0 ? [singles.join("; ")] : [])];
      return `${[number, at ?? "no time", ...told].join("\t")}\n`;
    })
    .join("");
  return own === null ? lines : `${own}\n${lines}`;
}
