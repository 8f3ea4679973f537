import { legalText } from "./xml-text.ts";

/** A list as one text: `["a","b"]`, as JSON and as Gephi reads a list; what XML cannot hold, and Gephi not read, becomes U+FFFD. */
export function formatList(items: readonly string[]): string {
  return JSON.stringify(items.map(legalText));
}

/**
 * The items of a list as `formatList`, Gephi (`[a, "b"]`) and GEXF 1.2 (`a|b`) write it; any text gives a list. A text without brackets
 * and bars is one item.
 */
export function parseList(text: string): string[] {
  const trimmed = text.trim();
  if (trimmed === "") return [];
  if (!trimmed.startsWith("[") || !trimmed.endsWith("]")) return trimmed.split("|");
  return jsonList(trimmed) ?? bracketList(trimmed.slice(1, -1));
}

function jsonList(text: string): string[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.map(String) : null;
  } catch {
    return null;
  }
}

/** Items between commas, in double, single or no quotes; a backslash takes the next sign as it is. */
function bracketList(text: string): string[] {
  const items: string[] = [];
  for (const [, double, single, bare] of text.matchAll(
    /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|((?:[^,"'\\\s]|\\.)(?:[^,\\]|\\.)*)/gs,
  ))
    items.push((double ?? single ?? bare?.trim() ?? "").replace(/\\(.)/gs, "$1"));
  return items;
}
