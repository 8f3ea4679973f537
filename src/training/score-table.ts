import type { Figures, Share } from "./scoring/figures.ts";
import type { Score } from "./scoring/score.ts";

/** Scores side by side as lines of text, one column a group. */
export function scoreTable(groups: readonly { readonly label: string; readonly score: Score }[]): string {
  const rows: (readonly string[])[] = [["", ...groups.map(({ label }) => label)]];
  const row = (label: string, cell: (score: Score) => string) =>
    rows.push([label, ...groups.map(({ score }) => cell(score))]);

  row("documents", ({ documents, documentsPredicted }) => `${documentsPredicted} of ${documents}`);
  row("", () => "P     R     F1    right/told/gold");
  row("entities, four types", ({ entities }) => figures(entities.typed));
  row("  person", ({ entities }) => figures(entities.byType.person));
  row("  country", ({ entities }) => figures(entities.byType.country));
  row("  organization", ({ entities }) => figures(entities.byType.organization));
  row("  event", ({ entities }) => figures(entities.byType.event));
  row("  without events", ({ entities }) => figures(entities.typedWithoutEvents));
  row("  whatever the type", ({ entities }) => figures(entities.untyped));
  row("  whatever the type, no events", ({ entities }) => figures(entities.untypedWithoutEvents));
  row("names clustered (B3)", ({ clustering: { precision, recall, f1, strings, coverage } }) =>
    [...[precision, recall, f1].map(digits), `${strings} names (${digits(coverage)} of the gold's)`].join(" "),
  );
  row("relations, asserted", ({ relations }) => figures(relations.directed));
  row("  called", ({ relations }) => figures(relations.byType.called));
  row("  sanctioned", ({ relations }) => figures(relations.byType.sanctioned));
  row("  aided", ({ relations }) => figures(relations.byType.aided));
  row("  disputed", ({ relations }) => figures(relations.byType.disputed));
  row("  whatever the direction", ({ relations }) => figures(relations.undirected));
  row("  exact ends", ({ relations }) => figures(relations.exactEnds));
  row("  exact ends, any direction", ({ relations }) => figures(relations.exactEndsUndirected));
  row("  mean F1 of the four types", ({ macroRelationF1 }) => `            ${digits(macroRelationF1)}`);
  row("not list, hits (fewer: better)", ({ notHits }) => share(notHits));
  row("status slips (fewer: better)", ({ statusSlips }) => share(statusSlips));
  row("status right", ({ statusRight }) => share(statusRight));
  row("evidence right", ({ evidenceRight }) => share(evidenceRight));

  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0))) ?? [];
  return rows
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("   ")
        .trimEnd(),
    )
    .join("\n");
}

function figures({ precision, recall, f1, right, predicted, gold }: Figures): string {
  return `${[precision, recall, f1].map(digits).join(" ")} ${right}/${predicted}/${gold}`;
}

function share({ count, of, share }: Share): string {
  return `${count} of ${of} (${digits(share)})`;
}

function digits(value: number): string {
  return value.toFixed(3);
}
