import type { Range, Token } from "../../model/doc.ts";
import type { Item } from "./tags.ts";

/** In tokens. */
const LONGEST = 30;
const DASH = /^(?:—|–|-|--)$/;

/**
 * Where a list of names ends that a bracket or dash at `at` opens after those whom it counts: "four firms (Acme and Bankia)", "four firms —
 * Acme, Bankia — were": the token of its closing mark, or the last of the sentence. Null where no such list begins. `covered` tells where
 * mentions begin.
 */
export function asideList(
  tokens: readonly Token[],
  sentence: Range,
  at: number,
  previous: Item | undefined,
  covered: ReadonlyMap<number, number>,
): number | null {
  const open = tokens[at]?.text ?? "";
  const dash = DASH.test(open);
  if (!dash && open !== "(") return null;
  if (previous?.tag !== "noun" || !/(?:[^s]s|people|men|women)$/.test(previous.word)) return null;
  if (dash && tokens[at - 1]?.end === tokens[at]?.start && open !== "—") return null;
  let named = 0;
  let joins = 0;
  for (let token = at + 1; token < Math.min(sentence.to, at + LONGEST); token += 1) {
    const text = tokens[token]?.text ?? "";
    const closes = dash ? DASH.test(text) : text === ")";
    const last = dash && token === sentence.to - 1 && text === ".";
    if (closes || last) return named > 1 && joins >= named - 1 && covered.has(firstName(tokens, at + 1)) ? token : null;
    if (/^[:;()]$/.test(text)) return null;
    if (covered.has(token)) named += 1;
    else if (text === "," || /^(?:and|&|or)$/.test(text)) joins += 1;
  }
  return null;
}

/** Past an article. */
function firstName(tokens: readonly Token[], at: number): number {
  return /^the$/i.test(tokens[at]?.text ?? "") ? at + 1 : at;
}

/** A bracket or dash, read as the word that it stands for. */
export function standIn(tag: Item["tag"], at: number, word: string): Item {
  return { tag, tokens: { from: at, to: at + 1 }, text: word, word, mention: null, reading: null, opens: false };
}
