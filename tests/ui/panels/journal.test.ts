import { expect, it } from "vitest";
import type { JournalEntry, Operation } from "../../../src/model/operation.ts";
import { journalText } from "../../../src/ui/panels/journal/journal-text.ts";

const entry = (number: number, at: string | null, operation: Operation): JournalEntry => ({ number, at, operation });

it.each([
  { journal: [], text: "" },
  {
    journal: [
      entry(1, "2022-01-27T10:00:00.000Z", { kind: "merge", into: "a", from: ["b"] }),
      entry(2, null, {
        kind: "several",
        operations: [
          { kind: "delete-entity", entity: "a" },
          { kind: "delete-entity", entity: "c" },
        ],
      }),
    ],
    text: "1\t2022-01-27T10:00:00.000Z\tmerge B into A\n2\tno time\tdelete 2 entities\tdelete A; delete C\n",
  },
])("a journal of $journal.length entries is told in lines", ({ journal, text }) => {
  expect(journalText(journal, (id) => id.toUpperCase())).toBe(text);
});
