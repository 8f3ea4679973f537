import type { DocMention, Range, Token } from "../../model/doc.ts";
import { asideList, leaderList, standIn } from "./aside-lists.ts";
import { tagToken } from "./tag-token.ts";
import { withVerb } from "./verb-of-headline.ts";
import type { VerbReading } from "./verbs.ts";
import { POSSESSIVE_PRONOUNS, PREPOSITIONS } from "./words.ts";

export type Tag =
  | "mention"
  | "pronoun"
  | "owner" // his, their
  | "possessive" // ’s
  | "determiner"
  | "number"
  | "noun"
  | "verb"
  | "be"
  | "have"
  | "do"
  | "modal"
  | "to"
  | "not"
  | "adverb"
  | "preposition"
  | "coordinator"
  | "subordinator"
  | "relative"
  | "comma"
  | "hyphen"
  | "quote"
  | "break";

/** One token, or all tokens of one mention, with its part of speech as far as chunking needs it. */
export interface Item {
  readonly tag: Tag;
  readonly tokens: Range;
  readonly text: string;
  /** Lower case. */
  readonly word: string;
  readonly mention: number | null;
  readonly reading: VerbReading | null;
  /** Of a quotation mark: it stands tight before the next word. */
  readonly opens: boolean;
}

const LONGEST_PARENTHESIS = 16;

/** Tags the tokens of one sentence; parentheses up to a few words and what `covered` names are passed over as one. */
export function tagSentence(
  tokens: readonly Token[],
  sentence: Range,
  mentions: readonly DocMention[],
  covered: ReadonlyMap<number, number>,
): Item[] {
  const items: Item[] = [];
  const titled = titleTokens(tokens, sentence, mentions, covered);
  let at = sentence.from;
  let closes = -1;
  while (at < sentence.to) {
    const token = tokens[at];
    if (!token) break;
    const index = covered.get(at);
    const mention = index === undefined ? undefined : mentions[index];
    if (index !== undefined && mention && mention.tokens.to > at) {
      items.push(mentionItem(tokens, index, mention, at, Math.min(mention.tokens.to, sentence.to)));
      at = Math.min(mention.tokens.to, sentence.to);
      continue;
    }
    const listed = asideList(tokens, sentence, at, items.at(-1), covered);
    const list = listed ?? leaderList(tokens, sentence, at, items, mentions, covered);
    if (list !== null || (at === closes && token.text !== ".")) {
      items.push(standIn("comma", at, ","));
      if (listed !== null) items.push(standIn("preposition", at, "including"));
      closes = list ?? closes;
      at += 1;
      continue;
    }
    const close = token.text === "(" ? closing(tokens, at, sentence.to) : null;
    if (close !== null || token.text === "[" || token.text === "]") {
      at = (close ?? at) + 1;
      continue;
    }
    const item = tagToken(tokens, at, sentence, items, covered);
    items.push(titled.has(at) && token.kind === "word" ? { ...item, tag: "noun", reading: null } : item);
    at += 1;
  }
  return withVerb(items);
}

/** The tokens of titles in front of names: "Secretary of State" is one noun with the name after it. */
function titleTokens(
  tokens: readonly Token[],
  { from, to }: Range,
  mentions: readonly DocMention[],
  covered: ReadonlyMap<number, number>,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = from; at < to; at += 1) {
    const title = mentions[covered.get(at) ?? -1]?.title;
    for (let back = at - 1; title && back >= from && (tokens[back]?.start ?? -1) >= title.start; back -= 1)
      found.add(back);
  }
  return found;
}

/** Where a bracket closes that opens at `open`. */
function closing(tokens: readonly Token[], open: number, end: number): number | null {
  for (let at = open + 1; at < Math.min(end, open + LONGEST_PARENTHESIS); at += 1)
    if (tokens[at]?.text === ")") return at;
  return null;
}

function mentionItem(tokens: readonly Token[], index: number, mention: DocMention, from: number, to: number): Item {
  const word = (tokens[from]?.text ?? "").toLowerCase();
  const tag: Tag =
    mention.kind !== "pronoun"
      ? "mention"
      : POSSESSIVE_PRONOUNS.has(word) && !(word === "her" && !startsNoun(tokens[to]))
        ? "owner"
        : "pronoun";
  return {
    tag,
    tokens: { from, to },
    text: tokens[to - 1]?.text ?? "",
    word,
    mention: index,
    reading: null,
    opens: false,
  };
}

function startsNoun(next: Token | undefined): boolean {
  return next !== undefined && next.kind === "word" && !PREPOSITIONS.has(next.text.toLowerCase());
}
