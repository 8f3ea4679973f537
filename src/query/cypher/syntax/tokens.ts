import { ExternalTokenizer, type InputStream, type Stack } from "@lezer/lr";
import { open, patternOpen } from "./cypher.grammar.terms";

/** Keywords by name: what the grammar calls in capitals. Found out with the first word, since the grammar needs this file. */
let keywords: ReadonlyMap<string, number> | null = null;

function keywordsOf({ parser }: Stack): ReadonlyMap<string, number> {
  const found = new Map(
    parser.nodeSet.types.filter(({ name }) => /^[A-Z]+$/.test(name)).map(({ name, id }) => [name, id] as const),
  );
  for (const name of ["ASC", "DESC"]) found.set(`${name}ENDING`, found.get(name) ?? -1);
  return found;
}

/** A word is a keyword where the grammar can use it as one, and a name everywhere else. */
export function keyword(word: string, stack: Stack): number {
  keywords ??= keywordsOf(stack);
  const term = keywords.get(word.toUpperCase());
  return term !== undefined && stack.canShift(term) ? term : -1;
}

const OPEN = 40;
const CLOSE = 41;
const MINUS = 45;
const LESS = 60;
const GREATER = 62;
const OPEN_BRACKET = 91;
const OPEN_BRACE = 123;
const COLON = 58;
const DOLLAR = 36;
const BACKTICK = 96;
const BACKSLASH = 92;
const QUOTES = [34, 39];
const CLOSING: Readonly<Record<number, number>> = { 91: 93, 123: 125 };

/** Tells the parenthesis that opens a node of a pattern from any other, by what follows the matching one. */
export const parentheses = new ExternalTokenizer((input, stack) => {
  if (input.next !== OPEN) return;
  const pattern = stack.canShift(patternOpen);
  const plain = stack.canShift(open);
  if (!pattern && !plain) return;
  const term = pattern && (!plain || new Ahead(input).isNodeOfPattern()) ? patternOpen : open;
  input.advance();
  input.acceptToken(term);
});

/** Looks at the characters to come without taking them. */
class Ahead {
  readonly #input: InputStream;
  #offset = 0;

  constructor(input: InputStream) {
    this.#input = input;
  }

  /** Whether this reads `(`, what a node may hold, `)`, and the beginning of a relationship. */
  isNodeOfPattern(): boolean {
    this.#offset = 1;
    this.#space();
    this.#name();
    this.#space();
    while (this.#take(COLON)) {
      this.#space();
      if (!this.#name()) return false;
      this.#space();
    }
    if (this.#next === OPEN_BRACE) {
      if (!this.#skipBrackets()) return false;
    } else if (this.#take(DOLLAR)) this.#name();
    this.#space();
    if (!this.#take(CLOSE)) return false;
    this.#space();
    if (this.#take(LESS)) this.#space();
    if (!this.#take(MINUS)) return false;
    this.#space();
    if (this.#next === OPEN_BRACKET) {
      if (!this.#skipBrackets()) return false;
      this.#space();
    }
    if (!this.#take(MINUS)) return false;
    this.#space();
    return this.#next === GREATER || this.#next === OPEN;
  }

  get #next(): number {
    return this.#input.peek(this.#offset);
  }

  #take(code: number): boolean {
    if (this.#next !== code) return false;
    this.#offset++;
    return true;
  }

  #space(): void {
    while (this.#next === 32 || (this.#next >= 9 && this.#next <= 13)) this.#offset++;
  }

  #name(): boolean {
    const start = this.#offset;
    if (this.#take(BACKTICK)) {
      while (this.#next >= 0 && this.#next !== BACKTICK) this.#offset++;
      return this.#take(BACKTICK);
    }
    while (isNamePart(this.#next)) this.#offset++;
    return this.#offset > start;
  }

  /** From an opening bracket past the one that closes it, strings left out of account. */
  #skipBrackets(): boolean {
    const open: number[] = [];
    do {
      const code = this.#next;
      if (code < 0) return false;
      const closing = CLOSING[code];
      if (QUOTES.includes(code)) {
        if (!this.#skipString(code)) return false;
        continue;
      }
      if (closing !== undefined) open.push(closing);
      else if (code === open.at(-1)) open.pop();
      this.#offset++;
    } while (open.length > 0);
    return true;
  }

  #skipString(quote: number): boolean {
    this.#offset++;
    while (this.#next >= 0 && this.#next !== quote) this.#offset += this.#next === BACKSLASH ? 2 : 1;
    return this.#take(quote);
  }
}

function isNamePart(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95 || code > 160
  );
}
