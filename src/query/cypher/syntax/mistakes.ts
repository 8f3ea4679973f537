import { nearestTo } from "../../edit-distance.ts";

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };
const WORDS =
  "MATCH RETURN WHERE WITH ORDER LIMIT SKIP UNWIND OPTIONAL CREATE MERGE DELETE DETACH REMOVE SET UNION".split(" ");

/**
 * What people often do wrong, in a sentence, where a query stops making sense; null where it is none of that.
 * @param before the query up to there
 * @param word that stands there; "" at the end
 */
export function mistakeIn(before: string, word: string): string | null {
  if (word === "" || WORDS.includes(word.toUpperCase()) || /^[)\]}]$/.test(word)) {
    const open = openIn(before).at(-1);
    const place = word === "" ? "at the end" : `before "${word}"`;
    if (open !== undefined && CLOSING[open] !== word) return `A "${CLOSING[open]}" is missing ${place}.`;
    if (open === undefined && /^[)\]}]$/.test(word)) return `Nothing opens what "${word}" closes here.`;
  }
  if (word !== "" && /;\s*$/.test(before)) return "A second query after ; is not supported: ask one at a time.";
  const other = /^(?:CALL|LOAD|FOREACH|USE|SHOW|DROP|EXPLAIN|PROFILE)$/i.test(word)
    ? word
    : /\bCREATE\s+(?:INDEX|CONSTRAINT)\s*$/i.exec(before)?.[0].trim();
  if (other !== undefined) return `${other.toUpperCase()} is not supported.`;
  const near = /^\w{3,}$/.test(word) ? nearestTo(word, WORDS) : null;
  return near === null || near === word.toUpperCase()
    ? null
    : `The query does not make sense from "${word}" on. Did you mean ${near}?`;
}

/** The brackets that nothing closes. */
function openIn(text: string): string[] {
  const open: string[] = [];
  for (const [token] of text.matchAll(
    /'(?:[^\\']|\\[\s\S])*'|"(?:[^\\"]|\\[\s\S])*"|`[^`]*`|\/\/.*|\/\*[\s\S]*?\*\/|[()[\]{}]/g,
  ))
    if (CLOSING[token]) open.push(token);
    else if (token === CLOSING[open.at(-1) ?? ""]) open.pop();
  return open;
}
