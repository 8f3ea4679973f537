import { expect, it } from "vitest";
import type { JournalEntry, Operation } from "../../../src/model/operation.ts";
import type { OwnRelationType } from "../../../src/model/own-type.ts";
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
  expect(journalText(journal, (id) => id.toUpperCase(), [])).toBe(text);
});

it("tells before its entries which relation types were added", () => {
  const own = (label: string): OwnRelationType => ({
    id: label.replaceAll(" ", "_"),
    label,
    inverse: label,
    symmetric: false,
    source: ["person"],
    target: ["person"],
    color: { light: "#4c5a8f", dark: "#a9b4ea" },
    triggers: { verbs: [label], nouns: [], phrases: [], prepositions: [] },
    examples: { gives: [], not: [] },
  });
  const told = "Relation types of your own, for which all reports were read: met with, accused.\n";
  expect(journalText([], (id) => id, [own("met with"), own("accused")])).toBe(told);
});
