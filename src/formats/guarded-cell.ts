/** How a cell begins that a spreadsheet program may take for a formula, or that looks guarded already. */
const RISKY = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/** The text of a cell with a `'` before it where a spreadsheet program might run it as a formula. */
export function guardCell(text: string): string {
  return RISKY.test(text) ? `'${text}` : text;
}

/** As `guardCell`, for a table that nobody reads back: a number, negative or not, stays as it is. */
export function guardValue(text: string): string {
  return /^[+-]?(?:\d+(?:\.\d*)?(?:e[+-]?\d+)?|Infinity)$/i.test(text) ? text : guardCell(text);
}

/** Takes the `'` of `guardCell` away. */
export function unguardCell(text: string): string {
  return text.startsWith("'") && RISKY.test(text.slice(1)) ? text.slice(1) : text;
}
