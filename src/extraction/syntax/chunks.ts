import type { Chunk, Doc, DocMention, Sentence, Token } from "../../model/doc.ts";
import { type Component, layer } from "../component.ts";
import { readNounPhrase, startsNounPhrase } from "./noun-phrases.ts";
import { type Item, tagSentence } from "./tags.ts";
import { readVerbGroup, startsVerbGroup } from "./verb-groups.ts";

const NO_HEADS: readonly string[] = [];
const NO_MENTIONS: Chunk["mentions"] = [];

/** "accused Russia of …": the phrase is the verb’s, not its object’s. */
const OF_IS_THE_VERB_S = new Set([
  "accuse",
  "assure",
  "inform",
  "warn",
  "remind",
  "notify",
  "suspect",
  "convict",
  "deprive",
  "strip",
  "advise",
]);

/** Who gets something may stand right after them: "gave Ukraine weapons". */
const GIVING = new Set(
  "give send hand lend grant offer promise pledge award ship sell bring guarantee assure allot owe supply loan".split(
    " ",
  ),
);

/** No prose has longer sentences; what comes after so many tokens is not read, so that time stays linear. */
const LONGEST = 500;

/** Cuts each sentence into noun phrases, verb groups and the words between them. A trained parser may take its place. */
export const chunks: Component = {
  name: "chunks",
  requires: ["sentences", "tokens", "mentions"],
  assigns: "chunks",
  run: (doc) => ({ ...doc, chunks: chunkSentences(doc) }),
};

function chunkSentences(doc: Doc): Chunk[][] {
  const mentions = layer(doc, "mentions");
  const tokens = layer(doc, "tokens");
  const covered = coverTokens(mentions);
  return layer(doc, "sentences").map((sentence) => chunkSentence(tokens, sentence, mentions, covered));
}

/** Token → the mention that begins there; of nested ones the longest that is resolved. */
function coverTokens(mentions: readonly DocMention[]): Map<number, number> {
  const starts = new Map<number, number>();
  const order = mentions
    .map((mention, index) => ({ mention, index }))
    .filter(({ mention }) => mention.entity !== null && mention.entityType !== "event")
    .sort(
      (a, b) =>
        b.mention.tokens.to - b.mention.tokens.from - (a.mention.tokens.to - a.mention.tokens.from) ||
        a.index - b.index,
    );
  const taken = new Set<number>();
  for (const { mention, index } of order) {
    let free = true;
    for (let at = mention.tokens.from; at < mention.tokens.to; at += 1) if (taken.has(at)) free = false;
    if (!free) continue;
    for (let at = mention.tokens.from; at < mention.tokens.to; at += 1) taken.add(at);
    starts.set(mention.tokens.from, index);
  }
  return starts;
}

/** The chunks of one sentence, in order. */
function chunkSentence(
  tokens: readonly Token[],
  sentence: Sentence,
  mentions: readonly DocMention[],
  covered: ReadonlyMap<number, number>,
): Chunk[] {
  const { from, to } = sentence.tokens;
  const items = tagSentence(tokens, { from, to: Math.min(to, from + LONGEST) }, mentions, covered);
  const found: Chunk[] = [];
  let at = 0;
  while (at < items.length) {
    const item = items[at];
    if (!item) break;
    if (startsVerbGroup(items, at)) {
      const { verb, end } = readVerbGroup(items, at);
      found.push(wordChunk("verb", span(items, at, end), verb.lemma, verb));
      at = end;
    } else if (item.tag === "quote") {
      at += 1;
    } else if (startsNounPhrase(items, at)) {
      const {
        end,
        heads,
        mentions: inside,
        time,
      } = readNounPhrase(items, at, mentions, !OF_IS_THE_VERB_S.has(found.at(-1)?.verb?.lemma ?? ""), isGiven(found));
      found.push({
        kind: "noun",
        tokens: span(items, at, end),
        word: heads[0] ?? "",
        heads,
        mentions: inside,
        time,
        verb: null,
      });
      at = end;
    } else {
      const kind = kindOf(item);
      if (kind) found.push(wordChunk(kind, item.tokens, item.word, null));
      at += 1;
    }
  }
  return found;
}

/** Whether what comes next is given, or given to: after a verb of giving, or in a list of names that stands after one. */
function isGiven(before: readonly Chunk[]): boolean {
  let at = before.length - 1;
  if (before[at]?.kind === "coordinator")
    while (at >= 0 && /^(?:coordinator|comma)$/.test(before[at]?.kind ?? "")) {
      if (before[at - 1]?.kind === "comma") at -= 1;
      const named = before[at - 1];
      if (named?.kind !== "noun" || named.heads.length > 1 || named.heads[0] !== "") return false;
      at -= 2;
    }
  const verb = before[at]?.verb;
  return verb != null && GIVING.has(verb.lemma) && !verb.passive;
}

/** Has its parts in the same order as noun phrases: what reads chunks by the thousand reads one shape. */
function wordChunk(kind: Chunk["kind"], tokens: Chunk["tokens"], word: string, verb: Chunk["verb"]): Chunk {
  return { kind, tokens, word, heads: NO_HEADS, mentions: NO_MENTIONS, time: false, verb };
}

function span(items: readonly Item[], at: number, end: number): { from: number; to: number } {
  return { from: items[at]?.tokens.from ?? 0, to: items[end - 1]?.tokens.to ?? 0 };
}

function kindOf(item: Item): Chunk["kind"] | null {
  switch (item.tag) {
    case "preposition":
    case "coordinator":
    case "subordinator":
    case "relative":
    case "comma":
    case "adverb":
    case "break":
      return item.tag;
    case "not":
      return "adverb";
    case "quote":
    case "hyphen":
    case "possessive":
      return null;
    default:
      return "break";
  }
}
