import type { DocMention, Range, Token } from "../../model/doc.ts";
import { LEADERS } from "./describing-nouns.ts";
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

/** "the leaders of Norland and Westland (Berg and Holm)": where the names end of as many people as states stand before `at`; null where none do. */
export function leaderList(
  tokens: readonly Token[],
  sentence: Range,
  at: number,
  before: readonly Item[],
  mentions: readonly DocMention[],
  covered: ReadonlyMap<number, number>,
): number | null {
  const open = tokens[at]?.text ?? "";
  if ((open !== "(" && !DASH.test(open)) || before.at(-1)?.tag !== "mention") return null;
  let back = before.length - 1;
  let states = 0;
  for (; back > 0 && /^(?:mention|comma|coordinator|determiner)$/.test(before[back]?.tag ?? ""); back -= 1)
    if (before[back]?.tag === "mention") states += 1;
  if (states < 2 || before[back]?.word !== "of" || !LEADERS.test(before[back - 1]?.word ?? "")) return null;
  let people = 0;
  for (let token = at + 1; token < Math.min(sentence.to, at + LONGEST); ) {
    const text = tokens[token]?.text ?? "";
    if (open === "(" ? text === ")" : DASH.test(text)) return people === states ? token : null;
    const mention = mentions[covered.get(token) ?? -1];
    if (mention?.entityType === "person") people += 1;
    else if (text !== "," && text !== "and") return null;
    token = mention?.entityType === "person" ? Math.max(mention.tokens.to, token + 1) : token + 1;
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
