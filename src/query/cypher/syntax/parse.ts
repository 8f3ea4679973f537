import type { Span } from "../../../model/graph.ts";
import { type CypherError, located, syntaxError } from "../errors.ts";
import type { Query } from "./ast.ts";
import { ClauseBuilder } from "./build-clauses.ts";
import { DEEPEST } from "./build-expressions.ts";
import { parser } from "./cypher.grammar";
import { mistakeIn } from "./mistakes.ts";
import { Source } from "./tree.ts";

/** More than anybody writes: a text so long is a mistake. What is to be looked for can come as a parameter. */
const LONGEST = 100_000;

const strict = parser.configure({ strict: true });

export interface ParsedQuery extends Query {
  /** What it was read from: places in it are told to people. */
  readonly text: string;
}

/** Reads a query. Throws CypherError (`SyntaxError`, at compile time) with the place where it stops making sense. */
export function parseQuery(text: string): ParsedQuery {
  try {
    if (text.length > LONGEST)
      throw syntaxError(
        "UnexpectedSyntax",
        `A query may have ${counted(LONGEST)} characters, not ${counted(text.length)}: long lists can come as parameters.`,
        { start: LONGEST, end: text.length },
      );
    if (text.trim() === "")
      throw syntaxError("UnexpectedSyntax", "The query is empty: ask something, as in MATCH (n) RETURN n.", {
        start: 0,
        end: text.length,
      });
    checkDepth(text);
    return { ...new ClauseBuilder(new Source(text)).query(treeOf(text)), text };
  } catch (error) {
    throw located(error, text);
  }
}

function counted(number: number): string {
  return number.toLocaleString("en-GB");
}

/** Brackets and CASE nest no deeper than the parser's stack bears: what it says of deeper ones would be misleading. */
function checkDepth(text: string): void {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(
    /'(?:[^\\']|\\[\s\S])*'|"(?:[^\\"]|\\[\s\S])*"|`[^`]*`|\/\/.*|\/\*[\s\S]*?\*\/|[()[\]{}]|(?<![.:$`\w])(?:CASE|END)\b/gi,
  )) {
    if (/^(?:[([{]|case)$/i.test(token)) depth++;
    else if (/^(?:[)\]}]|end)$/i.test(token)) depth--;
    if (depth > DEEPEST)
      throw syntaxError("UnexpectedSyntax", `Brackets and CASE may nest ${DEEPEST} levels deep, no more.`, {
        start: index,
        end: index + token.length,
      });
  }
}

function treeOf(text: string) {
  try {
    return strict.parse(text).topNode;
  } catch (error) {
    const place = error instanceof SyntaxError ? /No parse at (\d+)/.exec(error.message)?.[1] : undefined;
    if (place === undefined) throw error;
    throw unexpected(text, Number(place));
  }
}

function unexpected(text: string, place: number): CypherError {
  // Without its end a comment reads as a slash and an asterisk.
  const blank = /^\s*/.exec(text.slice(place))?.[0].length ?? 0;
  const start = text.slice(place - 1, place + 1) === "/*" ? place - 1 : place + blank;
  const rest = text.slice(start);
  const word = /^(?:[\p{L}\p{N}_]+|[\s\S])/u.exec(rest)?.[0] ?? "";
  const span: Span = { start, end: start + word.length };
  if (/^['"`]/.test(rest)) return syntaxError("UnexpectedSyntax", `Nothing closes the ${word} that opens here.`, span);
  const mistake = mistakeIn(text.slice(0, start), rest.trim() === "" ? "" : word);
  if (mistake !== null) return syntaxError("UnexpectedSyntax", mistake, span);
  if (rest.trim() === "") return syntaxError("UnexpectedSyntax", "The query ends before it is complete.", span);
  if (rest.startsWith("/*"))
    return syntaxError("UnexpectedSyntax", "Nothing closes the comment that opens here.", span);
  if (/^[^\p{ASCII}\p{L}\p{N}]/u.test(rest))
    return syntaxError("InvalidUnicodeCharacter", `"${word}" cannot stand in a query outside of text.`, span);
  return syntaxError("UnexpectedSyntax", `The query does not make sense from "${word}" on.`, span);
}
