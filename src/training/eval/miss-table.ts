import { CLAIM_TYPE_IDS } from "../../model/schema.ts";
import { textTable } from "../text-table.ts";
import { CAUSES, type Cause, type Miss } from "./misses.ts";

const LONGEST = 400;

/** How many misses have each cause, by type, and the worst `most` of each cause with their passages. */
export function missTable(misses: readonly Miss[], most: number): string {
  const causes = CAUSES.map((cause) => ({ cause, misses: misses.filter((miss) => miss.cause === cause) })).filter(
    (group) => group.misses.length > 0,
  );
  const counts = (of: readonly Miss[]) => [
    ...CLAIM_TYPE_IDS.map((type) => String(of.filter((miss) => miss.type === type).length)),
    String(of.length),
  ];
  const table = textTable([
    ["", ...CLAIM_TYPE_IDS, "all"],
    ...causes.map(({ cause, misses }) => [cause, ...counts(misses)]),
    ["all", ...counts(misses)],
  ]);
  return [table, ...causes.map((group) => worstOf(group, most))].filter(Boolean).join("\n\n");
}

function worstOf({ cause, misses }: { readonly cause: Cause; readonly misses: readonly Miss[] }, most: number): string {
  const worst = misses.toSorted((a, b) => b.weight - a.weight).slice(0, most);
  if (worst.length === 0) return "";
  const lines = worst.flatMap(({ doc, source, type, target, note, passage }) => [
    `  ${doc}: ${source} ${type} ${target}${note === "" ? "" : ` (${note})`}`,
    `    ${passage.replace(/\s+/g, " ").slice(0, LONGEST)}`,
  ]);
  return [`${cause}, ${worst.length} of ${misses.length}`, ...lines].join("\n");
}
