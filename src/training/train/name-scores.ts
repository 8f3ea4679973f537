import type { NameType } from "../../model/doc.ts";
import type { NameSpan } from "../../nlp/names/name-tagger.ts";
import type { NameExample } from "./name-example.ts";

export interface Counts {
  found: number;
  right: number;
  asked: number;
}

/**
 * Counts names by their type ("all" for all together): right are those with both ends and the type right. What lies wholly in words
 * that the example leaves open for its type is not counted; nor is what `counts` refuses.
 */
export function scoreNames(
  examples: readonly NameExample[],
  names: (words: readonly string[]) => readonly NameSpan[],
  counts: (type: NameType) => boolean = () => true,
): Map<string, Counts> {
  const totals = new Map<string, Counts>();
  const count = (type: string, key: keyof Counts) => {
    for (const name of [type, "all"]) {
      const total = totals.get(name) ?? { found: 0, right: 0, asked: 0 };
      total[key]++;
      totals.set(name, total);
    }
  };
  for (const { words, spans, open } of examples) {
    for (const { types } of spans) if (types[0] && types.some(counts)) count(types[0], "asked");
    for (const { from, to, type } of names(words)) {
      if (!counts(type)) continue;
      const match = spans.find((span) => span.from === from && span.to === to && span.types.includes(type));
      if (match?.types[0]) {
        count(match.types[0], "found");
        count(match.types[0], "right");
      } else if (!isLeftOpen(from, to, type, open)) count(type, "found");
    }
  }
  return totals;
}

function isLeftOpen(from: number, to: number, type: NameType, open: NameExample["open"]): boolean {
  if (!open) return false;
  for (let i = from; i < to; i++) if (!open[i]?.includes(type)) return false;
  return true;
}

/** "person P 91.2 R 90.1 F 90.6 (1676)". */
export function nameScoreLines(totals: ReadonlyMap<string, Counts>): string[] {
  return [...totals]
    .sort(([a], [b]) => (a === "all" ? 1 : b === "all" ? -1 : a < b ? -1 : 1))
    .map(([type, { found, right, asked }]) => {
      const percent = (value: number) => (100 * (value || 0)).toFixed(1).padStart(5);
      return `  ${type.padEnd(12)} P ${percent(right / found)} R ${percent(right / asked)} F ${percent((2 * right) / (found + asked))} (${asked})`;
    });
}
