/** What a text in a query is compared with: a property, or what a function gives (`type()`, `labels()`). */
export interface Property {
  readonly of: "entity" | "relation" | "any";
  readonly key: string;
}

const COMPARED = /(?:=|<>|\bIN\b|\bSTARTS\s+WITH\b|\bENDS\s+WITH\b|\bCONTAINS\b)\s*(?:\[[^\]]*)?$/i;

/**
 * What a text that begins at the end of `head` is compared with: `r.status = `, `a.name IN ['Ann', `, `{currency: `. Where
 * that cannot be told it is a name; null where it is something else for sure, as in `date(`.
 */
export function comparedBefore(head: string, kindOf: (variable: string) => Property["of"]): Property | null {
  const inMap = /([([])[^()[\]]*\{(?:[^{}]*,)?\s*([\p{L}_][\p{L}\p{N}_]*)\s*:\s*$/u.exec(head);
  if (inMap) return { of: inMap[1] === "[" ? "relation" : "entity", key: inMap[2] ?? "name" };
  const left = head.replace(COMPARED, "");
  if (left === head) return /[\p{L}_]\s*\(\s*$/u.test(head) ? null : { of: "any", key: "name" };
  const [, called, ownerOf, key] =
    /(?:\b(type|labels)\s*\(\s*)?([\p{L}_][\p{L}\p{N}_]*)(?:\s*\.\s*([\p{L}_][\p{L}\p{N}_]*))?\s*\)?\s*$/iu.exec(
      left,
    ) ?? [];
  if (called !== undefined) return { of: "any", key: `${called.toLowerCase()}()` };
  return ownerOf === undefined || key === undefined ? { of: "any", key: "name" } : { of: kindOf(ownerOf), key };
}
