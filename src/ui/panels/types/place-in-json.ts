import type { FaultPath } from "../../../model/fault.ts";
import type { Span } from "../../../model/graph.ts";

/**
 * Where a part of a JSON text stands: its key and value in an object, its value in a list. Of a path that leads beyond what is there, the
 * last part that is. The text must be valid JSON. O(text).
 */
export function placeInJson(text: string, path: FaultPath): Span {
  return new Walk(text).find(path, new Walk(text).value(0).start);
}

/** The place of a syntax error that the browser's message tells; null where it tells none. */
export function syntaxPlace(text: string, message: string): Span | null {
  const [, position] = /position (\d+)/.exec(message) ?? [];
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  const at =
    position !== undefined
      ? Number(position)
      : line && column
        ? startOfLine(text, Number(line)) + Number(column) - 1
        : null;
  return at === null ? null : { start: Math.min(at, text.length), end: Math.min(at + 1, text.length) };
}

/** 1, 2, 3 … */
export function lineOf(text: string, at: number): number {
  return text.slice(0, at).split("\n").length;
}

function startOfLine(text: string, line: number): number {
  return text
    .split("\n")
    .slice(0, line - 1)
    .reduce((sum, each) => sum + each.length + 1, 0);
}

/** Steps through a JSON text without building its values. */
class Walk {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The part of the value at `at` that `path` leads to. */
  find(path: FaultPath, at: number): Span {
    const value = this.value(at);
    const [step, ...rest] = path;
    if (step === undefined) return value;
    for (const { key, start, value: inner } of this.#parts(value.start)) {
      if (key !== step) continue;
      const found = rest.length > 0 ? this.find(rest, inner.start) : inner;
      return rest.length === 0 ? { start, end: inner.end } : found;
    }
    return value;
  }

  /** The value that begins at or after `at`. */
  value(at: number): Span {
    const start = this.#skip(at);
    const first = this.#text[start];
    if (first === '"') return { start, end: this.#endOfText(start) };
    if (first === "{" || first === "[") {
      const parts = this.#parts(start);
      const last = parts.at(-1)?.value.end ?? start + 1;
      return { start, end: this.#skip(last) + 1 };
    }
    let end = start;
    while (end < this.#text.length && !/[\s,\]}]/.test(this.#text[end] ?? "")) end++;
    return { start, end };
  }

  /** Members of the object, or items of the list, that opens at `open`. */
  #parts(open: number): { readonly key: string | number; readonly start: number; readonly value: Span }[] {
    const parts: { key: string | number; start: number; value: Span }[] = [];
    const object = this.#text[open] === "{";
    if (!object && this.#text[open] !== "[") return parts;
    let at = this.#skip(open + 1);
    while (at < this.#text.length && this.#text[at] !== "}" && this.#text[at] !== "]") {
      const start = at;
      let key: string | number = parts.length;
      if (object) {
        const end = this.#endOfText(at);
        key = JSON.parse(this.#text.slice(at, end)) as string;
        at = this.#skip(end) + 1;
      }
      const value = this.value(at);
      parts.push({ key, start, value });
      at = this.#skip(value.end);
      if (this.#text[at] === ",") at = this.#skip(at + 1);
    }
    return parts;
  }

  #endOfText(start: number): number {
    let at = start + 1;
    while (at < this.#text.length && this.#text[at] !== '"') at += this.#text[at] === "\\" ? 2 : 1;
    return at + 1;
  }

  #skip(at: number): number {
    let next = at;
    while (/\s/.test(this.#text[next] ?? "")) next++;
    return next;
  }
}
