import type { Span } from "../../../model/graph.ts";
import { syntaxError } from "../errors.ts";
import { fits } from "../values/value.ts";

/**
 * What a number in a query stands for.
 * @param negative whether a minus stands before it: the least integer has no positive twin
 * Throws `InvalidNumberLiteral`, `IntegerOverflow` or `FloatingPointOverflow`.
 */
export function readNumber(text: string, negative: boolean, span: Span): bigint | number {
  if (/^(0|[1-9]\d*|0x[0-9a-f]+|0o[0-7]+)$/i.test(text)) {
    const size = BigInt(text.toLowerCase());
    const value = negative ? -size : size;
    if (!fits(value))
      throw syntaxError("IntegerOverflow", `The integer ${negative ? "-" : ""}${text} does not fit 64 bits.`, span);
    return value;
  }
  if (!/^(\d+|\d*\.\d+)(e[+-]?\d+)?$/i.test(text) || /^0\d+$/.test(text))
    throw syntaxError("InvalidNumberLiteral", `"${text}" is not a number.`, span);
  const value = Number(text);
  if (!Number.isFinite(value)) throw syntaxError("FloatingPointOverflow", `The number ${text} is too large.`, span);
  return negative ? -value : value;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\",
  "'": "'",
  '"': '"',
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

/** What a text between quotes says. Throws `InvalidUnicodeLiteral` or `UnexpectedSyntax` at the escape that is wrong. */
export function readString(quoted: string, start: number): string {
  return quoted
    .slice(1, -1)
    .replace(/\\(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[\s\S])/g, (written, code: string, at: number) => {
      const known = ESCAPES[code];
      if (known !== undefined) return known;
      const span = { start: start + 1 + at, end: start + 1 + at + written.length };
      const point = code.length > 1 ? Number.parseInt(code.slice(1), 16) : Number.NaN;
      if (point <= 0x10ffff) return String.fromCodePoint(point);
      if (/^u$/i.test(code) || code.length > 1)
        throw syntaxError("InvalidUnicodeLiteral", `After \\${code[0]} the number of a character must follow.`, span);
      throw syntaxError("UnexpectedSyntax", `"${written}" stands for nothing; write \\\\ for a backslash.`, span);
    });
}
