import { foldName } from "../../../model/names.ts";

/** The part of a name that was found, with what stands before and after it. */
export interface Emphasis {
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

/** Where `name` holds what was typed, or the written form that was found for it, or a word that begins like it; else null. */
export function emphasisOf(name: string, typed: string, matched = ""): Emphasis | null {
  const words = [...name.matchAll(/[\p{L}\p{N}]+/gu)];
  for (const wanted of [typed.trim(), matched === name ? "" : matched]) {
    if (!wanted) continue;
    const plain = name.toLowerCase().indexOf(wanted.toLowerCase());
    if (plain >= 0) return cut(name, plain, plain + wanted.length);
    const folded = foldName(wanted);
    const word = folded && words.find((each) => foldName(each[0]).startsWith(folded));
    if (word) return cut(name, word.index, word.index + word[0].length);
  }
  const begun = foldName(typed).slice(0, 4);
  const alike = begun.length === 4 && words.find((each) => foldName(each[0]).startsWith(begun));
  return alike ? cut(name, alike.index, alike.index + alike[0].length) : null;
}

function cut(name: string, start: number, end: number): Emphasis {
  return { before: name.slice(0, start), found: name.slice(start, end), after: name.slice(end) };
}
